import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { patchAt } from '../../../data/photographs';
import type { Plane } from '../../../data/whiten';
import { lampColor } from '../../../ui/color';
import { showUnit } from '../../choices';
import { activeIn, largestActivation, passThrough } from '../../rows';
import { useText } from '../../text';
import { useLab, useLabState } from '../../useLab';
import { Thumb, UnitThumb } from '../large/Thumb';
import type { Place } from './Photo';

/** More units than these are only counted. */
const MOST = 12;

interface HereProps {
  plane: Plane;
  size: number;
  place: Place;
}

/** The patch at a place, what becomes of it, and the units that fire there. */
export function Here({ plane, size, place: { x, y } }: HereProps) {
  const lab = useLab();
  const { t, n } = useText();
  const frame = useLabState((state) => state.shown?.main);
  const look = useLabState((state) => state.look);
  const patch = useMemo(() => patchAt(plane, size, x, y), [plane, size, x, y]);
  if (!frame || frame.inputs !== patch.length) return null;
  const { codes, reconstructions } = passThrough(frame, patch);
  const active = activeIn(frame, codes);
  const largest = largestActivation(frame);
  return (
    <section className="here" aria-label={t('photograph.here')}>
      <p className="here-patch">
        <span>{t('photograph.here')}</span>
        <i aria-hidden="true">x</i>
        <Thumb look={look} values={patch} count={patch.length} name={t('photograph.patch')} size={44} />
        <span aria-hidden="true">→</span>
        <i aria-hidden="true">x̂</i>
        <Thumb
          look={look}
          values={reconstructions}
          count={patch.length}
          name={t('photograph.reconstruction')}
          size={44}
        />
      </p>
      <p className="hint">
        {active.length === 0 ? t('photograph.none') : t('photograph.fire', { count: active.length })}
      </p>
      <ul className="here-units">
        {active.slice(0, MOST).map(({ unit, z }) => (
          <li key={unit}>
            <Button
              className="here-unit"
              onPress={() => showUnit(lab, unit)}
              onHoverStart={() => lab.hover({ unit })}
              onHoverEnd={() => lab.hover(null)}
              onFocus={() => lab.hover({ unit })}
              onBlur={() => lab.hover(null)}
            >
              <UnitThumb
                frame={frame}
                look={look}
                unit={unit}
                name={t('unit.name', { unit: unit + 1 })}
                size={34}
              />
              <span className="here-lamp" style={{ backgroundColor: lampColor(z / largest) }} />
              <b>{n.two(z)}</b>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
