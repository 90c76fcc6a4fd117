import { useId } from 'react';
import type { Separator } from '../../data/read/cells';
import type { TableOptions } from '../../data/read/columns';
import { type ColumnStatistics, scaleOf, type TableChoices } from '../../data/read/prepare';
import { SelectBox } from '../../ui/SelectBox';
import { useText } from '../text';
import { Choice } from './Choice';
import type { TablePreview } from './protocol';
import { TableHead } from './TableHead';

interface TableFormProps {
  name: string;
  preview: TablePreview;
  choices: TableChoices;
  onOptions(options: TableOptions): void;
  onChoices(choices: TableChoices): void;
}

const SEPARATORS: Record<Separator, string> = { ',': 'comma', ';': 'semicolon', '\t': 'tab' };
/** Names that are spelled out in a sentence. */
const MOST_NAMES = 5;
/** Pictures are at least so many pixels wide. */
const LEAST_SIDE = 3;

/** A table as it was read, and what will be done to it, with its numbers. */
export function TableForm({ name, preview, choices, onOptions, onChoices }: TableFormProps) {
  const { t, n } = useText();
  const { columns, rows, separator, decimalSign, statistics, hasLabels, labelNames } = preview;
  const { names, hasHeader, inputs, labels, leftOut } = columns;
  const heading = useId();
  const namesOf = (list: readonly number[]) =>
    list
      .slice(0, MOST_NAMES)
      .map((column) => names[column])
      .join(', ') + (list.length > MOST_NAMES ? ' …' : '');
  const constant = inputs.filter((_, i) => statistics.variances[i] === 0);
  const side = Math.sqrt(inputs.length);
  const range = (values: readonly number[]) => ({
    least: n.short(Math.min(...values)),
    most: n.short(Math.max(...values)),
  });
  const scale = scaleOf(statistics, choices);
  return (
    <>
      <p>
        {t('own.read', { name, rows: n.whole(rows), columns: n.whole(inputs.length) })}{' '}
        {t('own.dialect', {
          separator: SEPARATORS[separator],
          sign: decimalSign === ',' ? 'comma' : decimalSign === '.' ? 'point' : 'none',
        })}{' '}
        {hasLabels && t('own.labelled', { column: names[labels], count: labelNames.length })}
        {!hasLabels && labels >= 0 && t('own.rowsNamed', { column: names[labels] })}
      </p>
      {leftOut.length > 0 && <p>{t('own.leftOut', { count: leftOut.length, columns: namesOf(leftOut) })}</p>}
      {constant.length > 0 && (
        <p>{t('own.constantColumns', { count: constant.length, columns: namesOf(constant) })}</p>
      )}
      <TableHead preview={preview} />
      <div className="own-file-options">
        <Choice
          label={t('own.header')}
          isChosen={hasHeader}
          onChange={(header) => onOptions({ header, labels })}
        />
        <SelectBox
          label={t('own.labels')}
          value={String(labels)}
          options={[
            { value: '-1', label: t('own.noLabels') },
            ...names.map((column, k) => ({ value: String(k), label: column })),
          ]}
          onChange={(value) => onOptions({ header: hasHeader, labels: Number(value) })}
        />
      </div>
      <section className="own-file-steps" aria-labelledby={heading}>
        <h3 id={heading}>{t('own.preparation')}</h3>
        <Choice
          label={t('own.centre')}
          isChosen={choices.centre}
          onChange={(centre) => onChoices({ ...choices, centre })}
        >
          {t('own.centreExplained', range([...statistics.means]))}
        </Choice>
        <Choice
          label={t('own.even')}
          isChosen={choices.even}
          onChange={(even) => onChoices({ ...choices, even })}
        >
          {t('own.evenExplained', range(spreadsOf(statistics)))}
        </Choice>
        {Number.isInteger(side) && side >= LEAST_SIDE && (
          <Choice
            label={t('own.picture', { side })}
            isChosen={choices.picture}
            onChange={(picture) => onChoices({ ...choices, picture })}
          >
            {t('own.pictureExplained')}
          </Choice>
        )}
        {scale !== null && <p>{t('own.scale', { scale: n.short(scale) })}</p>}
      </section>
    </>
  );
}

/** Standard deviations of the columns that vary. */
function spreadsOf({ variances }: ColumnStatistics): number[] {
  const varying = [...variances].filter((variance) => variance > 0);
  return varying.length > 0 ? varying.map(Math.sqrt) : [0];
}
