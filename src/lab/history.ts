import type { Frame } from '../engine/engine';

/** One point of the chart. */
export interface Sample {
  step: number;
  error: number;
  sparsityTerm: number;
  /** L0 as a share of all units. */
  activeShare: number;
  selectivity: number | null;
}

/** The learner moved the sparsity slider at this step. */
export interface Mark {
  step: number;
  from: number;
  to: number;
}

/** So many points are drawn at most; beyond, every second one is dropped and the spacing doubles. */
const MAX_SAMPLES = 400;
/** Moves of the slider within this time are one mark: a drag passes through many values. */
const ONE_MOVE_MS = 700;
/** More marks than this say nothing; the oldest go first. */
const MAX_MARKS = 40;

/** A chart put aside. */
export interface Chart {
  samples: readonly Sample[];
  marks: readonly Mark[];
  spacing: number;
}

/** Of a run of which nothing has been seen yet. */
export const NO_CHART: Chart = { samples: [], marks: [], spacing: 1 };

/** What the chart shows: the whole run, ever more coarsely. */
export class History {
  samples: Sample[] = [];
  marks: Mark[] = [];
  private spacing = 1;
  private markTime = Number.NEGATIVE_INFINITY;

  add(frame: Frame): void {
    const { step, units, metrics } = frame;
    const newest = this.samples.at(-1)?.step ?? 0;
    if (step === 0) this.clear();
    // A return to a snapshot: what came after it has not happened.
    else if (step < newest) this.cutAt(step);
    const last = this.samples.at(-1);
    // The same step with another λ, or another learner's patterns, replaces what stood there.
    if (last?.step === step) this.samples.pop();
    else if (last && step - last.step < this.spacing) return;
    this.samples.push({
      step,
      error: frame.error,
      sparsityTerm: frame.sparsityTerm,
      activeShare: metrics.activeUnits / units,
      selectivity: metrics.meanSelectivity,
    });
    if (this.samples.length > MAX_SAMPLES) {
      this.samples = this.samples.filter((_, k) => k % 2 === 0);
      this.spacing = (2 * step) / MAX_SAMPLES;
    }
  }

  /** @param now milliseconds */
  mark(step: number, from: number, to: number, now = performance.now()): void {
    const last = this.marks.at(-1);
    if (last && now - this.markTime < ONE_MOVE_MS) last.to = to;
    else this.marks = [...this.marks, { step, from, to }].slice(-MAX_MARKS);
    this.markTime = now;
  }

  /** The chart as it is now, to come back to. */
  copy(): Chart {
    const { samples, marks, spacing } = this;
    return { samples: [...samples], marks: marks.map((mark) => ({ ...mark })), spacing };
  }

  /** The run goes on from where this was its chart. */
  put({ samples, marks, spacing }: Chart): void {
    this.clear();
    this.samples = [...samples];
    this.marks = marks.map((mark) => ({ ...mark }));
    this.spacing = spacing;
  }

  private cutAt(step: number): void {
    this.samples = this.samples.filter((sample) => sample.step <= step);
    this.marks = this.marks.filter((mark) => mark.step <= step);
  }

  /** Another run begins. */
  clear(): void {
    this.samples = [];
    this.marks = [];
    this.spacing = 1;
    this.markTime = Number.NEGATIVE_INFINITY;
  }
}
