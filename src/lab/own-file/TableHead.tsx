import { classes } from '../../ui/classes';
import { numbered } from '../../ui/numbered';
import { useText } from '../text';
import type { TablePreview } from './protocol';

/** Columns shown; a wider table is cut off in the middle of nothing. */
const MOST_COLUMNS = 8;

/** The first rows of the file, as they are in it. */
export function TableHead({ preview: { columns, head, rows } }: { preview: TablePreview }) {
  const { t, n } = useText();
  const { names, labels, leftOut } = columns;
  const first = names.map((_, column) => column).slice(0, MOST_COLUMNS);
  // The labels are worth seeing, wherever they stand.
  const shown = labels >= MOST_COLUMNS ? [...first.slice(1), labels] : first;
  const kindOf = (column: number) =>
    classes('own-file-cell', column === labels && 'is-label', leftOut.includes(column) && 'is-left-out');
  return (
    <div className="own-file-head">
      <table aria-label={t('own.firstRows')}>
        <thead>
          <tr>
            {shown.map((column) => (
              <th key={column} scope="col" className={kindOf(column)}>
                {names[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbered(head).map(({ index, item }) => (
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
          rows: n.whole(head.length),
          allRows: n.whole(rows),
          columns: n.whole(shown.length),
          allColumns: n.whole(names.length),
        })}
      </p>
    </div>
  );
}
