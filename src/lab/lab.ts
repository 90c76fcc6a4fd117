import { createStore, type StoreApi } from 'zustand/vanilla';
import { restarts } from '../data';
import type { OwnFile } from '../data/asset';
import { joinPatterns, type Pattern } from '../data/patterns';
import type { EngineChoice } from '../engine/client';
import type { Snapshot } from '../engine/engine';
import type { MessageId } from '../locales/en';
import { CONFIG_TABLE, type RunConfig } from '../model/config';
import { type LoadAsset, loadFromHost } from './asset-shelf';
import { selectionFor } from './choices';
import { settingOf } from './dials';
import { NO_CHART } from './history';
import { type FrameListener, LiveRun, type MakeClient } from './live-run';
import type { Model } from './model';
import { NoticeBoard } from './notice-board';
import type { Opening } from './opening';
import { NOTHING } from './selection';
import type { Rest } from './settling';
import {
  type Closer,
  initialState,
  type LabState,
  type Notice,
  type NoticeAction,
  type Pointed,
} from './state';
import type { Message } from './text';
import { changeName, isMove } from './undo/change-name';
import { Changes, type Held, type Way } from './undo/changes';

/** The lab: what the learner does goes in as method calls, what the run does comes out as state and frames. */
export class Lab {
  readonly store: StoreApi<LabState> = createStore<LabState>(initialState);
  private readonly noticeBoard = new NoticeBoard(this.store);
  private readonly run: LiveRun;
  private readonly changes = new Changes(() => this.tellUndoable());

  constructor(makeClient: MakeClient, loadAsset: LoadAsset = loadFromHost) {
    this.run = new LiveRun(this.store, this.noticeBoard, makeClient, loadAsset);
  }

  get state(): LabState {
    return this.store.getState();
  }

  /** What the chart shows of the run. */
  get history() {
    return this.run.history;
  }

  /** Calls the listener with every frame, outside React; returns how to stop that. */
  subscribe(listener: FrameListener): () => void {
    return this.run.subscribe(listener);
  }

  /** Sets everything and starts the engine. What was changed before is past. */
  open(opening: Opening): void {
    this.changes.clear();
    this.beginAt(opening);
  }

  /** Likewise, for another link in an open page: what it takes the place of can be had again. */
  follow(opening: Opening): void {
    const { choice, compare, stopAt } = this.state;
    const there: Held = { ...this.held(true), ways: { choice, compare, stopAt } };
    this.changes.add({ name: 'undo.link', isMove: false, restarts: true, there });
    this.beginAt(opening);
  }

  /**
   * Takes over a model from a file; training goes on from it. What it takes the place of can be had again.
   * @param own the file of the learner's own that it was trained on
   */
  openModel(config: RunConfig, snapshot: Snapshot, own: Partial<Pick<LabState, 'ownFile'>> = {}): void {
    const there = this.note('undo.model', true);
    const ownPatterns = config.data === 'own' ? config.patterns : this.state.ownPatterns;
    this.set({ running: false, rate: null });
    this.become(config, this.state.selected, { ownPatterns, ...own });
    this.run.goBackTo(
      { state: Promise.resolve({ main: snapshot, dense: null }), chart: NO_CHART, rest: null },
      this.givingUp(there),
    );
    this.announce({ id: 'status.opened', values: { step: snapshot.step } });
  }

  /** Goes on with a run from before the page was opened, or from before a step of the lesson. */
  continueFrom(config: RunConfig, snapshot: Snapshot, rest: Rest | null): void {
    this.changes.clear();
    this.begin(config, {}, { snapshot, rest });
    this.announce({ id: 'status.opened', values: { step: snapshot.step } });
  }

  /** `isWatched`: a learner has pressed Train, and is to see the first steps of a small run. */
  train(isWatched = false): void {
    this.run.startIfNone();
    this.set({ running: true, status: { id: 'status.training' } });
    this.run.go(isWatched);
  }

  pause(): void {
    this.set({ running: false, rate: null });
    this.run.halt();
  }

  /** One optimiser step; a run in progress is paused first. */
  stepOnce(): void {
    this.run.startIfNone();
    if (this.state.running) this.pause();
    this.run.stepOnce();
  }

  /** Back to step 0 with the same initial weights, paused, so that they can be looked at. */
  reset(): void {
    if (this.run.step > 0) this.note('controls.reset', true);
    this.set({ running: false, rate: null, settledAt: null, status: { id: 'status.reset' } });
    this.run.reset();
  }

  newSeed(): void {
    const { seed } = this.state.config;
    const next = seed < CONFIG_TABLE.seed.max ? seed + 1 : CONFIG_TABLE.seed.min;
    this.note('controls.newSeed', true);
    this.become({ ...this.state.config, seed: next }, this.state.selected, {});
    this.run.configure();
    this.announce({ id: 'status.seed', values: { seed: String(next) } });
  }

  /**
   * Changes keys of the config; the table of keys says whether the run starts again.
   * @param own what is the learner's own and changes with them: edited patterns, or a file
   */
  change(
    patch: Partial<RunConfig>,
    selected = this.state.selected,
    own: Partial<Pick<LabState, 'ownPatterns' | 'ownFile'>> = {},
  ): void {
    const before = this.state.config;
    const config = { ...before, ...patch };
    const name = own.ownPatterns === undefined ? changeName(before, config) : 'patterns.title';
    const there = name ? this.note(name, restarts(before, config)) : this.held(false);
    this.changes.arrived(config);
    this.become(config, selected, own);
    this.run.configure(this.givingUp(there));
  }

  /** Takes the last change back, with the trained run where one was thrown away. */
  undo(): void {
    this.swap('undo');
  }

  /** Makes it again after all. */
  redo(): void {
    this.swap('redo');
  }

  /** What was changed so far cannot be undone any more: here something else begins. */
  forgetChanges(): void {
    this.changes.clear();
  }

  /** Takes a file of the learner's own, for configs that name it. */
  hold(file: OwnFile): void {
    this.run.holdFile(file);
  }

  /** Patterns of the learner's own; weights are kept for as long as the number of bits stays. */
  editPatterns(patterns: readonly Pattern[], selected = this.state.selected): void {
    const ownPatterns = joinPatterns(patterns);
    this.change({ data: 'own', patterns: ownPatterns }, selected, { ownPatterns });
  }

  setCompare(compare: boolean): void {
    this.set({ compare });
    this.run.configure();
  }

  /** The run goes on from where it is, on the other engine. */
  chooseEngine(choice: EngineChoice): void {
    this.set({ choice });
    this.run.moveEngine();
  }

  setSpeed(speed: number): void {
    this.run.due.restart();
    this.set({ speed });
  }

  setStop(stopAt: number | null): void {
    this.set({ stopAt });
  }

  setOrder(order: LabState['order']): void {
    this.set({ order });
  }

  lookCloser(closer: Closer): void {
    this.set({ closer });
  }

  /** Selects something, or unselects a unit or bit that was selected. */
  select(pointed: Partial<Pointed>): void {
    const { selected } = this.state;
    const toggled = (kind: 'unit' | 'bit') =>
      pointed[kind] === undefined ? selected[kind] : pointed[kind] === selected[kind] ? null : pointed[kind];
    const { pattern = selected.pattern } = pointed;
    this.set({ selected: { pattern, unit: toggled('unit'), bit: toggled('bit') } });
  }

  hover(pointed: Partial<Pointed> | null): void {
    this.set({ hovered: pointed ? { ...NOTHING, ...pointed } : NOTHING });
  }

  /** The model as it is now. Rejects if no engine answers, or if another run begins before it has. */
  takeModel(): Promise<Model> {
    return this.run.takeModel();
  }

  /** Whether any of the lab is on screen: nobody trains what nobody sees. It goes on by itself. */
  setInSight(isInSight: boolean): void {
    this.run.setInSight(isInSight);
  }

  notify(kind: Notice['kind'], message: Message, action?: NoticeAction): void {
    this.noticeBoard.notify(kind, message, action);
  }

  dismiss(id: number): void {
    this.noticeBoard.dismiss(id);
  }

  announce(status: Message): void {
    this.noticeBoard.announce(status);
  }

  private beginAt({ config, engine, dense, run, stop }: Opening): void {
    this.begin(config, { choice: engine, compare: dense, stopAt: stop });
    if (run) this.train();
  }

  /** Another run, from its start or from a snapshot. */
  private begin(
    config: RunConfig,
    choices: Partial<LabState>,
    from?: Pick<Model, 'snapshot' | 'rest'>,
  ): void {
    this.run.keepFor(config);
    const ownPatterns = config.data === 'own' ? config.patterns : this.state.ownPatterns;
    this.set({ ...choices, config, ownPatterns, running: false, rate: null, hovered: NOTHING });
    this.set({ selected: selectionFor(this.state.selected, config), settledAt: null });
    this.run.begin(from?.snapshot, from?.rest);
  }

  /** The config is another one, and what follows from it on the page. */
  private become(config: RunConfig, selected: Pointed, own: Partial<LabState>): void {
    const before = this.state.config;
    const [from, to] = [settingOf(before), settingOf(config)];
    if (from !== to && this.run.step > 0) this.history.mark(this.run.step, from, to);
    if (restarts(before, config)) this.run.restart();
    this.run.keepFor(config);
    // Until the first frame of these settings nothing is known of what they lead to.
    this.set({
      ...own,
      config,
      settledAt: null,
      hovered: NOTHING,
      selected: selectionFor(selected, config),
    });
  }

  /** A change that can be undone is about to be made. @returns how it was before */
  private note(name: MessageId, begins: boolean): Held {
    const isGoingOn = this.changes.goesOn(name);
    const there = this.held(begins && !isGoingOn);
    this.changes.add({ name, isMove: isMove(name), restarts: begins, there });
    return there;
  }

  /** What is to be done where a change from how it was before cannot be made. */
  private givingUp(there: Held): () => void {
    return () => {
      this.bringBackOwn(there);
      this.changes.drop(there);
    };
  }

  /** What was the learner's own before a change that could not be made. */
  private bringBackOwn({ ownPatterns, ownFile }: Held): void {
    this.set({ ownPatterns, ownFile });
  }

  private held(withRun: boolean): Held {
    const { config, ownPatterns, ownFile } = this.state;
    return { config, ownPatterns, ownFile, run: withRun ? this.run.hold() : null, ways: null };
  }

  private swap(way: Way): void {
    // The slider waits for a prediction: what it stands at is not to be changed.
    if (this.state.locked) return;
    const before = this.held(false);
    const { choice, compare, stopAt } = this.state;
    const swapped = this.changes.swap(way, ({ restarts: begins, there }) => ({
      ...this.held(begins),
      ways: there.ways && { choice, compare, stopAt },
    }));
    if (!swapped) return;
    const { change, takeBack } = swapped;
    const { config, ownPatterns, ownFile, run, ways } = change.there;
    const onFail = () => {
      this.bringBackOwn(before);
      takeBack();
    };
    // Edited patterns keep the weights; the set that they came from would not, unless it is handed them.
    const keeps = !change.restarts && restarts(this.state.config, config);
    const goesOnFrom = keeps ? this.run.hold() : run;
    if (ownFile) this.run.holdFile(ownFile);
    // A link may have begun to train at once, which is not what the learner comes back for.
    if (ways) this.set({ running: false, rate: null });
    this.become(config, this.state.selected, { ownPatterns, ownFile, ...ways });
    if (change.restarts || keeps) this.run.goBackTo(goesOnFrom, onFail);
    else this.run.configure(onFail);
    if (ways && ways.choice !== choice) this.run.moveEngine();
    this.announce({
      id: way === 'undo' ? 'status.undone' : 'status.redone',
      values: ({ t }) => ({ what: t(change.name) }),
    });
  }

  private tellUndoable(): void {
    const { undo, redo } = this.state.undoable;
    const next = { undo: this.changes.next('undo'), redo: this.changes.next('redo') };
    if (undo !== next.undo || redo !== next.redo) this.set({ undoable: next });
  }

  private set(patch: Partial<LabState>): void {
    this.store.setState(patch);
  }
}
