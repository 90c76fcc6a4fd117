// `npm run bench -- long [seeds]`: what units stand for after long training without a price on light.
// `npm run bench -- stripes [seeds]`: how many stripes the units of photographs have.
// Both train on the processor, in Node, and print a Markdown table. Sentences of the lesson rest on them.
import { createServer } from 'vite';
import { median } from './median.mjs';
import { root } from './run-command.mjs';

/** @typedef {{ name: string, config: Record<string, string | number> }} Case */

/** @type {Case[]} */
const FREE = [
  { name: 'Four patterns', config: { data: 'patterns' } },
  { name: 'Four patterns, 6 units', config: { data: 'patterns', units: 6 } },
  { name: 'Bars 6×6, 16 units', config: { data: 'bars', size: 6, units: 16 } },
  { name: 'Bars 8×8, 32 units', config: { data: 'bars' } },
  { name: 'Superposition', config: { data: 'superposition' } },
];
const LONG = [300, 1000, 3000, 10_000, 30_000, 100_000];
/** Larger sets are not trained for longer than so many steps. */
const LONGEST = { patterns: 100_000, bars: 10_000, superposition: 10_000 };

/** @type {Case[]} */
const PHOTOGRAPHS = [
  { name: 'Photographs 8×8', config: { data: 'photos' } },
  { name: 'Photographs 12×12', config: { data: 'photos', size: 12, units: 144 } },
  { name: 'Phase-scrambled 8×8', config: { data: 'phase' } },
];
const TRAINED = [600, 1000];

/** What of the sources is needed, as Vite loads it. @returns {Promise<any>} */
async function sources() {
  const server = await createServer({
    root,
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false },
    appType: 'custom',
  });
  const load = (/** @type {string} */ path) => server.ssrLoadModule(path);
  const [data, engine, stripes, orientation, assets] = await Promise.all([
    load('/src/data/index.ts'),
    load('/src/engine/cpu/cpu-engine.ts'),
    load('/src/model/stripes.ts'),
    load('/src/model/orientation.ts'),
    load('/tests/unit/data/assets.ts'),
  ]);
  return { ...data, ...engine, ...stripes, ...orientation, ...assets, close: () => server.close() };
}

/**
 * Trains a run and looks at it at each of these steps.
 * @param {any} from  what `sources` gave
 * @param {Case['config']} keys
 * @param {number[]} steps
 * @param {(frame: any, step: number) => void} look
 */
async function train(from, keys, steps, look) {
  const config = { ...from.recipeOf(keys.data, keys), ...keys };
  const asset = from.assetOf(config) === 'photographs' ? from.readPhotographs() : null;
  const engine = new from.CpuEngine();
  engine.configure(config, from.buildData(config, asset));
  let at = 0;
  for (const step of steps) {
    await engine.step(step - at);
    at = step;
    look(await engine.frame(), step);
  }
}

/** @param {{ seeds: number, only?: string }} options  only: cases whose name contains this */
export async function measureLong({ seeds, only = '' }) {
  const from = await sources();
  console.log(
    '| free light | step | recovered, median | lowest–highest | active units | seeds |\n| --- | ---: | ---: | ---: | ---: | ---: |',
  );
  for (const { name, config } of FREE.filter(({ name }) => name.includes(only))) {
    /** @type {Map<number, { found: number, active: number }[]>} */
    const seen = new Map();
    for (let seed = 1; seed <= seeds; seed++) {
      const longest = LONGEST[/** @type {keyof typeof LONGEST} */ (config.data)];
      const steps = LONG.filter((step) => step <= longest);
      await train(from, { ...config, sparsity: 0, seed }, steps, ({ metrics }, step) => {
        const found = metrics.recoveredBy.filter(
          (/** @type {number | null} */ unit) => unit !== null && unit >= 0,
        );
        const all = metrics.recoveredBy.filter((/** @type {number | null} */ unit) => unit !== -1).length;
        const share = found.length / Math.max(1, all);
        seen.set(step, [...(seen.get(step) ?? []), { found: share, active: metrics.activeUnits }]);
      });
    }
    for (const [step, all] of seen) {
      const shares = all.map(({ found }) => found);
      const range = [Math.min(...shares), Math.max(...shares)].map((share) => share.toFixed(2)).join('–');
      const active = median(all.map(({ active }) => active)).toFixed(1);
      console.log(
        `| ${name} | ${step} | **${median(shares).toFixed(2)}** | ${range} | ${active} | ${seeds} |`,
      );
    }
  }
  await from.close();
}

/** @param {{ seeds: number, only?: string }} options */
export async function measureStripes({ seeds, only = '' }) {
  const from = await sources();
  console.log(
    '| set, λ 0.3 | seed | step | units | oriented | 2 stripes | 3 | 4 | more |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  );
  for (const { name, config } of PHOTOGRAPHS.filter(({ name }) => name.includes(only))) {
    for (let seed = 1; seed <= seeds; seed++) {
      await train(from, { ...config, sparsity: 0.3, seed }, TRAINED, (frame, step) => {
        const side = Math.sqrt(frame.inputs);
        const counts = [0, 0, 0, 0, 0, 0, 0];
        let oriented = 0;
        for (let unit = 0; unit < frame.units; unit++) {
          const filter = frame.directions.subarray(unit * frame.inputs, (unit + 1) * frame.inputs);
          if (frame.metrics.dark[unit] || (from.orientationOf(filter, side, side) ?? 0) <= from.ORIENTED)
            continue;
          oriented += 1;
          counts[Math.min(5, from.stripesIn(filter, side, side))] += 1;
        }
        const [, , two, three, four, more] = counts;
        console.log(
          `| ${name} | ${seed} | ${step} | ${frame.units} | ${oriented} | ${two} | ${three} | ${four} | ${more} |`,
        );
      });
    }
  }
  await from.close();
}
