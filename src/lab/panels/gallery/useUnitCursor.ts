import { type FocusEvent, type KeyboardEvent, type MouseEvent, useId, useState } from 'react';
import { showUnit } from '../../choices';
import { litOf } from '../../state';
import { useText } from '../../text';
import { useLab, useLabState } from '../../useLab';
import { movedBy } from '../large/cursor';

/**
 * The keyboard in a gallery: one tab stop, arrow keys move from unit to unit, Enter opens one. The element that takes
 * `props` is a list box; its only option says which unit the cursor is at and what is known of it.
 * @param reveal scrolls to the tile at this place  @param unitAt the unit that the pointer is at
 */
export function useUnitCursor(
  order: readonly number[],
  grid: { columns: number; pageRows: number },
  reveal: (place: number) => void,
  unitAt: (event: MouseEvent) => number | null,
) {
  const lab = useLab();
  const { t } = useText();
  const id = useId();
  const selected = useLabState((state) => state.selected.unit);
  const lit = useLabState((state) => litOf(state).unit);
  const [last, setLast] = useState<number | null>(null);
  const [hasFocus, setFocus] = useState(false);
  const at = Math.max(0, order.indexOf(last ?? selected ?? order[0]));
  const unit = order[at];

  const go = (place: number) => {
    setLast(order[place]);
    lab.hover({ unit: order[place] });
    reveal(place);
  };
  const open = (chosen: number) => {
    setLast(chosen);
    showUnit(lab, chosen);
  };
  const props = {
    role: 'listbox',
    tabIndex: 0,
    'aria-label': t('units.title'),
    'aria-activedescendant': id,
    onFocus: (event: FocusEvent<HTMLElement>) => {
      // A click focuses as well; what it is at is lit anyway.
      if (!event.currentTarget.matches(':focus-visible')) return;
      setFocus(true);
      go(at);
    },
    onBlur: () => {
      setFocus(false);
      lab.hover(null);
    },
    onPointerMove: (event: MouseEvent) => {
      const pointed = unitAt(event);
      if (pointed !== lab.state.hovered.unit) lab.hover(pointed === null ? null : { unit: pointed });
    },
    onPointerLeave: () => lab.hover(null),
    onClick: (event: MouseEvent) => {
      const pointed = unitAt(event);
      if (pointed !== null) open(pointed);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const next = movedBy(event.key, at, { count: order.length, ...grid });
      if (next !== null) go(next);
      else if (event.key === 'Enter' || event.key === ' ') open(unit);
      else return;
      setFocus(true);
      event.preventDefault();
    },
  };
  const option = {
    id,
    role: 'option',
    'aria-selected': unit === selected,
    'aria-posinset': at + 1,
    'aria-setsize': order.length,
  };
  return { unit, lit, selected, hasFocus, props, option };
}
