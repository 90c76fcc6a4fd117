import { type ReactNode, useState } from 'react';
import type { Frame } from '../../../engine/engine';
import { CONFIG_TABLE } from '../../../model/config';
import { classes } from '../../../ui/classes';
import { Panel } from '../../../ui/Panel';
import { SelectBox } from '../../../ui/SelectBox';
import { knownOf } from '../../causes';
import { deadText, type Facts, factsOf, NOTHING_BEYOND } from '../../facts';
import { InfoTip } from '../../popup/InfoTip';
import { litOf } from '../../state';
import { useText } from '../../text';
import { useDenseTitle } from '../../useDenseTitle';
import { useLabState } from '../../useLab';
import { useSelectedCode } from '../large/useLitCode';
import { UnitsField } from '../units/UnitsField';
import { TwinArrows, UnitArrows } from './ArrowPlot';
import './gallery.css';
import { SORTS, type Sort, sortUnits } from './order';
import { TwinTiles, type UnitsViewProps, UnitTiles } from './UnitTiles';
import { useDescribe } from './useDescribe';
import { useOrder } from './useOrder';
import { TwinWords, WordUnits } from './WordUnits';

/** Every unit's direction side by side, from noise to what each looks for; the dense twin's beside them. */
export function Gallery() {
  const { t } = useText();
  const compare = useLabState((state) => state.compare);
  const causes = useLabState(knownOf);
  const isOfWords = useLabState((state) => state.look.kind === 'word');
  const [chosen, setSort] = useState<Sort | null>(null);
  // Of hundreds of lines, those that the selected word lights are otherwise out of sight.
  const sort = chosen ?? (isOfWords ? 'light' : 'number');
  return (
    <Panel
      title={t('units.title')}
      className={classes('units gallery', compare && 'is-comparing')}
      tools={
        <>
          <SelectBox<Sort>
            label={t('gallery.sort')}
            value={sort}
            options={SORTS.map((id) => ({ value: id, label: t(`gallery.sort.${id}`, { causes }) }))}
            onChange={setSort}
          />
          <UnitsField max={CONFIG_TABLE.units.max} />
          <InfoTip label={t('gallery.about')}>
            <p>{t('gallery.explained')}</p>
            <p>{t('gallery.explainedLight')}</p>
          </InfoTip>
        </>
      }
    >
      <Sides sort={sort} />
    </Panel>
  );
}

/** What follows the run, apart from the head of the panel, which need not. */
function Sides({ sort }: { sort: Sort }) {
  const { t } = useText();
  const denseTitle = useDenseTitle();
  const frame = useLabState((state) => state.shown?.main);
  const dense = useLabState((state) => (state.compare ? state.shown?.dense : null));
  if (!frame) return null;
  return (
    <div className="gallery-sides">
      <Side title={dense ? t('codes.sparse') : null}>
        <MainUnits frame={frame} sort={sort} />
      </Side>
      {dense && (
        <Side title={denseTitle}>
          <TwinUnits frame={dense} sort={sort} />
        </Side>
      )}
    </div>
  );
}

function Side({ title, children }: { title: string | null; children: ReactNode }) {
  return (
    <div className="gallery-side">
      {title && <h3>{title}</h3>}
      {children}
    </div>
  );
}

/** @param facts asked for when units are sorted anew, which is not with every frame */
function useSortedUnits(frame: Frame, sort: Sort, facts: () => Facts): readonly number[] {
  const selected = useLabState((state) => state.selected.pattern);
  const codeOf = useSelectedCode();
  return useOrder(frame, `${sort} ${frame.units} ${sort === 'light' ? selected : ''}`, () =>
    sortUnits(facts(), sort, codeOf(frame)),
  );
}

function MainUnits({ frame, sort }: { frame: Frame; sort: Sort }) {
  const { t } = useText();
  const survey = useLabState((state) => state.survey);
  const data = useLabState((state) => state.data);
  const look = useLabState((state) => state.look);
  const order = useSortedUnits(frame, sort, () => factsOf(frame, { survey, data }));
  const lit = useLabState((state) => litOf(state).unit);
  const describe = useDescribe(frame);
  const hasArrows = useLabState(({ config }) => config.data === 'superposition') && frame.inputs > 2;
  const hint = hasArrows ? 'gallery.hintArrows' : 'gallery.hint';
  const view: UnitsViewProps = { frame, order, describe };
  return (
    <>
      {look.kind === 'word' ? (
        <WordUnits {...view} />
      ) : look.kind === 'numbers' && frame.inputs === 2 ? (
        <UnitArrows {...view} />
      ) : (
        <UnitTiles {...view} />
      )}
      <p className="under-line">{lit !== null && lit < frame.units ? describe(lit) : t(hint)}</p>
    </>
  );
}

function TwinUnits({ frame, sort }: { frame: Frame; sort: Sort }) {
  const { t, n } = useText();
  const look = useLabState((state) => state.look);
  const causes = useLabState(knownOf);
  const known = factsOf(frame, NOTHING_BEYOND);
  const order = useSortedUnits(frame, sort, () => known);
  const { meanSelectivity } = known;
  const facts = t('gallery.twin', {
    units: frame.units,
    dead: deadText(known, { t }),
    causes,
    selectivity: meanSelectivity === null ? '–' : n.two(meanSelectivity),
  });
  return (
    <>
      {look.kind === 'word' ? (
        <TwinWords frame={frame} order={order} name={facts} />
      ) : look.kind === 'numbers' && frame.inputs === 2 ? (
        <TwinArrows frame={frame} name={facts} />
      ) : (
        <TwinTiles frame={frame} order={order} name={facts} />
      )}
      <p className="under-line">{facts}</p>
    </>
  );
}
