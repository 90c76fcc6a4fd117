/** A run that its engine holds back for so long shows what that engine reaches. */
const STEADY_MS = 700;
/** After a comparison the other engine gets its next chance in so long; twice as long after each that changed nothing. */
const FIRST_WAIT_MS = 4000;
const LONGEST_WAIT_MS = 300_000;
/** An engine as many times as fast as the other needs no second look, unless the run changes. */
const DECISIVE = 3;
/** The run has changed where it goes so many times as fast or as slow as when the engines were compared, for so long. */
const CHANGED = 1.6;
const CHANGED_MS = 2000;
/** The other engine takes over where it is faster by more than the noise of a short comparison. */
const CLEARLY = 1.1;
/** Turns of both engines that a comparison takes; fewer where all that there were say the same, and say it loudly. */
const TURNS = 9;
const FEW_TURNS = 3;
const LOUD = 2;
/** Rates that the present one is the middle of. */
const RECENT = 9;

/** Steps a second of the engine that runs and of the other one, in turns that followed upon each other. */
export interface Turn {
  own: number;
  other: number;
}

/**
 * When another engine is to be tried on a run, and whether it is to take the run over. Rates are what the run makes in the
 * page, in steps a second; times are milliseconds. It keeps no time of its own.
 */
export class Chooser {
  private steadySince: number | null = null;
  private recent: number[] = [];
  private changedSince: number | null = null;
  /** The last comparison at this size. */
  private last: { time: number; rate: number; isDecisive: boolean } | null = null;
  private wait = FIRST_WAIT_MS;

  /** The run is one of another size, or has another engine: nothing is known of it. */
  forget(): void {
    this.pause();
    this.last = null;
    this.wait = FIRST_WAIT_MS;
  }

  /** The run does not go on, or its engine keeps up with what is asked for. */
  pause(): void {
    this.steadySince = null;
    this.changedSince = null;
    this.recent = [];
  }

  /** The run made this rate, which its engine was the limit of. Returns whether the other engine is to be tried now. */
  see(rate: number, now: number): boolean {
    this.steadySince ??= now;
    this.recent = [...this.recent.slice(1 - RECENT), rate];
    if (now - this.steadySince < STEADY_MS || this.recent.length < 3) return false;
    const { last } = this;
    if (!last) return true;
    if (this.hasChanged(medianOf(this.recent), last.rate)) this.changedSince ??= now;
    else this.changedSince = null;
    const since = now - last.time;
    if (this.changedSince !== null && now - this.changedSince >= CHANGED_MS) return since >= FIRST_WAIT_MS;
    return !last.isDecisive && since >= this.wait;
  }

  /** The other engine could not be tried. */
  failed(now: number): void {
    this.last = { time: now, rate: medianOf(this.recent), isDecisive: false };
    this.wait = Math.min(LONGEST_WAIT_MS, 2 * this.wait);
    this.changedSince = null;
  }

  /** Whether the other engine is to take over, after these turns; null: that takes more of them. */
  judge(turns: readonly Turn[], now: number): boolean | null {
    const ratios = turns.map(({ own, other }) => other / own);
    const isLoud =
      turns.length >= FEW_TURNS &&
      (ratios.every((ratio) => ratio > LOUD) || ratios.every((ratio) => ratio < 1 / LOUD));
    if (!isLoud && turns.length < TURNS) return null;
    const ratio = medianOf(ratios);
    const isBetter = ratio > CLEARLY;
    const rate = medianOf(turns.map(({ own, other }) => (isBetter ? other : own)));
    const isFirst = this.last === null;
    this.last = { time: now, rate, isDecisive: ratio > DECISIVE || ratio < 1 / DECISIVE };
    // Where the engines are alike, they are compared less and less often, whichever of them is ahead by a little.
    if (!isFirst) this.wait = Math.min(LONGEST_WAIT_MS, 2 * this.wait);
    this.changedSince = null;
    this.steadySince = null;
    this.recent = [];
    return isBetter;
  }

  private hasChanged(rate: number, before: number): boolean {
    return rate > CHANGED * before || CHANGED * rate < before;
  }
}

/** The middle one; of an even number the upper one of the middle. */
export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
