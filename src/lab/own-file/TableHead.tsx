import type { TableReport } from '../../data/read/report';
import { classes } from '../../ui/classes';
import { numbered } from '../../ui/numbered';
import { useText } from '../text';

/** Columns shown; a wider table is cut off in the middle of nothing. */
const MOST_COLUMNS = 8;

/** The first rows of the table, as they are in the file. */
export function TableHead({ report: { columns, labels, preview, rowsInFile } }: { report: TableReport }) {
  const { t, n } = useText();
  if (preview.length === 0) return null;
  const first = columns.map((_, column) => column).slice(0, MOST_COLUMNS);
  // The labels are worth seeing, wherever they stand.
  const shown = labels >= MOST_COLUMNS ? [...first.slice(1), labels] : first;
  const kindOf = (column: number) =>
    classes(
      'own-file-cell',
      column === labels && 'is-label',
      columns[column].role === 'out' && 'is-left-out',
    );
  return (
    <div className="own-file-head">
      <table aria-label={t('own.firstRows')}>
        <thead>
          <tr>
            {shown.map((column) => (
              <th key={column} scope="col" className={kindOf(column)}>
                {columns[column].name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbered(preview).map(({ index, item }) => (
            <tr key={index}>
              {shown.map((column) => (
                <td key={column} className={kindOf(column)}>
                  {item[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">
        {t('own.shownOf', {
          rows: n.whole(preview.length),
          allRows: n.whole(rowsInFile),
          columns: n.whole(shown.length),
          allColumns: n.whole(columns.length),
        })}
      </p>
    </div>
  );
}
