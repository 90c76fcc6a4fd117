import { useMemo, useRef } from 'react';
import type { Frame } from '../../../engine/engine';
import { useMedia } from '../../../ui/useMedia';
import { factsOf, NOTHING_BEYOND } from '../../facts';
import { largestActivation } from '../../rows';
import { useFrames, useLab, useLabState } from '../../useLab';
import { useLitCode } from '../large/useLitCode';
import { useScrollCanvas } from '../large/useScrollCanvas';
import { TilePainter } from './draw';
import { boxOf, layTiles, pictureSize, type Tiles, tileAt } from './tiles';
import { useUnitCursor } from './useUnitCursor';

/** What is tapped there is as large as `--target`. */
const FINGERS = '(max-width: 56.1875em), (pointer: coarse)';

function useTiles(count: number, frame: Frame, room: { width: number; height: number }): Tiles {
  const look = useLabState((state) => state.look);
  const forFingers = useMedia(FINGERS);
  const stretches = look.kind === 'numbers';
  return layTiles(count, pictureSize(look, frame.inputs), room, { stretches, forFingers });
}

export interface UnitsViewProps {
  /** The latest frame, for what React makes. */
  frame: Frame;
  order: readonly number[];
  /** What is said of the unit that the keyboard is at. */
  describe(unit: number): string;
}

/** Every unit's direction as a small picture, drawn from every frame. */
export function UnitTiles({ frame, order, describe }: UnitsViewProps) {
  const lab = useLab();
  const look = useLabState((state) => state.look);
  const codeOf = useLitCode();
  const painter = useMemo(() => new TilePainter(), []);
  const latest = useRef(frame);
  const { scroller, canvas, room, redraw, reveal, pointOf } = useScrollCanvas((context, view) => {
    const drawn = latest.current;
    if (drawn.units !== order.length || room.width === 0) return;
    painter.draw(context, view, tiles, order, drawn, factsOf(drawn, lab.state).dark, look, {
      codes: codeOf(drawn),
      brightest: largestActivation(drawn),
      lit: cursor.lit,
      selected: cursor.selected,
      cursor: cursor.hasFocus ? cursor.unit : null,
    });
  });
  const tiles = useTiles(order.length, frame, room);
  const pitch = tiles.tile.height + tiles.gap;
  const pageRows = Math.max(1, Math.floor(room.height / pitch));
  const cursor = useUnitCursor(
    order,
    { columns: tiles.columns, pageRows },
    (place) => reveal(boxOf(tiles, place)),
    (event) => {
      const { x, y } = pointOf(event);
      const place = tileAt(tiles, x, y);
      return place === null ? null : order[place];
    },
  );
  useFrames(({ main }) => {
    latest.current = main;
    redraw();
  });
  return (
    <div {...cursor.props} ref={scroller} className="scroll-canvas" onScroll={redraw}>
      <div className="gallery-whole" style={{ height: tiles.height }} aria-hidden="true">
        <canvas ref={canvas} style={room} />
      </div>
      <div {...cursor.option} className="sr-only">
        {describe(cursor.unit)}
      </div>
    </div>
  );
}

/** The dense twin's units: to look at, as its units are others than those of the same number beside it. */
export function TwinTiles({ frame, order, name }: { frame: Frame; order: readonly number[]; name: string }) {
  const look = useLabState((state) => state.look);
  const codeOf = useLitCode();
  const painter = useMemo(() => new TilePainter(), []);
  const latest = useRef(frame);
  const { scroller, canvas, room, redraw } = useScrollCanvas((context, view) => {
    const drawn = latest.current;
    if (drawn.units !== order.length || room.width === 0) return;
    painter.draw(context, view, tiles, order, drawn, factsOf(drawn, NOTHING_BEYOND).dark, look, {
      codes: codeOf(drawn),
      brightest: largestActivation(drawn),
      lit: null,
      selected: null,
      cursor: null,
    });
  });
  const tiles = useTiles(order.length, frame, room);
  useFrames(({ dense }) => {
    if (!dense) return;
    latest.current = dense;
    redraw();
  });
  return (
    <div
      {...{ role: 'img', tabIndex: 0, 'aria-label': name }}
      ref={scroller}
      className="scroll-canvas"
      onScroll={redraw}
    >
      <div className="gallery-whole" style={{ height: tiles.height }} aria-hidden="true">
        <canvas ref={canvas} style={room} />
      </div>
    </div>
  );
}
