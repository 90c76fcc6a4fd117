import { useEffect, useRef } from 'react';
import type { Pointed } from './state';
import { useLab } from './useLab';

/**
 * What an element needs to light something in all panels while the pointer or the focus is on it. Where the run takes the
 * element away meanwhile, the light goes with it: the browser tells nobody that the pointer has left.
 */
export function useLight(pointed: Partial<Pointed>) {
  const lab = useLab();
  const isOn = useRef(false);
  const off = () => {
    isOn.current = false;
    lab.hover(null);
  };
  const on = () => {
    isOn.current = true;
    lab.hover(pointed);
  };
  useEffect(
    () => () => {
      if (isOn.current) lab.hover(null);
    },
    [lab],
  );
  return { onPointerEnter: on, onPointerLeave: off, onFocus: on, onBlur: off };
}
