import { createRoot } from 'react-dom/client';
import { EngineClient } from '../engine/client';
import { Keeping } from '../lab/keep/keeping';
import { OwnRun } from '../lab/keep/own-run';
import { BrowserRecords } from '../lab/keep/records';
import { tellOfTrouble } from '../lab/keep/trouble';
import { Lab } from '../lab/lab';
import { App } from './App';
import { ErrorBoundary } from './ErrorBoundary';
import { createEngineWorker } from './first';
import { hasComeForNewVersion, reloadForMissing } from './new-version';
import { isNewcomer, pastOf } from './newcomer';
import { surviveTranslators } from './translators';
import { isAbout } from './useFirstMinute';
import { openAddress } from './useLink';
import './base.css';
import './layout.css';
import './forced-colors.css';
import './print.css';

/** To draw the page once, with its first frame, is sooner done than twice; so long it is worth waiting, in milliseconds. */
const PATIENCE = 100;

function firstFrame({ store }: Lab): Promise<void> {
  return new Promise((done) => {
    const stop = store.subscribe(({ shown }) => {
      if (shown === null) return;
      stop();
      done();
    });
  });
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');
const lab = new Lab((onNotice) => new EngineClient({ onNotice, createWorker: createEngineWorker }));
surviveTranslators(root);
const keeping = new Keeping(
  new BrowserRecords(),
  () => sessionStorage,
  () => localStorage,
  (trouble) => tellOfTrouble(lab, trouble),
);
const own = new OwnRun(lab, keeping);
reloadForMissing(() => keeping.keepNow());
document.addEventListener('visibilitychange', () => {
  if (document.hidden) void keeping.keepNow();
});
const hasRun = await openAddress(lab, own);
if (hasComeForNewVersion()) lab.notify('info', { id: 'notice.newVersion' });
await Promise.race([firstFrame(lab), new Promise((done) => setTimeout(done, PATIENCE))]);
const isStill = pastOf(history.state) !== null && isAbout(lab.state);
const isFirstVisit = isStill || isNewcomer(location.hash, () => localStorage, hasRun);
createRoot(root).render(
  <ErrorBoundary>
    <App lab={lab} own={own} isFirstVisit={isFirstVisit} />
  </ErrorBoundary>,
);
