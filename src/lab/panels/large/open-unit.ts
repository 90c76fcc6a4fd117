import type { Lab } from '../../lab';

/** Selects a unit, wherever it was clicked, and shows its page. */
export function openUnit(lab: Lab, unit: number): void {
  // Selecting what is selected would unselect it.
  if (lab.state.selected.unit !== unit) lab.select({ unit });
  lab.lookCloser('unit');
}
