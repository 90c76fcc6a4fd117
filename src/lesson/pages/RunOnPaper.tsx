import { isBits } from '../../data';
import { Thumb } from '../../lab/panels/large/Thumb';
import { useText } from '../../lab/text';
import { orderUnits } from '../../lab/units';
import { useLabState } from '../../lab/useLab';
import type { MessageId } from '../../locales/en';

/** So many units of a larger set are drawn. */
const MOST_TILES = 32;

/** A picture of the run in the lab: the codes of bit patterns, or what the units of pictures look like. */
export function RunOnPaper() {
  const { t, n } = useText();
  const frame = useLabState(({ shown }) => shown?.main);
  const config = useLabState((state) => state.shownConfig);
  const look = useLabState((state) => state.look);
  if (!frame || !config || frame.step === 0) return null;
  const run = `${t(`data.${config.data}` as MessageId)}, λ\u00a0=\u00a0${n.short(config.sparsity)}`;
  const caption = t('lesson.runNow', { run, step: n.whole(frame.step) });
  if (isBits(config)) {
    const order = orderUnits(frame, 'number');
    return (
      <div className="paper-run">
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <td />
              {order.map((unit) => (
                <th key={unit} scope="col">
                  {t('unit.name', { unit: unit + 1 })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {frame.rowNames.map((name, row) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {order.map((unit) => (
                  <td key={unit}>{n.two(frame.codes[row * frame.units + unit])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  }
  if (look.kind !== 'picture') return null;
  return (
    <figure className="paper-run">
      <figcaption>{caption}</figcaption>
      <div className="paper-tiles">
        {Array.from({ length: Math.min(MOST_TILES, frame.units) }, (_, unit) => (
          <Thumb
            // biome-ignore lint/suspicious/noArrayIndexKey: a unit is its number.
            key={unit}
            look={look}
            values={frame.directions}
            from={unit * frame.inputs}
            count={frame.inputs}
            isDirection
            name={t('unit.name', { unit: unit + 1 })}
            size={44}
          />
        ))}
      </div>
    </figure>
  );
}
