import { Button, ToggleButton } from 'react-aria-components';
import { useText } from '../lab/text';
import type { Route } from '../lesson/route';
import type { Locale } from '../locales';
import { useRoving } from '../ui/useRoving';
import { Files } from './Files';
import type { Theme } from './preferences';

interface HeaderProps {
  theme: Theme | null;
  onTheme(theme: Theme): void;
  onLocale(locale: Locale): void;
  page: Route['page'];
  /** How much of the lesson is done; null until that is known. */
  percent: number | null;
  isAsking: boolean;
  onAsk(isAsking: boolean): void;
}

export function Header({ theme, onTheme, onLocale, page, percent, isAsking, onAsk }: HeaderProps) {
  const { t, locale } = useText();
  const actions = useRoving({ items: 'button' });
  const isDark = theme === 'dark' || (theme === null && matchMedia('(prefers-color-scheme: dark)').matches);
  const other: Locale = locale === 'uk' ? 'en' : 'uk';
  return (
    <header className="header">
      <p className="logo">
        <span className="logo-lamp" aria-hidden="true" />
        <span className="logo-name">Sparselight</span>
      </p>
      <nav className="places" aria-label={t('app.places')}>
        <a href="#/lesson" aria-current={page === 'lab' ? undefined : 'page'}>
          {t('app.lesson')} {/* Its place is kept until it is known. */}
          <small className={percent === null ? 'is-unsaid' : undefined}>
            {t('lesson.percent', { percent: percent ?? 0 })}
          </small>
        </a>
        <a href="#/lab" aria-current={page === 'lab' ? 'page' : undefined}>
          {t('app.lab')}
        </a>
      </nav>
      <p className="tagline">{t('app.tagline')}</p>
      <div ref={actions} role="toolbar" className="header-actions" aria-label={t('app.actions')}>
        <ToggleButton id="ask-button" className="paper-button" isSelected={isAsking} onChange={onAsk}>
          {t('ask.title')}
        </ToggleButton>
        <Files />
        <Button className="paper-button" lang={other} onPress={() => onLocale(other)}>
          {t('app.otherLanguage')}
        </Button>
        <ToggleButton
          className="paper-button theme"
          aria-label={t('app.darkTheme')}
          isSelected={isDark}
          onChange={(dark) => onTheme(dark ? 'dark' : 'light')}
        >
          <span aria-hidden="true" className="theme-icon" />
        </ToggleButton>
      </div>
    </header>
  );
}
