import { SURVEY_BINS, type Survey } from '../../../engine/survey';
import { useText } from '../../text';

const WIDTH = 300;
const HEIGHT = 78;
const MARGIN = { left: 48, right: 8, top: 6, bottom: 30 };

/** How strongly a unit lights for the inputs that light it: a bar for each twentieth of its range. */
export function Histogram({ survey, unit }: { survey: Survey; unit: number }) {
  const { t, n } = useText();
  const bars = survey.histogram.subarray(unit * SURVEY_BINS, (unit + 1) * SURVEY_BINS);
  const range = survey.range[unit];
  const most = Math.max(1, ...bars);
  const inside = { width: WIDTH - MARGIN.left - MARGIN.right, height: HEIGHT - MARGIN.top - MARGIN.bottom };
  const step = inside.width / SURVEY_BINS;
  const base = MARGIN.top + inside.height;
  return (
    <>
      <svg
        className="histogram"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('unitPage.histogramDescribed', {
          inputs: n.whole(survey.unitOn[unit]),
          most: n.two(survey.peak[unit]),
        })}
      >
        <line x1={MARGIN.left} x2={WIDTH - MARGIN.right} y1={base} y2={base} />
        {Array.from(bars, (count, bin) => {
          const height = (inside.height * count) / most;
          const from = (range * bin) / SURVEY_BINS;
          return (
            <rect
              key={from}
              x={MARGIN.left + bin * step}
              y={base - height}
              width={step - 1}
              height={height}
            />
          );
        })}
        <text x={MARGIN.left - 5} y={MARGIN.top + 8} textAnchor="end">
          {n.whole(most)}
        </text>
        <text x={MARGIN.left - 5} y={base} textAnchor="end">
          0
        </text>
        {[0, 0.5, 1].map((share) => (
          <text
            key={share}
            x={MARGIN.left + share * inside.width}
            y={base + 12}
            textAnchor={share === 1 ? 'end' : share === 0 ? 'start' : 'middle'}
          >
            {n.short(share * range)}
          </text>
        ))}
        <text x={MARGIN.left + inside.width / 2} y={HEIGHT - 4} textAnchor="middle">
          {t('unitPage.histogramAxes')}
        </text>
      </svg>
      {/* Around the table: a table is as large as its cells, whatever its class says. */}
      <div className="sr-only">
        <table>
          <caption>{t('unitPage.histogram')}</caption>
          <tbody>
            {Array.from(bars, (count, bin) => {
              const from = (range * bin) / SURVEY_BINS;
              return (
                <tr key={from}>
                  <th scope="row">{t('unitPage.from', { from: n.short(from) })}</th>
                  <td>{n.whole(count)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
