import { beforeEach, describe, expect, test } from 'vitest';
import { recipeOf } from '../../../src/data';
import { CpuEngine } from '../../../src/engine/cpu/cpu-engine';
import { buffersOf, EngineHost } from '../../../src/engine/host';
import type { Update, Wish } from '../../../src/engine/protocol';
import { configure } from '../../configure';
import { withoutWebgl } from './fakes';

const four = { ...recipeOf('patterns'), sparsity: 0.2 };

/** A CPU engine whose steps take a millisecond of a clock that only they move. */
class TimedEngine extends CpuEngine {
  disposed = false;
  override async step(count: number): Promise<void> {
    clock += count;
    return super.step(count);
  }
  override dispose(): void {
    this.disposed = true;
    super.dispose();
  }
}

let clock = 0;
let engines: TimedEngine[] = [];
let host: EngineHost;
let id = 0;

const FIRST: Wish = {
  config: four,
  dense: false,
  asset: null,
  from: 'here',
  steps: 0,
  budgetMs: 1e6,
  survey: false,
  snapshot: false,
  inputs: false,
};
let wish = FIRST;

/** The wish before, with a change that stays (config, twin) or is for once. */
async function ask({ config = wish.config, dense = wish.dense, ...once }: Partial<Wish>): Promise<Update> {
  wish = { ...wish, config, dense };
  const answer = await host.answer({ id: ++id, kind: 'cpu', wish: { ...wish, ...once } });
  if (!answer.ok) throw new Error(`${answer.error.name}: ${answer.error.message}`);
  return answer.update;
}
const advance = (steps: number, budgetMs = 1e6, snapshot = false) => ask({ steps, budgetMs, snapshot });
const stateNow = async () => (await ask({ snapshot: true })).snapshot as NonNullable<Update['snapshot']>;

/** Until the host knows how long a step takes. */
async function findPace(): Promise<void> {
  for (let request = 0; request < 10; request++) await advance(100, 12);
}

beforeEach(async () => {
  engines = [];
  host = new EngineHost(
    async () => {
      engines.push(new TimedEngine());
      return engines[engines.length - 1];
    },
    () => clock,
  );
  wish = FIRST;
});

test('the first wish makes the engine, or hears why it cannot run', async () => {
  const other = new EngineHost(withoutWebgl);
  expect(await other.answer({ id: 7, kind: 'webgl', wish: FIRST })).toEqual({
    id: 7,
    ok: false,
    error: { name: 'EngineUnavailable', message: 'no WebGL2' },
  });
  expect(await other.answer({ id: 8, kind: 'cpu', wish: FIRST })).toMatchObject({ id: 8, ok: true });
});

test('a wish that is refused changes nothing', async () => {
  await advance(1);
  const state = await stateNow();
  await expect(ask({ config: { ...four, data: 'none' } })).rejects.toThrow('RangeError');
  wish = FIRST;
  await expect(ask({ config: { ...four, units: 5 }, from: state })).rejects.toThrow('RangeError');
  wish = FIRST;
  expect((await advance(1)).frames.main).toMatchObject({ step: 2, units: 3 });
});

test('a config and where it goes on from are one wish, also with steps', async () => {
  await advance(1);
  const state = await stateNow();
  await advance(5);
  const update = await ask({ config: { ...four, sparsity: 1 }, from: state, steps: 1 });
  expect(update).toMatchObject({ steps: 1, frames: { main: { step: 2 } } });
  expect((await ask({ from: 'start' })).frames.main.step).toBe(0);
});

describe('advance', () => {
  beforeEach(async () => {
    await ask({});
  });

  test('makes as many steps as asked, at most as fit, at least one, none if none are asked', async () => {
    expect(await advance(100, 12)).toMatchObject({ steps: 1, frames: { main: { step: 1 } } });
    await findPace();
    expect((await advance(100, 12)).steps).toBe(12);
    expect((await advance(100, 0.1)).steps).toBe(1);
    expect((await advance(5, 12)).steps).toBe(5);
    expect((await advance(0, 12)).steps).toBe(0);
  });

  test('a new run estimates its pace anew; a live change does not', async () => {
    await findPace();
    await ask({ config: { ...four, sparsity: 1 }, dense: false });
    expect((await advance(100, 12)).steps).toBe(12);
    await ask({ config: { ...four, units: 9 }, dense: false });
    expect((await advance(100, 12)).steps).toBe(1);
  });

  test('brings a snapshot only if asked', async () => {
    expect((await advance(3)).snapshot).toBeNull();
    const { snapshot, frames } = await advance(3, 1e6, true);
    expect(snapshot?.main.step).toBe(frames.main.step);
    expect(snapshot?.dense).toBeNull();
  });

  test.each([
    ['a weight that is not a number', [4], Number.NaN],
    ['a bias that puts its unit out for ever', [9], Number.NEGATIVE_INFINITY],
    ['weights so large that a code overflows', [0, 2], 3e38],
  ])('says of %s that it is not finite, and brings no snapshot of it', async (_, indices, value) => {
    const { main } = await stateNow();
    for (const index of indices) main.parameters[index] = value;
    expect((await ask({ from: { main, dense: null } })).finite).toBe(false);
    const { finite, snapshot } = await advance(0, 1e6, true);
    expect(finite).toBe(false);
    expect(snapshot).toBeNull();
  });

  test('brings no snapshot whose moments have overflowed', async () => {
    const { main } = await stateNow();
    main.second.fill(Number.POSITIVE_INFINITY);
    await ask({ from: { main, dense: null } });
    const { finite, snapshot } = await advance(1, 1e6, true);
    expect(finite).toBe(true);
    expect(snapshot).toBeNull();
  });
});

describe('the dense twin', () => {
  const withTwin = (dense = true) => ask({ dense });

  test('starts from the same weights and trains the same steps without sparsity', async () => {
    const { frames } = await withTwin();
    expect(frames.dense?.encoder).toEqual(frames.main.encoder);
    await findPace();
    const after = await advance(100, 12);
    expect(after.steps).toBe(6);
    expect(after.frames.dense?.step).toBe(after.frames.main.step);
    expect(after.frames.dense?.sparsityTerm).toBe(0);
    const alone = new CpuEngine();
    configure(alone, { ...four, sparsity: 0 });
    await alone.step(after.frames.main.step);
    expect(after.frames.dense?.codes).toEqual((await alone.frame()).codes);
  });

  test('catches up while the main run goes on more slowly, then both go on together', async () => {
    await withTwin(false);
    await findPace();
    const { step } = (await advance(12, 12)).frames.main;
    const made = (await withTwin()).frames;
    expect(made.main.step).toBe(step);
    let [main, dense] = [step, made.dense?.step ?? 0];
    expect(dense).toBeLessThan(main);
    while (dense < main) {
      const { steps, frames } = await advance(100, 12);
      expect(steps, 'nothing stands still').toBeGreaterThan(0);
      expect(frames.main.step).toBe(main + steps);
      const gained = (frames.dense?.step ?? 0) - dense;
      expect(gained, 'the twin comes nearer').toBeGreaterThan(steps);
      [main, dense] = [main + steps, dense + gained];
    }
    expect(dense).toBe(main);
    const both = { step: main + 3 };
    expect(await advance(3, 12)).toMatchObject({ steps: 3, frames: { main: both, dense: both } });
  });

  test('catches up even while the main run is paused', async () => {
    await withTwin(false);
    await advance(1);
    expect((await withTwin()).frames).toMatchObject({ main: { step: 1 }, dense: { step: 1 } });
  });

  test('keeps its weights through a live change, and is disposed when it goes', async () => {
    await withTwin();
    await advance(1);
    const { frames } = await ask({ config: { ...four, sparsity: 2 }, dense: true });
    expect(frames).toMatchObject({ main: { step: 1 }, dense: { step: 1 } });
    expect((await withTwin(false)).frames.dense).toBeNull();
    expect(engines.map((engine) => engine.disposed)).toEqual([false, true]);
  });

  test('comes back from a snapshot with it, and starts anew from one without', async () => {
    await withTwin();
    await advance(1);
    await advance(1);
    const state = await stateNow();
    await advance(5);
    expect((await ask({ from: state })).frames).toMatchObject({ main: { step: 2 }, dense: { step: 2 } });
    await advance(5);
    const { frames } = await ask({ from: { main: state.main, dense: null } });
    // It has caught up by then.
    expect(frames).toMatchObject({ main: { step: 2 }, dense: { step: 2 } });
    expect((await stateNow()).dense).toEqual(state.dense);
  });

  test('makes the reply not finite when its values are not', async () => {
    await withTwin();
    const state = await stateNow();
    state.dense?.parameters.fill(Number.POSITIVE_INFINITY);
    expect((await ask({ from: state })).finite).toBe(false);
  });
});

test('every array of a reply is moved, once', async () => {
  await ask({ dense: true });
  const message = await host.answer({ id: 1, kind: 'cpu', wish: { ...wish, steps: 1, snapshot: true } });
  const buffers = buffersOf(message);
  expect(new Set(buffers).size).toBe(buffers.length);
  // Seven arrays a frame, three a snapshot, main run and twin.
  expect(buffers).toHaveLength(20);
  expect(buffersOf({ id: 1, ok: false, error: { name: 'Error', message: '' } })).toEqual([]);
});
