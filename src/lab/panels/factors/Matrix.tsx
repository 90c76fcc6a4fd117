import { type KeyboardEvent, memo, type PointerEvent, useState } from 'react';
import { Group } from 'react-aria-components';
import type { DataSet, Look } from '../../../data/dataset';
import { lampColor } from '../../../ui/color';
import { largestOf } from '../../../ui/picture';
import { useCanvas } from '../../../ui/useCanvas';
import { causeName } from '../../causes';
import { showUnit } from '../../choices';
import { useText } from '../../text';
import { useLab, useLabState } from '../../useLab';
import { Thumb } from '../large/Thumb';

interface MatrixProps {
  /** Name of the picture. */
  name: string;
  /** What stands above it, where there are two. */
  title: string | null;
  data: DataSet;
  look: Look;
  dataSet: string;
  /** R, factors × units. */
  responses: Float32Array;
  units: number;
  /** The units to show, in their order. */
  columns: readonly number[];
  /** What else is known of a unit, in words. */
  unitHint?(unit: number): string;
  /** The lit unit is the main run’s. */
  isMain: boolean;
}

/** Height of a row in CSS pixels: few causes get more. */
const rowHeight = (factors: number) => Math.max(11, Math.min(20, Math.floor(320 / factors)));

/** How much brighter each unit is with each cause, as lamps; values by pointer and by arrow keys. */
export function Matrix(props: MatrixProps) {
  const { name, title, data, look, dataSet, responses, units, columns, unitHint, isMain } = props;
  const lab = useLab();
  const text = useText();
  const { t, n } = text;
  const [cell, setCell] = useState<{ factor: number; column: number } | null>(null);
  const lit = useLabState((state) => (isMain ? (state.hovered.unit ?? state.selected.unit) : null));
  const factors = data.factors?.count ?? 0;
  const height = rowHeight(factors);
  const at = cell && {
    factor: Math.min(cell.factor, factors - 1),
    column: Math.min(cell.column, columns.length - 1),
  };
  const { canvas } = useCanvas((context, width, all) => {
    const [w, h] = [width / columns.length, all / factors];
    const scale = largestOf(responses, 0, responses.length);
    const gap = w > 4 ? 1 : 0;
    for (let f = 0; f < factors; f++) {
      for (const [column, unit] of columns.entries()) {
        context.fillStyle = lampColor(scale > 0 ? responses[f * units + unit] / scale : 0);
        context.fillRect(column * w, f * h, w - gap, h - 1);
      }
    }
    context.strokeStyle = '#f2e9dc';
    const litColumn = lit === null ? -1 : columns.indexOf(lit);
    if (litColumn >= 0) context.strokeRect(litColumn * w - 0.5, 0.5, w, all - 1);
    if (at) context.strokeRect(at.column * w - 0.5, at.factor * h - 0.5, w, h);
  });

  const hint = (at && unitHint?.(columns[at.column])) || '';
  const point = (next: { factor: number; column: number }) => {
    setCell(next);
    if (isMain) lab.hover({ unit: columns[next.column] });
  };
  const leave = () => {
    setCell(null);
    lab.hover(null);
  };
  const open = (column: number) => {
    if (isMain) showUnit(lab, columns[column]);
  };
  const follow = (event: PointerEvent<HTMLCanvasElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const place = (share: number, count: number) =>
      Math.max(0, Math.min(count - 1, Math.floor(share * count)));
    point({
      factor: place((event.clientY - box.top) / box.height, factors),
      column: place((event.clientX - box.left) / box.width, columns.length),
    });
  };
  const move = (event: KeyboardEvent) => {
    const steps: Record<string, [number, number]> = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
    };
    const { factor, column } = at ?? { factor: 0, column: 0 };
    if (event.key === 'Enter' && at) open(column);
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    point({
      factor: Math.max(0, Math.min(factors - 1, factor + step[0])),
      column: Math.max(0, Math.min(columns.length - 1, column + step[1])),
    });
  };

  return (
    <div className="matrix">
      {title && <h3>{title}</h3>}
      <div className="matrix-body">
        <Rows data={data} look={look} height={height} />
        <Group
          className="matrix-cells"
          role="group"
          tabIndex={0}
          aria-label={t('factors.matrixKeys', { name })}
          onKeyDown={move}
          onFocus={() => at ?? setCell({ factor: 0, column: 0 })}
          onBlur={leave}
        >
          <canvas
            ref={canvas}
            role="img"
            aria-label={name}
            style={{ height: height * factors }}
            onPointerMove={follow}
            onPointerLeave={leave}
            onClick={() => at && open(at.column)}
          />
        </Group>
      </div>
      <p className="matrix-value" aria-live="polite">
        {at && columns.length > 0
          ? t('factors.cell', {
              cause: causeName(data, dataSet, at.factor, text),
              unit: columns[at.column] + 1,
              value: n.two(responses[at.factor * units + columns[at.column]]),
            }) + (hint && ` · ${hint}`)
          : t('factors.hint')}
      </p>
    </div>
  );
}

/** The true directions, or the numbers of the causes, beside the rows. */
const Rows = memo(function Rows({ data, look, height }: { data: DataSet; look: Look; height: number }) {
  const { directions, inputs, factors } = data;
  const causes = Array.from({ length: factors?.count ?? 0 }, (_, cause) => cause);
  return (
    <div className="matrix-rows" aria-hidden="true">
      {causes.map((cause) => (
        <span key={cause} style={{ height }}>
          {directions && look.kind === 'picture' ? (
            <Thumb
              look={look}
              values={directions}
              from={cause * inputs}
              count={inputs}
              name=""
              size={height - 2}
            />
          ) : (
            (factors?.names?.[cause] ?? cause + 1)
          )}
        </span>
      ))}
    </div>
  );
});
