import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useText } from '../../lab/text';
import { useLab } from '../../lab/useLab';
import { AskCard } from '../AskCard';
import type { Moment, Question } from '../chapter';
import { type Answered, check, isOfRun, needsRun, rightOptions } from '../check';
import { fill, type QuestionTexts, type Values } from '../texts';
import { BlankField } from './BlankField';
import { ChoiceField } from './ChoiceField';
import { Explanation, explanationsOf } from './explanations';
import { mixed } from './mixed';
import { OrderField, shuffled } from './OrderField';

interface QuestionCardProps {
  question: Question;
  texts: QuestionTexts;
  /** Asked before the text that answers it: nothing is right or wrong yet, every option is explained. */
  isOpening?: boolean;
  /** Options in another order than they were asked in before. */
  isShuffled?: boolean;
  /** The latest answer, if this is not the first time that the question is seen. */
  initial: Answered | null;
  now(): Moment | null;
  onAnswer(answered: Answered): void;
}

/** One question: asked, answered, checked, explained, and tried again until it is right. */
export function QuestionCard({
  question,
  texts,
  isOpening = false,
  isShuffled = false,
  initial,
  now,
  onAnswer,
}: QuestionCardProps) {
  const { t, n } = useText();
  const lab = useLab();
  const [given, setGiven] = useState<readonly string[]>(() => initial?.given ?? startOf(question));
  const [answered, setAnswered] = useState(initial);
  const [missing, setMissing] = useState(false);
  const [options] = useState(() => optionsOf(question, isShuffled));
  const isOver = answered !== null && (answered.isRight || isOpening);
  const moment = now();
  const values = answered?.values ?? valuesOf(question, moment);

  const submit = (next: readonly string[]) => {
    const live = now();
    if ((!live && needsRun(question)) || next.length === 0 || next[0].trim() === '') {
      setMissing(true);
      return;
    }
    setMissing(false);
    const verdict = check(question, next, live);
    // What the run said is told later as what it was then.
    const then: Values =
      live && isOfRun(question) ? { atStep: live.frame.step, atSparsity: live.state.config.sparsity } : {};
    const result = { given: next, isRight: verdict.isRight, values: { ...verdict.values, ...then } };
    setAnswered(result);
    onAnswer(result);
    lab.announce({
      id: isOpening ? 'lesson.explained' : verdict.isRight ? 'lesson.right' : 'lesson.wrong',
    });
  };

  // Pointing is done in the lab: whatever unit gets selected there is the answer.
  useEffect(() => {
    if (question.kind !== 'point' || isOver) return;
    return lab.store.subscribe((state, before) => {
      const { unit } = state.selected;
      if (unit !== null && unit !== before.selected.unit) submit([String(unit)]);
    });
  });

  const explanations = answered && explanationsOf(question, texts, answered, isOpening, moment);
  const shown = answered && (isOpening || isSame(answered.given, given) || question.kind === 'point');
  return (
    <AskCard ask={fill(texts.ask, values, n)} onSubmit={() => submit(given)}>
      {(titleId) => (
        <>
          {isOpening && !isOver && <p className="lesson-small">{t('lesson.openingNote')}</p>}
          {(question.kind === 'single' || question.kind === 'multiple') && (
            <ChoiceField
              isSingle={question.kind === 'single'}
              labelledBy={titleId}
              options={options.map((id) => ({
                id,
                text: fill(texts.options?.[id].text ?? '', values, n),
              }))}
              right={isOver && !isOpening ? given : []}
              wrong={
                answered && !answered.isRight && !isOpening && isSame(answered.given, given)
                  ? wrongOf(question, given, moment)
                  : []
              }
              given={given}
              isDisabled={isOver}
              onChange={setGiven}
            />
          )}
          {question.kind === 'blank' && (
            <BlankField
              labelledBy={titleId}
              value={given[0] ?? ''}
              isDisabled={isOver}
              onChange={(word) => setGiven([word])}
            />
          )}
          {question.kind === 'order' && (
            <OrderField
              labelledBy={titleId}
              items={given.map((id) => ({ id, text: texts.options?.[id].text ?? '' }))}
              isDisabled={isOver}
              onChange={setGiven}
            />
          )}
          {question.kind === 'point' && !isOver && <p className="lesson-small">{t('lesson.pointNote')}</p>}
          {question.kind !== 'point' && !isOver && (
            <Button type="submit" className="lesson-button is-primary">
              {t(isOpening ? 'lesson.answer' : 'lesson.check')}
            </Button>
          )}
          {missing && <p role="alert">{t('lesson.missing')}</p>}
          {shown && explanations && (
            <Explanation
              items={explanations}
              own={
                options.length > 0 && answered.isRight && !isOpening
                  ? answered.given.length
                  : explanations.length
              }
              isRight={isOpening ? null : answered.isRight}
              values={answered.values}
            />
          )}
        </>
      )}
    </AskCard>
  );
}

function optionsOf(question: Question, isShuffled: boolean): readonly string[] {
  if (question.kind !== 'single' && question.kind !== 'multiple') return [];
  return isShuffled ? mixed(question.options) : question.options;
}

/** Of the options that were chosen, those that are not right. */
function wrongOf(question: Question, given: readonly string[], now: Moment | null): readonly string[] {
  if (question.kind !== 'single' && question.kind !== 'multiple') return [];
  const right = rightOptions(question, now);
  return given.filter((id) => !right.includes(id));
}

function startOf(question: Question): readonly string[] {
  return question.kind === 'order' ? shuffled(question.items) : [];
}

/** What the live run puts into the gaps of the question. */
function valuesOf(question: Question, now: Moment | null): Values {
  const isChoice = question.kind === 'single' || question.kind === 'multiple';
  return (isChoice && now && question.values?.(now)) || {};
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, place) => id === b[place]);
}
