import { type FocusEvent, type KeyboardEvent, type MouseEvent, useId, useMemo, useRef } from 'react';
import type { Frame } from '../../../engine/engine';
import type { RunState } from '../../../engine/protocol';
import { showUnit } from '../../choices';
import { litOf } from '../../state';
import { useText } from '../../text';
import { useFrames, useLab, useLabState } from '../../useLab';
import { movedBy } from '../large/cursor';
import { placeOf, rowAt } from '../large/probe';
import { useScrollCanvas } from '../large/useScrollCanvas';
import { type Grid, HeatPainter } from './draw';
import type { Arrangement } from './seriation';

/** Side of a cell where it is large enough to be told apart, in CSS pixels. */
const CELL = 12;
const PAGE = 16;

interface HeatCanvasProps {
  which: keyof RunState<Frame>;
  frame: Frame;
  arrangement: Arrangement;
  /** All at once, or cells that can be told apart. */
  zoom: 'fit' | 'cells';
  name: string;
  /** What a cell says: "word river, unit 12: 0.84". */
  describe(row: number, unit: number): string;
  /** The keyboard is at this place. */
  onCursor(rowPlace: number, unitPlace: number): void;
}

/** Codes of the probe inputs (rows) as lamps, a column per unit, drawn from every frame. */
export function HeatCanvas(props: HeatCanvasProps) {
  const { which, frame, arrangement, zoom, name, describe, onCursor } = props;
  const lab = useLab();
  const { t } = useText();
  const id = useId();
  const isMain = which === 'main';
  const litRow = useLabState((state) => litOf(state).pattern);
  const litUnit = useLabState((state) => (isMain ? litOf(state).unit : null));
  const painter = useMemo(() => new HeatPainter(), []);
  const latest = useRef(frame);
  const { rows, units } = arrangement;
  const { scroller, canvas, room, redraw, reveal, pointOf } = useScrollCanvas((context, view) => {
    const drawn = latest.current;
    if (drawn.units !== units.length || drawn.rowNames.length !== rows.length || room.width === 0) return;
    painter.draw(context, view, grid, drawn, arrangement, {
      row: litRow === null ? -1 : rows.indexOf(placeOf(drawn, litRow)),
      unit: litUnit === null ? -1 : units.indexOf(litUnit),
    });
  });
  const grid = gridOf(arrangement, zoom, room);
  useFrames((frames) => {
    const next = frames[which];
    if (!next) return;
    latest.current = next;
    redraw();
  });

  const at = {
    row: Math.max(0, rows.indexOf(litRow === null ? -1 : placeOf(frame, litRow))),
    unit: Math.max(0, litUnit === null ? 0 : units.indexOf(litUnit)),
  };
  const point = (row: number, unit: number) =>
    lab.hover({ pattern: rowAt(frame, rows[row]), ...(isMain && { unit: units[unit] }) });
  const go = (row: number, unit: number) => {
    point(row, unit);
    onCursor(row, unit);
    const { cellWidth: width, cellHeight: height } = grid;
    reveal({ left: unit * width, top: row * height, width, height });
  };
  const cellAt = (event: MouseEvent) => {
    const { x, y } = pointOf(event);
    const [row, unit] = [Math.floor(y / grid.cellHeight), Math.floor(x / grid.cellWidth)];
    return row >= 0 && row < rows.length && unit >= 0 && unit < units.length ? { row, unit } : null;
  };
  const select = (cell: { row: number; unit: number } | null) => {
    if (!cell) return;
    lab.select({ pattern: rowAt(frame, rows[cell.row]) });
    if (isMain) showUnit(lab, units[cell.unit]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const isAcross = ['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key);
    const count = isAcross ? units.length : rows.length;
    const key = ACROSS_AS_DOWN[event.key] ?? event.key;
    const next = movedBy(key, isAcross ? at.unit : at.row, { count, columns: 1, pageRows: PAGE });
    if (next !== null) go(isAcross ? at.row : next, isAcross ? next : at.unit);
    else if (event.key === 'Enter' || event.key === ' ') select(at);
    else return;
    event.preventDefault();
  };
  const picture = {
    role: 'grid',
    tabIndex: 0,
    'aria-label': t('heat.picture', { name }),
    'aria-activedescendant': id,
    'aria-rowcount': rows.length,
    'aria-colcount': units.length,
    onScroll: redraw,
    onKeyDown,
    onFocus: (event: FocusEvent<HTMLElement>) => {
      if (event.currentTarget.matches(':focus-visible')) go(at.row, at.unit);
    },
    onBlur: () => lab.hover(null),
    onPointerMove: (event: MouseEvent) => {
      const cell = cellAt(event);
      if (cell) point(cell.row, cell.unit);
      else lab.hover(null);
    },
    onPointerLeave: () => lab.hover(null),
    onClick: (event: MouseEvent) => select(cellAt(event)),
  };
  const cell = { id, role: 'gridcell', 'aria-colindex': at.unit + 1 };
  return (
    <div {...picture} ref={scroller} className="scroll-canvas">
      <div style={{ width: grid.width, height: grid.height }} aria-hidden="true">
        <canvas ref={canvas} style={room} />
      </div>
      <div {...{ role: 'row', 'aria-rowindex': at.row + 1 }} className="sr-only">
        <div {...cell}>{describe(rows[at.row], units[at.unit])}</div>
      </div>
    </div>
  );
}

/** Along a row of cells the keys do what they do along a column, at one step a key. */
const ACROSS_AS_DOWN: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowUp', ArrowRight: 'ArrowDown' };

function gridOf(
  { rows, units }: Arrangement,
  zoom: HeatCanvasProps['zoom'],
  { width, height }: { width: number; height: number },
): Grid {
  const [across, down] = [width / units.length, height / rows.length];
  const least = zoom === 'cells' ? CELL : 0;
  const [cellWidth, cellHeight] = [Math.max(least, across), Math.max(least, down)];
  return { cellWidth, cellHeight, width: cellWidth * units.length, height: cellHeight * rows.length };
}
