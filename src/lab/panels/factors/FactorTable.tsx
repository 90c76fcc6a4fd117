import { Fragment } from 'react';
import { Button } from 'react-aria-components';
import type { Survey } from '../../../engine/survey';
import { pairUp } from '../../../model/recovery';
import { causeName, matchBetween } from '../../causes';
import { showUnit } from '../../choices';
import { strongestColumns } from '../../strongest-columns';
import { useText } from '../../text';
import { useLab } from '../../useLab';
import type { Surveyed } from '../closer/useSurveyed';

/** Every cause with the unit that stands for it: the diagonal in numbers. */
export function FactorTable({ surveyed, survey }: { surveyed: Surveyed; survey: Survey }) {
  const lab = useLab();
  const text = useText();
  const { t, n } = text;
  const { data, dataSet, frame, look } = surveyed;
  const percent = (share: number | null) => (share === null ? '–' : n.percent(share));
  return (
    <table className="factor-table">
      <caption>{t('factors.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('factors.causeColumn')}</th>
          <th scope="col">{t('closer.unit')}</th>
          <th scope="col">{t('factors.response')}</th>
          <th scope="col">{t('unitPage.precision')}</th>
          <th scope="col">{t('unitPage.recall')}</th>
        </tr>
      </thead>
      <tbody>
        {Array.from(pairUp(survey.responses, survey.units), (unit, cause) => {
          const name = causeName(data, dataSet, cause, text);
          const match = unit < 0 ? null : matchBetween(survey, cause, unit);
          const columns = match ? strongestColumns(look, frame.directions, unit, n) : [];
          return (
            <Fragment key={name}>
              <tr>
                <th scope="row">{name}</th>
                <td>
                  {match ? (
                    <Button className="link-button" onPress={() => showUnit(lab, unit)}>
                      {t('unit.name', { unit: unit + 1 })}
                    </Button>
                  ) : (
                    '–'
                  )}
                </td>
                <td>{match ? n.two(match.response) : '–'}</td>
                <td>{percent(match?.precision ?? null)}</td>
                <td>{percent(match?.recall ?? null)}</td>
              </tr>
              {columns.length > 0 && (
                <tr className="cause-columns">
                  <td colSpan={5}>{columns.join(', ')}</td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
