import { memo, useEffect, useRef } from 'react';
import type { Frame } from '../../../engine/engine';
import type { RunState } from '../../../engine/protocol';
import { classes } from '../../../ui/classes';
import { lightCell, writeCell } from '../../../ui/lamp-cell';
import { litOf } from '../../state';
import { useText } from '../../text';
import { useFrames, useLab, useLabels, useLabState } from '../../useLab';

/** A page of a long set of patterns. */
export const ROWS_PER_PAGE = 16;
/** More units than this get narrow columns; beside a twin there is half the room. */
const ROOMY_UNITS = { alone: 5, beside: 3 };

interface CodesTableProps {
  which: keyof RunState<Frame>;
  frame: Frame;
  order: readonly number[];
  firstRow: number;
  /** Name of the table for screen readers and tests. */
  name: string;
}

/**
 * Heatmap and table in one: a cell per pattern and unit, coloured like a lamp, with its number. React makes the cells;
 * colours are written straight from every frame and numbers with the page's text, so a thousand cells stay live.
 */
export function CodesTable({ which, frame, order, firstRow, name }: CodesTableProps) {
  const isComparing = useLabState((state) => state.compare);
  const body = useRef<HTMLTableSectionElement>(null);
  const { n } = useText();
  const lastRow = Math.min(firstRow + ROWS_PER_PAGE, frame.rowNames.length);
  const rows = Array.from({ length: lastRow - firstRow }, (_, k) => firstRow + k);

  const write = (shown: Frame, withText: boolean) => {
    const largest = Math.max(1, ...shown.codes);
    for (const [k, row] of rows.entries()) {
      const cells = body.current?.rows[k]?.cells;
      if (!cells || row >= shown.rowNames.length) return;
      for (const [place, unit] of order.entries()) {
        const cell = cells[place + 1];
        if (!cell || unit >= shown.units) return;
        const z = shown.codes[row * shown.units + unit];
        lightCell(cell, z / largest);
        if (withText) writeCell(cell, n.two(z));
      }
    }
  };
  const writeLatest = useRef(write);
  writeLatest.current = write;
  useFrames((frames) => {
    const shown = frames[which];
    if (shown) writeLatest.current(shown, false);
  });
  // Numbers follow the text of the page; so do changes of order, page and language.
  useEffect(() => writeLatest.current(frame, true));

  return (
    <table
      className={classes(
        'codes-table',
        order.length > (isComparing ? ROOMY_UNITS.beside : ROOMY_UNITS.alone) && 'is-tight',
      )}
      style={{ '--name-length': frame.inputs, '--units': order.length } as React.CSSProperties}
      aria-label={name}
    >
      <HeaderRow which={which} frame={frame} order={order} />
      <tbody ref={body}>
        {rows.map((row) => (
          <Row key={row} which={which} row={row} name={frame.rowNames[row]} units={order} />
        ))}
      </tbody>
    </table>
  );
}

function HeaderRow({ which, frame, order }: Pick<CodesTableProps, 'which' | 'frame' | 'order'>) {
  const lab = useLab();
  const { t } = useText();
  const labels = useLabels();
  const litUnit = useLabState((state) => (which === 'main' ? litOf(state).unit : null));
  return (
    <thead>
      <tr>
        <td />
        {order.map((unit) => {
          const label = labels(frame, unit);
          return (
            <th
              key={unit}
              scope="col"
              className={classes(litUnit === unit && 'is-lit', label.kind === 'dark' && 'is-dark')}
              aria-label={t('unit.name', { unit: unit + 1 })}
              onPointerEnter={() => which === 'main' && lab.hover({ unit })}
              onPointerLeave={() => lab.hover(null)}
            >
              <div className="codes-unit">
                <span className="is-long">{t('unit.name', { unit: unit + 1 })}</span>
                <span className="is-short">{unit + 1}</span>
                <b>
                  {label.kind === 'bit' && (
                    <span className="codes-bit">{t('unit.bit', { bit: label.bit + 1 })}</span>
                  )}
                  {label.kind === 'pattern' && label.pattern}
                  {label.kind === 'dark' && (
                    <>
                      <span className="is-long">{t('unit.dark')}</span>
                      {/* A lamp that is out. */}
                      <span className="is-short" title={t('unit.dark')}>
                        ○
                      </span>
                    </>
                  )}
                  {label.kind === 'mixed' && <span title={t('unit.mixed')}>·</span>}
                  {label.kind === 'hidden' && '?'}
                </b>
              </div>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface RowProps {
  which: CodesTableProps['which'];
  row: number;
  name: string;
  units: readonly number[];
}

const Row = memo(function Row({ which, row, name, units }: RowProps) {
  const lab = useLab();
  const isLit = useLabState((state) => litOf(state).pattern === row);
  const litUnit = useLabState((state) => (which === 'main' ? litOf(state).unit : null));
  return (
    <tr className={classes(isLit && 'is-lit')}>
      <th
        scope="row"
        title={name}
        onPointerEnter={() => lab.hover({ pattern: row })}
        onPointerLeave={() => lab.hover(null)}
      >
        {name}
      </th>
      {units.map((unit) => (
        <td
          key={unit}
          className={classes(litUnit === unit && 'is-lit')}
          // The twin's units are others than those of the same number beside it.
          onPointerEnter={() => lab.hover(which === 'main' ? { pattern: row, unit } : { pattern: row })}
          onPointerLeave={() => lab.hover(null)}
        />
      ))}
    </tr>
  );
}, hasSameCells);

function hasSameCells(before: RowProps, after: RowProps): boolean {
  return (
    before.which === after.which &&
    before.row === after.row &&
    before.name === after.name &&
    before.units.length === after.units.length &&
    before.units.every((unit, place) => unit === after.units[place])
  );
}
