import { Button, ToggleButton } from 'react-aria-components';
import { useText } from '../lab/text';
import type { Route } from '../lesson/route';
import type { Locale } from '../locales';
import { useRoving } from '../ui/useRoving';
import { Files } from './Files';
import type { Theme } from './preferences';

export interface ChoicesProps {
  theme: Theme | null;
  onTheme(theme: Theme): void;
  onLocale(locale: Locale): void;
}

interface HeaderProps extends ChoicesProps {
  page: Route['page'];
  /** How much of the lesson is done; null until that is known. */
  percent: number | null;
  isAsking: boolean;
  onAsk(isAsking: boolean): void;
}

export function Header({ page, percent, isAsking, onAsk, ...choices }: HeaderProps) {
  const { t } = useText();
  const actions = useRoving({ items: 'button' });
  return (
    <header className="header">
      <Logo />
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
        <Choices {...choices} />
      </div>
    </header>
  );
}

/** The page before the whole lab: its name, the way past the first minute, language and theme. */
export function FirstHeader({ onSkip, ...choices }: ChoicesProps & { onSkip(): void }) {
  const { t } = useText();
  return (
    <header className="header first-header">
      <Logo />
      <div className="header-actions">
        <Button className="paper-button" onPress={onSkip}>
          {t('app.showAll')}
        </Button>
        <Choices {...choices} />
      </div>
    </header>
  );
}

function Logo() {
  return (
    <p className="logo">
      <span className="logo-lamp" aria-hidden="true" />
      <span className="logo-name">Sparselight</span>
    </p>
  );
}

/** Language and theme. */
function Choices({ theme, onTheme, onLocale }: ChoicesProps) {
  const { t, locale } = useText();
  const isDark = theme === 'dark' || (theme === null && matchMedia('(prefers-color-scheme: dark)').matches);
  const other: Locale = locale === 'uk' ? 'en' : 'uk';
  return (
    <>
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
    </>
  );
}
