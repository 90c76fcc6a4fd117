import { classes } from '../../../ui/classes';
import { signColor } from '../../../ui/color';
import { numbered } from '../../../ui/numbered';
import { litOf } from '../../state';
import { useText } from '../../text';
import { useLabState } from '../../useLab';

/** Bars of more bits than this stand too close for numbers below them. */
const MOST_NAMED_BITS = 10;
/** … and for words. */
const MOST_SPELLED_BITS = 3;
/** Bars too small to matter are grey, so that the eye goes to the others. */
const SMALL = 0.1;

/** The direction of a unit: a bar per bit, up from the zero line if it adds, down from it if it takes away. */
export function Direction({ unit, values, isNarrow }: { unit: number; values: number[]; isNarrow: boolean }) {
  const { t, n } = useText();
  const litBit = useLabState((state) => litOf(state).bit);
  const isSpelled = values.length <= (isNarrow ? 2 : MOST_SPELLED_BITS);
  return (
    <div
      className="direction"
      role="img"
      aria-label={t('unit.direction', { unit: unit + 1, values: n.list(values) })}
    >
      {numbered(values).map(({ index: bit, item: value }) => (
        <span key={bit} className={classes('direction-bit', litBit === bit && 'is-lit')}>
          <span className="direction-bar">
            <i style={barStyle(value)} />
          </span>
          {values.length <= MOST_NAMED_BITS && (
            <small>{isSpelled ? t('unit.bit', { bit: bit + 1 }) : bit + 1}</small>
          )}
        </span>
      ))}
    </div>
  );
}

/** From the middle of its column: half of the height is a value of 1. */
function barStyle(value: number) {
  const size = Math.abs(value);
  return {
    height: `max(2px, ${50 * size}%)`,
    [value < 0 ? 'top' : 'bottom']: '50%',
    backgroundColor: size < SMALL ? '#6d6255' : signColor(value),
  };
}
