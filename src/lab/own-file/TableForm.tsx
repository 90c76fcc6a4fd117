import { useId } from 'react';
import type { TableChoices } from '../../data/read/choices';
import { type ColumnStatistics, type Preparation, pictureOf, scaleOf } from '../../data/read/prepare';
import { useText } from '../text';
import { Choice } from './Choice';
import { ColumnsForm } from './ColumnsForm';
import { Findings, Gaps } from './Findings';
import type { TablePreview } from './protocol';
import { ReadingForm, SEPARATOR_NAMES } from './ReadingForm';
import { TableHead } from './TableHead';

interface TableFormProps {
  name: string;
  preview: TablePreview;
  choices: TableChoices;
  /** Null where there is nothing yet to prepare. */
  preparation: Preparation | null;
  onCorrect(change: Partial<TableChoices>): void;
  onPrepare(change: Partial<Preparation>): void;
}

/** A table as it was read, everything about it that was guessed, and what will be done to its numbers. */
export function TableForm({ name, preview, choices, preparation, onCorrect, onPrepare }: TableFormProps) {
  const { t, n } = useText();
  const { report, statistics } = preview;
  const { columns, rows, separator, decimal, labels, labelNames, problem } = report;
  const inputs = columns.filter(({ role }) => role === 'input').length;
  return (
    <>
      {!problem && (
        <p>
          {t('own.read', { name, rows: n.whole(rows), columns: n.whole(inputs) })}{' '}
          {separator !== null &&
            t('own.dialect', {
              separator: SEPARATOR_NAMES[separator],
              sign: decimal === ',' ? 'comma' : 'point',
            })}{' '}
          {labelNames.length > 0 &&
            t('own.labelled', { column: columns[labels].name, count: labelNames.length })}
        </p>
      )}
      <Findings preview={preview} choices={choices} onCorrect={onCorrect} />
      <TableHead report={report} />
      <ReadingForm preview={preview} onCorrect={onCorrect} />
      {columns.length > 1 && <ColumnsForm report={report} choices={choices} onCorrect={onCorrect} />}
      <Gaps preview={preview} onCorrect={onCorrect} />
      {statistics && preparation && (
        <PreparationForm
          statistics={statistics}
          preparation={preparation}
          picture={pictureOf(statistics.means.length, report)}
          onPrepare={onPrepare}
        />
      )}
    </>
  );
}

interface PreparationFormProps {
  statistics: ColumnStatistics;
  preparation: Preparation;
  picture: { width: number; height: number } | null;
  onPrepare(change: Partial<Preparation>): void;
}

function PreparationForm({ statistics, preparation, picture, onPrepare }: PreparationFormProps) {
  const { t, n } = useText();
  const heading = useId();
  const range = (values: readonly number[]) => ({
    least: n.short(Math.min(...values)),
    most: n.short(Math.max(...values)),
  });
  const scale = scaleOf(statistics, preparation);
  return (
    <section className="own-file-steps" aria-labelledby={heading}>
      <h3 id={heading}>{t('own.preparation')}</h3>
      <Choice
        label={t('own.centre')}
        isChosen={preparation.centre}
        onChange={(centre) => onPrepare({ centre })}
      >
        {t('own.centreExplained', range([...statistics.means]))}
      </Choice>
      <Choice label={t('own.even')} isChosen={preparation.even} onChange={(even) => onPrepare({ even })}>
        {t('own.evenExplained', range(spreadsOf(statistics)))}
      </Choice>
      {picture && (
        <Choice
          label={t('own.picture', { ...picture })}
          isChosen={preparation.picture}
          onChange={(isPicture) => onPrepare({ picture: isPicture })}
        >
          {t('own.pictureExplained')}
        </Choice>
      )}
      {scale !== null && <p>{t('own.scale', { scale: n.short(scale) })}</p>}
    </section>
  );
}

/** Standard deviations of the columns that vary. */
function spreadsOf({ variances }: ColumnStatistics): number[] {
  const varying = [...variances].filter((variance) => variance > 0);
  return varying.length > 0 ? varying.map(Math.sqrt) : [0];
}
