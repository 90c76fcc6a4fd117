import { useState } from 'react';
import { useLab } from '../../lab/useLab';
import { keeperOf } from '../keeper';
import type { Route } from '../route';
import { FindingPage } from './FindingPage';
import { PrintPage } from './PrintPage';
import { type LinkToLab, TeachPage } from './TeachPage';
import '../lesson.css';
import './pages.css';

/** Pages of the lesson without the lab: to print, and for teachers. */
export default function Pages({ route, linkToLab }: { route: Route; linkToLab: LinkToLab }) {
  const lab = useLab();
  const [keeper] = useState(() => keeperOf(lab));
  return (
    <main id="paper" className="paper" tabIndex={-1}>
      {route.page === 'teach' && <TeachPage chapterId={route.chapter} linkToLab={linkToLab} />}
      {route.page === 'print' &&
        (route.of === 'finding' ? (
          <FindingPage keeper={keeper} />
        ) : (
          <PrintPage keeper={keeper} isBlank={route.of === 'blank'} />
        ))}
    </main>
  );
}
