import { labelOf } from '../units';
import { useLabState } from '../useLab';
import type { Glance } from './moments';

/** The run as it is shown now. */
export function useGlance(): Glance {
  const frame = useLabState(({ shown }) => shown?.main);
  const running = useLabState((state) => state.running);
  const settled = useLabState(({ settledAt }) => settledAt !== null);
  const sparsity = useLabState(({ config }) => config.sparsity);
  return {
    step: frame?.step ?? 0,
    running,
    settled,
    explained: frame?.metrics.explainedVariance ?? null,
    sparsity,
    labels: frame ? Array.from({ length: frame.units }, (_, unit) => labelOf(frame, unit)) : [],
  };
}
