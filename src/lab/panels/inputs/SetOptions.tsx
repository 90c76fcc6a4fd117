import { optionsOf, recipeOf } from '../../../data';
import type { SetOption } from '../../../data/dataset';
import { CONFIG_TABLE, type RunConfig } from '../../../model/config';
import { classes } from '../../../ui/classes';
import { SelectBox } from '../../../ui/SelectBox';
import { NumberInput } from '../../NumberInput';
import { useText } from '../../text';
import { useLab, useLabState } from '../../useLab';

/** What the chosen data set can be made with. */
export function SetOptions() {
  const lab = useLab();
  const { t } = useText();
  const config = useLabState((state) => state.config);
  const options = optionsOf(config);
  const fields = options.map((option) => {
    const { key, name, choices, step } = option;
    const change = (value: number) => lab.change(withOption(config, option, value));
    if (choices) {
      return (
        <SelectBox
          key={key}
          label={t(`inputs.${name}`)}
          value={String(config[key])}
          options={choices.map((side) => ({ value: String(side), label: t('inputs.by', { side }) }))}
          onChange={(value) => change(Number(value))}
        />
      );
    }
    const { min, max, kind } = CONFIG_TABLE[key];
    return (
      <NumberInput
        key={key}
        label={t(`inputs.${name}`)}
        value={config[key]}
        min={min}
        max={max}
        step={step}
        kind={kind}
        onChange={(value) => value !== null && change(value)}
      />
    );
  });
  return <div className={classes('set-options', options.length > 1 && 'is-many')}>{fields}</div>;
}

/** Another value of an option; as many units as suit it, unless the learner has chosen a number. */
function withOption(config: RunConfig, { key, change }: SetOption, value: number): Partial<RunConfig> {
  const changes = change?.(config, value) ?? { [key]: value };
  const suits = (given: RunConfig) => recipeOf(given.data, given).units;
  const units = config.units === suits(config) ? suits({ ...config, ...changes }) : config.units;
  return { ...changes, units };
}
