import { lazy, Suspense } from 'react';
import { Button, ProgressBar } from 'react-aria-components';
import { isBits } from '../data';
import { Codes } from '../lab/panels/codes/Codes';
import { Controls } from '../lab/panels/controls/Controls';
import { Metrics } from '../lab/panels/metrics/Metrics';
import { Network } from '../lab/panels/network/Network';
import { Patterns } from '../lab/panels/patterns/Patterns';
import { Units } from '../lab/panels/units/Units';
import { useText } from '../lab/text';
import { useLab, useLabState } from '../lab/useLab';
import type { Locale } from '../locales';
import { classes } from '../ui/classes';
import { Header } from './Header';
import { Intro } from './Intro';
import { Notices, Status } from './Notices';
import type { Theme } from './preferences';
import { useInSight } from './useInSight';
import { useLink } from './useLink';

interface ShellProps {
  theme: Theme | null;
  onTheme(theme: Theme): void;
  onLocale(locale: Locale): void;
}

/** Panels for larger sets are loaded when one is chosen. */
const LargePanels = lazy(() => import('../lab/panels/large/LargePanels'));

/** The page: words on paper, the lab on its dark stage. */
export function Shell(props: ShellProps) {
  const lab = useLab();
  const { t } = useText();
  const hasFrame = useLabState((state) => state.shown !== null);
  const compare = useLabState((state) => state.compare);
  const isLarge = useLabState((state) => !isBits(state.config));
  const isOther = useLabState((state) => isBits(state.config) !== (state.look.kind === 'bits'));
  const loading = useLabState((state) => state.loading);
  useLink();
  const stage = useInSight((isInSight) => lab.setInSight(isInSight));
  return (
    <div className="page">
      {/* A button, not a link: the hash of the address belongs to the lab. */}
      <Button className="skip" onPress={() => document.getElementById('lab-stage')?.focus()}>
        {t('app.skip')}
      </Button>
      <Header {...props} />
      <Intro />
      <main
        ref={stage}
        id="lab-stage"
        tabIndex={-1}
        className={classes('stage', compare && 'is-comparing')}
        aria-busy={!hasFrame}
      >
        <Controls />
        <Notices />
        {isOther ? null : isLarge ? (
          <Suspense>
            <LargePanels />
          </Suspense>
        ) : (
          <div className="panels">
            <Patterns />
            <Network />
            <Codes />
            <Units />
            <Metrics />
          </div>
        )}
        {loading !== null ? (
          <Loading share={loading} />
        ) : (
          !hasFrame && <p className="starting">{t('app.starting')}</p>
        )}
      </main>
      <Status />
    </div>
  );
}

/** How far what the data set needs has been loaded. */
function Loading({ share }: { share: number }) {
  const { t } = useText();
  return (
    <p className="starting">
      <ProgressBar value={share} maxValue={1} aria-label={t('app.loading')}>
        {({ percentage, valueText }) => (
          <>
            {t('app.loading')} {valueText}
            <progress value={percentage} max={100} aria-hidden="true" />
          </>
        )}
      </ProgressBar>
    </p>
  );
}
