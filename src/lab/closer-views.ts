import type { Closer, LabState } from './state';

/** Whether there is anything to see in a view for the run as it is; in the order of their tabs. */
const FITS: Readonly<Record<Closer, (state: LabState) => boolean>> = {
  unit: () => true,
  factors: ({ data }) => data?.factors != null,
  photograph: ({ asset }) => asset?.name === 'photographs',
  word: ({ look }) => look.kind === 'word',
};

/** The views that the panel for a closer look offers. */
export function viewsOf(state: LabState): Closer[] {
  return (Object.keys(FITS) as Closer[]).filter((view) => FITS[view](state));
}

/** The one that it shows: what the learner has chosen, as long as that fits. */
export function viewInSight(state: LabState): Closer {
  const views = viewsOf(state);
  // Until a unit is asked for, what there is to see of the whole: a photograph, with where a unit fires.
  const first: Closer = state.selected.unit === null ? 'photograph' : 'unit';
  const wanted = [state.closer, first].find((view) => view !== null && views.includes(view));
  return wanted ?? views[0];
}
