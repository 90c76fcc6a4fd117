import type { MessageId } from './en';

export type Catalog = Readonly<Record<MessageId, string>>;

/** Languages of the page; a catalog is loaded when its language is asked for. */
const CATALOGS = {
  en: async (): Promise<Catalog> => (await import('./en')).en,
  uk: async (): Promise<Catalog> => (await import('./uk')).uk,
};

export type Locale = keyof typeof CATALOGS;
export const LOCALES = Object.keys(CATALOGS) as Locale[];

export function loadCatalog(locale: Locale): Promise<Catalog> {
  return CATALOGS[locale]();
}

/** The first of the given language tags (`uk-UA`, `en-GB` …) that the page speaks; English if none. */
export function pickLocale(tags: readonly string[]): Locale {
  for (const tag of tags) {
    const language = tag.toLowerCase().split('-')[0];
    if ((LOCALES as string[]).includes(language)) return language as Locale;
  }
  return 'en';
}
