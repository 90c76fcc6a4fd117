import type { OwnFile } from '../../data/asset';
import type { Snapshot } from '../../engine/engine';
import type { RunState } from '../../engine/protocol';
import type { MessageId } from '../../locales/en';
import { isSameConfig, type RunConfig } from '../../model/config';
import type { Chart } from '../history';
import type { Rest } from '../settling';
import type { LabState } from '../state';

/** Changes that can be undone; older ones are forgotten. */
const MOST_CHANGES = 50;
/** … and what they hold, trained runs and files that another took the place of, takes no more than this. */
const MOST_BYTES = 64e6;
/** Moves of one slider or stepper within this time are one change. */
const ONE_MOVE_MS = 700;

/** A trained run, held so that it can be gone on with; null once it is known that it could not be taken. */
export interface HeldRun {
  state: Promise<RunState<Snapshot> | null>;
  chart: Chart;
  /** Where it had settled; null if it still moved. */
  rest: Rest | null;
}

/** What a change can take from the learner. */
export interface Held {
  config: RunConfig;
  ownPatterns: string | null;
  ownFile: OwnFile | null;
  /** The run, where the change begins it anew; null: it had not been trained. */
  run: HeldRun | null;
  /** What only a link changes together with these; null: it is left as it is. */
  ways: Pick<LabState, 'choice' | 'compare' | 'stopAt'> | null;
}

export interface Change {
  /** What it is called on the page. */
  name: MessageId;
  /** It goes through many values: moves in quick succession are one. */
  isMove: boolean;
  /** It begins the run anew. */
  restarts: boolean;
  /** How it was on the other side of the change: before it, or where it has been undone, after it. */
  there: Held;
}

export type Way = 'undo' | 'redo';

interface Entry extends Change {
  /** Size of what it holds, as far as that is known. */
  bytes: number;
}

/** What the learner has changed, to go back and forth in. */
export class Changes {
  private stacks: Record<Way, Entry[]> = { undo: [], redo: [] };
  private lastAt = Number.NEGATIVE_INFINITY;

  /** @param onChange something can be undone or redone that could not before, or no longer */
  constructor(private readonly onChange: () => void) {}

  /** What a change that is about to be made would be called, and whether it goes on with the last one. */
  goesOn(name: MessageId, now = performance.now()): boolean {
    const last = this.stacks.undo.at(-1);
    return !!last?.isMove && last.name === name && now - this.lastAt < ONE_MOVE_MS;
  }

  /** The learner changes something. */
  add(change: Change, now = performance.now()): void {
    if (this.goesOn(change.name, now)) {
      const last = this.stacks.undo[this.stacks.undo.length - 1];
      last.restarts ||= change.restarts;
    } else this.push('undo', change);
    this.lastAt = now;
    this.stacks.redo = [];
    this.onChange();
  }

  /** The change has led to this config: a move that is back where it began is none. */
  arrived(config: RunConfig): void {
    const last = this.stacks.undo.at(-1);
    if (!last?.isMove || last.restarts || !isSameConfig(last.there.config, config)) return;
    this.stacks.undo.pop();
    this.onChange();
  }

  /** A change that was added last, from how it was before, could not be made. */
  drop(before: Held): void {
    if (this.stacks.undo.at(-1)?.there !== before) return;
    this.stacks.undo.pop();
    this.onChange();
  }

  /**
   * Called with how it is now, in place of which comes what it was (or would be) at the other side.
   * @returns the change, and what is to be called if it could not be made: then its run, if it holds one, can be had
   * later, and if it holds none it is forgotten, so that it does not stand before others
   */
  swap(way: Way, here: (change: Change) => Held): { change: Change; takeBack(): void } | null {
    const change = this.stacks[way].pop();
    if (!change) return null;
    const other = way === 'undo' ? 'redo' : 'undo';
    const there = here(change);
    this.push(other, { ...change, there });
    // Another move of the same slider is another change.
    this.lastAt = Number.NEGATIVE_INFINITY;
    this.onChange();
    const takeBack = () => {
      if (this.stacks[other].at(-1)?.there !== there) return;
      this.stacks[other].pop();
      if (change.bytes > 0) this.push(way, change);
      this.onChange();
    };
    return { change, takeBack };
  }

  /** What comes next in that direction; null: nothing. */
  next(way: Way): MessageId | null {
    return this.stacks[way].at(-1)?.name ?? null;
  }

  clear(): void {
    this.stacks = { undo: [], redo: [] };
    this.onChange();
  }

  private push(way: Way, change: Change): void {
    const entry: Entry = { ...change, bytes: 0 };
    this.stacks[way].push(entry);
    void entry.there.run?.state.then((state) => {
      entry.bytes = state ? bytesOf(state.main) + (state.dense ? bytesOf(state.dense) : 0) : 0;
      this.forget();
    });
    this.forget();
  }

  /** The oldest go first: what lies between cannot be left out. */
  private forget(): void {
    const { undo, redo } = this.stacks;
    while (undo.length > MOST_CHANGES) undo.shift();
    while (undo.length + redo.length > 1 && this.bytes > MOST_BYTES) (undo.length > 1 ? undo : redo).shift();
    this.onChange();
  }

  private get bytes(): number {
    const entries = [...this.stacks.undo, ...this.stacks.redo];
    const files = new Set(entries.flatMap(({ there }) => there.ownFile ?? []));
    const held = [...files].reduce((sum, { x }) => sum + x.byteLength, 0);
    return entries.reduce((sum, { bytes }) => sum + bytes, held);
  }
}

function bytesOf({ parameters, first, second }: Snapshot): number {
  return parameters.byteLength + first.byteLength + second.byteLength;
}
