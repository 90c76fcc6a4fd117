import { useText } from '../../lab/text';
import type { MessageId } from '../../locales/en';
import { classes } from '../../ui/classes';
import type { Moment, Question } from '../chapter';
import { type Answered, rightOptions, trapOf } from '../check';
import { fill, type QuestionTexts, type Values } from '../texts';

export interface Explained {
  /** The option that is explained; empty if there is nothing to name. */
  option: string;
  why: string;
  /** Null: neither, as in an opening question. */
  isRight: boolean | null;
}

/**
 * What is said of an answer. A wrong one hears why what was chosen is wrong, so that there is something left to find, and
 * a guess is only told what there is to say to it; a right one hears about its option first, then about every other.
 */
export function explanationsOf(
  question: Question,
  texts: QuestionTexts,
  answered: Answered,
  isOpening: boolean,
  moment: Moment | null,
): Explained[] {
  const { given, isRight } = answered;
  const general = { option: '', why: (isRight ? texts.right : texts.wrong) ?? '', isRight };
  if (question.kind === 'blank') {
    const trap = isRight ? undefined : trapOf(question, given[0]);
    const why = trap && texts.options?.[trap].why;
    return [why ? { option: '', why, isRight } : general];
  }
  if (question.kind === 'point') return [general];
  if (question.kind === 'order') {
    const items = isRight ? question.items : [];
    return [general, ...items.map((id) => explained(id, texts, null))];
  }
  const right = isRight ? given : rightOptions(question, moment);
  // Those that were not chosen come after; of a guess nothing is said yet that the chapter is to find.
  const others = isRight ? question.options.filter((id) => !given.includes(id)) : [];
  const ids = [...question.options.filter((id) => given.includes(id)), ...others];
  const items = ids.map((id) => explained(id, texts, isOpening ? null : right.includes(id)));
  // Several options may all be right, and yet some be missing.
  const isIncomplete = !isRight && question.kind === 'multiple' && items.every((item) => item.isRight);
  return isIncomplete ? [...items, general] : items;
}

function explained(id: string, texts: QuestionTexts, isRight: boolean | null): Explained {
  const { text = '', why = '' } = texts.options?.[id] ?? {};
  return { option: text, why, isRight };
}

interface ExplanationProps {
  items: readonly Explained[];
  /** So many of them are about what was chosen; the rest is there to be opened. */
  own: number;
  /** Null: there is no right or wrong. */
  isRight: boolean | null;
  values: Values;
}

/** The explanation of an answer. */
export function Explanation({ items, own, isRight, values }: ExplanationProps) {
  const { t, n } = useText();
  const verdict: MessageId = isRight ? 'lesson.right' : 'lesson.wrong';
  const { atStep, atSparsity } = values;
  const list = (some: readonly Explained[]) => (
    <ul>
      {some.map(({ option, why, isRight: holds }) => (
        <li key={option}>
          {option !== '' && (
            <b>
              {holds !== null && (
                <span className="lesson-holds">{t(holds ? 'lesson.holds' : 'lesson.fails')} </span>
              )}
              {fill(option, values, n)}
            </b>
          )}{' '}
          {fill(why, values, n)}
        </li>
      ))}
    </ul>
  );
  return (
    <div className={classes('lesson-explained', isRight !== null && (isRight ? 'is-right' : 'is-wrong'))}>
      <p className="lesson-verdict">{t(isRight === null ? 'lesson.kept' : verdict)}</p>
      {typeof atStep === 'number' && typeof atSparsity === 'number' && (
        <p className="lesson-small">
          {t('lesson.then', { step: n.whole(atStep), sparsity: n.short(atSparsity) })}
        </p>
      )}
      {list(items.slice(0, own))}
      {items.length > own && (
        <details>
          <summary>{t('lesson.others')}</summary>
          {list(items.slice(own))}
        </details>
      )}
    </div>
  );
}
