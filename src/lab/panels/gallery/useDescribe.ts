import type { Frame } from '../../../engine/engine';
import { useText } from '../../text';
import { useLabState } from '../../useLab';
import { useLitCode } from '../large/useLitCode';
import { factsOf } from './order';
import { topWords } from './WordUnits';

/** How a unit of this frame is described in a line. */
export function useDescribe(frame: Frame): (unit: number) => string {
  const { t, n } = useText();
  const survey = useLabState((state) => state.survey);
  const data = useLabState((state) => state.data);
  const isWords = useLabState((state) => state.look.kind === 'word');
  const codes = useLitCode()(frame);
  return (unit) => {
    const name = t('unit.name', { unit: unit + 1 });
    if (frame.metrics.dead[unit]) return t('gallery.dead', { name });
    const { selectivity, frequency } = factsOf(frame, survey);
    const chosen = selectivity[unit];
    const facts = [
      chosen === null ? null : t('gallery.selectivity', { value: n.two(chosen) }),
      t('gallery.fires', { percent: n.whole(100 * frequency[unit]) }),
      codes && t('gallery.now', { value: n.two(codes[unit]) }),
    ];
    const words =
      isWords && data && survey?.units === frame.units ? topWords(survey, data.rowNames, unit) : [];
    return [name, ...facts, words.join(', ')].filter(Boolean).join(' · ');
  };
}
