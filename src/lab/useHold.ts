import { useEffect, useRef } from 'react';
import type { PressEvent } from 'react-aria-components';

/** What is held for so long begins to repeat, in milliseconds … */
const FIRST_MS = 450;
/** … first after this time, then each time after a part of it less, down to the least. */
const SLOW_MS = 160;
const FASTER = 0.92;
const FAST_MS = 35;

/** When a press that is held repeats: how long after the repeat before (the first: after the press), in milliseconds. */
export function pauseBefore(repeat: number): number {
  return repeat === 0 ? FIRST_MS : Math.max(FAST_MS, SLOW_MS * FASTER ** (repeat - 1));
}

/** Handlers of a button that acts when it is pressed, and again and again while it is held. */
export function useHold(act: () => void, isDisabled: boolean) {
  const latest = useRef(act);
  latest.current = act;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const repeats = useRef(0);
  const stop = () => clearTimeout(timer.current);
  const goOn = () => {
    timer.current = setTimeout(() => {
      repeats.current += 1;
      latest.current();
      goOn();
    }, pauseBefore(repeats.current));
  };
  // At the end of its range a button hears no more of the pointer that holds it.
  useEffect(() => {
    if (isDisabled) clearTimeout(timer.current);
    return () => clearTimeout(timer.current);
  }, [isDisabled]);
  return {
    onPressStart: ({ pointerType }: PressEvent) => {
      repeats.current = 0;
      // A key repeats by itself, and a screen reader does not hold.
      if (pointerType !== 'keyboard' && pointerType !== 'virtual') goOn();
    },
    onPressEnd: stop,
    // A finger that only begins to scroll here presses nothing.
    onPress: () => {
      if (repeats.current === 0) latest.current();
    },
  };
}
