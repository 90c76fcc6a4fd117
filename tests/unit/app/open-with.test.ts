import { expect, it } from 'vitest';
import { openDropped } from '../../../src/app/open-model';
import { openWith } from '../../../src/app/useModelFile';
import type { Lab } from '../../../src/lab/lab';
import type { Message, Text } from '../../../src/lab/text';

/** What is said while this is done: the texts by their names. */
async function saidBy(action: (lab: Lab) => Promise<void>): Promise<unknown[]> {
  const said: unknown[] = [];
  const text = { t: (id: string) => id } as unknown as Text;
  const notify = (_: string, { id, values }: Message) =>
    said.push(typeof values === 'function' ? { id, ...values(text) } : { id });
  await action({ notify } as unknown as Lab);
  return said;
}

const fails = () => Promise.reject(new Error('no'));
const works = () => Promise.resolve();

it('a file that cannot be read is told from code that does not come', async () => {
  expect(await saidBy((lab) => openWith(lab, 'a.csv', fails, works))).toEqual([
    { id: 'alert.file', name: 'a.csv', problem: 'file.codeMissing' },
  ]);
  expect(await saidBy((lab) => openWith(lab, 'a.csv', works, fails))).toEqual([
    { id: 'alert.file', name: 'a.csv', problem: 'file.unreadable' },
  ]);
  expect(await saidBy((lab) => openWith(lab, 'a.csv', works, works))).toEqual([]);
});

it('says of a folder without files that there is nothing to open', async () => {
  expect(await saidBy((lab) => openDropped(lab, []))).toEqual([{ id: 'own.emptyFolder' }]);
});
