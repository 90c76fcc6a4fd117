import { type PointerEvent, useRef } from 'react';
import type { Frame } from '../../../engine/engine';
import { Panel } from '../../../ui/Panel';
import { useCanvas } from '../../../ui/useCanvas';
import { Tip } from '../../part/Tip';
import { InfoTip } from '../../popup/InfoTip';
import { litOf } from '../../state';
import { useText } from '../../text';
import { activeUnits, orderUnits } from '../../units';
import { useFrames, useLab, useLabState } from '../../useLab';
import { drawNetwork } from './draw';
import { hitNetwork, layoutNetwork } from './layout';
import './network.css';

/**
 * The autoencoder as a diagram: lines are weights, lamps glow with the code of the lit pattern. It is a picture; what
 * can be pointed at here is also lit by the keyboard focus in the panels Input patterns and Units.
 */
export function Network() {
  const lab = useLab();
  const { t, n } = useText();
  const frame = useLabState((state) => state.shown?.main);
  const order = useLabState((state) => state.order);
  const litPattern = useLabState((state) => litOf(state).pattern) ?? 0;
  const litUnit = useLabState((state) => litOf(state).unit);
  const litBit = useLabState((state) => litOf(state).bit);

  const latest = useRef(frame);
  const font = useRef<string | null>(null);
  const { canvas, redraw } = useCanvas((context, width, height) => {
    const drawn = latest.current;
    if (!drawn) return;
    // Asked while drawing, when the page has its styles: earlier it would have to work them out for this alone.
    if (canvas.current) font.current ??= getComputedStyle(canvas.current).fontFamily;
    const layout = layoutNetwork(width, height, drawn.inputs, drawn.units);
    drawNetwork(context, layout, {
      frame: drawn,
      row: Math.min(litPattern, drawn.rowNames.length - 1),
      order: orderUnits(drawn, order),
      lit: { pattern: litPattern, unit: litUnit, bit: litBit },
      format: n.two,
      titles: ['x', 'z = f(x)', 'x̂'],
      font: font.current ?? 'sans-serif',
    });
  });
  useFrames(({ main }) => {
    latest.current = main;
    redraw();
  });

  const pointed = (event: PointerEvent) => {
    if (!frame || !canvas.current) return null;
    const box = canvas.current.getBoundingClientRect();
    const layout = layoutNetwork(box.width, box.height, frame.inputs, frame.units);
    const hit = hitNetwork(layout, event.clientX - box.left, event.clientY - box.top);
    return hit && 'unit' in hit ? { unit: orderUnits(frame, order)[hit.unit] } : hit;
  };
  const row = frame ? Math.min(litPattern, frame.rowNames.length - 1) : 0;
  return (
    <Panel
      title={t('network.title')}
      className="network"
      note={frame && t('network.pattern', { pattern: frame.rowNames[row] })}
      tools={
        <InfoTip label={t('network.about')}>
          <Tip id="network.explained" />
        </InfoTip>
      }
    >
      <canvas
        ref={canvas}
        className="network-canvas"
        role="img"
        aria-label={frame ? t('network.described', describe(frame, row, n.list)) : t('network.title')}
        onPointerMove={(event) => lab.hover(pointed(event))}
        onPointerLeave={() => lab.hover(null)}
        onPointerDown={(event) => {
          const hit = pointed(event);
          if (hit) lab.select(hit);
        }}
      />
    </Panel>
  );
}

function describe(frame: Frame, row: number, list: (values: number[]) => string) {
  const { inputs, reconstructions, rowNames } = frame;
  return {
    pattern: rowNames[row],
    count: activeUnits(frame, row).length,
    units: frame.units,
    output: list([...reconstructions.subarray(row * inputs, (row + 1) * inputs)]),
  };
}
