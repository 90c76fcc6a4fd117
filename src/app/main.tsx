import { createRoot } from 'react-dom/client';
import { Lab } from '../lab/lab';
import { App } from './App';
import { ErrorBoundary } from './ErrorBoundary';
import { openAddress } from './useLink';
import './base.css';
import './layout.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');
const lab = new Lab();
openAddress(lab);
createRoot(root).render(
  <ErrorBoundary>
    <App lab={lab} />
  </ErrorBoundary>,
);
