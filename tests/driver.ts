import type { Asset } from '../src/data/asset';
import type { EngineChoice, EngineClient } from '../src/engine/client';
import type { Snapshot } from '../src/engine/engine';
import type { RunState, Update, Wish } from '../src/engine/protocol';
import { WorkerLost } from '../src/engine/worker-link';
import { defaultConfig, type RunConfig } from '../src/model/config';

/** Tells an engine one wish after another, each as the change of the one before that a test is about. */
export class Driver {
  private wish: Wish = {
    config: defaultConfig(),
    dense: false,
    asset: null,
    from: 'here',
    steps: 0,
    budgetMs: 12,
    survey: false,
    snapshot: false,
    inputs: false,
  };
  private given: Asset | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly client: EngineClient) {}

  /** What the next wishes need. */
  give(asset: Asset): void {
    this.given = asset;
  }

  start(
    choice: EngineChoice,
    config: RunConfig,
    dense: boolean,
    { from = 'here', steps = 0 }: { from?: Wish['from']; steps?: number } = {},
  ): Promise<Update> {
    const wish: Wish = { ...this.wish, config, dense, asset: this.given };
    this.wish = wish;
    return this.inTurn(() => this.client.start(choice, { ...wish, from, steps }));
  }

  configure(config: RunConfig, dense: boolean): Promise<Update> {
    const before = this.wish;
    this.wish = { ...before, config, dense, asset: this.given };
    const done = this.ask({});
    // As the page does: what was refused is not wished for again.
    done.catch((error) => {
      if (error instanceof WorkerLost) return;
      this.wish = before;
      this.given = before.asset;
    });
    return done;
  }

  advance(steps: number, budgetMs: number, survey = false, atRest = false): Promise<Update> {
    return this.ask({ steps, budgetMs, survey }, atRest);
  }

  async snapshot(): Promise<RunState<Snapshot>> {
    const { snapshot } = await this.ask({ snapshot: true });
    if (!snapshot) throw new Error('no snapshot of such a run');
    return snapshot;
  }

  restore(state: RunState<Snapshot>): Promise<Update> {
    return this.ask({ from: state });
  }

  reset(): Promise<Update> {
    return this.ask({ from: 'start' });
  }

  restoreLast(): Promise<Update> {
    return this.inTurn(() => this.client.ask({ ...this.wish, from: this.client.good ?? 'start' }));
  }

  private ask(part: Partial<Wish>, atRest?: boolean): Promise<Update> {
    const whole = { ...this.wish, ...part };
    return this.inTurn(() => this.client.ask(whole, atRest));
  }

  /** One at a time. */
  private inTurn<T>(ask: () => Promise<T>): Promise<T> {
    const done = this.last.then(ask);
    this.last = done.catch(() => {});
    return done;
  }
}
