import { expect, test } from 'vitest';
import { chooseData } from '../../../src/lab/choices';
import type { Lab } from '../../../src/lab/lab';
import { TRIES } from '../../../src/lesson/tries';
import { openLab, stepOf, until } from '../lab/open-lab';

/** Which of the things to try are ticked from now on. */
function follow(lab: Lab): Set<string> {
  const ticked = new Set<string>();
  lab.store.subscribe((state, before) => {
    for (const { id, isDone } of TRIES) if (isDone(state, before, ticked, new Set())) ticked.add(id);
  });
  return ticked;
}

test('patterns of one’s own are ticked for a bit that was turned, not for a pattern taken away or added', async () => {
  const lab = await openLab('run=1&sparsity=0.2');
  const ticked = follow(lab);
  await until(() => expect(stepOf(lab)).toBeGreaterThan(0));
  lab.editPatterns(['101', '011', '010']);
  lab.editPatterns(['101', '011', '010', '111']);
  await until(() => expect(lab.state.shown?.config).toBe(lab.state.config));
  expect(ticked).not.toContain('own');
  lab.editPatterns(['101', '011', '010', '110']);
  expect(ticked).toContain('own');
});

test('a run that a link trains has been trained, whatever light costs', async () => {
  const lab = await openLab('run=1&sparsity=0.2');
  const ticked = follow(lab);
  lab.setSpeed(8);
  await until(() => expect(ticked).toContain('train'));
});

test('a pattern is traced by whoever chooses one, not by the way back from another set', async () => {
  const lab = await openLab('sparsity=0.2');
  const ticked = follow(lab);
  chooseData(lab, 'bars');
  await until(() => expect(lab.state.shown?.main.inputs).toBe(64));
  lab.undo();
  await until(() => expect(lab.state.shown?.main.inputs).toBe(3));
  expect(ticked).not.toContain('trace');
  lab.select({ pattern: lab.state.selected.pattern === 2 ? 1 : 2 });
  expect(ticked).toContain('trace');
});
