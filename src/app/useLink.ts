import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { OwnRun, RunSettings } from '../lab/keep/own-run';
import type { Lab } from '../lab/lab';
import type { Opening } from '../lab/opening';
import type { LabState } from '../lab/state';
import { useLab } from '../lab/useLab';
import { isAddress, type Route, routeOf } from '../lesson/route';
import { quoteValue } from '../model/config';
import { readLink, writeLink } from '../share/link';
import { pastOf } from './newcomer';
import { problemsText } from './problems';

/**
 * Opens what the address asks for, or goes on with the run from before; what cannot be is named, and has its default.
 * Called before anything is drawn, so that the engine starts while the page is still being made.
 * @returns whether there is a run from before
 */
export async function openAddress(lab: Lab, own: OwnRun): Promise<boolean> {
  const { hash } = location;
  const { state, problems } = readLink(hash);
  let isBack = false;
  const fits = (kept: RunSettings) => {
    isBack = isAddressOf(hash, kept);
    return isBack;
  };
  const hasRun = await own.begin({
    opening: state,
    isStep: routeOf(hash).page === 'step',
    isLink: hash.includes('?'),
    fits,
  });
  warnOfRoute(lab);
  // The address of a run with a file of the learner's own does not say which.
  if (!isBack && problems.length > 0) {
    lab.notify('alert', {
      id: 'alert.link',
      values: (text) => ({ problems: problemsText(problems, text), count: problems.length }),
    });
  }
  return hasRun;
}

function warnOfRoute(lab: Lab): void {
  if (isAddress(location.hash)) return;
  lab.notify('alert', { id: 'alert.route', values: { address: quoteValue(location.hash) } });
}

/** Where the address leads; renders again when that changes. What stands after `?` is the lab's own business. */
export function useRoute(): Route {
  const path = useSyncExternalStore(onHashChange, () => location.hash.split('?')[0]);
  return useMemo(() => routeOf(path), [path]);
}

function onHashChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

function isLabAddress(): boolean {
  return routeOf(location.hash).page === 'lab';
}

/** Marks the entry of the browser's history that is the learner's own run, whatever has become of it in the first minute. */
export const OWN_ENTRY = { isOwn: true };

/** The lab's address for a run. */
function addressOf(settings: RunSettings): string {
  return writeLink(linkOf(settings, false));
}

/** The address as the page last heard of it, or wrote it. */
let known = '';

/** Writes the address of a run: over the present entry of the browser's history, or as one of its own. */
export function setAddress(how: 'pushState' | 'replaceState', entry: unknown, settings: RunSettings): void {
  history[how](entry, '', addressOf(settings));
  known = location.hash;
}

/**
 * Keeps the address in step with the run, so that a reload or a bookmark comes back to the same settings. A link pasted
 * into an open page replaces the run, unless it is impossible. While the lesson or the first minute has the address, it
 * is left alone; on the way back from there the learner's own run returns, unless the address asks for another.
 */
export function useLink(own: OwnRun): void {
  const lab = useLab();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wasLab = isLabAddress();
    let wasFirst = false;
    known = location.hash;
    const write = () => {
      // A link has just been followed, of which the page is still to hear: its address is not to be written over.
      if (location.hash !== known) return;
      if (isLabAddress() && !pastOf(history.state)) setAddress('replaceState', history.state, lab.state);
    };
    const unsubscribe = lab.store.subscribe((next, before) => {
      if (!settingsDiffer(next, before)) return;
      // Safari refuses more than a hundred changes of address in half a minute; a drag makes more than that.
      clearTimeout(timer);
      timer = setTimeout(write, 400);
    });
    const follow = () => {
      known = location.hash;
      const comesBack = !wasLab;
      const isFirst = pastOf(history.state) !== null;
      const goesOn = isFirst || (wasFirst && history.state?.isOwn === true);
      wasFirst = isFirst;
      warnOfRoute(lab);
      wasLab = isLabAddress();
      if (!wasLab) return;
      // Where the lesson has not borrowed the lab, the run in it is the learner's own.
      const settings = own.settings ?? (own.hasLent ? null : lab.state);
      if (goesOn || (comesBack && isAddressOf(location.hash, settings))) {
        own.bringBack();
        write();
        return;
      }
      const { state, problems } = readLink(location.hash);
      if (problems.length === 0) {
        // What the lesson had in the lab is nothing to come back to.
        const isOwn = !own.hasLent;
        own.forget();
        if (isOwn) lab.follow(state);
        else lab.open(state);
        return;
      }
      write();
      lab.notify('alert', {
        id: 'alert.linkIgnored',
        values: (text) => ({ problems: problemsText(problems, text) }),
      });
    };
    const stopFollowing = onHashChange(follow);
    return () => {
      unsubscribe();
      clearTimeout(timer);
      stopFollowing();
    };
  }, [lab, own]);
}

/** Whether an address asks for the run of these settings: by them, or by none. */
function isAddressOf(hash: string, settings: RunSettings | null): boolean {
  if (!hash.includes('?')) return true;
  if (!settings) return false;
  const address = addressOf(settings);
  const { state, problems } = readLink(hash);
  return hash === address || (problems.length === 0 && writeLink({ ...state, run: false }) === address);
}

/** Copies the link to the lab as it is; shows it where the browser does not let the page copy. */
export function useCopyLink(): () => Promise<void> {
  const lab = useLab();
  return async () => {
    const link = `${location.href.split('#')[0]}${writeLink(linkOf(lab.state, lab.state.running))}`;
    try {
      await navigator.clipboard.writeText(link);
      if (lab.state.config.data === 'file') lab.notify('info', { id: 'status.linkNoFile' });
      else lab.announce({ id: 'status.linkCopied' });
    } catch {
      lab.notify('alert', { id: 'alert.copyLink', values: { link } });
    }
  };
}

function linkOf({ config, choice, compare, stopAt }: RunSettings, run: boolean): Opening {
  return { config, engine: choice, dense: compare, stop: stopAt, run };
}

function settingsDiffer(a: LabState, b: LabState): boolean {
  return a.config !== b.config || a.choice !== b.choice || a.compare !== b.compare || a.stopAt !== b.stopAt;
}
