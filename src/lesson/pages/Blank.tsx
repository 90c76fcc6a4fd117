import { useText } from '../../lab/text';
import { numbered } from '../../ui/numbered';
import type { Step } from '../chapter';
import type { StepTexts } from '../texts';
import { withoutRun } from './for-teacher';

/** What a step asks, with room to answer by hand. */
export function Blank({ step: { activity }, texts }: { step: Step; texts: StepTexts }) {
  const { t } = useText();
  if (activity.kind === 'words') {
    return (
      <>
        <p>{texts.words?.ask}</p>
        <Lines count={4} />
      </>
    );
  }
  if (activity.kind === 'question' && texts.question) {
    const { question } = activity;
    const ids =
      question.kind === 'blank' || question.kind === 'point' ? [] : Object.keys(texts.question.options ?? {});
    return (
      <>
        <p>{withoutRun(texts.question.ask)}</p>
        {ids.length > 0 ? (
          <Boxes items={ids.map((id) => withoutRun(texts.question?.options?.[id].text))} />
        ) : (
          <Lines count={1} />
        )}
      </>
    );
  }
  if (activity.kind === 'predict' && texts.prediction) {
    return (
      <>
        <p>{texts.prediction.ask}</p>
        <Boxes items={Object.values(texts.prediction.options)} />
        <p>{t('lesson.happened')}</p>
        <Lines count={2} />
      </>
    );
  }
  return <Boxes items={Object.values(texts.goals ?? {})} />;
}

function Boxes({ items }: { items: readonly string[] }) {
  return (
    <ul className="paper-boxes">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function Lines({ count }: { count: number }) {
  return numbered(Array(count).fill(null)).map(({ index }) => <span key={index} className="paper-lines" />);
}
