import type { MessageId } from './en';

/** Texts by their ids; those of what is loaded later may still be missing. */
export type Catalog = Readonly<Partial<Record<MessageId, string>>>;

/** Languages of the page: the texts it begins with, and the rest. Loaded when their language is asked for. */
const CATALOGS = {
  en: {
    first: async (): Promise<Catalog> => (await import('./en')).en,
    rest: async (): Promise<Catalog> => (await import('./en-rest')).rest,
  },
  uk: {
    first: async (): Promise<Catalog> => (await import('./uk')).uk,
    rest: async (): Promise<Catalog> => (await import('./uk-rest')).rest,
  },
};

export type Locale = keyof typeof CATALOGS;
export const LOCALES = Object.keys(CATALOGS) as Locale[];

/** The texts that the page begins with. */
export function loadCatalog(locale: Locale): Promise<Catalog> {
  return CATALOGS[locale].first();
}

/** The texts of everything else: the lesson, the box to ask in, panels of larger sets, own files. */
export function loadRest(locale: Locale): Promise<Catalog> {
  return CATALOGS[locale].rest();
}

/** The first of the given language tags (`uk-UA`, `en-GB` …) that the page speaks; English if none. */
export function pickLocale(tags: readonly string[]): Locale {
  for (const tag of tags) {
    const language = tag.toLowerCase().split('-')[0];
    if ((LOCALES as string[]).includes(language)) return language as Locale;
  }
  return 'en';
}
