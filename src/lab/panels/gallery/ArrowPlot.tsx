import { useRef } from 'react';
import type { Frame } from '../../../engine/engine';
import type { RunState } from '../../../engine/protocol';
import { lampColor, POINTED, SELECTED } from '../../../ui/color';
import { useCanvas } from '../../../ui/useCanvas';
import { factsOf, NOTHING_BEYOND } from '../../facts';
import { largestActivation } from '../../rows';
import { useFrames, useLab, useLabState } from '../../useLab';
import { useLitCode } from '../large/useLitCode';
import type { UnitsViewProps } from './UnitTiles';
import { useUnitCursor } from './useUnitCursor';

/** Room around the arrows, in CSS pixels. */
const MARGIN = 14;
/** Dimmer units are drawn as units that are off. */
const LEAST_LIGHT = 0.05;
/** An arrow can be pointed at from so far away. */
const REACH = 14;

/** Units of a set of two numbers per input: all directions as arrows in one plot, true directions behind them. */
export function UnitArrows({ frame, order, describe }: UnitsViewProps) {
  const cursor = useUnitCursor(
    order,
    { columns: 1, pageRows: 1 },
    () => {},
    ({ clientX, clientY, currentTarget }) => {
      const { left, top, width, height } = currentTarget.getBoundingClientRect();
      return nearestArrow(frame, width, height, clientX - left, clientY - top);
    },
  );
  return (
    <div {...cursor.props} className="gallery-arrows">
      <div aria-hidden="true">
        <Arrows which="main" frame={frame} lit={cursor.lit} cursor={cursor.hasFocus ? cursor.unit : null} />
      </div>
      <div {...cursor.option} className="sr-only">
        {describe(cursor.unit)}
      </div>
    </div>
  );
}

export function TwinArrows({ frame, name }: { frame: Frame; name: string }) {
  return (
    <div className="gallery-arrows" role="img" aria-label={name}>
      <Arrows which="dense" frame={frame} lit={null} cursor={null} />
    </div>
  );
}

interface ArrowsProps {
  which: keyof RunState<Frame>;
  frame: Frame;
  lit: number | null;
  cursor: number | null;
}

function Arrows({ which, frame, lit, cursor }: ArrowsProps) {
  const lab = useLab();
  const data = useLabState((state) => state.data);
  const codeOf = useLitCode();
  const latest = useRef(frame);
  const { canvas, redraw } = useCanvas((context, width, height) => {
    const drawn = latest.current;
    const radius = Math.min(width, height) / 2 - MARGIN;
    if (drawn.inputs !== 2 || radius <= 0) return;
    context.translate(width / 2, height / 2);
    drawInputs(context, drawn, radius);
    drawTruth(context, data?.directions ?? null, radius);
    const { dark } = factsOf(drawn, which === 'main' ? lab.state : NOTHING_BEYOND);
    drawUnits(context, drawn, dark, radius, codeOf(drawn), lit, cursor);
  });
  useFrames((frames) => {
    latest.current = frames[which] ?? latest.current;
    redraw();
  });
  return <canvas ref={canvas} />;
}

/** The probe inputs, as dust. */
function drawInputs(context: CanvasRenderingContext2D, { x, rowNames }: Frame, radius: number): void {
  context.fillStyle = '#6d6255';
  context.globalAlpha = 0.55;
  for (let row = 0; row < rowNames.length; row++) {
    context.fillRect(radius * x[2 * row] - 1, -radius * x[2 * row + 1] - 1, 2, 2);
  }
  context.globalAlpha = 1;
}

function drawTruth(context: CanvasRenderingContext2D, directions: Float32Array | null, radius: number): void {
  context.strokeStyle = '#342d24';
  context.lineWidth = 1;
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.stroke();
  if (!directions) return;
  context.strokeStyle = '#5a5044';
  context.lineWidth = 7;
  context.lineCap = 'round';
  context.beginPath();
  for (let k = 0; k < directions.length; k += 2) {
    context.moveTo(0, 0);
    context.lineTo(radius * directions[k], -radius * directions[k + 1]);
  }
  context.stroke();
}

function drawUnits(
  context: CanvasRenderingContext2D,
  frame: Frame,
  dark: readonly boolean[],
  radius: number,
  codes: Float32Array | null,
  lit: number | null,
  cursor: number | null,
): void {
  const brightest = largestActivation(frame);
  for (let unit = 0; unit < frame.units; unit++) {
    const brightness = codes && brightest > 0 ? codes[unit] / brightest : 0;
    const isLit = unit === lit || unit === cursor;
    context.globalAlpha = dark[unit] ? 0.35 : 1;
    context.strokeStyle = context.fillStyle = isLit
      ? SELECTED
      : brightness > LEAST_LIGHT
        ? lampColor(0.3 + 0.7 * brightness)
        : POINTED;
    context.lineWidth = isLit ? 3 : 2;
    const [x, y] = [frame.directions[2 * unit], -frame.directions[2 * unit + 1]];
    drawArrow(context, radius * x, radius * y);
    if (unit === cursor) {
      context.beginPath();
      context.arc(radius * x, radius * y, 8, 0, 2 * Math.PI);
      context.stroke();
    }
  }
  context.globalAlpha = 1;
}

function drawArrow(context: CanvasRenderingContext2D, x: number, y: number): void {
  const angle = Math.atan2(y, x);
  const head = (turn: number): [number, number] => [
    x - 9 * Math.cos(angle + turn),
    y - 9 * Math.sin(angle + turn),
  ];
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(x - 6 * Math.cos(angle), y - 6 * Math.sin(angle));
  context.stroke();
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(...head(0.42));
  context.lineTo(...head(-0.42));
  context.fill();
}

/** The unit whose arrow passes nearest to a point; null if none is near. */
function nearestArrow(frame: Frame, width: number, height: number, x: number, y: number): number | null {
  const radius = Math.min(width, height) / 2 - MARGIN;
  const [px, py] = [(x - width / 2) / radius, (height / 2 - y) / radius];
  let best: number | null = null;
  let least = REACH / radius;
  for (let unit = 0; unit < frame.units; unit++) {
    const [dx, dy] = [frame.directions[2 * unit], frame.directions[2 * unit + 1]];
    const along = Math.max(0, Math.min(1, px * dx + py * dy));
    const distance = Math.hypot(px - along * dx, py - along * dy);
    if (distance >= least) continue;
    least = distance;
    best = unit;
  }
  return best;
}
