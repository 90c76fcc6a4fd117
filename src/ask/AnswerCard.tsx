import { useText } from '../lab/text';
import { numbered } from '../ui/numbered';
import type { Answer } from './answer';
import type { Entry } from './entry';
import { excerptOf } from './search';

const FROM = {
  lesson: 'ask.fromLesson',
  term: 'ask.fromGlossary',
  question: 'ask.fromQuestions',
} as const;

/** A question with what came of it. */
export function AnswerCard({ answer }: { answer: Answer }) {
  const { t, say, n } = useText();
  const { question, live, passages, nearest } = answer;
  const isOutside = !live && passages.length === 0;
  return (
    <article className="ask-card">
      <h3 className="ask-question">{question}</h3>
      {live && (
        <div className="ask-live">
          {numbered(live.parts).map(({ index, item }) => (
            <p key={index}>{say(item)}</p>
          ))}
          <small>{t('ask.fromRun', { step: n.whole(live.step) })}</small>
        </div>
      )}
      {passages.map((entry) => (
        <Passage key={entry.id} entry={entry} question={question} />
      ))}
      {isOutside && <p>{t(nearest.length > 0 ? 'ask.noneNearest' : 'ask.none')}</p>}
      {isOutside && nearest.length > 0 && (
        <ul className="ask-nearest">
          {nearest.map((entry) => (
            <li key={entry.id}>
              <details>
                <summary>{entry.title}</summary>
                <p>{excerptOf(entry, question)}</p>
              </details>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

function Passage({ entry, question }: { entry: Entry; question: string }) {
  const { t } = useText();
  return (
    <div className="ask-passage">
      <b>{entry.title}</b>
      <p>{excerptOf(entry, question)}</p>
      <small>
        {t(FROM[entry.kind])}
        {' · '}
        {/* The address may be the one already there: then the page only goes to the place. */}
        <a href={entry.href} onClick={() => document.getElementById(entry.id)?.focus()}>
          {t('ask.goThere')}
        </a>
      </small>
    </div>
  );
}
