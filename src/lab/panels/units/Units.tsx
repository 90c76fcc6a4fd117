import { memo } from 'react';
import { Button } from 'react-aria-components';
import { MAX_BIT_UNITS } from '../../../data/patterns';
import type { Frame } from '../../../engine/engine';
import { classes } from '../../../ui/classes';
import { lampColor, signColor } from '../../../ui/color';
import { InfoTip } from '../../../ui/InfoTip';
import { numbered } from '../../../ui/numbered';
import { Panel } from '../../../ui/Panel';
import { ScrollArea } from '../../../ui/ScrollArea';
import { useRoving } from '../../../ui/useRoving';
import { litOf } from '../../state';
import { type Text, useText } from '../../text';
import { activeRows, directionOf, orderUnits, type UnitLabel } from '../../units';
import { useDenseTitle } from '../../useDenseTitle';
import { useLab, useLabels, useLabState } from '../../useLab';
import { Formula } from '../formula/Formula';
import { UnitsField } from './UnitsField';
import './units.css';

/** So few units share the height of the panel; more keep theirs and scroll. */
const FEW_UNITS = 4;
/** Bars of more bits than this stand too close for numbers below them. */
const MOST_NAMED_BITS = 10;

/** What each unit looks for; the dense twin's units below when comparing. */
export function Units() {
  const { t } = useText();
  const denseTitle = useDenseTitle();
  const shown = useLabState((state) => state.shown);
  const compare = useLabState((state) => state.compare);
  return (
    <Panel
      title={t('units.title')}
      className={classes('units', compare && 'is-comparing')}
      note={t('units.note')}
      tools={
        <>
          <UnitsField max={MAX_BIT_UNITS} />
          <InfoTip label={t('units.about')}>
            <p>{t('units.explained')}</p>
            <p>{t('units.explainedColours')}</p>
          </InfoTip>
        </>
      }
    >
      {shown && <UnitList frame={shown.main} title={compare ? t('codes.sparse') : null} which="main" />}
      {compare && shown?.dense && <UnitList frame={shown.dense} title={denseTitle} which="dense" />}
      {shown && !compare && <Formula frame={shown.main} />}
    </Panel>
  );
}

function UnitList({ frame, title, which }: { frame: Frame; title: string | null; which: 'main' | 'dense' }) {
  const order = useLabState((state) => state.order);
  const cards = useRoving({ items: '.unit-name' });
  const text = useText();
  const labels = useLabels();
  const row = Math.min(useLabState((state) => litOf(state).pattern) ?? 0, frame.rowNames.length - 1);
  const name = title ?? text.t('units.title');
  return (
    <>
      {title && <h3>{title}</h3>}
      <ScrollArea className="unit-scroll" label={text.t('units.scroll', { name })}>
        <ul
          ref={cards}
          className={classes('unit-list', frame.units <= FEW_UNITS && 'is-few')}
          aria-label={name}
        >
          {orderUnits(frame, order).map((unit) => (
            <UnitCard key={unit} which={which} {...cardOf(frame, unit, labels(frame, unit), row, text)} />
          ))}
        </ul>
      </ScrollArea>
    </>
  );
}

/** What a card shows, as plain values: a card whose values have not changed does not render again. */
interface CardProps {
  unit: number;
  label: string;
  kind: UnitLabel['kind'];
  /** Direction D_j, two decimals each, separated by spaces. */
  direction: string;
  lights: string;
  selectivity: string;
  /** Activation on the lit pattern, 0 … 1 in steps that the eye can tell apart. */
  brightness: number;
}

function cardOf(frame: Frame, unit: number, label: UnitLabel, row: number, { t, n }: Text): CardProps {
  const strongest = activeRows(frame, unit).slice(0, 4);
  const selectivity = frame.metrics.selectivity[unit];
  return {
    unit,
    kind: label.kind,
    label: labelText(label, t),
    direction: directionOf(frame, unit)
      .map((value) => value.toFixed(2))
      .join(' '),
    lights: strongest.map(({ row: lit }) => frame.rowNames[lit]).join(', '),
    selectivity: selectivity === null ? '–' : n.two(selectivity),
    brightness: Math.round(40 * Math.min(1, frame.codes[row * frame.units + unit])) / 40,
  };
}

function labelText(label: UnitLabel, t: Text['t']): string {
  switch (label.kind) {
    case 'bit':
      return t('unit.looksForBit', { bit: label.bit + 1 });
    case 'pattern':
      return t('unit.looksForPattern', { pattern: label.pattern });
    case 'dark':
      return t('unit.isDark');
    case 'mixed':
      return t('unit.mixed');
    case 'hidden':
      return t('unit.hidden');
  }
}

const UnitCard = memo(function UnitCard(props: CardProps & { which: 'main' | 'dense' }) {
  const { unit, kind, label, direction, lights, selectivity, brightness, which } = props;
  const lab = useLab();
  const { t, n } = useText();
  const isMain = which === 'main';
  const isLit = useLabState((state) => isMain && litOf(state).unit === unit);
  const isSelected = useLabState((state) => isMain && state.selected.unit === unit);
  const litBit = useLabState((state) => litOf(state).bit);
  const values = direction.split(' ').map(Number);
  const name = (
    <>
      <span className="lamp" style={lampStyle(brightness)} />
      {t('unit.name', { unit: unit + 1 })}
    </>
  );
  return (
    <li
      className={classes('unit-card', isLit && 'is-lit', kind === 'dark' && 'is-dark')}
      onPointerEnter={() => isMain && lab.hover({ unit })}
      onPointerLeave={() => lab.hover(null)}
    >
      {isMain ? (
        <Button
          className="unit-name"
          aria-pressed={isSelected}
          onPress={() => lab.select({ unit })}
          onFocus={() => lab.hover({ unit })}
          onBlur={() => lab.hover(null)}
        >
          {name}
        </Button>
      ) : (
        <span className="unit-name">{name}</span>
      )}
      <span className={classes('unit-label', `is-${kind}`)}>{label}</span>
      <div className="direction" role="img" aria-label={t('unit.direction', { values: n.list(values) })}>
        {numbered(values).map(({ index: bit, item: value }) => (
          <span
            key={bit}
            className={classes('direction-bit', litBit === bit && 'is-lit')}
            title={n.two(value)}
          >
            <i
              style={{ height: `${Math.max(4, 100 * Math.abs(value))}%`, backgroundColor: barColor(value) }}
            />
            {values.length <= MOST_NAMED_BITS && (
              <small>{values.length > 4 ? bit + 1 : t('unit.bit', { bit: bit + 1 })}</small>
            )}
          </span>
        ))}
      </div>
      <p className="unit-foot">
        <span>{lights ? t('unit.lights', { patterns: lights }) : t('unit.lightsNone')}</span>
        <b title={t('metrics.selectivity', { causes: 'bits' })}>{selectivity}</b>
      </p>
    </li>
  );
});

function lampStyle(brightness: number) {
  const glow = brightness > 0.05 ? `0 0 ${Math.round(16 * brightness)}px #f5b342` : 'none';
  return { backgroundColor: lampColor(brightness), boxShadow: glow };
}

/** Bars too small to matter are grey, so that the eye goes to the others. */
function barColor(value: number): string {
  return Math.abs(value) < 0.1 ? '#5a5044' : signColor(value);
}
