import { recipeOf } from '../../../data';
import type { MessageId } from '../../../locales/en';
import { CONFIG_TABLE, type RunConfig } from '../../../model/config';
import { classes } from '../../../ui/classes';
import { NumberInput } from '../../../ui/NumberInput';
import { SelectBox } from '../../../ui/SelectBox';
import { useText } from '../../text';
import { useLab, useLabState } from '../../useLab';

/** Numbers of a config that some data set is made by. */
type Option = 'size' | 'features' | 'dims' | 'density';

interface OptionSpec {
  key: Option;
  label: MessageId;
  /** Only these values, as a list to choose from. */
  choices?: readonly number[];
  step?: number;
  decimals?: number;
}

const PATCH_SIDE: OptionSpec = { key: 'size', label: 'inputs.patch', choices: [8, 12] };

/** Options of each set that has any, in the order of the page. */
const OPTIONS: Readonly<Record<string, readonly OptionSpec[]>> = {
  bars: [{ key: 'size', label: 'inputs.grid' }],
  superposition: [
    { key: 'features', label: 'inputs.features' },
    { key: 'dims', label: 'inputs.dims' },
    { key: 'density', label: 'inputs.density', step: 0.01, decimals: 2 },
  ],
  photos: [PATCH_SIDE],
  phase: [PATCH_SIDE],
  noise: [PATCH_SIDE],
};

/** What the chosen data set can be made with. */
export function SetOptions() {
  const lab = useLab();
  const { t } = useText();
  const config = useLabState((state) => state.config);
  const change = (key: Option, value: number) => lab.change(withOption(config, key, value));
  const options = OPTIONS[config.data] ?? [];
  const fields = options.map(({ key, label, choices, step, decimals }) => {
    if (choices) {
      return (
        <SelectBox
          key={key}
          label={t(label)}
          value={String(config[key])}
          options={choices.map((side) => ({ value: String(side), label: t('inputs.by', { side }) }))}
          onChange={(value) => change(key, Number(value))}
        />
      );
    }
    const { min, max } = CONFIG_TABLE[key] as { min: number; max: number };
    return (
      <NumberInput
        key={key}
        label={t(label)}
        value={config[key]}
        min={min}
        max={max}
        step={step}
        decimals={decimals}
        onChange={(value) => value !== null && change(key, value)}
      />
    );
  });
  return <div className={classes('set-options', options.length > 1 && 'is-many')}>{fields}</div>;
}

/** Another value of an option; as many units as suit it, unless the learner has chosen a number. */
const FEW_FEATURES = 5;

function withOption(config: RunConfig, key: Option, value: number): Partial<RunConfig> {
  // On a plane, arrows of many features are only a fan: five teach more.
  if (key === 'dims' && value === 2 && config.features > FEW_FEATURES) {
    return {
      ...withOption(
        {
          ...config,
          features: FEW_FEATURES,
          units: recipeOf(config.data, { ...config, features: FEW_FEATURES }).units,
        },
        key,
        value,
      ),
      features: FEW_FEATURES,
    };
  }
  const suits = (given: RunConfig) => recipeOf(given.data, given).units;
  const units = config.units === suits(config) ? suits({ ...config, [key]: value }) : config.units;
  return { [key]: value, units };
}
