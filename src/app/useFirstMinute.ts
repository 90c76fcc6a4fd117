import { useCallback, useEffect, useState } from 'react';
import type { LabState } from '../lab/state';
import { useLab } from '../lab/useLab';
import { defaultConfig, isSameConfig } from '../model/config';
import { isBare, pastOf, rememberVisit } from './newcomer';
import { OWN_ENTRY, setAddress } from './useLink';

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
    // An entry of its own: Back leads to the first minute again.
    if (isBare(location.hash)) setAddress('pushState', OWN_ENTRY, lab.state);
    setPhase('arriving');
  }, [lab]);
  useEffect(() => {
    if (phase !== 'arriving') return;
    const timer = setTimeout(() => setPhase('over'), ARRIVAL_MS);
    return () => clearTimeout(timer);
  }, [phase]);
  useEffect(() => {
    if (phase !== 'on') {
      const comeBack = () => {
        if (!pastOf(history.state)) return;
        if (isAbout(lab.state)) setPhase('on');
        else setAddress('replaceState', null, lab.state);
      };
      window.addEventListener('hashchange', comeBack);
      return () => window.removeEventListener('hashchange', comeBack);
    }
    const stopWatching = lab.store.subscribe((state) => {
      if (!isAbout(state)) leave();
    });
    const follow = () => {
      if (!isBare(location.hash)) leave();
    };
    window.addEventListener('hashchange', follow);
    return () => {
      stopWatching();
      window.removeEventListener('hashchange', follow);
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
export function isAbout({ config, choosingFile }: LabState): boolean {
  return choosingFile === null && isSameConfig({ ...defaultConfig(), sparsity: config.sparsity }, config);
}
