import { denseText } from './dials';
import { useText } from './text';
import { useLabState } from './useLab';

/**
 * What the dense twin is called beside the run: with what makes it dense, `Dense (λ = 0)`, or while it catches up with how
 * much of the run's steps it has made.
 */
export function useDenseTitle(): string {
  const { t, n } = useText();
  const config = useLabState((state) => state.config);
  const percent = useLabState(({ shown }) => {
    const { main, dense } = shown ?? {};
    return main && dense && dense.step < main.step ? Math.floor((100 * dense.step) / main.step) : null;
  });
  return percent === null
    ? t('codes.dense', { setting: denseText(config, n) })
    : t('codes.catchingUp', { percent: n.whole(percent) });
}
