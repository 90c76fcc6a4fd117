import { useState } from 'react';
import { Button, TextArea, TextField } from 'react-aria-components';
import { useText } from '../lab/text';
import { useLabState } from '../lab/useLab';
import type { MessageId } from '../locales/en';
import { AskCard } from './AskCard';
import type { Activity, Moment } from './chapter';
import { saysSomething } from './said';
import type { OwnWordsTexts, Values } from './texts';
import { useLesson, useProgress } from './useLesson';

/** Enough for a paragraph or two. */
const LONGEST = 2000;

interface OwnWordsProps {
  step: string;
  texts: OwnWordsTexts;
  activity: Extract<Activity, { kind: 'words' }>;
  now(): Moment | null;
}

/** Something to write in words of one's own: kept, printed, and compared with what a good text says; never marked. */
export function OwnWords({ step, texts, activity: { ofUnit }, now }: OwnWordsProps) {
  const { t } = useText();
  const { keeper } = useLesson();
  const answer = useProgress(({ answers }) => answers[step]);
  const kept = answer?.given[0];
  const [text, setText] = useState(kept ?? '');
  const selected = useLabState((state) => state.selected.unit);
  /** What is missing: a unit, or words. */
  const [missing, setMissing] = useState<MessageId | null>(null);
  // Without another choice it stays with the unit that it was about.
  const unit = selected === null ? (answer?.values.unit ?? null) : String(selected + 1);
  const isOfOther = ofUnit !== undefined && unit !== answer?.values.unit;
  const isKept = kept !== undefined && kept === text.trim() && !isOfOther;
  const submit = () => {
    const moment = now();
    let values: Values | null = answer?.values ?? {};
    if (ofUnit && selected !== null) values = moment && ofUnit(moment, selected);
    if (!values || (ofUnit && !('unit' in values))) {
      setMissing('lesson.noUnit');
      return;
    }
    if (!saysSomething(text)) {
      setMissing('lesson.sayMore');
      return;
    }
    setMissing(null);
    const given = [text.trim()];
    keeper.dispatch({ type: 'answer', step, given, isRight: true, values, isOpening: true });
  };
  return (
    <AskCard kind={t('lesson.ownWords')} ask={texts.ask} onSubmit={submit}>
      {(id) => (
        <>
          {ofUnit && typeof unit === 'string' && (
            <p className="lesson-small">{t('lesson.aboutUnit', { unit })}</p>
          )}
          <TextField aria-labelledby={id} value={text} onChange={setText} maxLength={LONGEST}>
            <TextArea className="lesson-words" rows={4} />
          </TextField>
          {!isKept && (
            <Button type="submit" className="lesson-button is-primary" isDisabled={text.trim() === ''}>
              {t(kept === undefined ? 'lesson.keepWords' : 'lesson.keepWordsAgain')}
            </Button>
          )}
          {missing && <p role="alert">{t(missing)}</p>}
          {kept !== undefined && (
            <div className="lesson-explained">
              <p className="lesson-verdict">{t('lesson.compareWords')}</p>
              <ul>
                {texts.points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
    </AskCard>
  );
}
