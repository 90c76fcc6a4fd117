import type { Frame } from '../../../engine/engine';
import { knownOf } from '../../causes';
import { darkValues, factsOf } from '../../facts';
import { strongestColumns } from '../../strongest-columns';
import { useText } from '../../text';
import { useLabState } from '../../useLab';
import { useLitCode } from '../large/useLitCode';
import { topWords } from './WordUnits';

/** How a unit of this frame is described in a line. */
export function useDescribe(frame: Frame): (unit: number) => string {
  const { t, n } = useText();
  const survey = useLabState((state) => state.survey);
  const data = useLabState((state) => state.data);
  const causes = useLabState(knownOf);
  const look = useLabState((state) => state.look);
  const codes = useLitCode()(frame);
  return (unit) => {
    const name = t('unit.name', { unit: unit + 1 });
    const facts = factsOf(frame, { survey, data });
    if (facts.dark[unit]) return `${name} · ${t('gallery.dark', darkValues(facts))}`;
    const { selectivity, frequency } = facts;
    const chosen = selectivity[unit];
    const said = [
      chosen === null ? null : t('gallery.selectivity', { causes, value: n.two(chosen) }),
      t('gallery.fires', { percent: n.whole(100 * frequency[unit]) }),
      codes && t('gallery.now', { value: n.two(codes[unit]) }),
    ];
    const words =
      look.kind === 'word' && data && survey?.units === frame.units
        ? topWords(survey, data.rowNames, unit)
        : [];
    const columns = strongestColumns(look, frame.directions, unit, n);
    return [name, ...said, words.join(', '), columns.join(', ')].filter(Boolean).join(' · ');
  };
}
