import { loadPassages } from '../lesson/passages';
import type { Locale } from '../locales';
import type { Entry, EntryText } from './entry';

/** All that can be found in one language: glossary, questions, and every step of the lesson. Loaded when somebody asks. */
export async function loadEntries(locale: Locale): Promise<Entry[]> {
  const [own, { spokenSteps }, passages] = await Promise.all([
    loadGlossary(locale),
    SPOKEN_STEPS[locale](),
    loadPassages(locale),
  ]);
  const steps = passages.map(({ id, title, text }): Entry => {
    const also = formsOf(spokenSteps[id]);
    return { id: `lesson/${id}`, kind: 'lesson', title, also, text, href: `#/lesson/${id}` };
  });
  return [...own, ...steps];
}

/** What stands in no step of the lesson: terms and questions. */
export async function loadGlossary(locale: Locale): Promise<Entry[]> {
  const own = await OWN[locale]();
  return [
    ...entriesOf('term', own.glossary, own.spokenTerms),
    ...entriesOf('question', own.asked, own.spokenQuestions),
  ];
}

const SPOKEN_STEPS = {
  en: () => import('./texts/en/spoken-steps'),
  uk: () => import('./texts/uk/spoken-steps'),
};

const OWN = {
  en: async () => ({
    ...(await import('./texts/en/glossary')),
    asked: {
      ...(await import('./texts/en/questions')).questions,
      ...(await import('./texts/en/using')).using,
    },
    ...(await import('./texts/en/spoken-terms')),
    ...(await import('./texts/en/spoken-questions')),
  }),
  uk: async () => ({
    ...(await import('./texts/uk/glossary')),
    asked: {
      ...(await import('./texts/uk/questions')).questions,
      ...(await import('./texts/uk/using')).using,
    },
    ...(await import('./texts/uk/spoken-terms')),
    ...(await import('./texts/uk/spoken-questions')),
  }),
};

function entriesOf(
  kind: 'term' | 'question',
  texts: Readonly<Record<string, EntryText>>,
  spoken: Readonly<Record<string, string>>,
): Entry[] {
  return Object.entries(texts).map(([name, { title, text, also = [] }]) => {
    const id = `${kind}/${name}`;
    return { id, kind, title, also: [...also, ...formsOf(spoken[name])], text, href: `#/glossary/${id}` };
  });
}

function formsOf(spoken: string | undefined): string[] {
  return spoken?.split(' | ') ?? [];
}
