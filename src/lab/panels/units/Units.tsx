import { MAX_BIT_UNITS } from '../../../data/patterns';
import type { Frame } from '../../../engine/engine';
import { classes } from '../../../ui/classes';
import { Panel } from '../../../ui/Panel';
import { ScrollArea } from '../../../ui/ScrollArea';
import { useRoving } from '../../../ui/useRoving';
import { Tip } from '../../part/Tip';
import { InfoTip } from '../../popup/InfoTip';
import { litOf } from '../../state';
import { useText } from '../../text';
import { orderUnits } from '../../units';
import { useLabels, useLabState } from '../../useLab';
import { Formula } from '../formula/Formula';
import { lampOf, UnitCard } from './UnitCard';
import { UnitsField } from './UnitsField';
import './units.css';

/** So few units share the height of the panel; more keep theirs and scroll. */
const FEW_UNITS = 4;

/** Every unit as a lamp, lit by the pattern that is lit in all panels; with its dense twin beside it when comparing. */
export function Units() {
  const { t } = useText();
  const shown = useLabState((state) => state.shown);
  const compare = useLabState((state) => state.compare);
  const lit = useLabState((state) => litOf(state).pattern) ?? 0;
  const names = shown?.main.rowNames ?? [];
  const row = Math.min(lit, names.length - 1);
  return (
    <Panel
      title={t('units.title')}
      className={classes('units', compare && 'is-comparing')}
      note={shown && t('units.note', { pattern: names[row] })}
      tools={
        <>
          <UnitsField max={MAX_BIT_UNITS} />
          <InfoTip label={t('units.about')}>
            <Tip id="units.explained" />
            <Tip id="units.explainedColours" />
            {compare && <Tip id="units.explainedPairs" />}
          </InfoTip>
        </>
      }
    >
      {shown && <UnitList main={shown.main} dense={compare ? shown.dense : null} row={row} />}
      {shown && !compare && <Formula frame={shown.main} />}
    </Panel>
  );
}

function UnitList({ main, dense, row }: { main: Frame; dense: Frame | null; row: number }) {
  const text = useText();
  const order = useLabState((state) => state.order);
  const cards = useRoving({ items: '.unit-name' });
  const labels = useLabels();
  const lamp = (frame: Frame, unit: number) => lampOf(frame, unit, labels(frame, unit), row, text);
  const name = text.t('units.title');
  return (
    <ScrollArea className="unit-scroll" label={text.t('units.scroll', { name })}>
      <ul ref={cards} className={classes('unit-list', main.units <= FEW_UNITS && 'is-few')} aria-label={name}>
        {orderUnits(main, order).map((unit) => (
          <UnitCard
            key={unit}
            unit={unit}
            main={lamp(main, unit)}
            dense={dense?.units === main.units ? lamp(dense, unit) : null}
          />
        ))}
      </ul>
    </ScrollArea>
  );
}
