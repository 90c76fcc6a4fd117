import type { Frame } from '../engine/engine';
import { isSameConfig, type RunConfig } from '../model/config';
import { mean } from '../model/metrics';

/** Steps that a run is watched for before it can have settled: revivals, every 50 steps, fall into them several times. */
const FEWEST_STEPS = 300;
/** … or so many divided by the learning rate: a step of Adam moves a weight by at most about that rate. */
const STEPS_TIMES_RATE = 3;
/** … or this share of the steps made so far: what comes late comes slowly. */
const SHARE_OF_RUN = 0.5;
/** So many frames are looked at per window, at most. */
const SAMPLES = 120;
/** A window with frames further apart than this share of it says nothing about what happened between them. */
const WIDEST_GAP = 1 / 3;

/**
 * By how much the mean of a figure may differ between the first and the last third of the window: explained variance,
 * active units (as a share of them), share of the known causes found, and mean match with their directions.
 */
const STILL = { variance: 0.005, active: 0.04, found: 0.03, match: 0.01 } as const;
/** Where every step trains on all inputs nothing is noise: codes move by at most this share within half a window. */
const CODES_STILL = 0.005;
/** Codes of more numbers are not kept. */
const MOST_CODES = 4096;
/** A run that has settled moves again when it is further than so many times `STILL` from where that was. */
const MOVED = 2;

/** Of a run that still moves, frames are no further apart than so many steps, or this share of the steps made so far. */
const BETWEEN_FRAMES = { steps: 60, share: 1 / 8 };

/**
 * How many steps a run that still moves may make before the next frame: on a fast processor thousands fit into one, and
 * when it settled, or was as a step of the lesson needs it, could not be seen.
 */
export function mostUnseenSteps(step: number): number {
  return Math.max(BETWEEN_FRAMES.steps, Math.floor(BETWEEN_FRAMES.share * step));
}

type Figure = keyof typeof STILL;
const FIGURES = Object.keys(STILL) as Figure[];

interface Sample {
  step: number;
  figures: Readonly<Record<Figure, number>>;
  codes: Float32Array | null;
}

/** Where a run came to rest: kept with it, so that it is known as settled when it comes back. */
export interface Rest {
  /** Under these settings. */
  config: RunConfig;
  /** Step from which it had gone on under them. */
  from: number;
  /** Step at which it settled. */
  step: number;
  figures: Readonly<Record<Figure, number>>;
}

/** What the browser kept as a rest; null if it is none. */
export function restFrom(stored: unknown, config: RunConfig): Rest | null {
  const { from, step, figures } = (stored ?? {}) as Partial<Rest>;
  const numbers = [from, step, ...FIGURES.map((figure) => figures?.[figure])];
  return numbers.every(Number.isFinite) ? { ...(stored as Rest), config } : null;
}

/**
 * Watches a run and says at which step it settled: from there on its figures hardly change, as far as one can tell. Bars
 * may rest like this for hundreds of steps and then drift on, so what has settled is watched as well.
 * It compares the two ends of a window of steps that grows with the run, so it does not matter how many steps lie
 * between two frames. A change of any setting, and the warm-up of the weight, begin anew; so does a run that leaves
 * what it had settled at.
 */
export class Settling {
  private config: RunConfig | null = null;
  /** Step from which the run has gone on under the same settings. */
  private from = 0;
  private samples: Sample[] = [];
  private settled: Sample | null = null;

  /** The run is another one from here on. */
  clear(): void {
    this.config = null;
    this.begin(0);
  }

  /** Where the run rests; null while it still moves. */
  get rest(): Rest | null {
    const { config, from, settled } = this;
    return config && settled && { config, from, step: settled.step, figures: settled.figures };
  }

  /** A run comes back, at this step: one that had settled is known as that, unless its settings are others now. */
  comeBack(rest: Rest | null, config: RunConfig, step: number): void {
    this.clear();
    if (!rest || !isSameConfig(rest.config, config) || step < rest.step) return;
    this.config = config;
    this.begin(rest.from);
    this.settled = { step: rest.step, codes: null, figures: rest.figures };
  }

  /**
   * Takes in a frame of the run and returns the step at which it settled, null while it still moves.
   * @param config the one under which the frame was made
   */
  add(frame: Frame, config: RunConfig): number | null {
    if (!this.config || !isSameConfig(this.config, config)) this.begin(frame.step);
    this.config = config;
    this.goBackTo(frame.step);
    const made = frame.step - this.from;
    const window = Math.max(FEWEST_STEPS, STEPS_TIMES_RATE / config.lr, SHARE_OF_RUN * made);
    const last = this.samples.at(-1);
    if (last && frame.step - last.step < window / SAMPLES) return this.settledAt;
    this.samples.push(sampleOf(frame, config));
    this.samples = this.samples.filter(({ step }) => step >= frame.step - window);
    if (frame.step - window < Math.max(this.from, config.warmup)) return this.settledAt;
    const { first, final } = thirdsOf(this.samples, window);
    const { settled } = this;
    if (settled) {
      if (FIGURES.some((figure) => differ(figure, [settled], final) > MOVED * STILL[figure]))
        this.begin(frame.step);
    } else if (this.isStill(window, first, final)) {
      this.settled = { step: frame.step, codes: null, figures: meansOf(final) };
    }
    return this.settledAt;
  }

  /** The step at which the run settled; null while it still moves. */
  get settledAt(): number | null {
    return this.settled?.step ?? null;
  }

  private begin(from: number): void {
    this.from = from;
    this.samples = [];
    this.settled = null;
  }

  /** After a return to an earlier state, what came later has not happened. */
  private goBackTo(step: number): void {
    if (step < this.from) this.begin(step);
    this.samples = this.samples.filter((sample) => sample.step < step);
    if (this.settled && this.settled.step > step) this.settled = null;
  }

  private isStill(window: number, first: readonly Sample[], final: readonly Sample[]): boolean {
    if (widestGap(this.samples) > WIDEST_GAP * window) return false;
    if (FIGURES.some((figure) => differ(figure, first, final) > STILL[figure])) return false;
    const now = final[final.length - 1];
    const before = this.samples.find(({ step }) => step >= now.step - window / 2);
    return !now.codes || !before?.codes || movement(before.codes, now.codes) <= CODES_STILL;
  }
}

function sampleOf({ step, metrics, codes, rowNames, probe }: Frame, { batch }: RunConfig): Sample {
  const { explainedVariance, activeUnits, recoveredBy, meanMatch } = metrics;
  const found = recoveredBy.filter((unit) => unit !== null && unit >= 0).length;
  const isFull = probe === null && rowNames.length <= batch && codes.length <= MOST_CODES;
  return {
    step,
    figures: {
      variance: explainedVariance ?? 0,
      active: activeUnits,
      found: recoveredBy.length > 0 ? found / recoveredBy.length : 0,
      match: meanMatch ?? 0,
    },
    codes: isFull ? codes : null,
  };
}

function thirdsOf(samples: readonly Sample[], window: number): { first: Sample[]; final: Sample[] } {
  const end = samples[samples.length - 1].step;
  return {
    first: samples.filter(({ step }) => step <= end - (2 / 3) * window),
    final: samples.filter(({ step }) => step >= end - window / 3),
  };
}

function meansOf(samples: readonly Sample[]): Record<Figure, number> {
  const meanOf = (figure: Figure) => mean(samples.map(({ figures }) => figures[figure])) ?? 0;
  return {
    variance: meanOf('variance'),
    active: meanOf('active'),
    found: meanOf('found'),
    match: meanOf('match'),
  };
}

/** How far the means of a figure are apart; of active units as a share of them, of at least half a unit. */
function differ(figure: Figure, before: readonly Sample[], after: readonly Sample[]): number {
  if (before.length === 0 || after.length === 0) return Number.POSITIVE_INFINITY;
  const was = meansOf(before)[figure];
  const is = meansOf(after)[figure];
  return Math.abs(is - was) / (figure === 'active' ? Math.max(0.5, is) : 1);
}

function widestGap(samples: readonly Sample[]): number {
  let widest = 0;
  for (let k = 1; k < samples.length; k++) widest = Math.max(widest, samples[k].step - samples[k - 1].step);
  return widest;
}

/** Σ|z′ − z| / Σz: how far the codes have moved; 0 where all are dark. */
function movement(before: Float32Array, after: Float32Array): number {
  let moved = 0;
  let light = 0;
  for (let k = 0; k < after.length; k++) {
    moved += Math.abs(after[k] - before[k]);
    light += Math.max(before[k], after[k]);
  }
  return light > 0 ? moved / light : 0;
}
