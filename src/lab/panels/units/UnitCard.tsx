import { memo, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Frame } from '../../../engine/engine';
import { classes } from '../../../ui/classes';
import { glowOf, lampColor, lampInk } from '../../../ui/color';
import { largestActivation } from '../../rows';
import { litOf } from '../../state';
import { type Text, useText } from '../../text';
import { activeRows, directionOf, type UnitLabel } from '../../units';
import { useLab, useLabState } from '../../useLab';
import { Direction } from './Direction';

/** What a lamp shows of a unit, as plain values: one whose values have not changed does not render again. */
export interface LampProps {
  label: string;
  kind: UnitLabel['kind'];
  /** Direction D_j, two decimals each, separated by spaces. */
  direction: string;
  lights: string;
  selectivity: string;
  /** Activation on the lit pattern, as text … */
  z: string;
  /** … and beside the largest of the run (at least 1): 0 … 1, in steps that the eye can tell apart. */
  brightness: number;
}

/** So many patterns are named, where a unit lights for more of them. */
const MOST_PATTERNS = 3;

/** @param row the pattern for which the unit shines */
export function lampOf(frame: Frame, unit: number, label: UnitLabel, row: number, text: Text): LampProps {
  const { t, n } = text;
  const selectivity = frame.metrics.selectivity[unit];
  const z = frame.codes[row * frame.units + unit];
  return {
    kind: label.kind,
    label: labelText(label, t),
    direction: directionOf(frame, unit)
      .map((value) => value.toFixed(2))
      .join(' '),
    lights: lightsText(frame, unit, text),
    selectivity: t('unit.selectivity', { value: selectivity === null ? '–' : n.two(selectivity) }),
    z: n.two(z),
    brightness: Math.round((40 * z) / Math.max(1, largestActivation(frame))) / 40,
  };
}

function lightsText(frame: Frame, unit: number, { t }: Text): string {
  const lit = activeRows(frame, unit).map(({ row }) => frame.rowNames[row]);
  if (lit.length === 0) return t('unit.lightsNone');
  if (lit.length === frame.rowNames.length && lit.length > 1) return t('unit.lightsAll');
  const patterns = lit.slice(0, MOST_PATTERNS).join(', ');
  const more = lit.length - MOST_PATTERNS;
  return more > 0 ? t('unit.lightsMore', { patterns, more }) : t('unit.lights', { patterns });
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

interface CardProps {
  unit: number;
  /** The name of the unit is the button of its card, all of which can be clicked. */
  main: LampProps;
  /** The twin's unit that began with the same weights, to stand beside it; null: there is no twin. */
  dense: LampProps | null;
}

export const UnitCard = memo(function UnitCard({ unit, main, dense }: CardProps) {
  const lab = useLab();
  const { t } = useText();
  const isLit = useLabState((state) => litOf(state).unit === unit);
  const isSelected = useLabState((state) => state.selected.unit === unit);
  const name = <UnitName unit={unit} isSelected={isSelected} />;
  return (
    <li
      className={classes(
        'unit-card',
        isLit && 'is-lit',
        isSelected && 'is-selected',
        main.kind === 'dark' && 'is-dark',
        dense && 'is-pair',
      )}
      onPointerEnter={() => lab.hover({ unit })}
      onPointerLeave={() => lab.hover(null)}
    >
      {dense ? (
        <>
          {name}
          <div className="unit-pair">
            <Lamp
              unit={unit}
              {...main}
              name={<span className="unit-of">{t('codes.sparse')}</span>}
              isNarrow
            />
            <Lamp unit={unit} {...dense} name={<span className="unit-of">{t('unit.dense')}</span>} isNarrow />
          </div>
        </>
      ) : (
        <Lamp unit={unit} {...main} name={name} isNarrow={false} />
      )}
    </li>
  );
}, hasSameValues);

/** Apart from what changes with every step: a button costs more to draw anew than all the rest of its card. */
const UnitName = memo(function UnitName({ unit, isSelected }: { unit: number; isSelected: boolean }) {
  const lab = useLab();
  const { t } = useText();
  return (
    <Button
      className="unit-name"
      aria-pressed={isSelected}
      onPress={() => lab.select({ unit })}
      onFocus={() => lab.hover({ unit })}
      onBlur={() => lab.hover(null)}
    >
      {t('unit.name', { unit: unit + 1 })}
    </Button>
  );
});

/** All of it shines with the activation of its unit; the direction is drawn in a dark field, where its signs keep their colours. */
function Lamp(props: LampProps & { unit: number; name: ReactNode; isNarrow: boolean }) {
  const { unit, name, label, kind, direction, lights, selectivity, z, brightness, isNarrow } = props;
  const { t } = useText();
  return (
    <div className="unit-lamp" style={lampStyle(brightness)}>
      <div className="unit-lamp-head">
        {name}
        <b className="unit-z" title={t('unit.activation')}>
          {z}
        </b>
      </div>
      <span className={classes('unit-label', `is-${kind}`)}>
        {isNarrow && kind === 'dark' ? t('unit.dark') : label}
      </span>
      <Direction unit={unit} values={direction.split(' ').map(Number)} isNarrow={isNarrow} />
      <p className="unit-foot">
        {lights} · <span>{selectivity}</span>
      </p>
    </div>
  );
}

function lampStyle(brightness: number) {
  return {
    backgroundColor: lampColor(brightness),
    color: lampInk(brightness),
    boxShadow: glowOf(brightness, 15),
  };
}

function hasSameValues(before: CardProps, after: CardProps): boolean {
  return (
    before.unit === after.unit && isSameLamp(before.main, after.main) && isSameLamp(before.dense, after.dense)
  );
}

function isSameLamp(before: LampProps | null, after: LampProps | null): boolean {
  if (!before || !after) return before === after;
  return (Object.keys(before) as (keyof LampProps)[]).every((key) => before[key] === after[key]);
}
