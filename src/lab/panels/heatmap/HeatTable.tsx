import { memo, useEffect, useRef } from 'react';
import type { Frame } from '../../../engine/engine';
import { classes } from '../../../ui/classes';
import { lightCell, writeCell } from '../../../ui/lamp-cell';
import { largestActivation } from '../../rows';
import { litOf } from '../../state';
import { useText } from '../../text';
import { useLab, useLabState } from '../../useLab';
import { rowAt } from '../large/probe';

interface HeatTableProps {
  which: 'main' | 'dense';
  frame: Frame;
  /** Places in the frame, and units, of the page that is shown. */
  rows: readonly number[];
  units: readonly number[];
  name: string;
}

/** A page of the codes as numbers. React makes the cells; what is in them is written with the page's text. */
export function HeatTable({ which, frame, rows, units, name }: HeatTableProps) {
  const { t, n } = useText();
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    const brightest = largestActivation(frame) || 1;
    for (const [k, row] of rows.entries()) {
      const cells = body.current?.rows[k]?.cells;
      if (!cells) return;
      for (const [place, unit] of units.entries()) {
        const z = frame.codes[row * frame.units + unit];
        const cell = cells[place + 1];
        writeCell(cell, n.two(z));
        lightCell(cell, z / brightest);
      }
    }
  });
  return (
    <table className="heat-table" aria-label={name}>
      <thead>
        <tr>
          <td />
          {units.map((unit) => (
            <th key={unit} scope="col" aria-label={t('unit.name', { unit: unit + 1 })}>
              {unit + 1}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((place) => (
          <Row
            key={place}
            which={which}
            row={rowAt(frame, place)}
            name={frame.rowNames[place]}
            units={units.join(' ')}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  which: HeatTableProps['which'];
  /** Of the data set. */
  row: number;
  name: string;
  /** Their numbers, separated by spaces: a row whose units stay does not render again. */
  units: string;
}

const Row = memo(function Row({ which, row, name, units }: RowProps) {
  const lab = useLab();
  const isLit = useLabState((state) => litOf(state).pattern === row);
  const litUnit = useLabState((state) => (which === 'main' ? litOf(state).unit : null));
  return (
    <tr className={classes(isLit && 'is-lit')}>
      <th
        scope="row"
        onPointerEnter={() => lab.hover({ pattern: row })}
        onPointerLeave={() => lab.hover(null)}
      >
        {name}
      </th>
      {units
        .split(' ')
        .map(Number)
        .map((unit) => (
          <td
            key={unit}
            className={classes(litUnit === unit && 'is-lit')}
            onPointerEnter={() => lab.hover(which === 'main' ? { pattern: row, unit } : { pattern: row })}
            onPointerLeave={() => lab.hover(null)}
          />
        ))}
    </tr>
  );
});
