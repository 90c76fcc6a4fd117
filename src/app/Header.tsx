import { Button, FileTrigger, Group, ToggleButton } from 'react-aria-components';
import { useText } from '../lab/text';
import { useLabState } from '../lab/useLab';
import type { Route } from '../lesson/route';
import type { Locale } from '../locales';
import type { Theme } from './preferences';
import { useCopyLink } from './useLink';
import { useModelFile } from './useModelFile';

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
  const copyLink = useCopyLink();
  const status = useLabState((state) => state.status?.id);
  const { save, open } = useModelFile();
  const isDark = theme === 'dark' || (theme === null && matchMedia('(prefers-color-scheme: dark)').matches);
  const other: Locale = locale === 'uk' ? 'en' : 'uk';
  return (
    <header className="header">
      <p className="logo">
        <span className="logo-lamp" aria-hidden="true" />
        Sparselight
      </p>
      <nav className="places" aria-label={t('app.places')}>
        <a href="#/lesson" aria-current={page === 'lab' ? undefined : 'page'}>
          {t('app.lesson')} {percent !== null && <small>{t('lesson.percent', { percent })}</small>}
        </a>
        <a href="#/lab" aria-current={page === 'lab' ? 'page' : undefined}>
          {t('app.lab')}
        </a>
      </nav>
      <p className="tagline">{t('app.tagline')}</p>
      <Group className="header-actions" aria-label={t('app.actions')}>
        <ToggleButton id="ask-button" className="paper-button" isSelected={isAsking} onChange={onAsk}>
          {t('ask.title')}
        </ToggleButton>
        <Button className="paper-button" onPress={copyLink}>
          {t(status === 'status.linkCopied' ? 'status.linkCopied' : 'app.copyLink')}
        </Button>
        <Button className="paper-button" onPress={save}>
          {t('app.saveModel')}
        </Button>
        <FileTrigger
          acceptedFileTypes={['application/json', '.json']}
          onSelect={(files) => files?.[0] && open(files[0])}
        >
          <Button className="paper-button">{t('app.openModel')}</Button>
        </FileTrigger>
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
      </Group>
    </header>
  );
}
