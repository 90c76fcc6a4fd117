import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildData } from '../../../src/data';
import { CpuEngine } from '../../../src/engine/cpu/cpu-engine';
import { chooseData } from '../../../src/lab/choices';
import type { Lab } from '../../../src/lab/lab';
import type { Shown } from '../../../src/lab/state';
import { readLink } from '../../../src/share/link';
import { makeLab, until } from './open-lab';

// Whatever a learner does, however quickly, and whatever becomes of the engine meanwhile.

type Made = ReturnType<typeof makeLab>;
interface Deed {
  name: string;
  act(made: Made): unknown;
  /** Milliseconds until the next one. */
  wait: number;
}

const deed = (name: string, act: (lab: Lab, made: Made) => unknown): fc.Arbitrary<Deed> =>
  fc
    .constantFrom(0, 0, 3, 12, 30)
    .map((wait) => ({ name: `${name}, ${wait} ms`, act: (made) => act(made.lab, made), wait }));

/** What makes another run, or goes on with one: what comes of it follows from its config and its steps alone. */
const BEGINNINGS = fc.oneof(
  deed('train', (lab) => lab.train()),
  deed('train', (lab) => lab.train()),
  deed('pause', (lab) => lab.pause()),
  deed('step', (lab) => lab.stepOnce()),
  deed('reset', (lab) => lab.reset()),
  deed('new seed', (lab) => lab.newSeed()),
  deed('undo', (lab) => lab.undo()),
  deed('redo', (lab) => lab.redo()),
  deed('3 units', (lab) => lab.change({ units: 3 })),
  deed('6 units', (lab) => lab.change({ units: 6 })),
  deed('four patterns', (lab) => chooseData(lab, 'patterns')),
  deed('all patterns', (lab) => chooseData(lab, 'bits')),
  deed('the twin', (lab) => lab.setCompare(!lab.state.compare)),
  deed('another engine', (lab) => lab.chooseEngine('cpu')),
  deed('save', (lab) => lab.takeModel().catch(() => {})),
  // A third in so short a time is the end of the processor's.
  deed('the worker dies', (_, { workers }) => workers.length < 3 && workers.at(-1)?.die()),
  deed('the worker is slow', (_, { workers }) => {
    for (const worker of workers) worker.delay = 8;
  }),
);

/** What a run goes on through, too. */
const ALL = fc.oneof(
  BEGINNINGS,
  deed('λ .5', (lab) => lab.change({ sparsity: 0.5 })),
  deed('λ .1', (lab) => lab.change({ sparsity: 0.1 })),
  deed('TopK, k 1', (lab) => lab.change({ mechanism: 'topk', k: 1 })),
  deed('k 2', (lab) => lab.change({ k: 2 })),
  deed('L1', (lab) => lab.change({ mechanism: 'l1' })),
  deed('a pattern', (lab) => lab.editPatterns(['110', '011', '001'])),
);

/** What is wrong with a frame beside this config, by rules of its own. */
function wrongWith({ main, dense, config }: Shown): string[] {
  const wrong: string[] = [];
  if (main.units !== config.units) wrong.push(`${main.units} units for ${config.units}`);
  if (main.x.length !== buildData(config).x.length) wrong.push('inputs of another set');
  /** Units that are lit more than the one that is lit least: of those that are lit alike, all may stay. */
  const lit = (row: number) => {
    const codes = main.codes.subarray(row * main.units, (row + 1) * main.units).filter((z) => z > 0);
    return codes.filter((z) => z > Math.min(...codes)).length;
  };
  const light = main.codes.reduce((sum, z) => sum + z, 0) / main.rowNames.length;
  if (config.mechanism === 'topk') {
    if (main.rowNames.some((_, row) => lit(row) >= config.k)) wrong.push(`more than ${config.k} lit`);
  } else if (Math.abs(main.sparsityTerm - config.sparsity * light) > 1e-4 * (1 + light)) {
    wrong.push(`a price of ${main.sparsityTerm} for light of ${light} at ${config.sparsity}`);
  }
  if (dense && dense.units !== main.units) wrong.push('a twin of another size');
  return wrong;
}

/** Does all of it; returns the lab once the engine has taken the last wish. */
async function live(deeds: readonly Deed[]): Promise<{ lab: Lab; wrong: string[] }> {
  const made = makeLab();
  const { lab } = made;
  const wrong: string[] = [];
  lab.subscribe((shown) => wrong.push(...wrongWith(shown)));
  lab.store.subscribe(({ shown }) => wrong.push(...(shown ? wrongWith(shown) : [])));
  lab.open(readLink('#/lab?engine=cpu&sparsity=0.2').state);
  lab.setSpeed(8);
  for (const { act, wait } of deeds) {
    void act(made);
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
  }
  lab.pause();
  for (const worker of made.workers) worker.delay = 0;
  await until(() => expect(lab.state.shown?.config).toBe(lab.state.config));
  return { lab, wrong };
}

const deedsOf = (among: fc.Arbitrary<Deed>) => fc.array(among, { minLength: 3, maxLength: 14 });
const named = (deeds: readonly Deed[]) => deeds.map(({ name }) => name).join('; ');

test('no frame is shown beside a config that it was not made with', { timeout: 60_000 }, async () => {
  const property = fc.asyncProperty(deedsOf(ALL), async (deeds) => {
    const { lab, wrong } = await live(deeds);
    expect(wrong, named(deeds)).toEqual([]);
    lab.setInSight(false);
  });
  await fc.assert(property, { numRuns: 40, seed: 11 });
});

test('a run is what follows from its config and its steps, bit for bit', { timeout: 60_000 }, async () => {
  const property = fc.asyncProperty(deedsOf(BEGINNINGS), async (deeds) => {
    const { lab, wrong } = await live(deeds);
    const { config, snapshot } = await lab.takeModel();
    expect(config, named(deeds)).toBe(lab.state.config);
    const alone = new CpuEngine();
    alone.configure(config, buildData(config));
    await alone.step(snapshot.step);
    expect(snapshot, named(deeds)).toEqual(await alone.snapshot());
    expect(wrong, named(deeds)).toEqual([]);
    lab.setInSight(false);
  });
  await fc.assert(property, { numRuns: 40, seed: 12 });
});
