import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import { lightOnly } from '../lab/choices';
import { InfoTip } from '../lab/popup/InfoTip';
import { useText } from '../lab/text';
import { useLab, useLabState } from '../lab/useLab';
import type { Locale } from '../locales';
import { AnswerCard } from './AnswerCard';
import { type Answer, answerTo, suggestionsFor } from './answer';
import { loadEntries } from './entries';
import { LessonSearch } from './search';
import './ask.css';

/** Older answers make room for newer ones. */
const MOST_ANSWERS = 12;

/** The box to ask in: computed answers about the run, passages of the lesson, or an honest “does not say”. */
export default function Ask({ onClose }: { onClose(): void }) {
  const lab = useLab();
  const { t, locale } = useText();
  const [question, setQuestion] = useState('');
  const [answers, setAnswers] = useState<{ id: number; answer: Answer }[]>([]);
  const search = useRef<{ locale: Locale; ready: Promise<LessonSearch> } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const searchIn = (language: Locale) => {
    if (search.current?.locale !== language) {
      const ready = loadEntries(language).then((entries) => new LessonSearch(entries));
      search.current = { locale: language, ready };
    }
    return search.current.ready;
  };
  const ask = async (asked: string) => {
    if (asked.trim() === '') return;
    const lesson = await searchIn(locale === 'uk' ? 'uk' : 'en').catch(() => null);
    if (lesson === null) {
      // The next question tries again.
      search.current = null;
      lab.notify('alert', { id: 'alert.language' });
      return;
    }
    const answer = await answerTo(asked.trim(), lab.state, lesson);
    setAnswers((before) => [{ id: (before[0]?.id ?? 0) + 1, answer }, ...before].slice(0, MOST_ANSWERS));
    setQuestion('');
    if (answer.live?.lit) lightOnly(lab, answer.live.lit);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void ask(question);
  };
  return (
    <section
      className="ask"
      aria-labelledby="ask-title"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header className="ask-head">
        <h2 id="ask-title">{t('ask.title')}</h2>
        <InfoTip label={t('ask.about')}>
          <p>{t('ask.explained')}</p>
        </InfoTip>
        <Button className="remove" aria-label={t('ask.close')} onPress={onClose}>
          ×
        </Button>
      </header>
      <form className="ask-form" onSubmit={submit}>
        <TextField value={question} onChange={setQuestion} maxLength={300}>
          <Label>{t('ask.field')}</Label>
          <Input ref={field} autoComplete="off" />
        </TextField>
        <Button className="paper-button" type="submit">
          {t('ask.send')}
        </Button>
      </form>
      <div className="ask-answers">
        <div className="ask-log" role="log" aria-label={t('ask.title')}>
          {answers.map(({ id, answer }) => (
            <AnswerCard key={id} answer={answer} />
          ))}
        </div>
        {/* Outside the log: they follow the run, which nobody needs to hear. */}
        <Suggestions onAsk={(asked) => void ask(asked)} />
      </div>
    </section>
  );
}

/** Questions that fit the run, to begin with. */
function Suggestions({ onAsk }: { onAsk(question: string): void }) {
  const { t } = useText();
  const lab = useLab();
  // The suggestions follow the run as often as the text does, but not its every number.
  const fits = useLabState((state) => JSON.stringify(suggestionsFor(state)));
  const suggestions = JSON.parse(fits) as ReturnType<typeof suggestionsFor>;
  if (!lab.state.shown) return <p>{t('ask.noRun')}</p>;
  return (
    <div className="ask-suggested">
      <h3>{t('ask.suggested')}</h3>
      <ul>
        {suggestions.map(({ id, values }) => (
          <li key={id}>
            <Button className="ask-suggestion" onPress={() => onAsk(t(id, values))}>
              {t(id, values)}
            </Button>
          </li>
        ))}
      </ul>
      <a href="#/glossary">{t('glossary.title')}</a>
    </div>
  );
}
