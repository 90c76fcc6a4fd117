import type { Asset, OwnFile } from '../data/asset';
import type { DataSet, Look } from '../data/dataset';
import type { EngineChoice, Standing } from '../engine/client';
import type { EngineKind, Frame } from '../engine/engine';
import type { RunState } from '../engine/protocol';
import type { Survey } from '../engine/survey';
import type { MessageId } from '../locales/en';
import type { RunConfig } from '../model/config';
import { defaultConfig } from '../model/config';
import type { WaitingModel } from './own-file/waiting-model';
import { NOTHING } from './selection';
import type { Message } from './text';

/** A pattern (row of the inputs), a latent unit or a bit that a learner points at; null where nothing is. */
export interface Pointed {
  pattern: number | null;
  unit: number | null;
  bit: number | null;
}

export interface Notice {
  id: number;
  /** `alert`: something went wrong and the learner should know what to do; `info`: it has been dealt with. */
  kind: 'alert' | 'info';
  message: Message;
  /** A button beside it; a notice with one stays until that is pressed, or it is dismissed. */
  action?: NoticeAction;
}

export interface NoticeAction {
  label: MessageId;
  act(): void;
  /** The notice has been dismissed instead. */
  decline?(): void;
}

/** How the units stand in line: by their number, or by the bit that each responds to most. */
export type UnitOrder = 'number' | 'response';

/** Panels of the lab; also their class on the page. */
export type PanelName = 'controls' | 'patterns' | 'network' | 'codes' | 'units' | 'metrics' | 'closer';

/**
 * What the lab can keep to itself while a question of the lesson is open: what units are called and which inputs they
 * light for (`names`), the figures under Metrics (`metrics`), which cause each unit answers to (`factors`).
 */
export type HiddenPart = 'names' | 'metrics' | 'factors';

/** Views of the panel for a closer look. */
export type Closer = 'unit' | 'factors' | 'photograph' | 'word';

/** Frames, and the config that they were made with: another one than that of the lab until the engine has taken a change. */
export interface Shown extends RunState<Frame> {
  config: RunConfig;
}

/** What the run *is* (config and choices of the learner) and what it is *doing*. */
export interface LabState {
  config: RunConfig;
  choice: EngineChoice;
  /** The learner's own patterns as they last were, whatever data set is chosen now. */
  ownPatterns: string | null;
  /** The learner's own file as it last was, whatever data set is chosen now. */
  ownFile: OwnFile | null;
  /** The dialog for a file of the learner's own is open, with these files if they were dropped; null: it is closed. */
  choosingFile: readonly File[] | null;
  /** A model of a learner's own file that goes on as soon as that file is opened; null: none waits. */
  waitingModel: WaitingModel | null;
  /** A large model file that is being read; null: none is. */
  openingModel: { name: string; share: number; cancel(): void } | null;
  /** Dense twin beside the run. */
  compare: boolean;
  /** Index into SPEEDS. */
  speed: number;
  /** Training pauses by itself at this step. */
  stopAt: number | null;
  order: UnitOrder;
  /** What is looked at more closely in larger sets; null: the learner has not chosen. */
  closer: Closer | null;
  /** The sparsity slider waits for a prediction of the lesson. */
  locked: boolean;
  /** What a step of the lesson hides, as it would give its answer away. */
  hidden: readonly HiddenPart[];
  /** Panels that a step of the lesson begins with; null: all. */
  panels: readonly PanelName[] | null;
  /** Training goes as fast as it can, whatever the speed says: a step of the lesson brings the run to where it speaks of it. */
  hurries: boolean;
  running: boolean;
  /** Which engine computes; null until it has answered. */
  engine: EngineKind | null;
  /** Why it is this one. */
  standing: Standing;
  /** How the inputs of the run are shown. */
  look: Look;
  /** What the inputs of the run were made from, if that had to be loaded. */
  asset: Asset | null;
  /** All inputs of the run, for the panels of larger sets; null for bit patterns, which the config holds. */
  data: DataSet | null;
  /** What every unit does on all inputs, as of a moment ago; null for bit patterns, and until there is one. */
  survey: Survey | null;
  /** How much of what the data set needs has been loaded, 0 … 1; null while nothing is. */
  loading: number | null;
  /** The latest frame, at most ten times a second: for text. Canvases follow every frame, by `useFrames`. */
  shown: Shown | null;
  /** The training step at which the run settled (see `Settling`); null while it still moves. */
  settledAt: number | null;
  /** Training steps per second, measured. */
  rate: number | null;
  /** What the last change was called that can be undone, and the last undone one that can be made again. */
  undoable: { undo: MessageId | null; redo: MessageId | null };
  selected: Pointed;
  hovered: Pointed;
  notices: readonly Notice[];
  /** What just happened, for the live region. */
  status: Message | null;
}

/** Steps per second of the speed slider; the last is as fast as it goes. */
export const SPEEDS: readonly number[] = [1, 2, 5, 10, 30, 100, 300, 1000, Number.POSITIVE_INFINITY];
export const DEFAULT_SPEED = 5;

export function initialState(): LabState {
  return {
    config: defaultConfig(),
    choice: 'auto',
    ownPatterns: null,
    ownFile: null,
    choosingFile: null,
    waitingModel: null,
    openingModel: null,
    compare: false,
    speed: DEFAULT_SPEED,
    stopAt: null,
    order: 'number',
    closer: null,
    locked: false,
    hidden: [],
    panels: null,
    hurries: false,
    running: false,
    engine: null,
    standing: { why: 'enough' },
    look: { kind: 'bits' },
    asset: null,
    data: null,
    survey: null,
    loading: null,
    shown: null,
    settledAt: null,
    rate: null,
    undoable: { undo: null, redo: null },
    selected: { pattern: 0, unit: null, bit: null },
    hovered: NOTHING,
    notices: [],
    status: null,
  };
}

/** What is lit in all panels: what the pointer or the focus is on, else what was selected. */
export function litOf({ selected, hovered }: Pick<LabState, 'selected' | 'hovered'>): Pointed {
  return {
    pattern: hovered.pattern ?? selected.pattern,
    unit: hovered.unit ?? selected.unit,
    bit: hovered.bit ?? selected.bit,
  };
}
