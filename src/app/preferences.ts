import { LOCALES, type Locale, pickLocale } from '../locales';

export type Theme = 'light' | 'dark';

/** What the browser keeps for the learner. Where it keeps nothing, the page works without. */
interface Preferences {
  theme: Theme | null;
  locale: Locale;
}

const KEY = 'sparselight/preferences';

/** Stored choices, else the system's. Broken or foreign content counts as none. */
export function loadPreferences(): Preferences {
  const stored = readStorage();
  return {
    theme: stored.theme === 'light' || stored.theme === 'dark' ? stored.theme : null,
    locale: LOCALES.find((locale) => locale === stored.locale) ?? pickLocale(navigator.languages),
  };
}

export function savePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Storage may be full, forbidden or absent: then a choice lasts as long as the page is open.
  }
}

function readStorage(): Record<string, unknown> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
