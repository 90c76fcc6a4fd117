/** So many strongest, random and missed inputs are kept per unit. */
export const SURVEY_EXAMPLES = 12;
/** Bars of the histogram of a unit's activations. */
export const SURVEY_BINS = 20;

/**
 * What every unit does on all inputs of the set, not only on the probe inputs of a frame. Made in slices between
 * training steps, so while the run goes on, later inputs meet a slightly further trained model.
 *
 * Lists per unit have `SURVEY_EXAMPLES` places: rows are indices into the data set, −1 where there are fewer.
 */
export interface Survey {
  /** Steps trained when the first and the last input were looked at; equal: the figures are of one and the same model. */
  from: number;
  to: number;
  /** Inputs looked at: all of the set. */
  rows: number;
  units: number;
  /** Known causes; 0 if nobody knows them. */
  factors: number;
  /** Largest activation on the probe inputs when the survey began; a unit is active above 5 % of it. */
  largest: number;
  /** Per unit: share of the inputs on which it is active. */
  frequency: Float32Array;
  /** Per unit: mean activation over all inputs. */
  mean: Float32Array;
  /** Per unit: mean of the squares of its activations. */
  meanSquare: Float32Array;
  /** Per unit: its largest activation. */
  peak: Float32Array;
  /** units × SURVEY_EXAMPLES: the inputs with the largest activations, strongest first. */
  topRows: Int32Array;
  topValues: Float32Array;
  /** units × SURVEY_EXAMPLES: a fair sample of the inputs on which the unit is active. */
  randomRows: Int32Array;
  randomValues: Float32Array;
  /**
   * units × SURVEY_EXAMPLES: inputs that lie most along the unit's direction (largest x·D_j) and yet leave it dark;
   * where causes are known, only inputs with the cause that it answers to most, none if it answers to no cause.
   */
  missedRows: Int32Array;
  missedAlong: Float32Array;
  /** units × SURVEY_BINS: how many inputs have an activation in each part of 0 … `range`; inactive ones are left out. */
  histogram: Uint32Array;
  /** Per unit: a power of two above its activations; 0 where it is never active. */
  range: Float32Array;
  /** factors × units: inputs with the factor on and the unit active. */
  hits: Uint32Array;
  /** Per factor: inputs with the factor on. */
  factorOn: Uint32Array;
  /** Per unit: inputs on which it is active. */
  unitOn: Uint32Array;
  /** factors × units: R, how much more the unit lights, on average, with the factor than without; at least 0. */
  responses: Float32Array;
}
