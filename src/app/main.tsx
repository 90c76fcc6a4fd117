import { createRoot } from 'react-dom/client';
import { EngineClient } from '../engine/client';
import { Lab } from '../lab/lab';
import { App } from './App';
import { ErrorBoundary } from './ErrorBoundary';
import { createEngineWorker } from './first-worker';
import { openAddress } from './useLink';
import './base.css';
import './layout.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');
const lab = new Lab((onNotice) => new EngineClient({ onNotice, createWorker: createEngineWorker }));
openAddress(lab);
createRoot(root).render(
  <ErrorBoundary>
    <App lab={lab} />
  </ErrorBoundary>,
);
