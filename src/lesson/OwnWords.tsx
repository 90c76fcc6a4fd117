import { useId, useState } from 'react';
import { Button, TextArea, TextField } from 'react-aria-components';
import { useText } from '../lab/text';
import type { OwnWordsTexts } from './texts';
import { useLesson, useProgress } from './useLesson';

/** Enough for a paragraph or two. */
const LONGEST = 2000;

/** Something to write in words of one's own: kept, printed, and compared with what a good text says; never marked. */
export function OwnWords({ step, texts }: { step: string; texts: OwnWordsTexts }) {
  const { t } = useText();
  const { keeper } = useLesson();
  const id = useId();
  const kept = useProgress(({ answers }) => answers[step]?.given[0]);
  const [text, setText] = useState(kept ?? '');
  const isKept = kept !== undefined && kept === text.trim();
  return (
    <form
      className="lesson-card"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        const given = [text.trim()];
        keeper.dispatch({ type: 'answer', step, given, isRight: true, values: {}, isOpening: true });
      }}
    >
      <p className="lesson-kind">{t('lesson.ownWords')}</p>
      <p id={id} className="lesson-ask">
        {texts.ask}
      </p>
      <TextField aria-labelledby={id} value={text} onChange={setText} maxLength={LONGEST}>
        <TextArea className="lesson-words" rows={4} />
      </TextField>
      {!isKept && (
        <Button type="submit" className="lesson-button is-primary" isDisabled={text.trim() === ''}>
          {t(kept === undefined ? 'lesson.keepWords' : 'lesson.keepWordsAgain')}
        </Button>
      )}
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
    </form>
  );
}
