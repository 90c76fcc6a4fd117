import { useCallback, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Pattern } from '../../../data/patterns';
import type { Frame } from '../../../engine/engine';
import { classes } from '../../../ui/classes';
import { numbered } from '../../../ui/numbered';
import { useRoving } from '../../../ui/useRoving';
import { useScrolls } from '../../../ui/useScrolls';
import { putPatternBack, removePattern } from '../../patterns';
import { useText } from '../../text';
import { useLab } from '../../useLab';
import { changeFrom, type Gap, linesOf, withGap, withoutGap } from './gaps';
import { PatternRow } from './PatternRow';

/** From this many bits on, a pattern takes two lines. */
const WIDE_BITS = 4;
/** Beyond this many, three. */
const LONG_BITS = 8;

const NO_GAPS: readonly Gap[] = [];

interface PatternListProps {
  patterns: readonly Pattern[];
  inputs: number;
  frame: Frame | undefined;
}

/** The patterns. What is taken out leaves its place open while the pointer or the focus is in the list: nothing moves. */
export function PatternList({ patterns, inputs, frame }: PatternListProps) {
  const lab = useLab();
  const list = useRef<HTMLUListElement | null>(null);
  const isOver = useRef(false);
  useScrolls(list);
  const roving = useRoving({ items: '.pattern button', rows: '.pattern' });
  const setList = useCallback(
    (element: HTMLUListElement | null) => {
      list.current = element;
      return roving(element);
    },
    [roving],
  );
  /** Gaps in this list; another list has none. */
  const [open, setOpen] = useState<{ gaps: readonly Gap[]; list: readonly Pattern[] } | null>(null);
  const { length } = patterns;
  const change = open && changeFrom(open.list, patterns);
  const gaps = open && change !== 'other' ? open.gaps : NO_GAPS;
  if (open && change === 'edited') setOpen({ gaps: open.gaps, list: patterns });
  const lines = linesOf(length, gaps);

  /** The focus stays in its place, on what undoes what was just done. */
  const stayAt = useCallback(
    (line: number) =>
      requestAnimationFrame(() =>
        list.current?.children[line]?.querySelector<HTMLElement>('.remove')?.focus(),
      ),
    [],
  );
  const remove = useCallback(
    (row: number, line: number) => {
      setOpen({ gaps: withGap(gaps, row, patterns[row]), list: patterns.toSpliced(row, 1) });
      removePattern(lab, row);
      stayAt(line);
    },
    [lab, gaps, patterns, stayAt],
  );
  const putBack = (gap: number, line: number) => {
    const { after, pattern } = gaps[gap];
    setOpen({ gaps: withoutGap(gaps, gap), list: patterns.toSpliced(after, 0, pattern) });
    putPatternBack(lab, after, pattern);
    stayAt(line);
  };
  const close = () => {
    if (gaps.length === 0) return;
    const focused = document.activeElement;
    const at = [...(list.current?.children ?? [])].findIndex((line) => line.contains(focused));
    setOpen(null);
    if (at < 0) return;
    const next = lines.slice(0, at).filter((line) => 'row' in line).length;
    requestAnimationFrame(() => {
      const names = list.current?.querySelectorAll<HTMLElement>('.pattern-name');
      names?.[Math.min(next, names.length - 1)]?.focus();
    });
  };
  return (
    <ul
      ref={setList}
      className={classes('pattern-list', inputs >= WIDE_BITS && 'is-wide', inputs > LONG_BITS && 'is-long')}
      onPointerEnter={({ pointerType }) => {
        isOver.current = pointerType === 'mouse';
      }}
      onPointerLeave={({ pointerType }) => {
        isOver.current = false;
        // A finger leaves whenever it is lifted.
        if (pointerType === 'mouse' && !list.current?.querySelector(':focus-visible')) close();
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        // What had the focus may only have made way for a gap.
        if (relatedTarget && !isOver.current && !currentTarget.contains(relatedTarget)) close();
      }}
    >
      {numbered(lines).map(({ index: line, item }) =>
        'row' in item ? (
          <PatternRow
            key={line}
            row={item.row}
            line={line}
            pattern={patterns[item.row]}
            output={outputOf(frame, item.row, inputs)}
            isOnly={length === 1}
            onRemove={remove}
          />
        ) : (
          <GapRow key={line} pattern={gaps[item.gap].pattern} onPutBack={() => putBack(item.gap, line)} />
        ),
      )}
    </ul>
  );
}

/** The place of a pattern that was taken out, as high as it was. */
function GapRow({ pattern, onPutBack }: { pattern: Pattern; onPutBack(): void }) {
  const { t } = useText();
  return (
    <li className="pattern is-gone">
      <s className="pattern-name">{pattern}</s>
      <span className="bits">
        {numbered([...pattern]).map(({ index: bit }) => (
          <span key={bit} className="bit" />
        ))}
      </span>
      <span className="bits is-output">
        <span className="bit is-output" />
      </span>
      <Button className="remove" aria-label={t('patterns.putBack', { pattern })} onPress={onPutBack}>
        ↶
      </Button>
    </li>
  );
}

/** x̂ of a row as text, so that rows whose numbers have not changed do not render again. */
function outputOf(frame: Frame | undefined, row: number, inputs: number): string {
  if (frame?.inputs !== inputs || row >= frame.rowNames.length) return '0 '.repeat(inputs).trim();
  const output = frame.reconstructions.subarray(row * inputs, (row + 1) * inputs);
  return Array.from(output, (value) => value.toFixed(2)).join(' ');
}
