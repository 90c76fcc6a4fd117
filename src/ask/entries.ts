import { loadPassages } from '../lesson/passages';
import type { Locale } from '../locales';
import type { Entry, EntryText } from './entry';

/** All that can be found in one language: glossary, questions, and every step of the lesson. Loaded when somebody asks. */
export async function loadEntries(locale: Locale): Promise<Entry[]> {
  const [own, passages] = await Promise.all([OWN[locale](), loadPassages(locale)]);
  const steps = passages.map(({ id, title, text }): Entry => {
    return { id: `lesson/${id}`, kind: 'lesson', title, also: [], text, href: `#/lesson/${id}` };
  });
  return [...entriesOf('term', own.glossary), ...entriesOf('question', own.questions), ...steps];
}

const OWN = {
  en: async () => ({
    glossary: (await import('./texts/en/glossary')).glossary,
    questions: {
      ...(await import('./texts/en/questions')).questions,
      ...(await import('./texts/en/using')).using,
    },
  }),
  uk: async () => ({
    glossary: (await import('./texts/uk/glossary')).glossary,
    questions: {
      ...(await import('./texts/uk/questions')).questions,
      ...(await import('./texts/uk/using')).using,
    },
  }),
};

function entriesOf(kind: Entry['kind'], texts: Readonly<Record<string, EntryText>>): Entry[] {
  return Object.entries(texts).map(([id, { title, text, also = [] }]) => ({
    id: `${kind}/${id}`,
    kind,
    title,
    also,
    text,
  }));
}
