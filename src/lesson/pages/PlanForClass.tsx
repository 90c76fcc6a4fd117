import { useText } from '../../lab/text';
import type { MessageId } from '../../locales/en';

type Part = readonly [minutes: number, what: MessageId, chapter: string];

const SHORT: readonly Part[] = [
  [5, 'lesson.planVote', 'sparse'],
  [10, 'lesson.planSparse', 'sparse'],
  [8, 'lesson.planDense', 'dense'],
  [10, 'lesson.planUnits', 'units'],
  [7, 'lesson.planPictures', 'pictures'],
  [5, 'lesson.planTicket', 'sparse'],
];

/** A double lesson goes on where the short one would end, and ends as it does. */
const LONG: readonly Part[] = [
  ...SHORT.slice(0, -1),
  [12, 'lesson.planBalance', 'balance'],
  [12, 'lesson.planNames', 'words'],
  [11, 'lesson.planWidth', 'factors'],
  [10, 'lesson.planDebate', 'words'],
  ...SHORT.slice(-1),
];

/** What a class can do in one lesson, and in two. */
export function PlanForClass() {
  const { t } = useText();
  return (
    <>
      <Plan parts={SHORT} />
      <Plan parts={LONG} />
      <p>
        <a href="#/teach/finding">{t('lesson.planHome')}</a>
      </p>
    </>
  );
}

function Plan({ parts }: { parts: readonly Part[] }) {
  const { t } = useText();
  const minutes = parts.reduce((sum, [own]) => sum + own, 0);
  return (
    <details className="paper-plan">
      <summary>
        {t('lesson.plan')}, {t('lesson.planOf', { minutes })}
      </summary>
      <table>
        <tbody>
          {parts.map(([own, what, chapter]) => (
            <tr key={what}>
              <th scope="row">{t('lesson.minutes', { minutes: own })}</th>
              <td>
                <a href={`#/teach/${chapter}`}>{t(what)}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
