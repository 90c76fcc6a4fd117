import { type ScalePower, scaleSqrt } from 'd3';
import { useRef } from 'react';
import type { Frame } from '../../../engine/engine';
import type { MessageId } from '../../../locales/en';
import { useSize } from '../../../ui/useSize';
import type { History } from '../../history';
import { useText } from '../../text';
import { placeMarks, spreadLabels } from './labels';

/** What the chart draws, each in a style of its own (see `metrics.css`). */
const LINES = ['error', 'sparsityTerm', 'activeShare', 'selectivity'] as const;
export type LineName = (typeof LINES)[number];

const MARGIN = { top: 16, right: 76, bottom: 20, left: 30 };
/** Of the letters in the chart, in CSS pixels: the widest, and from line to line. */
const LETTER = { width: 6.4, height: 11 };

const VALUES = [0, 0.1, 0.5, 1, 2, 5, 10, 20, 50, 100, 1000];
const STEPS = [
  0,
  ...[1, 10, 100, 1000, 10_000, 100_000].flatMap((power) => [10, 20, 50].map((n) => n * power)),
];

/** Those of the round numbers that lie on the scale and at least `gap` pixels from one another. */
function apart(numbers: readonly number[], scale: ScalePower<number, number>, gap: number): number[] {
  const [, end] = scale.domain();
  const kept: number[] = [];
  for (const value of numbers.filter((number) => number <= end).reverse()) {
    if (kept.every((other) => Math.abs(scale(other) - scale(value)) >= gap)) kept.push(value);
  }
  return kept.reverse();
}

/**
 * An SVG path through the points, with a gap where there is none. The `line` of d3 would bring all its curves along, 4 kB
 * for the first load.
 */
export function pathOf(points: readonly ({ x: number; y: number } | null)[]): string | undefined {
  const parts = points.map((point, k) => {
    if (!point) return '';
    return `${points[k - 1] ? 'L' : 'M'}${point.x.toFixed(2)},${point.y.toFixed(2)}`;
  });
  return parts.join('') || undefined;
}

interface ChartProps {
  history: History;
  frame: Frame;
  /** What the marks are moves of: λ. */
  symbol: string;
  /** See `knownOf`. */
  causes: string;
}

/**
 * The whole run over steps. Both scales go by square roots: the first hundred steps stay in sight of thousands, and
 * a small error beside a large one.
 */
export function Chart({ history, frame, symbol, causes }: ChartProps) {
  const { t, n } = useText();
  const box = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(box);
  const { samples, marks } = history;
  const lastStep = Math.max(frame.step, 100);
  const highest = Math.max(1, ...samples.flatMap((sample) => [sample.error, sample.sparsityTerm]));
  const x = scaleSqrt([0, lastStep], [MARGIN.left, Math.max(MARGIN.left + 1, width - MARGIN.right)]);
  const y = scaleSqrt([0, highest], [Math.max(MARGIN.top + 1, height - MARGIN.bottom), MARGIN.top]);
  const path = (name: LineName) =>
    pathOf(
      samples.map((sample) => {
        const value = sample[name];
        return value === null ? null : { x: x(sample.step), y: y(value) };
      }),
    );
  const last = samples.at(-1);
  const ends = LINES.flatMap((name) => {
    const value = last?.[name] ?? null;
    return value === null ? [] : [{ name, y: y(value) }];
  });
  const endsAt = spreadLabels(
    ends.map((end) => end.y),
    LETTER.height,
    LETTER.height / 2,
    height - MARGIN.bottom,
  );
  const texts = marks.map(({ from, to }) => `${symbol} ${n.short(from)} → ${n.short(to)}`);
  const markStarts = placeMarks(
    marks.map((mark, k) => ({ x: x(mark.step), width: LETTER.width * texts[k].length })),
    0,
    width - MARGIN.right,
  );
  return (
    <div className="chart" ref={box}>
      {width > 0 && height > 0 && (
        <svg
          width={width}
          height={height}
          role="img"
          aria-label={t('chart.described', { step: n.whole(frame.step), causes })}
        >
          {apart(VALUES, y, 18).map((value) => (
            <g key={value} className="tick">
              <line x1={MARGIN.left} x2={width - MARGIN.right} y1={y(value)} y2={y(value)} />
              <text x={MARGIN.left - 6} y={y(value)} dy="0.32em" textAnchor="end">
                {n.short(value)}
              </text>
            </g>
          ))}
          {apart(STEPS, x, 46).map((value) => (
            <text
              key={value}
              className="tick"
              x={x(value)}
              y={height - 5}
              textAnchor={value === 0 ? 'start' : x(value) > width - MARGIN.right - 12 ? 'end' : 'middle'}
            >
              {n.whole(value)}
            </text>
          ))}
          {marks.map((mark, k) => (
            <g key={mark.step} className="mark">
              <line x1={x(mark.step)} x2={x(mark.step)} y1={MARGIN.top} y2={height - MARGIN.bottom} />
              {markStarts[k] !== null && (
                <text x={markStarts[k]} y={11}>
                  {texts[k]}
                </text>
              )}
            </g>
          ))}
          <text className="tick" x={width - MARGIN.right + 8} y={height - 5}>
            {t('chart.scale')}
            <title>{t('chart.scaleExplained')}</title>
          </text>
          {LINES.map((name) => (
            <path key={name} className={`line is-${name}`} d={path(name)} />
          ))}
          {ends.map(({ name }, k) => (
            <text
              key={name}
              className={`end is-${name}`}
              x={width - MARGIN.right + 8}
              y={endsAt[k]}
              dy="0.32em"
            >
              {t(`chart.${name}` as MessageId, { causes })}
            </text>
          ))}
        </svg>
      )}
    </div>
  );
}
