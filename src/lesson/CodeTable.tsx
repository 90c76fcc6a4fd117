import type { Frame } from '../engine/engine';
import type { UnitOrder } from '../lab/state';
import { useText } from '../lab/text';
import { orderUnits } from '../lab/units';
import { lampColor, lampInk } from '../ui/color';
import { numbered } from '../ui/numbered';

interface CodeTableProps {
  caption: string;
  rows: readonly string[];
  codes: readonly (readonly number[])[];
  /** Which unit each column is of. */
  units: readonly number[];
  format(value: number): string;
}

/** Codes as the lesson prints them: a row per pattern, a column per unit. */
export function CodeTable({ caption, rows, codes, units, format }: CodeTableProps) {
  const { t } = useText();
  return (
    <table className="lesson-codes">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          {units.map((unit) => (
            <th key={unit} scope="col">
              {t('unit.name', { unit: unit + 1 })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((name, row) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {numbered(codes[row] ?? []).map(({ index, item }) => (
              <td key={index} style={{ backgroundColor: lampColor(item), color: lampInk(item) }}>
                {format(item)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CodesOfRunProps {
  caption: string;
  frame: Frame;
  order: UnitOrder;
}

/** The codes of a run on bit patterns. */
export function CodesOfRun({ caption, frame, order }: CodesOfRunProps) {
  const { n } = useText();
  const units = orderUnits(frame, order);
  const codes = frame.rowNames.map((_, row) => units.map((unit) => frame.codes[row * frame.units + unit]));
  return <CodeTable caption={caption} rows={frame.rowNames} codes={codes} units={units} format={n.two} />;
}
