import { isBits } from '../../data';
import { UnitThumb } from '../../lab/panels/large/Thumb';
import { useText } from '../../lab/text';
import { useLabState } from '../../lab/useLab';
import type { MessageId } from '../../locales/en';
import { CodesOfRun } from '../CodeTable';

/** So many units of a larger set are drawn. */
const MOST_TILES = 32;

/** A picture of the run in the lab: the codes of bit patterns, or what the units of pictures look like. */
export function RunOnPaper() {
  const { t, n } = useText();
  const frame = useLabState(({ shown }) => shown?.main);
  const config = useLabState((state) => state.shown?.config ?? null);
  const look = useLabState((state) => state.look);
  if (!frame || !config || frame.step === 0) return null;
  const run = `${t(`data.${config.data}` as MessageId)}, λ\u00a0=\u00a0${n.short(config.sparsity)}`;
  const caption = t('lesson.runNow', { run, step: n.whole(frame.step) });
  if (isBits(config)) {
    return (
      <div className="paper-run">
        <CodesOfRun caption={caption} frame={frame} order="number" />
      </div>
    );
  }
  if (look.kind !== 'picture') return null;
  return (
    <figure className="paper-run">
      <figcaption>{caption}</figcaption>
      <div className="paper-tiles">
        {Array.from({ length: Math.min(MOST_TILES, frame.units) }, (_, unit) => unit).map((unit) => (
          <UnitThumb
            key={unit}
            frame={frame}
            look={look}
            unit={unit}
            name={t('unit.name', { unit: unit + 1 })}
            size={44}
          />
        ))}
      </div>
    </figure>
  );
}
