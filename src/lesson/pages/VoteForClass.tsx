import { useText } from '../../lab/text';
import type { MessageId } from '../../locales/en';
import type { Chapter, ChapterWords } from '../chapter';
import { keyOf } from '../chapters';
import { linkToStep } from '../route';

const LETTERS = 'ABCDEF';
const MOVES: readonly MessageId[] = [
  'lesson.vote1',
  'lesson.vote2',
  'lesson.vote3',
  'lesson.vote4',
  'lesson.vote5',
];
/** How a class votes at first, and what to do then. */
const SPLITS: readonly MessageId[] = ['lesson.voteFew', 'lesson.voteSplit', 'lesson.voteMost'];

/** Vote, discuss, vote again (Crouch and Mazur 2001), with the question that the chapter opens with. */
export function VoteForClass({ chapter, words }: { chapter: Chapter; words: ChapterWords }) {
  const { t } = useText();
  const opening = chapter.steps.find(({ activity }) => activity.kind === 'question' && activity.isOpening);
  const question = opening && words.texts.steps[opening.id].question;
  if (!question?.options || opening?.activity.kind !== 'question') return null;
  const asked = opening.activity.question;
  const ids = 'options' in asked ? asked.options : [];
  return (
    <>
      <h2>{t('lesson.vote')}</h2>
      <p>{t('lesson.voteWhy')}</p>
      <p>
        <b>{question.ask}</b>{' '}
        <a className="paper-way" href={linkToStep(keyOf(chapter, opening))}>
          {t('lesson.openStep')}
        </a>
      </p>
      <table className="paper-vote">
        <thead>
          <tr>
            <th scope="col">{t('lesson.voteOption')}</th>
            <th scope="col">{t('lesson.voteFirst')}</th>
            <th scope="col">{t('lesson.voteAgain')}</th>
          </tr>
        </thead>
        <tbody>
          {ids.map((id, place) => (
            <tr key={id}>
              <th scope="row">
                {LETTERS[place]}. {question.options?.[id].text}
              </th>
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <ol>
        {MOVES.map((move) => (
          <li key={move}>{t(move)}</li>
        ))}
      </ol>
      <ul>
        {SPLITS.map((split) => (
          <li key={split}>{t(split)}</li>
        ))}
      </ul>
    </>
  );
}
