import { loadPassages } from '../lesson/passages';
import type { Locale } from '../locales';
import type { Entry, EntryText } from './entry';

/** All that can be found in one language: glossary, questions, and every step of the lesson. Loaded when somebody asks. */
export async function loadEntries(locale: Locale): Promise<Entry[]> {
  const [own, passages] = await Promise.all([OWN[locale](), loadPassages(locale)]);
  const steps = passages.map(({ id, title, text }): Entry => {
    return { id: `lesson/${id}`, kind: 'lesson', title, also: [], text, href: `#/lesson/${id}` };
  });
  const { glossary, questions, spoken } = own;
  return [...entriesOf('term', glossary, spoken), ...entriesOf('question', questions, spoken), ...steps];
}

const OWN = {
  en: async () => ({
    glossary: (await import('./texts/en/glossary')).glossary,
    questions: {
      ...(await import('./texts/en/questions')).questions,
      ...(await import('./texts/en/using')).using,
    },
    spoken: (await import('./texts/en/spoken')).spoken,
  }),
  uk: async () => ({
    glossary: (await import('./texts/uk/glossary')).glossary,
    questions: {
      ...(await import('./texts/uk/questions')).questions,
      ...(await import('./texts/uk/using')).using,
    },
    spoken: (await import('./texts/uk/spoken')).spoken,
  }),
};

function entriesOf(
  kind: 'term' | 'question',
  texts: Readonly<Record<string, EntryText>>,
  spoken: Readonly<Record<string, string>>,
): Entry[] {
  return Object.entries(texts).map(([name, { title, text, also = [] }]) => {
    const id = `${kind}/${name}`;
    const names = [...also, ...(spoken[id]?.split(' | ') ?? [])];
    return { id, kind, title, also: names, text, href: `#/glossary/${id}` };
  });
}
