import type { TableChoices } from '../../data/read/choices';
import type { ColumnReport, TableReport } from '../../data/read/report';
import { numbered } from '../../ui/numbered';
import { SelectBox } from '../../ui/SelectBox';
import { useText } from '../text';

interface ColumnsFormProps {
  report: TableReport;
  choices: TableChoices;
  onCorrect(change: Partial<TableChoices>): void;
}

/** Which columns are inputs, which gives the labels, and which names the rows. */
export function ColumnsForm({ report, choices, onCorrect }: ColumnsFormProps) {
  const { t } = useText();
  const { columns, labels, names } = report;
  const all = numbered(columns);
  const optionsOf = (fits: (column: ColumnReport) => boolean, chosen: number) => [
    { value: '-1', label: t('own.noLabels') },
    ...all
      .filter(({ item, index }) => index === chosen || fits(item))
      .map(({ item, index }) => ({ value: String(index), label: item.name })),
  ];
  return (
    <fieldset className="own-file-columns">
      <legend>{t('own.columns')}</legend>
      <div className="own-file-options">
        <SelectBox
          label={t('own.labels')}
          value={String(labels)}
          options={optionsOf(({ canBeLabels }) => canBeLabels, labels)}
          onChange={(value) => onCorrect({ labels: Number(value) })}
        />
        <SelectBox
          label={t('own.names')}
          value={String(names)}
          options={optionsOf(() => true, names)}
          onChange={(value) => onCorrect({ names: Number(value) })}
        />
      </div>
      <ul className="own-file-ticks" aria-label={t('own.inputs')}>
        {all.map(({ item, index }) => (
          <li key={index}>
            <label>
              <input
                type="checkbox"
                // At once as it was chosen, also while the table is being read again.
                checked={!isTaken(item) && (choices.inputs[index] ?? item.role === 'input')}
                disabled={isTaken(item)}
                onChange={({ target }) =>
                  onCorrect({ inputs: { ...choices.inputs, [index]: target.checked } })
                }
              />
              <span className="own-file-name">{item.name}</span>{' '}
              <span className="hint">
                <ColumnFacts column={item} />
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function isTaken({ role }: ColumnReport): boolean {
  return role === 'labels' || role === 'names';
}

/** What a column is used as, why it is left out, and what stands in it. */
function ColumnFacts({ column }: { column: ColumnReport }) {
  const { t, n } = useText();
  const { role, reason, examples, gaps, unit, brackets } = column;
  const facts = [
    role === 'labels' || role === 'names' ? t('own.role', { role }) : null,
    role === 'out' && reason ? t('own.reason', { reason: reason.replaceAll(' ', '') }) : null,
    role === 'out' && !reason ? t('own.role', { role }) : null,
    unit && role === 'input' ? t('own.unit', { unit }) : null,
    brackets && role === 'input'
      ? t('own.brackets', { cell: brackets.cell, value: n.exact(brackets.value) })
      : null,
    gaps > 0 ? t('own.columnGaps', { count: gaps, number: n.whole(gaps) }) : null,
    examples.filter((cell) => cell !== '').join(' · '),
  ];
  return facts.filter(Boolean).join(' — ');
}
