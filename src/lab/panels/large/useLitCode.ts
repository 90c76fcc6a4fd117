import type { Frame } from '../../../engine/engine';
import { litOf } from '../../state';
import { useLabState } from '../../useLab';
import { passOf } from './probe';

type CodeOf = (frame: Frame) => Float32Array | null;

/** How the code of the lit input is found in any frame of the run or its twin; null while there is no such input. */
export function useLitCode(): CodeOf {
  return useCodeOf(useLabState((state) => litOf(state).pattern));
}

/** The same of the selected input, whatever is pointed at. */
export function useSelectedCode(): CodeOf {
  return useCodeOf(useLabState((state) => state.selected.pattern));
}

function useCodeOf(row: number | null): CodeOf {
  const data = useLabState((state) => state.data);
  return (frame) => {
    if (row === null || !data || row >= data.rows || data.inputs !== frame.inputs) return null;
    return passOf(frame, data, row).codes;
  };
}
