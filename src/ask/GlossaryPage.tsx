import { useEffect, useRef, useState } from 'react';
import { useText } from '../lab/text';
import { useLab } from '../lab/useLab';
import type { Locale } from '../locales';
import { useTitle } from '../ui/useTitle';
import { loadGlossary } from './entries';
import type { Entry } from './entry';
import '../lesson/lesson.css';
import '../lesson/pages/pages.css';
import './ask.css';

/**
 * All terms of the field that the page uses, and the questions that people ask: what Ask quotes stands here.
 * `entry` is the id of the one that the address names; the page opens there.
 */
export default function GlossaryPage({ entry }: { entry: string }) {
  const lab = useLab();
  const { t, locale } = useText();
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  useEffect(() => {
    let isOn = true;
    loadGlossary(locale as Locale).then(
      (all) => isOn && setEntries(all),
      () => isOn && lab.notify('alert', { id: 'alert.language' }),
    );
    return () => {
      isOn = false;
    };
  }, [lab, locale]);
  useTitle(t('glossary.title'));
  const shown = useRef('');
  useEffect(() => {
    const place = entries.length > 0 && document.getElementById(entry);
    // Once for each address: in another language the reader is where the reader is.
    if (!place || shown.current === entry) return;
    shown.current = entry;
    place.scrollIntoView();
    place.focus({ preventScroll: true });
  }, [entries, entry]);
  const { compare } = new Intl.Collator(locale);
  const terms = entries.filter(({ kind }) => kind === 'term').toSorted((a, b) => compare(a.title, b.title));
  const questions = entries.filter(({ kind }) => kind === 'question');
  return (
    <main id="paper" className="paper" tabIndex={-1}>
      <div className="paper-tools">
        <a href="#/lesson">{t('lesson.backToLesson')}</a>
        <a href="#/lab">{t('app.lab')}</a>
      </div>
      <h1>{t('glossary.title')}</h1>
      <p>{t('glossary.lead')}</p>
      <h2>{t('glossary.terms')}</h2>
      <Entries entries={terms} />
      <h2>{t('glossary.questions')}</h2>
      <Entries entries={questions} />
    </main>
  );
}

function Entries({ entries }: { entries: readonly Entry[] }) {
  return entries.map(({ id, title, text }) => (
    <section key={id}>
      <h3 id={id} tabIndex={-1}>
        {title}
      </h3>
      <p>{text}</p>
    </section>
  ));
}
