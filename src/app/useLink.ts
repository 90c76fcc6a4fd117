import { useEffect } from 'react';
import type { Lab } from '../lab/lab';
import type { Opening } from '../lab/opening';
import type { LabState } from '../lab/state';
import { useLab } from '../lab/useLab';
import { readLink, writeLink } from '../share/link';
import { problemsText } from './problems';

/**
 * Opens what the address asks for; what cannot be is named, and has its default. Called before anything is drawn, so that
 * the engine starts while the page is still being made.
 */
export function openAddress(lab: Lab): void {
  const { state, problems } = readLink(location.hash);
  lab.open(state);
  if (problems.length === 0) return;
  lab.notify('alert', {
    id: 'alert.link',
    values: (text) => ({ problems: problemsText(problems, text), count: problems.length }),
  });
}

/**
 * Keeps the address in step with the run, so that a reload or a bookmark comes back to the same settings. A link pasted
 * into an open page replaces the run, unless it is impossible.
 */
export function useLink(): void {
  const lab = useLab();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = lab.store.subscribe((next, before) => {
      if (!settingsDiffer(next, before)) return;
      // Safari refuses more than a hundred changes of address in half a minute; a drag makes more than that.
      clearTimeout(timer);
      timer = setTimeout(() => history.replaceState(null, '', writeLink(linkOf(lab.state, false))), 400);
    });
    const onHashChange = () => {
      const { state, problems } = readLink(location.hash);
      if (problems.length === 0) {
        lab.open(state);
        return;
      }
      history.replaceState(null, '', writeLink(linkOf(lab.state, false)));
      lab.notify('alert', {
        id: 'alert.linkIgnored',
        values: (text) => ({ problems: problemsText(problems, text) }),
      });
    };
    window.addEventListener('hashchange', onHashChange);
    return () => {
      unsubscribe();
      clearTimeout(timer);
      window.removeEventListener('hashchange', onHashChange);
    };
  }, [lab]);
}

/** Copies the link to the lab as it is; shows it where the browser does not let the page copy. */
export function useCopyLink(): () => Promise<void> {
  const lab = useLab();
  return async () => {
    const link = `${location.href.split('#')[0]}${writeLink(linkOf(lab.state, lab.state.running))}`;
    try {
      await navigator.clipboard.writeText(link);
      lab.announce({ id: 'status.linkCopied' });
    } catch {
      lab.notify('alert', { id: 'alert.copyLink', values: { link } });
    }
  };
}

function linkOf({ config, choice, compare, stopAt }: LabState, run: boolean): Opening {
  return { config, engine: choice, dense: compare, stop: stopAt, run };
}

function settingsDiffer(a: LabState, b: LabState): boolean {
  return a.config !== b.config || a.choice !== b.choice || a.compare !== b.compare || a.stopAt !== b.stopAt;
}
