import { useCallback, useEffect, useState } from 'react';
import type { LabState } from '../lab/state';
import { useLab } from '../lab/useLab';
import { defaultConfig } from '../model/config';
import { rememberVisit } from './newcomer';

/** So long the lab is on its way in, in milliseconds. */
const ARRIVAL_MS = 1200;

/** `on`: it is on; `arriving`: the whole lab slides in after it; `over`: it is over, or never was. */
type Phase = 'on' | 'arriving' | 'over';

/** Where the first minute is, and what ends it: whoever goes elsewhere has ended it as well. */
export function useFirstMinute(isFirstVisit: boolean): [phase: Phase, end: () => void] {
  const lab = useLab();
  const [phase, setPhase] = useState<Phase>(isFirstVisit ? 'on' : 'over');
  const leave = useCallback(() => {
    rememberVisit(() => localStorage);
    setPhase('arriving');
  }, []);
  useEffect(() => {
    if (phase === 'over') return;
    if (phase === 'arriving') {
      const timer = setTimeout(() => setPhase('over'), ARRIVAL_MS);
      return () => clearTimeout(timer);
    }
    const stopWatching = lab.store.subscribe((state) => {
      if (!isAbout(state)) leave();
    });
    window.addEventListener('hashchange', leave);
    return () => {
      stopWatching();
      window.removeEventListener('hashchange', leave);
    };
  }, [phase, leave, lab]);
  const end = () => {
    leave();
    lab.announce({ id: 'first.whole' });
    // What had the focus is gone with the rest; the lab stands in its place.
    requestAnimationFrame(() => document.getElementById('lab-stage')?.focus({ preventScroll: true }));
  };
  return [phase, end];
}

/** The first minute is about one run, with whatever price on light: another, such as one from a file, is for the lab. */
function isAbout({ config, choosingFile }: LabState): boolean {
  const plain = { ...config, sparsity: defaultConfig().sparsity };
  return choosingFile === null && JSON.stringify(plain) === JSON.stringify(defaultConfig());
}
