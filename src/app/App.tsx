import { useEffect, useLayoutEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'react-intl';
import type { OwnRun } from '../lab/keep/own-run';
import type { Lab } from '../lab/lab';
import { TextsToComeContext } from '../lab/part/texts-to-come';
import { LabContext } from '../lab/useLab';
import type { Locale } from '../locales';
import { loadPreferences, savePreferences, type Theme } from './preferences';
import { Shell } from './Shell';
import { useTexts } from './useTexts';
import { takeWaitingWordsAway } from './waiting-words';

/** Language and theme around the page. */
export function App({ lab, own, isFirstVisit }: { lab: Lab; own: OwnRun; isFirstVisit: boolean }) {
  const [preferences, setPreferences] = useState(loadPreferences);
  const { theme, locale } = preferences;
  const prefer = (change: { theme?: Theme; locale?: Locale }) => {
    const next = { ...preferences, ...change };
    setPreferences(next);
    savePreferences(next);
  };
  const { spoken, texts, failure } = useTexts(locale, (stays) => {
    lab.notify('alert', { id: 'alert.language' });
    // Not kept: the next visit asks for it again.
    setPreferences((before) => ({ ...before, locale: stays }));
  });

  useEffect(() => {
    document.documentElement.lang = spoken?.locale ?? 'en';
  }, [spoken]);
  useEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme;
  }, [theme]);

  const isDrawn = spoken !== null;
  useLayoutEffect(() => {
    if (isDrawn) takeWaitingWordsAway();
  }, [isDrawn]);

  // Without any texts there is no page.
  if (failure && !spoken) throw failure;
  if (!spoken) return null;
  return (
    <IntlProvider locale={spoken.locale} messages={spoken.catalog}>
      <I18nProvider locale={spoken.locale === 'uk' ? 'uk-UA' : 'en-US'}>
        <LabContext value={lab}>
          <TextsToComeContext value={texts}>
            <Shell
              own={own}
              isFirstVisit={isFirstVisit}
              theme={theme}
              onTheme={(next) => prefer({ theme: next })}
              onLocale={(next) => prefer({ locale: next })}
            />
          </TextsToComeContext>
        </LabContext>
      </I18nProvider>
    </IntlProvider>
  );
}
