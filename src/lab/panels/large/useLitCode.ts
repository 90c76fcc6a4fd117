import type { Frame } from '../../../engine/engine';
import { litOf } from '../../state';
import { useLabState } from '../../useLab';
import { passOf } from './probe';

/** How the code of the lit input is found in any frame of the run or its twin; null while there is no such input. */
export function useLitCode(): (frame: Frame) => Float32Array | null {
  const config = useLabState((state) => state.config);
  const data = useLabState((state) => state.data);
  const row = useLabState((state) => litOf(state).pattern);
  return (frame) => {
    if (row === null || !data || row >= data.rows || data.inputs !== frame.inputs) return null;
    return passOf(frame, config, data, row).codes;
  };
}
