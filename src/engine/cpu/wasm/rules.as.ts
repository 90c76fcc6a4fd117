// What does not change from step to step: how units answer, and how Adam moves.
import { units } from './layout.as';

/** Units answer with a sigmoid; else with ReLU. */
export let isSigmoid: bool = false;
/** How many activations of a row stay; 0: all. */
export let kept: usize = 0;
/** Activations this little below the last that stays, as a share of it, stay too. */
export let tie: f32 = 0;
/** The decoder is kept at 0 or above. */
export let isNonNegative: bool = false;
/** Below this a row is not divided by its norm. */
export let tiny: f32 = 0;
/** Adam's shares of what was, and of what is new. */
export let beta1: f64 = 0;
export let beta2: f64 = 0;
export let rest1: f32 = 0;
export let rest2: f32 = 0;
export let epsilon: f32 = 0;

/** After `layOut`, as `keep` counts only below the number of units. */
export function setUnits(sigmoid: bool, keep: usize, tied: f64, nonNegative: bool, least: f64): void {
  isSigmoid = sigmoid;
  kept = keep < units ? keep : 0;
  tie = <f32>tied;
  isNonNegative = nonNegative;
  tiny = <f32>least;
}

export function setAdam(first: f64, second: f64, least: f64): void {
  beta1 = first;
  beta2 = second;
  rest1 = <f32>(1 - first);
  rest2 = <f32>(1 - second);
  epsilon = <f32>least;
}
