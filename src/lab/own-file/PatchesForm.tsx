import { useId } from 'react';
import type { OwnFile } from '../../data/asset';
import { displayName } from '../../data/own-file';
import { LONG_SIDE, PATCH_SIZES, type PatchChoices } from '../../data/read/patches';
import { SelectBox } from '../../ui/SelectBox';
import { Thumb } from '../panels/large/Thumb';
import { useText } from '../text';
import { Choice } from './Choice';

interface PatchesFormProps {
  count: number;
  patches: OwnFile;
  choices: PatchChoices;
  onChoices(choices: PatchChoices): void;
}

/** Patches that are shown. */
const SHOWN = 24;

/** Patches as they will be used, and how they are made. */
export function PatchesForm({ count, patches, choices, onChoices }: PatchesFormProps) {
  const { t, n } = useText();
  const heading = useId();
  const { inputs, rows, x, look, rowNames, file } = patches;
  return (
    <>
      <p>
        {t('own.cut', {
          name: displayName(file),
          count,
          patches: n.whole(rows),
          side: choices.size,
          most: LONG_SIDE,
        })}
      </p>
      <ul className="own-file-patches" aria-label={t('own.patches')}>
        {rowNames.slice(0, SHOWN).map((name, row) => (
          <li key={name}>
            <Thumb look={look} values={x} from={row * inputs} count={inputs} name={name} size={48} />
          </li>
        ))}
      </ul>
      <section className="own-file-steps" aria-labelledby={heading}>
        <h3 id={heading}>{t('own.preparation')}</h3>
        <SelectBox
          label={t('own.patchSize')}
          value={String(choices.size)}
          options={PATCH_SIZES.map((size) => ({ value: String(size), label: `${size} × ${size}` }))}
          onChange={(size) => onChoices({ ...choices, size: Number(size) })}
        />
        <Choice
          label={t('own.whiten')}
          isChosen={choices.whiten}
          onChange={(whiten) => onChoices({ ...choices, whiten })}
        >
          {t('own.whitenExplained')}
        </Choice>
        <p>{t('own.patchesScaled')}</p>
      </section>
    </>
  );
}
