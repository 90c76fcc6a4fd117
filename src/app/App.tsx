import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'react-intl';
import type { Lab } from '../lab/lab';
import { LabContext } from '../lab/useLab';
import { type Catalog, type Locale, loadCatalog } from '../locales';
import { loadPreferences, savePreferences, type Theme } from './preferences';
import { Shell } from './Shell';

/** Language and theme around the page. */
export function App({ lab }: { lab: Lab }) {
  const [preferences, setPreferences] = useState(loadPreferences);
  const [spoken, setSpoken] = useState<{ locale: Locale; catalog: Catalog } | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const { theme, locale } = preferences;

  useEffect(() => {
    let isCurrent = true;
    loadCatalog(locale).then(
      (catalog) => isCurrent && setSpoken({ locale, catalog }),
      (error: unknown) => {
        if (isCurrent) setFailure(error);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [locale]);
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
            theme={theme}
            onTheme={(next) => prefer({ theme: next })}
            onLocale={(next) => prefer({ locale: next })}
          />
        </LabContext>
      </I18nProvider>
    </IntlProvider>
  );
}
