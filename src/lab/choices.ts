import { buildData, isBits, recipeOf } from '../data';
import type { OwnFile } from '../data/asset';
import type { DataSet } from '../data/dataset';
import { recipeOfFile } from '../data/own-file';
import { joinPatterns } from '../data/patterns';
import type { MessageId } from '../locales/en';
import type { RunConfig } from '../model/config';
import type { Lab } from './lab';
import { NOTHING, selectionWithin } from './selection';
import type { HiddenPart, LabState, PanelName, Pointed } from './state';

/** The learner's λ keeps its meaning with this mechanism; others have a weight of their own, or none. */
const WITH_LAMBDA = 'l1';
/** Its weight β stands in the place of λ. */
const WITH_BETA = 'kl';
/** λ of a learner who comes from β: where units become selective on most sets. */
export const SWEET_LAMBDA = 0.2;

/** Another data set with its recipe (for a file of the learner's own, the dialog if there is none yet); seed, mechanism and, where it means the same, sparsity stay the learner's. */
export function chooseData(lab: Lab, data: string): void {
  if (data === 'file') {
    const { ownFile } = lab.state;
    if (ownFile) chooseFile(lab, ownFile);
    else askForFile(lab);
    return;
  }
  const config = configWithData(lab.state, data);
  lab.change(config, firstSelection(config));
}

/** Another mechanism, with the settings that work for it on this data set. */
export function chooseMechanism(lab: Lab, mechanism: string): void {
  const { config } = lab.state;
  const recipe = recipeOf(config.data, { ...config, mechanism });
  const { k, target, lr } = recipe;
  // β is no λ, and has a value of its own; every other mechanism leaves λ as it is.
  const lambda = config.mechanism === WITH_BETA ? SWEET_LAMBDA : config.sparsity;
  const sparsity = mechanism === WITH_BETA ? recipe.sparsity : lambda;
  // The learner's own number of units stays.
  const units = config.units === recipeOf(config.data, config).units ? recipe.units : config.units;
  lab.change({ mechanism, sparsity, k, target, lr, units });
  lab.announce({
    id: 'status.mechanism',
    values: ({ t }) => ({ name: t(`mechanism.${mechanism}` as MessageId), units }),
  });
}

/** A file of the learner's own as the data set. */
export function chooseFile(lab: Lab, file: OwnFile): void {
  lab.hold(file);
  chooseNoFile(lab);
  const config = { ...configWithData(lab.state, 'file'), ...recipeOfFile(file) };
  lab.change(config, firstSelection(config), { ownFile: file });
}

/** Shows the page of a unit, where it is out of sight too. */
export function showUnit(lab: Lab, unit: number): void {
  // Selecting what is selected would unselect it.
  if (lab.state.selected.unit !== unit) lab.select({ unit });
  lab.lookCloser('unit');
  document.querySelector('.panel.closer')?.scrollIntoView({ block: 'nearest' });
}

/** Lights just this in all panels, whatever was selected; what is asked of a unit of a larger set stands on its page. */
export function lightOnly(lab: Lab, lit: Partial<Pointed>): void {
  const { selected, data } = lab.state;
  lab.store.setState({ selected: { ...NOTHING, pattern: selected.pattern, ...lit } });
  if (data && lit.unit !== undefined && lit.pattern === undefined) lab.lookCloser('unit');
}

/** Opens the dialog in which a learner chooses a file. @param files those that were dropped on the page */
export function askForFile(lab: Lab, files: readonly File[] = []): void {
  lab.store.setState({ choosingFile: files });
}

/** Closes that dialog; the run goes on as it was. */
export function chooseNoFile(lab: Lab): void {
  lab.store.setState({ choosingFile: null });
}

function configWithData({ config, ownPatterns }: LabState, data: string): RunConfig {
  const { sparsity, seed, bits, mechanism } = config;
  const recipe = recipeOf(data, { bits, mechanism });
  const lambda = mechanism === WITH_LAMBDA ? { sparsity } : {};
  if (data !== 'own') return { ...recipe, ...lambda, bits, seed };
  const edited = isBits(config) ? config : recipeOf('patterns');
  const patterns = ownPatterns ?? joinPatterns(buildData(edited).rowNames);
  return { ...recipe, ...lambda, units: edited.units, bits, patterns, seed };
}

/** What is looked at first: a pattern of zeros lights nothing, so the first one that can. */
function firstSelection(config: RunConfig): Pointed {
  const lit = isBits(config) ? buildData(config).rowNames.findIndex((name) => name.includes('1')) : 0;
  return { ...NOTHING, pattern: Math.max(0, lit) };
}

/** What remains of a selection in a run of this config; rows of larger sets are checked where they are shown. */
export function selectionFor(selected: Pointed, config: RunConfig): Pointed {
  const { rows, inputs } = isBits(config) ? buildData(config) : { rows: Infinity, inputs: Infinity };
  return selectionWithin(selected, { patterns: rows, units: config.units, bits: inputs });
}

/** The first page of inputs holds at least so many. */
const LOOKED_THROUGH = 10;

/**
 * What is selected when the inputs of a larger set arrive: the learner's row where there is one, else of the first few
 * inputs the one with the largest norm. A flat patch of a photograph would light nothing.
 */
export function selectionIn({ x, inputs, rows, probe }: DataSet, selected: Pointed): Pointed {
  if (selected.pattern && selected.pattern < rows) return selected;
  const first = Array.from({ length: Math.min(LOOKED_THROUGH, rows) }, (_, k) => probe?.[k] ?? k);
  const norms = first.map((row) =>
    x.subarray(row * inputs, (row + 1) * inputs).reduce((sum, value) => sum + value * value, 0),
  );
  return { ...selected, pattern: first[norms.indexOf(Math.max(...norms))] };
}

/** While it is locked, nobody moves the sparsity slider: the lesson waits for a prediction. */
export function lockSparsity(lab: Lab, locked: boolean): void {
  lab.store.setState({ locked });
}

/** Trains as fast as it can, whatever the speed says, until it is told to stop hurrying. */
export function hurry(lab: Lab, hurries: boolean): void {
  lab.store.setState({ hurries });
}

/** Hides what would give the answer to a question of the lesson away. */
export function hide(lab: Lab, hidden: readonly HiddenPart[]): void {
  lab.store.setState({ hidden });
}

/** Shows these panels alone; null: all. */
export function showPanels(lab: Lab, panels: readonly PanelName[] | null): void {
  lab.store.setState({ panels });
}
