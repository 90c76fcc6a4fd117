import { describe, expect, it, vi } from 'vitest';
import { LoadError } from '../../../src/data/load';
import { chooseData } from '../../../src/lab/choices';
import type { Lab } from '../../../src/lab/lab';
import { addPattern, flipBitOf, removePattern } from '../../../src/lab/patterns';
import { readLink } from '../../../src/share/link';
import { alertsOf, makeLab, openLab, stepOf, until } from './open-lab';

describe('training', () => {
  it('pauses by itself at the step of the link, also at full speed', async () => {
    const lab = await openLab('stop=123');
    lab.setSpeed(8);
    lab.train();
    await until(() => expect(lab.state.running).toBe(false));
    await until(() => expect(stepOf(lab)).toBe(123));
    expect(lab.state.status).toEqual({ id: 'status.paused', values: { step: 123 } });
  });

  it('says at which step the run settled, until a setting changes or it starts again', async () => {
    const lab = await openLab('sparsity=0.2&stop=3000');
    lab.setSpeed(7);
    lab.train();
    await until(() => expect(lab.state.settledAt).toBeGreaterThanOrEqual(300));
    lab.change({ sparsity: 0.3 });
    expect(lab.state.settledAt).toBeNull();
    await until(() => expect(lab.state.settledAt).toBeGreaterThanOrEqual(600));
    const said: (number | null)[] = [];
    lab.reset();
    // Not for one frame either: what is said once stays in the ear.
    lab.store.subscribe(({ settledAt }) => said.push(settledAt));
    await until(() => expect(stepOf(lab)).toBe(0));
    expect(lab.state.settledAt).toBeNull();
    expect(said.filter((step) => step !== null)).toEqual([]);
  });

  it('at rest asks for little more than ten frames a second, in a pause until all inputs have been looked at', {
    timeout: 40_000,
  }, async () => {
    const { lab, workers } = makeLab();
    lab.open(readLink('#/lab?engine=cpu&data=bars&sparsity=0.2&run=1').state);
    lab.setSpeed(8);
    await vi.waitFor(() => expect(lab.state.settledAt).not.toBeNull(), { timeout: 30_000 });
    const asked = () => workers.reduce((sum, { received }) => sum + received.length, 0);
    const before = asked();
    await new Promise((done) => setTimeout(done, 1000));
    expect(asked() - before).toBeLessThanOrEqual(13);
    lab.pause();
    await until(() => expect(lab.state.survey).toMatchObject({ from: stepOf(lab), to: stepOf(lab) }));
  });

  it('makes as many single steps as were asked for, also while the twin catches up', async () => {
    const lab = await openLab('stop=3000');
    lab.setSpeed(8);
    lab.train();
    await until(() => expect(stepOf(lab)).toBe(3000));
    lab.setCompare(true);
    for (let k = 0; k < 3; k++) lab.stepOnce();
    await until(() => expect(lab.state.shown?.dense?.step).toBe(3003));
    expect(stepOf(lab)).toBe(3003);
  });

  it('says where it paused once the steps under way are in', async () => {
    const lab = await openLab('', 15);
    lab.setSpeed(8);
    lab.train();
    await until(() => expect(stepOf(lab)).toBeGreaterThan(10));
    lab.pause();
    await until(() => expect(lab.state.status?.id).toBe('status.paused'));
    await until(() => expect(lab.state.status?.values).toEqual({ step: stepOf(lab) }));
  });

  it('after Pause and at once Reset says nothing of the pause any more', async () => {
    const lab = await openLab('', 15);
    lab.setSpeed(8);
    lab.train();
    await until(() => expect(stepOf(lab)).toBeGreaterThan(10));
    lab.pause();
    lab.reset();
    await until(() => expect(stepOf(lab)).toBe(0));
    expect(lab.state.status?.id).toBe('status.reset');
  });

  it.each([
    ['New seed', 'status.seed', (lab: Lab) => lab.newSeed()],
    ['Undo', 'status.undone', (lab: Lab) => lab.undo()],
  ])('after Pause and at once %s, too', async (_, said, act) => {
    const lab = await openLab('', 15);
    lab.setSpeed(8);
    lab.train();
    await until(() => expect(stepOf(lab)).toBeGreaterThan(10));
    lab.newSeed();
    await until(() => expect(stepOf(lab)).toBeGreaterThan(10));
    lab.pause();
    act(lab);
    const { seed } = lab.state.config;
    await until(() => expect(lab.state.shown?.config.seed).toBe(seed));
    await until(() => expect(lab.state.shown?.main.step).toBe(stepOf(lab)));
    expect(lab.state.status?.id).toBe(said);
  });
});

describe('out of sight', () => {
  it('training waits, and goes on by itself', async () => {
    const lab = await openLab('run=1');
    lab.setSpeed(8);
    await until(() => expect(stepOf(lab)).toBeGreaterThan(10));
    lab.setInSight(false);
    await new Promise((resolve) => setTimeout(resolve, 150));
    const waiting = stepOf(lab);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(stepOf(lab)).toBe(waiting);
    expect(lab.state.running).toBe(true);
    lab.setInSight(true);
    await until(() => expect(stepOf(lab)).toBeGreaterThan(waiting));
  });
});

describe('the order of requests', () => {
  it('another size and at once Reset: the new run at step 0', async () => {
    const lab = await openLab('run=1', 20);
    await until(() => expect(stepOf(lab)).toBeGreaterThan(0));
    lab.change({ units: 5 });
    lab.reset();
    await until(() => expect(lab.state.shown?.main).toMatchObject({ units: 5, step: 0 }));
    expect(alertsOf(lab)).toEqual([]);
  });

  it('another seed and at once Save: seed and weights belong together', async () => {
    const lab = await openLab('run=1&seed=4', 20);
    await until(() => expect(stepOf(lab)).toBeGreaterThan(20));
    lab.newSeed();
    const { config, snapshot, frame } = await lab.takeModel();
    expect(config.seed).toBe(5);
    expect(snapshot.step).toBe(0);
    expect(frame.step).toBe(0);
  });

  it('another size and at once another engine: the run goes on', async () => {
    const lab = await openLab('run=1', 20);
    lab.change({ units: 5 });
    lab.chooseEngine('cpu');
    await until(() => expect(stepOf(lab)).toBeGreaterThan(3));
    expect(lab.state.shown?.main.units).toBe(5);
    expect(lab.state.running).toBe(true);
    expect(alertsOf(lab)).toEqual([]);
  });

  it('a reply to the run before does not touch the one that a new link opens', async () => {
    const lab = await openLab('run=1', 20);
    lab.setSpeed(8);
    await until(() => expect(stepOf(lab)).toBeGreaterThan(5));
    lab.open(readLink('#/lab?engine=cpu&run=1&stop=1000000').state);
    expect(lab.state.running).toBe(true);
    await until(() => expect(stepOf(lab)).toBeGreaterThan(5));
    expect(lab.state.running).toBe(true);
  });

  it('a Save that another run overtakes is of the run that was to be saved', async () => {
    const lab = await openLab('run=1&seed=4', 20);
    await until(() => expect(stepOf(lab)).toBeGreaterThan(5));
    const model = lab.takeModel();
    lab.open(readLink('#/lab?engine=cpu').state);
    expect(await model).toMatchObject({ config: { seed: 4 } });
    expect((await model).snapshot.step).toBeGreaterThan(5);
    await until(() => expect(stepOf(lab)).toBe(0));
  });
});

describe('when things go wrong', () => {
  it('a start that failed is tried again by Train', async () => {
    let isOffline = true;
    const { lab } = makeLab((worker) => {
      if (!isOffline) return;
      worker.silent = true;
      setTimeout(() => worker.die('404'), 2);
    });
    lab.open(readLink('').state);
    await until(() => expect(alertsOf(lab)).toEqual(['alert.workerLost']));
    expect(lab.state.running).toBe(false);
    isOffline = false;
    lab.train();
    await until(() => expect(stepOf(lab)).toBeGreaterThan(0));
  });

  it('after a data set that could not be loaded, another one starts the engine', async () => {
    const { lab } = makeLab(
      () => {},
      () => Promise.reject(new LoadError('offline', 'words.json')),
    );
    lab.open(readLink('#/lab?engine=cpu&data=words').state);
    await until(() => expect(alertsOf(lab)).toHaveLength(1));
    chooseData(lab, 'patterns');
    await until(() => expect(lab.state.shown?.main.units).toBe(3));
    expect(alertsOf(lab)).toHaveLength(1);
  });

  it('where another data set does not come, the run that was there trains on', async () => {
    const { lab } = makeLab(
      () => {},
      () => Promise.reject(new LoadError('offline', 'words.json')),
    );
    lab.open(readLink('#/lab?engine=cpu&run=1').state);
    await until(() => expect(stepOf(lab)).toBeGreaterThan(3));
    chooseData(lab, 'words');
    await until(() => expect(alertsOf(lab)).toHaveLength(1));
    const step = stepOf(lab) ?? 0;
    expect(lab.state.running).toBe(true);
    await until(() => expect(stepOf(lab)).toBeGreaterThan(step));
    expect(lab.state.config.data).toBe('patterns');
  });

  it('another data set may be chosen while the first one is being loaded', async () => {
    const { lab } = makeLab(
      () => {},
      (_, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    );
    lab.open(readLink('#/lab?engine=cpu&data=words').state);
    await until(() => expect(lab.state.loading).toBe(0));
    chooseData(lab, 'patterns');
    await until(() => expect(lab.state.shown?.main.units).toBe(3));
    // And the same with a run in the lab; both choices can be undone.
    lab.train();
    await until(() => expect(stepOf(lab)).toBeGreaterThan(3));
    lab.pause();
    const { snapshot } = await lab.takeModel();
    chooseData(lab, 'words');
    chooseData(lab, 'patterns');
    lab.undo();
    lab.undo();
    expect((await lab.takeModel()).snapshot).toEqual(snapshot);
    expect(alertsOf(lab)).toEqual([]);
  });

  it('a run with values that are not finite goes back, pauses and says so', async () => {
    const lab = await openLab('seed=4');
    const { config, snapshot } = await lab.takeModel();
    lab.openModel(config, { ...snapshot, step: 7, parameters: snapshot.parameters.map(() => 3e38) });
    lab.train();
    await until(() => expect(alertsOf(lab)).toContain('alert.notFinite'));
    expect(lab.state.running).toBe(false);
    // The state of the file is not come back to: it is said once, and the run is usable again.
    await until(() => expect(stepOf(lab)).toBe(0));
    expect(alertsOf(lab)).toEqual(['alert.notFinite']);
    lab.train();
    await until(() => expect(stepOf(lab)).toBeGreaterThan(3));
  });

  it('says so once, whatever was asked for meanwhile', async () => {
    const lab = await openLab('seed=4');
    const { config, snapshot } = await lab.takeModel();
    lab.openModel(config, { ...snapshot, parameters: snapshot.parameters.map(() => 3e38) });
    lab.change({ sparsity: 0.5 });
    lab.setCompare(true);
    await until(() => expect(alertsOf(lab)).toContain('alert.notFinite'));
    await until(() => expect(lab.state.shown?.dense).not.toBeNull());
    expect(lab.state.config.sparsity).toBe(0.5);
    expect(alertsOf(lab)).toEqual(['alert.notFinite']);
  });
});

describe('a model that is opened', () => {
  it('goes on from its step, with a chart of its own', async () => {
    const lab = await openLab('stop=50&run=1');
    lab.setSpeed(8);
    await until(() => expect(stepOf(lab)).toBe(50));
    const { config, snapshot } = await lab.takeModel();
    lab.openModel({ ...config, sparsity: 1 }, { ...snapshot, step: 5000 });
    await until(() => expect(stepOf(lab)).toBe(5000));
    expect(lab.history.samples.map(({ step }) => step)).toEqual([5000]);
  });
});

describe('what is selected', () => {
  it('stays within a smaller run', async () => {
    const lab = await openLab('');
    lab.select({ pattern: 3, unit: 2, bit: 2 });
    lab.open(readLink('#/lab?engine=cpu&units=1&data=own&patterns=10,01').state);
    expect(lab.state.selected).toEqual({ pattern: 1, unit: null, bit: null });
  });

  it('is still the same pattern after one above it was removed', async () => {
    const lab = await openLab('');
    lab.select({ pattern: 2 });
    removePattern(lab, 0);
    expect(lab.state.config.patterns).toBe('011,010,100');
    expect(lab.state.status).toEqual({ id: 'status.patternRemoved', values: { pattern: '101' } });
    expect(lab.state.selected.pattern).toBe(1);
    removePattern(lab, 2);
    removePattern(lab, 1);
    expect(lab.state.selected.pattern).toBe(0);
  });
});

describe('patterns of the learner’s own', () => {
  it('are not lost by a look at another data set', async () => {
    const lab = await openLab('');
    lab.editPatterns(['1100', '0011']);
    chooseData(lab, 'patterns');
    expect(lab.state.config).toMatchObject({ data: 'patterns', patterns: '', units: 3 });
    chooseData(lab, 'own');
    expect(lab.state.config).toMatchObject({ data: 'own', patterns: '1100,0011' });
  });

  it('keep the weights while they are edited, and take several edits at once', async () => {
    const lab = await openLab('stop=40&run=1');
    lab.setSpeed(8);
    await until(() => expect(stepOf(lab)).toBe(40));
    flipBitOf(lab, 0, 0);
    flipBitOf(lab, 0, 1);
    addPattern(lab);
    expect(lab.state.config.patterns).toBe('011,011,010,100,000');
    await until(() => expect(lab.state.shown?.main.rowNames).toHaveLength(5));
    expect(stepOf(lab)).toBe(40);
  });
});
