import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Frame } from '../../engine/engine';
import { classes } from '../../ui/classes';
import { lampColor, lampInk } from '../../ui/color';
import { useCanvas } from '../../ui/useCanvas';
import { useMedia } from '../../ui/useMedia';
import { useSize } from '../../ui/useSize';
import { useText } from '../text';
import { useFrames, useLab, useLabState } from '../useLab';
import { drawScene } from './draw';
import { Lamp } from './Lamp';
import { BEYOND, layoutScene } from './layout';
import { patternsOf, wrongLights } from './moments';
import { Squares } from './Squares';
import './scene.css';

interface SceneProps {
  /** The run still moves: patterns are shown in turn, as it learns from all of them. */
  isLearning: boolean;
  /** Lamps wear the names that they have earned. */
  isNamed: boolean;
  /** The lamp that was taken for bit 2 … */
  bet: number | null;
  /** … and it says now what it does wrong. */
  isAnswered: boolean;
  /** Takes a lamp for bit 2; null while that is not asked. */
  onBet: ((unit: number) => void) | null;
}

/** Each pattern is shown for so long while the run learns, in milliseconds. */
const TURN_MS = 700;

/** The run itself: the patterns, and one of them on its way through the lamps and back. */
export function Scene({ isLearning, isNamed, bet, isAnswered, onBet }: SceneProps) {
  const lab = useLab();
  const { t, n } = useText();
  const frame = useLabState(({ shown }) => shown?.main) as Frame;
  const selected = useLabState((state) => state.selected.pattern);
  const isCalm = useMedia('(prefers-reduced-motion: reduce)');
  const [turn, setTurn] = useState<number | null>(null);
  const isTurning = isLearning && !isCalm;
  useEffect(() => {
    if (!isTurning) return;
    const timer = setInterval(() => setTurn((before) => (before ?? 0) + 1), TURN_MS);
    return () => clearInterval(timer);
  }, [isTurning]);
  const rows = frame.rowNames.length;
  const row = Math.min(turn === null ? (selected ?? 0) : turn % rows, rows - 1);
  const choose = (pattern: number) => {
    setTurn(null);
    lab.select({ pattern });
  };

  const box = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(box);
  const layout = layoutScene(width, height, frame.inputs, frame.units);
  const latest = useRef(frame);
  const { canvas, redraw } = useCanvas((context, across, down) => {
    const { inputs, units } = latest.current;
    const inner = layoutScene(across, down - BEYOND.above - BEYOND.below, inputs, units);
    context.translate(0, BEYOND.above);
    drawScene(context, inner, latest.current, row);
  });
  useFrames(({ main }) => {
    latest.current = main;
    redraw();
    if (box.current) colour(box.current, main, row);
  });
  useEffect(() => {
    if (box.current) colour(box.current, latest.current, row);
  });
  const explained = frame.metrics.explainedVariance ?? 0;
  return (
    <div className="first-scene">
      <section className="first-patterns" aria-label={t('first.patterns')}>
        <h2>{t('first.patterns')}</h2>
        <ul>
          {frame.rowNames.map((name, k) => (
            <li key={name}>
              <Button
                className={classes('first-pattern', k === row && 'is-shown')}
                aria-pressed={k === row}
                aria-label={t('network.pattern', { pattern: name })}
                onPress={() => choose(k)}
              >
                <Squares pattern={name} />
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <div ref={box} className="first-network">
        <canvas ref={canvas} role="img" aria-label={t('first.described')} />
        {width > 0 && (
          <>
            <p className="first-column" style={{ left: layout.bits[0].x - layout.square }}>
              {t('first.pattern')}
            </p>
            <p className="first-column is-right" style={{ left: layout.rebuilt[0].x + layout.square }}>
              {explained > 0 && frame.step > 0
                ? t('first.rebuiltShare', { share: n.percent(Math.round(100 * explained) / 100) })
                : t('first.rebuiltName')}
            </p>
            {layout.bits.map(({ x, y }, bit) => (
              <p key={y} className="first-bit" style={{ left: x, top: y + layout.square + 2 }}>
                {t('unit.bit', { bit: bit + 1 })}
              </p>
            ))}
            <ul aria-label={t('first.lamps')}>
              {layout.lamps.map(({ x, y }, unit) => {
                const lit = patternsOf(frame, unit);
                return (
                  // The lamp stays the same one, and keeps the focus, wherever it moves to.
                  <li
                    // biome-ignore lint/suspicious/noArrayIndexKey: lamps are known by their number
                    key={unit}
                    className="first-unit"
                    style={{ left: x, top: y - layout.radius }}
                  >
                    <Lamp
                      frame={frame}
                      unit={unit}
                      lit={lit}
                      row={row}
                      size={2 * layout.radius}
                      isNamed={isNamed}
                      wrong={isAnswered && bet === unit ? wrongLights(lit, frame.rowNames) : []}
                      isBet={bet === unit}
                      isChosen={isAnswered && bet === unit}
                      onPress={onBet && (() => onBet(unit))}
                    />
                  </li>
                );
              })}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}

/** Colours what shines outside the canvas, straight from the frame. */
function colour(box: HTMLElement, frame: Frame, row: number): void {
  const z = (unit: number, at: number) => frame.codes[at * frame.units + unit];
  for (const light of box.querySelectorAll<HTMLElement>('[data-light]')) {
    const [unit, at] = (light.dataset.light ?? '').split(' ').map(Number);
    light.style.background = lampColor(z(unit, at));
  }
  for (const lamp of box.querySelectorAll<HTMLElement>('[data-lamp]')) {
    lamp.style.color = lampInk(z(Number(lamp.dataset.lamp), row));
  }
}
