import { signColor } from '../../../ui/color';
import { useText } from '../../text';
import './column-bars.css';

interface ColumnBarsProps {
  /** What the bars are. */
  label: string;
  /** Of all columns. */
  names: readonly string[];
  /** A number for each column: an input, or a direction. */
  values: ArrayLike<number>;
  /** Others to stand beside them: a reconstruction, or another direction. */
  others?: ArrayLike<number>;
  /** Heads of the two, where there are two. */
  heads?: readonly [string, string];
  /** So many columns are shown, the largest first. */
  most: number;
}

/** Numbers of a table's columns as bars with their names: where they are large, and in which direction. */
export function ColumnBars({ label, names, values, others, heads, most }: ColumnBarsProps) {
  const { t, n } = useText();
  const columns = names
    .map((name, column) => ({ name, column, size: Math.abs(values[column]) }))
    .toSorted((a, b) => b.size - a.size);
  const shown = columns.slice(0, most);
  const largest = Math.max(
    shown[0]?.size ?? 0,
    ...shown.map(({ column }) => Math.abs(others?.[column] ?? 0)),
  );
  return (
    <table className="column-bars" aria-label={label}>
      {heads && (
        <thead>
          <tr>
            <td />
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {shown.map(({ name, column }) => (
          <tr key={column}>
            <th scope="row">
              {name}
              <Bar share={largest > 0 ? values[column] / largest : 0} />
            </th>
            <td className="column-value">{n.two(values[column])}</td>
            {others && <td className="column-value is-other">{n.two(others[column])}</td>}
          </tr>
        ))}
      </tbody>
      {columns.length > most && (
        <tfoot>
          <tr>
            <td colSpan={3}>{t('columns.more', { count: columns.length - most })}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

/** From the middle to the right above 0, to the left below. */
function Bar({ share }: { share: number }) {
  const half = 50 * Math.abs(share);
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" className="column-bar" aria-hidden="true">
      <rect x={share < 0 ? 50 - half : 50} y="1" width={half} height="8" fill={signColor(Math.sign(share))} />
      <line x1="50" x2="50" y1="0" y2="10" stroke="currentColor" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
