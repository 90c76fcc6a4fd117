import { type RefObject, useEffect, useRef } from 'react';
import type { Plane } from '../../../data/whiten';
import { multiplyFast } from '../../../engine/cpu/fast-products';
import { compileKernels } from '../../../engine/cpu/kernels';
import { useLab } from '../../useLab';
import { type ActivationMap, MapMaker } from './activation-map';

/** A map begins at most this often while it trains … */
const INTERVAL_MS = 200;
/** … and takes at most so much of the page’s time in one piece. */
const SLICE_MS = 6;

// A map is a product of thousands of patches with filters, made in the page's own thread.
multiplyFast(compileKernels());

/**
 * The map of a unit over a photograph, made again as the unit learns. `onMap` is told of every new one, outside React.
 * @param unit null: there is no map
 */
export function useActivationMap(
  plane: Plane,
  size: number,
  unit: number | null,
  onMap: () => void,
): RefObject<ActivationMap | null> {
  const lab = useLab();
  const map = useRef<ActivationMap | null>(null);
  const told = useRef(onMap);
  told.current = onMap;
  useEffect(() => {
    if (unit === null) {
      map.current = null;
      told.current();
      return;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    let maker: MapMaker | null = null;
    let isOld = false;
    let begun = Number.NEGATIVE_INFINITY;
    const begin = () => {
      timer = undefined;
      isOld = false;
      const frame = latest;
      if (!frame || frame.inputs !== size * size || unit >= frame.units) return;
      begun = performance.now();
      maker = new MapMaker(frame, plane, size, unit);
      goOn();
    };
    const goOn = () => {
      const made = maker?.work(performance.now() + SLICE_MS);
      if (!made) {
        timer = setTimeout(goOn, 0);
        return;
      }
      timer = undefined;
      maker = null;
      map.current = made;
      told.current();
      if (isOld) beginSoon();
    };
    const beginSoon = () => {
      timer = setTimeout(begin, Math.max(0, begun + INTERVAL_MS - performance.now()));
    };
    let latest = lab.state.shown?.main;
    const stop = lab.subscribe(({ main }) => {
      latest = main;
      isOld = true;
      if (timer === undefined) beginSoon();
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [lab, plane, size, unit]);
  return map;
}
