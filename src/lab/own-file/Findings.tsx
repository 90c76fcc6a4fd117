import { GAP_POLICIES, type TableChoices } from '../../data/read/choices';
import { PLACES, type Place, type ReadProblem } from '../../data/read/problem';
import type { ColumnReport, TableReport } from '../../data/read/report';
import { SelectBox } from '../../ui/SelectBox';
import { type Text, useText } from '../text';
import type { TablePreview } from './protocol';
import { StandInItem, standInsOf, withStandIn } from './StandIn';

interface FindingsProps {
  preview: TablePreview;
  choices: TableChoices;
  onCorrect(change: Partial<TableChoices>): void;
}

/** What was guessed and may be otherwise, and what was left out, as sentences. */
export function Findings({ preview, choices, onCorrect }: FindingsProps) {
  const text = useText();
  const sentences = findingsOf(preview, text);
  const standIns = standInsOf(preview.report, choices);
  if (sentences.length + standIns.length === 0) return null;
  return (
    <ul className="own-file-findings" aria-label={text.t('own.findings')}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {standIns.map((standIn) => (
        <StandInItem
          key={standIn.value}
          standIn={standIn}
          columns={preview.report.columns}
          onChange={(isMissing) => onCorrect({ missing: withStandIn(choices, standIn, isMissing) })}
        />
      ))}
    </ul>
  );
}

/** Too few columns are inputs: each of the others is named with its reason; else only those that look like numbers are. */
const MISSES_INPUTS: ReadonlySet<ReadProblem['reason']> = new Set(['no numbers', 'too few columns']);

/** Why a column is no input; null if the learner has said so. */
function whyNoInput({ name, role, reason, isNumeric, unread }: ColumnReport, t: Text['t']): string | null {
  const isText = reason === 'text' || reason === 'unreadable' || reason === 'candidate';
  if (isText && !isNumeric && unread !== '') return t('own.unreadColumn', { column: name, cell: unread });
  if (role !== 'out') return t('own.noInput', { column: name, why: t('own.role', { role }) });
  return (
    reason && t('own.noInput', { column: name, why: t('own.reason', { reason: reason.replaceAll(' ', '') }) })
  );
}

function findingsOf({ report, decoded }: TablePreview, { t, n }: Text): string[] {
  const {
    doubtful,
    head,
    isHeadDoubtful,
    candidates,
    columns,
    skipped,
    comments,
    misfits,
    short,
    totals,
    gaps,
    problem,
  } = report;
  const isMissingInputs = problem !== null && MISSES_INPUTS.has(problem.reason);
  const rowsOf = ({ count, first }: TableReport['misfits']) => ({
    count,
    number: n.whole(count),
    width: n.whole(columns.length),
    places:
      first
        .map(({ row, cells }) =>
          cells === null
            ? t('own.misfitQuotes', { row: n.whole(row) })
            : t('own.misfit', { row: n.whole(row), cells: n.whole(cells), count: cells }),
        )
        .join('; ') + (count > first.length ? ' …' : ''),
  });
  return [
    doubtful &&
      t('own.doubtful', {
        cell: doubtful.cell,
        value: n.exact(doubtful.value),
        other: n.exact(doubtful.other),
      }),
    isHeadDoubtful && t(head > 0 ? 'own.headDoubtful' : 'own.noHeadDoubtful', { row: n.whole(head) }),
    candidates.length > 1 &&
      t('own.candidates', { columns: candidates.map((column) => columns[column].name).join(', ') }),
    decoded?.isGuess && t('own.encodingGuess', { name: decoded.encoding }),
    decoded &&
      decoded.damaged > 0 &&
      t('own.damaged', { count: decoded.damaged, number: n.whole(decoded.damaged) }),
    skipped > 0 && t('own.skipped', { count: skipped, number: n.whole(skipped) }),
    comments > 0 && t('own.comments', { count: comments, number: n.whole(comments) }),
    misfits.count > 0 && t('own.misfits', rowsOf(misfits)),
    short.count > 0 && t('own.short', rowsOf(short)),
    ...columns
      .filter(({ role, reason }) => role !== 'input' && (isMissingInputs || reason === 'unreadable'))
      .slice(0, PLACES)
      .map((column) => whyNoInput(column, t)),
    gaps.hollow > 0 && t('own.hollow', { count: gaps.hollow, number: n.whole(gaps.hollow) }),
    totals.length > 0 &&
      t('own.totals', { count: totals.length, rows: totals.map((row) => n.whole(row)).join(', ') }),
  ].filter((sentence) => typeof sentence === 'string');
}

/** How many cells give no number, the first of them by their places, and what becomes of them. */
export function Gaps({ preview: { report }, onCorrect }: Omit<FindingsProps, 'choices'>) {
  const text = useText();
  const { t, n } = text;
  const { gaps, places, rowsInFile } = report;
  if (gaps.cells === 0) return null;
  return (
    <fieldset className="own-file-gaps">
      <legend>{t('own.gaps')}</legend>
      <p>
        {t('own.gapsFound', {
          count: gaps.cells,
          number: n.whole(gaps.cells),
          rows: n.whole(gaps.rows),
          rowCount: gaps.rows,
          all: n.whole(rowsInFile),
        })}
      </p>
      <ul>
        {places.map((place) => (
          <li key={`${place.row} ${place.column}`}>{placeText(place, text)}</li>
        ))}
        {gaps.cells > places.length && (
          <li>{t('own.andMore', { number: n.whole(gaps.cells - places.length) })}</li>
        )}
      </ul>
      <SelectBox
        label={t('own.gapsPolicy')}
        value={gaps.policy}
        options={GAP_POLICIES.map((value) => ({ value, label: t('own.policy', { policy: value }) }))}
        onChange={(value) => onCorrect({ gaps: value })}
      />
    </fieldset>
  );
}

function placeText({ row, column, name, text, fault }: Place, { t, n }: Text): string {
  return t('own.place', {
    row: n.whole(row),
    column: t(name ? 'own.named' : 'own.unnamed', { number: n.whole(column), name }),
    fault: fault.replaceAll(' ', ''),
    text,
  });
}
