import { Button } from 'react-aria-components';
import type { Frame } from '../../engine/engine';
import { classes } from '../../ui/classes';
import { useText } from '../text';
import { labelOf } from '../units';
import { Squares } from './Squares';

interface LampProps {
  frame: Frame;
  unit: number;
  /** Patterns for which it shines. */
  lit: readonly string[];
  /** The pattern that is shown. */
  row: number;
  /** Across, in CSS pixels. */
  size: number;
  isNamed: boolean;
  /** Patterns for which it does what one for bit 2 would not. */
  wrong: readonly string[];
  /** It was taken for bit 2: it can keep the focus that it has, also when nothing more is asked … */
  isBet: boolean;
  /** … and is marked while that is spoken of. */
  isChosen: boolean;
  onPress: (() => void) | null;
}

/** On a smaller lamp, in CSS pixels, its number alone stands. */
const ROOM_FOR_WORD = 64;

/** One of the large lamps, which the canvas draws: what is pressed and read of it, and below a small light for every pattern. */
export function Lamp({ frame, unit, lit, row, size, isNamed, wrong, isBet, isChosen, onPress }: LampProps) {
  const { t } = useText();
  const isSmall = size < ROOM_FOR_WORD;
  const label = labelOf(frame, unit);
  const name =
    label.kind === 'bit'
      ? t('unit.bit', { bit: label.bit + 1 })
      : label.kind === 'pattern'
        ? label.pattern
        : label.kind === 'dark'
          ? t('first.isDark')
          : null;
  return (
    <>
      <Button
        className={classes('first-lamp', onPress && 'is-asked', isChosen && 'is-chosen')}
        style={{ width: size, height: size }}
        data-lamp={unit}
        isDisabled={!onPress && !isBet}
        aria-disabled={!onPress}
        aria-describedby={`first-lit-${unit}`}
        onPress={() => onPress?.()}
      >
        <small className={classes(isSmall && 'sr-only')}>{t('first.lamp', { unit: unit + 1 })}</small>
        {isSmall && <small aria-hidden="true">{unit + 1}</small>}
        {isNamed && name && <b key={name}>{name}</b>}
      </Button>
      <div className="first-lights" aria-hidden="true">
        {frame.rowNames.map((pattern, at) => (
          <span
            key={pattern}
            className={classes(at === row && 'is-shown', wrong.includes(pattern) && 'is-wrong')}
          >
            <i className="first-light" data-light={`${unit} ${at}`} />
            <Squares pattern={pattern} />
          </span>
        ))}
      </div>
      <p id={`first-lit-${unit}`} className="sr-only">
        {lit.length > 0 ? t('first.lit', { patterns: lit.join(', ') }) : t('first.litNone')}
      </p>
    </>
  );
}
