import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'react-intl';
import type { Lab } from '../lab/lab';
import { LabContext } from '../lab/useLab';
import { type Catalog, type Locale, loadCatalog, loadRest } from '../locales';
import { afterPaint } from './after-paint';
import { loadPreferences, savePreferences, type Theme } from './preferences';
import { Shell } from './Shell';

interface Spoken {
  locale: Locale;
  catalog: Catalog;
  /** Whether the texts of what is loaded later are there. */
  isWhole: boolean;
}

/** Language and theme around the page. */
export function App({ lab }: { lab: Lab }) {
  const [preferences, setPreferences] = useState(loadPreferences);
  const [spoken, setSpoken] = useState<Spoken | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const { theme, locale } = preferences;
  const hasSpoken = spoken !== null;

  useEffect(() => {
    let isCurrent = true;
    const speak = async () => {
      const first = await loadCatalog(locale);
      if (!isCurrent) return;
      // A language that is switched to comes as a whole: nothing on the page may lack its text for a moment.
      if (!hasSpoken) return setSpoken({ locale, catalog: first, isWhole: false });
      await afterPaint();
      const catalog = { ...first, ...(await loadRest(locale)) };
      if (isCurrent) setSpoken({ locale, catalog, isWhole: true });
    };
    speak().catch((error: unknown) => isCurrent && setFailure(error));
    return () => {
      isCurrent = false;
    };
  }, [locale, hasSpoken]);
  useEffect(() => {
    document.documentElement.lang = spoken?.locale ?? 'en';
  }, [spoken]);
  useEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme;
  }, [theme]);

  useEffect(() => {
    if (failure && spoken) lab.notify('alert', { id: 'alert.language' });
  }, [failure, spoken, lab]);

  const prefer = (change: { theme?: Theme; locale?: Locale }) => {
    const next = { ...preferences, ...change };
    setPreferences(next);
    savePreferences(next);
  };
  // Without any texts there is no page; another language that does not come leaves the one there is.
  if (failure && !spoken) throw failure;
  if (!spoken) return null;
  return (
    <IntlProvider locale={spoken.locale} messages={spoken.catalog}>
      <I18nProvider locale={spoken.locale === 'uk' ? 'uk-UA' : 'en-US'}>
        <LabContext value={lab}>
          <Shell
            isWhole={spoken.isWhole}
            hasFailed={failure !== null}
            theme={theme}
            onTheme={(next) => prefer({ theme: next })}
            onLocale={(next) => prefer({ locale: next })}
          />
        </LabContext>
      </I18nProvider>
    </IntlProvider>
  );
}
