import { type FocusEvent, type KeyboardEvent, memo, useId, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { DataSet, Look } from '../../../data/dataset';
import { classes } from '../../../ui/classes';
import { litOf } from '../../state';
import { useText } from '../../text';
import { useLab, useLabState } from '../../useLab';
import { movedBy } from '../large/cursor';
import { Thumb } from '../large/Thumb';
import { useInputName } from './useInputName';

/** Small pictures in a row of a page; `inputs.css` has it too. */
const COLUMNS = 6;
const PICTURES = 12;
const WORDS = 10;

/** Inputs of the set, a page at a time: first those that the other panels show, then all others. */
export function InputPages({ data }: { data: DataSet }) {
  const lab = useLab();
  const { t, n } = useText();
  const id = useId();
  const look = useLabState((state) => state.look);
  const selected = useLabState((state) => state.selected.pattern);
  const lit = useLabState((state) => litOf(state).pattern);
  const [page, setPage] = useState(0);
  const [cursor, setCursor] = useState(0);
  const [hasFocus, setFocus] = useState(false);
  const name = useInputName(data);
  const rows = useMemo(() => probeFirst(data.rows, data.probe), [data]);
  const isWords = look.kind === 'word';
  const size = isWords ? WORDS : PICTURES;
  const pages = Math.ceil(rows.length / size);
  const current = Math.min(page, pages - 1);
  const shown = Array.from(rows.subarray(current * size, (current + 1) * size));
  const at = Math.min(cursor, shown.length - 1);
  const go = (place: number) => {
    setCursor(place);
    lab.hover({ pattern: shown[place] });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const columns = isWords ? 1 : COLUMNS;
    const next = movedBy(event.key, at, { count: shown.length, columns, pageRows: shown.length });
    if (next !== null) go(next);
    else if (event.key === 'Enter' || event.key === ' ') lab.select({ pattern: shown[at] });
    else return;
    setFocus(true);
    event.preventDefault();
  };
  const list = {
    role: 'listbox',
    tabIndex: 0,
    'aria-label': t('inputs.list'),
    'aria-activedescendant': `${id}-${at}`,
    onKeyDown,
    onFocus: (event: FocusEvent<HTMLElement>) => {
      if (!event.currentTarget.matches(':focus-visible')) return;
      setFocus(true);
      go(at);
    },
    onBlur: () => {
      setFocus(false);
      lab.hover(null);
    },
    onPointerLeave: () => lab.hover(null),
  };
  return (
    <>
      {/* Above the list: pages of words are not all of one height. */}
      <div className="pager">
        <Button
          className="button small"
          aria-label={t('inputs.previous')}
          isDisabled={current === 0}
          onPress={() => setPage(current - 1)}
        >
          ‹
        </Button>
        <Button
          className="button small"
          aria-label={t('inputs.next')}
          isDisabled={current === pages - 1}
          onPress={() => setPage(current + 1)}
        >
          ›
        </Button>
        <Button className="button small" onPress={() => setPage(otherThan(current, pages))}>
          {t('inputs.random')}
        </Button>
        <span className="inputs-range">
          {t('inputs.range', {
            from: n.whole(current * size + 1),
            to: n.whole(current * size + shown.length),
            all: n.whole(rows.length),
          })}
        </span>
      </div>
      <div {...list} className={classes('input-list', isWords && 'is-words')}>
        {shown.map((row, place) => (
          <Input
            key={row}
            id={`${id}-${place}`}
            row={row}
            data={data}
            look={look}
            name={isWords ? data.rowNames[row] : name(row)}
            isSelected={row === selected}
            isLit={row === lit}
            isCursor={hasFocus && place === at}
          />
        ))}
      </div>
    </>
  );
}

interface InputProps {
  id: string;
  row: number;
  data: DataSet;
  look: Look;
  name: string;
  isSelected: boolean;
  isLit: boolean;
  isCursor: boolean;
}

const Input = memo(function Input({ id, row, data, look, name, isSelected, isLit, isCursor }: InputProps) {
  const lab = useLab();
  const option = {
    id,
    role: 'option',
    'aria-selected': isSelected,
    'aria-label': name,
    onPointerEnter: () => lab.hover({ pattern: row }),
    onClick: () => lab.select({ pattern: row }),
  };
  return (
    <div
      {...option}
      className={classes('input', isSelected && 'is-selected', isLit && 'is-lit', isCursor && 'is-cursor')}
    >
      <Thumb look={look} values={data.x} from={row * data.inputs} count={data.inputs} name={name} size={28} />
    </div>
  );
});

/** All inputs: those that frames show, then the rest. */
function probeFirst(rows: number, probe: Int32Array | null): Int32Array {
  if (!probe) return Int32Array.from({ length: rows }, (_, row) => row);
  const order = new Int32Array(rows);
  order.set(probe);
  const isProbe = new Set(probe);
  let next = probe.length;
  for (let row = 0; row < rows; row++) if (!isProbe.has(row)) order[next++] = row;
  return order;
}

/** A page by chance, not the one that is open. */
function otherThan(page: number, pages: number): number {
  if (pages < 2) return page;
  return (page + 1 + Math.floor(Math.random() * (pages - 1))) % pages;
}
