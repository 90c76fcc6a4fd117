import { beforeEach, describe, expect, test } from 'vitest';
import { buildData, recipeOf } from '../../../src/data';
import { CpuEngine } from '../../../src/engine/cpu/cpu-engine';
import { compileKernels, instantiate } from '../../../src/engine/cpu/kernels';
import { directionsOf, forward, lossOf } from '../../../src/model/autoencoder';
import type { RunConfig } from '../../../src/model/config';
import { MECHANISM_IDS } from '../../../src/model/mechanisms';
import { l1 } from '../../../src/model/mechanisms/l1';
import { startParameters, viewOf } from '../../../src/model/parameters';
import { configure, runOfConfig } from '../../configure';
import { passOf, startRunOn, train } from '../model/train';

const four: RunConfig = { ...recipeOf('patterns'), sparsity: 0.2 };
const shape = { inputs: 3, units: 3 };

const kernels = compileKernels();
const ways = [
  { way: 'in plain loops', make: () => new CpuEngine(), precision: 1e-5 },
  { way: 'with kernels', make: () => new CpuEngine(instantiate(kernels)), precision: 1e-4 },
];

describe.each(ways)('$way', ({ make, precision }) => {
  let engine: CpuEngine;
  beforeEach(() => {
    engine = make();
    configure(engine, four);
  });

  test('starts from the start parameters of the seed, at step 0', async () => {
    const { step, parameters, first, second } = await engine.snapshot();
    expect(step).toBe(0);
    expect(parameters).toEqual(startParameters(shape, four.seed, buildData(four).x, 'half-normal', l1));
    expect([...first, ...second].every((value) => value === 0)).toBe(true);
  });

  describe('trains what the reference trains', () => {
    const bits5 = { ...recipeOf('bits'), bits: 5, sparsity: 0.1, k: 2 };
    const sizes = {
      odd: { units: 7, batch: 9 },
      even: { units: 8, batch: 12 },
      'a batch of 1': { batch: 1 },
    };
    const runs = MECHANISM_IDS.flatMap((mechanism) =>
      Object.entries(sizes).flatMap(([name, size]) =>
        [0, 1].map((bias) => ({ name, config: { ...bits5, ...size, mechanism, bias, warmup: 20 * bias } })),
      ),
    );

    test.each(runs)('$config.mechanism, $name, decoder bias $config.bias', async ({ config }) => {
      configure(engine, config);
      const { data } = runOfConfig(config);
      const run = train(startRunOn(data, config), 60);
      await engine.step(60);
      const { parameters, first, second } = await engine.snapshot();
      const parts: [Float32Array, Float32Array][] = [
        [parameters, run.parameters],
        [first, run.moments.first],
        [second, run.moments.second],
      ];
      for (const [actual, expected] of parts) {
        const missed = actual.map((value, place) => value - expected[place]);
        expect(Math.hypot(...missed)).toBeLessThan(precision * Math.hypot(...expected));
      }
      const pass = passOf(run);
      const loss = lossOf(pass, run.shape, run.mechanism, config, data.x);
      const frame = await engine.frame();
      expect(frame.error + frame.sparsityTerm).toBeCloseTo(loss.error + loss.sparsityTerm, 5);
    });
  });

  test('a frame is the model’s own view of the parameters', async () => {
    await engine.step(30);
    const frame = await engine.frame();
    const { parameters } = await engine.snapshot();
    const pass = forward(parameters, shape, l1, frame.x, four);
    expect(frame.step).toBe(30);
    expect(frame.rowNames).toEqual(['101', '011', '010', '100']);
    expect(frame.codes).toEqual(pass.codes);
    expect(frame.reconstructions).toEqual(pass.reconstructions);
    expect(frame.encoder).toEqual(viewOf(parameters, shape).encoder);
    expect(frame.encoderBias).toEqual(viewOf(parameters, shape).encoderBias);
    expect(frame.directions).toEqual(directionsOf(viewOf(parameters, shape).decoder, shape));
    expect({ error: frame.error, sparsityTerm: frame.sparsityTerm }).toEqual(
      lossOf(pass, shape, l1, four, frame.x),
    );
    expect(frame.metrics.dark).toHaveLength(3);
  });

  test('a frame is moved away and a snapshot changed without harm to the run', async () => {
    await engine.step(5);
    const before = await engine.snapshot();
    const frame = await engine.frame();
    structuredClone(frame, {
      transfer: [frame.x.buffer, frame.encoder.buffer, frame.encoderBias.buffer, frame.codes.buffer],
    });
    const taken = await engine.snapshot();
    for (const part of [taken.parameters, taken.first, taken.second]) part.fill(Number.NaN);
    expect(await engine.snapshot()).toEqual(before);
    expect((await engine.frame()).x).toHaveLength(12);
  });

  test('goes on from a snapshot exactly as it would have', async () => {
    const config = { ...recipeOf('bits'), bits: 4, units: 6, batch: 5, sparsity: 0.3 };
    configure(engine, config);
    await engine.step(77);
    const snapshot = await engine.snapshot();
    const kept = structuredClone(snapshot);
    await engine.step(150);
    const wanted = await engine.snapshot();
    const other = make();
    configure(other, config);
    for (const restored of [engine, other]) {
      restored.restore(snapshot);
      await restored.step(150);
      expect(await restored.snapshot()).toEqual(wanted);
    }
    expect(snapshot).toEqual(kept);
  });

  test('a snapshot of another size is refused', async () => {
    await engine.step(4);
    const large = make();
    configure(large, { ...four, units: 4 });
    expect(() =>
      engine.restore({
        step: 1,
        parameters: new Float32Array(28),
        first: new Float32Array(28),
        second: new Float32Array(28),
      }),
    ).toThrow(RangeError);
    expect((await engine.frame()).step).toBe(4);
  });

  describe('a change of the config', () => {
    test('of λ, learning rate or batch goes on with the weights, and takes effect', async () => {
      await engine.step(10);
      const trained = await engine.snapshot();
      configure(engine, { ...four, sparsity: 1.5 });
      expect(await engine.snapshot()).toEqual(trained);
      await engine.step(1);
      const other = make();
      configure(other, four);
      await other.step(11);
      expect(await engine.snapshot()).not.toEqual(await other.snapshot());
    });

    test('of the seed starts anew, and back again gives the same start', async () => {
      const start = await engine.snapshot();
      await engine.step(10);
      configure(engine, { ...four, seed: four.seed + 1 });
      const { step, parameters } = await engine.snapshot();
      expect(step).toBe(0);
      expect(parameters).not.toEqual(start.parameters);
      configure(engine, four);
      expect(await engine.snapshot()).toEqual(start);
    });

    test('of the learner’s own patterns keeps the weights and shows the new patterns', async () => {
      await engine.step(10);
      const trained = await engine.snapshot();
      configure(engine, { ...four, data: 'own', patterns: '101,011,110' });
      expect(await engine.snapshot()).toEqual(trained);
      expect((await engine.frame()).rowNames).toEqual(['101', '011', '110']);
      configure(engine, { ...four, data: 'own', patterns: '1010' });
      expect((await engine.frame()).step).toBe(0);
      expect((await engine.frame()).inputs).toBe(4);
    });

    test('to something impossible is refused, and the run stays as it was', async () => {
      await engine.step(3);
      expect(() => configure(engine, { ...four, data: 'own', patterns: 'abc' })).toThrow(RangeError);
      expect(() => configure(engine, { ...four, mechanism: 'no such' })).toThrow(RangeError);
      expect((await engine.frame()).step).toBe(3);
    });
  });

  test('dead units are revived every 50 steps', async () => {
    const snapshot = await engine.snapshot();
    const unit = 1;
    snapshot.parameters.fill(-1, unit * 3, unit * 3 + 3);
    engine.restore(snapshot);
    await engine.step(49);
    expect((await engine.frame()).metrics.dark[unit]).toBe(true);
    await engine.step(1);
    expect((await engine.frame()).metrics.dark[unit]).toBe(false);
  });
});
