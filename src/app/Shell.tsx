import { useCallback, useEffect, useState } from 'react';
import { Button, ProgressBar } from 'react-aria-components';
import { isBits } from '../data';
import { showPanels } from '../lab/choices';
import { FirstMinute } from '../lab/first-minute/FirstMinute';
import { NOTHING_YET } from '../lab/first-minute/moments';
import type { OwnRun } from '../lab/keep/own-run';
import { Codes } from '../lab/panels/codes/Codes';
import { Controls } from '../lab/panels/controls/Controls';
import { Metrics } from '../lab/panels/metrics/Metrics';
import { Network } from '../lab/panels/network/Network';
import { Patterns } from '../lab/panels/patterns/Patterns';
import { Units } from '../lab/panels/units/Units';
import { lazyPart } from '../lab/part/lazy-part';
import { PartBoundary } from '../lab/part/PartBoundary';
import { loadPopups } from '../lab/popup/Popup';
import type { PanelName } from '../lab/state';
import { useText } from '../lab/text';
import { useLab, useLabState } from '../lab/useLab';
import { LINK_TO_START } from '../lesson/route';
import { writeLink } from '../share/link';
import { classes } from '../ui/classes';
import { useInSight } from '../ui/useInSight';
import { afterPaint } from './after-paint';
import { FileEntries } from './FileEntries';
import { type ChoicesProps, FirstHeader, Header } from './Header';
import { Notices, Status } from './Notices';
import { keepPast, pastOf } from './newcomer';
import { useFirstMinute } from './useFirstMinute';
import { useFocusKeeper } from './useFocusKeeper';
import { useLink, useRoute } from './useLink';

const loadLesson = () => import('../lesson/Lesson');
const Lesson = lazyPart('part.lesson', loadLesson);
const Pages = lazyPart('part.pages', () => import('../lesson/pages/Pages'));
const Glossary = lazyPart('part.glossary', () => import('../ask/GlossaryPage'));
/** The box to ask in, and the panels for larger sets, are loaded when somebody wants them. */
const Ask = lazyPart('part.ask', () => import('../ask/Ask'));
const LargePanels = lazyPart('part.panels', () => import('../lab/panels/large/LargePanels'));

interface ShellProps extends ChoicesProps {
  own: OwnRun;
  /** The page opens with the first minute. */
  isFirstVisit: boolean;
}

function goToLab(): void {
  location.hash = '#/lab';
}

/** Panels that the lesson marks. */
interface Lit {
  about: readonly PanelName[];
  pointed: PanelName | null;
}

/** Loaded ahead, together with its texts; where something does not come, drawing it says so. */
function useLoadedAhead(): void {
  useEffect(() => {
    afterPaint()
      .then(() => Promise.all([loadLesson(), loadPopups()]))
      .catch(() => {});
  }, []);
}

/** The page: words on paper, the lab on its dark stage; or a page of the lesson to print. */
export function Shell({ own, isFirstVisit, ...props }: ShellProps) {
  const { t } = useText();
  const [percent, setPercent] = useState<number | null>(null);
  const [isAsking, setAsking] = useState(false);
  const route = useRoute();
  // First of all the run that the address asks for: the first minute looks whether it is its own.
  useLink(own);
  const [firstMinute, endFirst] = useFirstMinute(isFirstVisit);
  useFocusKeeper();
  useLoadedAhead();
  const closeAsk = () => {
    setAsking(false);
    document.getElementById('ask-button')?.focus();
  };
  if (firstMinute === 'on') {
    return (
      <div className="page is-first">
        <FirstHeader {...props} onSkip={endFirst} />
        <FirstMinute
          start={pastOf(history.state) ?? NOTHING_YET}
          onPast={keepPast}
          notices={<Notices />}
          linkToLesson={LINK_TO_START}
          onExplore={endFirst}
        />
        <FileEntries onDropped={endFirst} />
        <Status />
      </div>
    );
  }
  const isPaper = route.page === 'print' || route.page === 'teach' || route.page === 'glossary';
  return (
    <div className={classes('page', isPaper && 'is-paper', firstMinute === 'arriving' && 'is-arriving')}>
      {/* A button, not a link: the hash of the address says where the learner is. */}
      <Button
        className="skip"
        onPress={() => document.getElementById(isPaper ? 'paper' : 'lab-stage')?.focus()}
      >
        {t(isPaper ? 'app.skipToPage' : 'app.skip')}
      </Button>
      <Header {...props} page={route.page} percent={percent} isAsking={isAsking} onAsk={setAsking} />
      {isPaper ? (
        route.page === 'glossary' ? (
          <Glossary entry={route.entry} />
        ) : (
          <Pages route={route} linkToLab={writeLink} />
        )
      ) : (
        <Workplace own={own} onProgress={setPercent} />
      )}
      {isAsking && <Ask onClose={closeAsk} onGiveUp={closeAsk} />}
      <FileEntries onDropped={isPaper ? goToLab : undefined} />
      <Status />
    </div>
  );
}

interface WorkplaceProps {
  own: OwnRun;
  onProgress(percent: number): void;
}

/** The lesson beside the lab. */
function Workplace({ own, onProgress }: WorkplaceProps) {
  const lab = useLab();
  const { t } = useText();
  const route = useRoute();
  const [lit, setLit] = useState<Lit>({ about: [], pointed: null });
  const [isHandedOver, setHandedOver] = useState(false);
  const handOver = useCallback(() => setHandedOver(true), []);
  const hasFrame = useLabState((state) => state.shown !== null);
  const compare = useLabState((state) => state.compare);
  const panels = useLabState((state) => state.panels);
  const shows = (panel: PanelName) => panels === null || panels.includes(panel);
  const isLarge = useLabState((state) => !isBits(state.config));
  const isOther = useLabState((state) => isBits(state.config) !== (state.look.kind === 'bits'));
  const loading = useLabState((state) => state.loading);
  // Where the address is a step, that begins a run of its own: what is pressed before would be lost.
  const waits = route.page === 'step' && !isHandedOver;
  const stage = useInSight((isInSight) => lab.setInSight(isInSight));
  return (
    <>
      <Lesson
        waiting={<LessonToCome />}
        route={route}
        own={own}
        onHandOver={handOver}
        onMissing={handOver}
        onLight={setLit}
        onProgress={onProgress}
      />
      <main
        ref={stage}
        id="lab-stage"
        tabIndex={-1}
        className={classes('stage', compare && 'is-comparing')}
        aria-busy={!hasFrame}
        data-about={lit.about.join(' ')}
        data-pointed={lit.pointed ?? ''}
      >
        <div className="boxless" inert={waits}>
          {shows('controls') && <Controls />}
        </div>
        <Notices />
        <div className="boxless" inert={waits}>
          {isOther ? null : isLarge ? (
            <LargePanels />
          ) : (
            <PartBoundary name="part.panels">
              <div className={classes('panels', panels && 'is-part')}>
                {shows('patterns') && <Patterns />}
                {shows('network') && <Network />}
                {shows('codes') && <Codes />}
                {shows('units') && <Units />}
                {shows('metrics') && <Metrics />}
              </div>
            </PartBoundary>
          )}
          {panels && (
            <Button className="button show-all" onPress={() => showPanels(lab, null)}>
              {t('app.showAll')}
            </Button>
          )}
        </div>
        {loading !== null ? (
          <Loading share={loading} />
        ) : (
          (!hasFrame || isOther) && <p className="starting">{t('app.starting')}</p>
        )}
      </main>
    </>
  );
}

/** Its place, until it is loaded; with a heading, as every page has one. */
function LessonToCome() {
  return (
    <section className="lesson" aria-label="Sparselight">
      <h1 className="sr-only">Sparselight</h1>
    </section>
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
