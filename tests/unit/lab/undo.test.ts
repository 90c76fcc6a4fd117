import { describe, expect, it } from 'vitest';
import type { OwnFile } from '../../../src/data/asset';
import { recipeOfFile } from '../../../src/data/own-file';
import { chooseData, chooseFile, chooseMechanism } from '../../../src/lab/choices';
import type { Lab } from '../../../src/lab/lab';
import { addPattern, flipBitOf } from '../../../src/lab/patterns';
import { defaultConfig } from '../../../src/model/config';
import { parameterCount } from '../../../src/model/parameters';
import { stream } from '../../../src/model/random';
import { readLink } from '../../../src/share/link';
import { alertsOf, makeLab, openLab, stepOf, until } from './open-lab';

describe('undo and redo', () => {
  /** Everything that a change can take from the learner. */
  async function allOf(lab: Lab) {
    const { snapshot } = await lab.takeModel();
    const { config, ownPatterns } = lab.state;
    return { config, ownPatterns, snapshot: structuredClone(snapshot) };
  }
  const undoAll = (lab: Lab) => {
    while (lab.state.undoable.undo) lab.undo();
  };
  const redoAll = (lab: Lab) => {
    while (lab.state.undoable.redo) lab.redo();
  };

  it('whatever was changed: all undone is how it was, all redone is how it became', async () => {
    for (let seed = 1; seed <= 12; seed++) {
      const random = stream(seed, 'undo');
      const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)];
      const lab = await openLab('stop=40&run=1&sparsity=0.2');
      lab.setSpeed(8);
      await until(() => expect(stepOf(lab)).toBe(40));
      const start = await allOf(lab);
      const actions: readonly (() => void | Promise<void>)[] = [
        () => lab.newSeed(),
        () => lab.reset(),
        () => lab.change({ units: 1 + Math.floor(6 * random()) }),
        () => lab.change({ bias: 1 - lab.state.config.bias }),
        () => chooseData(lab, pick(['bits', 'own', 'patterns'])),
        () => flipBitOf(lab, 0, 1),
        () => addPattern(lab),
        () => chooseMechanism(lab, pick(['l1', 'topk', 'kl'])),
        async () => {
          lab.stepOnce();
          await new Promise((done) => setTimeout(done, 30));
        },
      ];
      // Training is no change: what comes back is the run that the first new beginning threw away.
      for (let k = 0, isThrown = false; k < 8; k++) {
        if (!isThrown) start.snapshot = (await allOf(lab)).snapshot;
        await pick(actions)();
        isThrown ||= (await allOf(lab)).snapshot.step === 0;
      }
      const end = await allOf(lab);
      undoAll(lab);
      expect(await allOf(lab)).toEqual(start);
      redoAll(lab);
      expect(await allOf(lab)).toEqual(end);
      undoAll(lab);
      expect(await allOf(lab)).toEqual(start);
      expect(alertsOf(lab)).toEqual([]);
      lab.setInSight(false);
    }
  }, 60_000);

  it('brings the trained run back with its chart, says so, and goes on exactly from it', async () => {
    const lab = await openLab('stop=40&run=1');
    lab.setSpeed(8);
    await until(() => expect(stepOf(lab)).toBe(40));
    const before = await allOf(lab);
    const samples = structuredClone(lab.history.samples);
    lab.newSeed();
    await until(() => expect(stepOf(lab)).toBe(0));
    lab.undo();
    const said = lab.state.status;
    expect(said?.id).toBe('status.undone');
    await until(() => expect(stepOf(lab)).toBe(40));
    expect(await allOf(lab)).toEqual(before);
    expect(lab.history.samples).toEqual(samples);
    lab.setStop(60);
    lab.train();
    await until(() => expect(stepOf(lab)).toBe(60));
    const gone = await allOf(lab);
    lab.open(readLink('#/lab?engine=cpu&stop=60&run=1').state);
    expect(lab.state.undoable).toEqual({ undo: null, redo: null });
    await until(() => expect(lab.state.running).toBe(false));
    await until(() => expect(stepOf(lab)).toBe(60));
    expect(await allOf(lab)).toEqual({ ...gone, ownPatterns: lab.state.ownPatterns });
  });

  it('a link pasted into the page is one change, with all that a link sets', async () => {
    const lab = await openLab('stop=40&run=1&sparsity=0.2');
    lab.setSpeed(8);
    await until(() => expect(stepOf(lab)).toBe(40));
    lab.change({ sparsity: 0.3 });
    const before = await allOf(lab);
    const waysOf = ({ choice, compare, stopAt }: Lab['state']) => ({ choice, compare, stopAt });
    const ways = waysOf(lab.state);
    lab.follow(readLink('#/lab?data=bits&bits=4&units=7&dense=1&engine=auto&stop=12&run=1').state);
    await until(() => expect(lab.state.shown?.config.units).toBe(7));
    await until(() => expect(stepOf(lab)).toBe(12));
    const after = await allOf(lab);
    lab.undo();
    await until(() => expect(stepOf(lab)).toBe(40));
    expect(await allOf(lab)).toEqual(before);
    expect(waysOf(lab.state)).toEqual(ways);
    expect(lab.state.running).toBe(false);
    lab.redo();
    expect(await allOf(lab)).toEqual(after);
    expect(waysOf(lab.state)).toEqual({ choice: 'auto', compare: true, stopAt: 12 });
    lab.undo();
    lab.undo();
    expect(lab.state.config.sparsity).toBe(0.2);
    expect(alertsOf(lab)).toEqual([]);
  });

  it('a link is followed at once, and so is another right after it: nothing comes in between', async () => {
    const lab = await openLab('stop=40&run=1');
    lab.setSpeed(8);
    await until(() => expect(stepOf(lab)).toBe(40));
    const before = await allOf(lab);
    lab.follow(readLink('#/lab?engine=cpu&units=5').state);
    expect(lab.state.config.units).toBe(5);
    lab.follow(readLink('#/lab?engine=cpu&units=6').state);
    expect(lab.state.config.units).toBe(6);
    await until(() => expect(lab.state.shown?.config.units).toBe(6));
    lab.undo();
    expect((await allOf(lab)).config.units).toBe(5);
    lab.undo();
    expect(await allOf(lab)).toEqual(before);
    expect(alertsOf(lab)).toEqual([]);
  });

  it('what was changed in one breath is undone one by one', async () => {
    const lab = await openLab('stop=40&run=1');
    lab.setSpeed(8);
    await until(() => expect(stepOf(lab)).toBe(40));
    const before = await allOf(lab);
    lab.reset();
    lab.newSeed();
    lab.undo();
    const between = await allOf(lab);
    expect([between.config, between.snapshot.step]).toEqual([before.config, 0]);
    lab.undo();
    expect(await allOf(lab)).toEqual(before);
  });

  it('a run that had settled is known as settled when it comes back, and the one in between is not', async () => {
    const lab = await openLab('stop=1200&run=1&sparsity=0.2');
    lab.setSpeed(8);
    await until(() => expect(stepOf(lab)).toBe(1200));
    const { settledAt } = lab.state;
    expect(settledAt).not.toBeNull();
    for (const begin of [() => lab.reset(), () => lab.newSeed()]) {
      begin();
      await until(() => expect(stepOf(lab)).toBe(0));
      expect(lab.state.settledAt).toBeNull();
      lab.undo();
      await until(() => expect(stepOf(lab)).toBe(1200));
      expect(lab.state.settledAt).toBe(settledAt);
    }
  });

  it('a drag of the slider is one change; while it waits for a prediction nothing is undone', async () => {
    const lab = await openLab('');
    for (const sparsity of [0.1, 0.15, 0.2]) lab.change({ sparsity });
    flipBitOf(lab, 0, 0);
    flipBitOf(lab, 0, 1);
    lab.undo();
    expect(lab.state.config.patterns).toBe('001,011,010,100');
    lab.undo();
    expect(lab.state.config).toMatchObject({ data: 'patterns', sparsity: 0.2 });
    expect(lab.state.ownPatterns).toBeNull();
    lab.store.setState({ locked: true });
    lab.undo();
    expect(lab.state.config.sparsity).toBe(0.2);
    lab.store.setState({ locked: false });
    lab.undo();
    expect(lab.state.config.sparsity).toBe(0);
    expect(lab.state.undoable.undo).toBeNull();
    lab.redo();
    expect(lab.state.config.sparsity).toBe(0.2);
    lab.newSeed();
    expect(lab.state.undoable.redo).toBeNull();
  });

  it('a model that is opened takes the place of a run that can be had again, with its file', async () => {
    const lab = await openLab('stop=40&run=1');
    lab.setSpeed(8);
    await until(() => expect(stepOf(lab)).toBe(40));
    const before = await allOf(lab);
    const samples = structuredClone(lab.history.samples);
    const file = fileOf('mine.csv#00000001', 1);
    const config = { ...defaultConfig(), ...recipeOfFile(file), data: 'file', seed: 9 };
    const size = parameterCount({ inputs: 2, units: config.units, decoderBias: config.bias === 1 });
    const numbers = (scale: number) => Float32Array.from({ length: size }, (_, k) => scale * ((k % 5) + 1));
    const model = { step: 30, parameters: numbers(0.1), first: numbers(1e-3), second: numbers(1e-6) };
    lab.hold(file);
    lab.openModel(config, structuredClone(model), { ownFile: file });
    expect(lab.state.undoable.undo).toBe('undo.model');
    await until(() => expect(stepOf(lab)).toBe(30));
    expect((await allOf(lab)).snapshot).toEqual(model);
    expect(lab.history.samples.map(({ step }) => step)).toEqual([30]);
    lab.undo();
    expect(lab.state.ownFile).toBeNull();
    await until(() => expect(stepOf(lab)).toBe(40));
    expect(await allOf(lab)).toEqual(before);
    expect(lab.history.samples).toEqual(samples);
    lab.redo();
    await until(() => expect(stepOf(lab)).toBe(30));
    expect(await allOf(lab)).toMatchObject({ config, snapshot: model });
    expect(lab.state.ownFile).toBe(file);
  });

  it('a model that is opened before a run is back has a chart of its own', async () => {
    const lab = await openLab('stop=40&run=1', 20);
    lab.setSpeed(8);
    await until(() => expect(stepOf(lab)).toBe(40));
    const { config, snapshot } = await lab.takeModel();
    lab.newSeed();
    await until(() => expect(stepOf(lab)).toBe(0));
    lab.undo();
    await new Promise((done) => setTimeout(done, 10));
    lab.openModel(config, { ...structuredClone(snapshot), step: 30 });
    await until(() => expect(stepOf(lab)).toBe(30));
    expect(lab.history.samples.map(({ step }) => step)).toEqual([30]);
  });

  it('what cannot be made for want of its data is no change, and does not stand before others', async () => {
    let isOffline = false;
    const { lab } = makeLab(
      () => {},
      (_, { signal }) =>
        new Promise((_resolve, reject) => {
          if (isOffline) reject(new Error('offline'));
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    );
    lab.open(readLink('#/lab?engine=cpu&stop=40&run=1').state);
    lab.setSpeed(8);
    await until(() => expect(stepOf(lab)).toBe(40));
    const before = await allOf(lab);
    // Given up before it was there, and out of reach when it is wanted again.
    chooseData(lab, 'words');
    chooseData(lab, 'bits');
    await until(() => expect(lab.state.shown?.main.step).toBe(0));
    isOffline = true;
    lab.undo();
    await until(() => expect(alertsOf(lab)).toHaveLength(1));
    expect(lab.state.config.data).toBe('bits');
    expect(lab.state.undoable).toEqual({ undo: 'patterns.dataSet', redo: null });
    chooseData(lab, 'photos');
    await until(() => expect(lab.state.config.data).toBe('bits'));
    expect(lab.state.undoable).toEqual({ undo: 'patterns.dataSet', redo: null });
    lab.undo();
    expect(await allOf(lab)).toEqual(before);
  });

  it('a file that another took the place of comes back with its numbers', async () => {
    const lab = await openLab('');
    const [first, second] = [fileOf('first.csv#00000001', 1), fileOf('second.csv#00000002', 2)];
    chooseFile(lab, first);
    await until(() => expect(lab.state.data?.x[0]).toBe(1));
    chooseFile(lab, second);
    await until(() => expect(lab.state.data?.x[0]).toBe(2));
    lab.undo();
    expect(lab.state).toMatchObject({ config: { file: first.file }, ownFile: { file: first.file } });
    await until(() => expect(lab.state.data?.x[0]).toBe(1));
    lab.redo();
    expect(lab.state).toMatchObject({ config: { file: second.file }, ownFile: { file: second.file } });
    await until(() => expect(lab.state.data?.x[0]).toBe(2));
    while (lab.state.undoable.undo) lab.undo();
    expect(lab.state.ownFile).toBeNull();
    expect(alertsOf(lab)).toEqual([]);
  });
});

/** A file of two rows of two numbers, the first of which is this. */
function fileOf(file: string, value: number): OwnFile {
  return {
    name: 'file',
    file,
    inputs: 2,
    rows: 2,
    x: Float32Array.of(value, 0, 0, 1),
    rowNames: ['a', 'b'],
    labels: null,
    labelNames: [],
    look: { kind: 'numbers', names: ['p', 'q'] },
  };
}
