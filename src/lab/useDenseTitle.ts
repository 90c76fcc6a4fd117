import { denseText } from './dials';
import { useText } from './text';
import { useLabState } from './useLab';

/** What the dense twin is called beside the run, with what makes it dense: `Dense (λ = 0)`. */
export function useDenseTitle(): string {
  const { t, n } = useText();
  const config = useLabState((state) => state.config);
  return t('codes.dense', { setting: denseText(config, n) });
}
