import { useId } from 'react';
import type { OwnFile } from '../../data/asset';
import { displayName } from '../../data/own-file';
import { LONG_SIDE, PATCH_SIZES } from '../../data/read/patches';
import { FILE_LIMITS } from '../../data/read/problem';
import type { PictureChoices, Size } from '../../data/read/whole-pictures';
import { SelectBox } from '../../ui/SelectBox';
import { Thumb } from '../panels/large/Thumb';
import { useText } from '../text';
import { Choice } from './Choice';
import type { PicturesPreview } from './protocol';

interface PicturesFormProps {
  preview: PicturesPreview;
  choices: PictureChoices;
  /** As it will be used; null where nothing can be made of the pictures so. */
  file: OwnFile | null;
  onChoices(choices: PictureChoices): void;
}

/** Inputs that are shown. */
const SHOWN = 24;

const sizeText = ({ width, height }: Size) => `${width} × ${height}`;

/** Pictures as they will be used: each an input, or cut into patches; with everything that was guessed. */
export function PicturesForm({ preview, choices, file, onChoices }: PicturesFormProps) {
  const { t, n } = useText();
  const heading = useId();
  const { count, leftOut } = preview;
  const isWhole = choices.as === 'whole';
  // Another choice takes a moment; until then what is shown was made as chosen before.
  const reading = file?.source?.reading;
  const made = reading?.kind === 'pictures' ? reading.choices : choices;
  const canBeCut = count <= FILE_LIMITS.cutPictures;
  const canBeWhole = count > 1;
  return (
    <>
      {file && <Summary preview={preview} choices={made} file={file} />}
      {leftOut > 0 && (
        <p className="hint">{t('own.leftOut', { count: leftOut, number: n.whole(leftOut) })}</p>
      )}
      {file && <Examples file={file} isWhole={made.as === 'whole'} />}
      <section className="own-file-steps" aria-labelledby={heading}>
        <h3 id={heading}>{t('own.picturesBecome')}</h3>
        {canBeWhole && canBeCut && (
          <SelectBox
            label={t('own.as')}
            value={choices.as}
            options={(['whole', 'patches'] as const).map((as) => ({
              value: as,
              label: t('own.asName', { as }),
            }))}
            onChange={(as) => onChoices({ ...choices, as })}
          />
        )}
        {isWhole ? (
          <WholeForm preview={preview} choices={choices} onChoices={onChoices} />
        ) : (
          <PatchForm choices={choices} onChoices={onChoices} />
        )}
      </section>
    </>
  );
}

function Summary({
  preview: { count, sizes },
  choices,
  file,
}: Omit<PicturesFormProps, 'onChoices'> & { file: OwnFile }) {
  const { t, n } = useText();
  const name = displayName(file.file);
  const { as, size, patches } = choices;
  if (as === 'patches') {
    const values = { name, count, patches: n.whole(file.rows), side: patches.size, most: LONG_SIDE };
    return <p>{t('own.cut', values)}</p>;
  }
  const [commonest] = sizes;
  const isAsItIs = sizes.length === 1 && sizeText(commonest.size) === sizeText(size);
  const areas = sizes.toSorted((a, b) => a.size.width * a.size.height - b.size.width * b.size.height);
  return (
    <>
      <p>
        {t('own.whole', { name, count: n.whole(count), inputs: n.whole(file.inputs) })}{' '}
        {!isAsItIs &&
          t(sizes.length > 1 ? 'own.sizesDiffer' : 'own.sizeChanged', {
            commonest: sizeText(commonest.size),
            times: n.whole(commonest.count),
            count: n.whole(count),
            least: sizeText(areas[0].size),
            most: sizeText((areas.at(-1) ?? areas[0]).size),
            size: sizeText(size),
          })}
      </p>
      {file.labelNames.length > 0 && (
        <p>
          {t('own.pictureLabels', {
            count: file.labelNames.length,
            labels: labelCounts(file)
              .map(([label, number]) => `${label} (${n.whole(number)})`)
              .join(', '),
          })}
        </p>
      )}
    </>
  );
}

function labelCounts({ labels, labelNames }: OwnFile): [string, number][] {
  return labelNames.map((name, k) => [name, labels?.filter((label) => label === k).length ?? 0]);
}

/** Inputs from all over the set. */
function Examples({ file, isWhole }: { file: OwnFile; isWhole: boolean }) {
  const { t } = useText();
  const { inputs, rows, x, look, rowNames } = file;
  const shown = Array.from({ length: Math.min(SHOWN, rows) }, (_, k) =>
    isWhole ? Math.floor((k * rows) / Math.min(SHOWN, rows)) : k,
  );
  return (
    <ul className="own-file-patches" aria-label={t(isWhole ? 'own.someInputs' : 'own.patches')}>
      {shown.map((row) => (
        <li key={row}>
          <Thumb look={look} values={x} from={row * inputs} count={inputs} name={rowNames[row]} size={48} />
        </li>
      ))}
    </ul>
  );
}

function WholeForm({
  preview,
  choices,
  onChoices,
}: Pick<PicturesFormProps, 'preview' | 'choices' | 'onChoices'>) {
  const { t } = useText();
  const { offered, labelSources } = preview;
  return (
    <>
      {offered.length > 1 && (
        <SelectBox
          label={t('own.size')}
          value={sizeText(choices.size)}
          options={offered.map((size) => ({ value: sizeText(size), label: sizeText(size) }))}
          onChange={(value) =>
            onChoices({ ...choices, size: offered.find((size) => sizeText(size) === value) ?? choices.size })
          }
        />
      )}
      {labelSources.length > 0 && (
        <SelectBox
          label={t('own.labels')}
          value={choices.labels ?? 'none'}
          options={(['none', ...labelSources] as const).map((source) => ({
            value: source,
            label: t('own.labelSource', { source }),
          }))}
          onChange={(source) => onChoices({ ...choices, labels: source === 'none' ? null : source })}
        />
      )}
      <Choice
        label={t('own.centrePicture')}
        isChosen={choices.centre}
        onChange={(centre) => onChoices({ ...choices, centre })}
      >
        {t('own.centrePictureExplained')}
      </Choice>
      <p>{t('own.wholeScaled')}</p>
    </>
  );
}

function PatchForm({ choices, onChoices }: Pick<PicturesFormProps, 'choices' | 'onChoices'>) {
  const { t } = useText();
  const { patches } = choices;
  return (
    <>
      <SelectBox
        label={t('own.patchSize')}
        value={String(patches.size)}
        options={PATCH_SIZES.map((size) => ({ value: String(size), label: `${size} × ${size}` }))}
        onChange={(size) => onChoices({ ...choices, patches: { ...patches, size: Number(size) } })}
      />
      <Choice
        label={t('own.whiten')}
        isChosen={patches.whiten}
        onChange={(whiten) => onChoices({ ...choices, patches: { ...patches, whiten } })}
      >
        {t('own.whitenExplained')}
      </Choice>
      <p>{t('own.patchesScaled')}</p>
    </>
  );
}
