import { kl } from './kl';
import { l1 } from './l1';
import type { Mechanism } from './mechanism';
import { topk } from './topk';

/** All mechanisms; a new one is one file and one entry here. */
const MECHANISMS: readonly Mechanism[] = [l1, topk, kl];

export const MECHANISM_IDS = MECHANISMS.map((mechanism) => mechanism.id);

/** @throws RangeError if there is no mechanism of that id. */
export function mechanismOf(id: string): Mechanism {
  const mechanism = MECHANISMS.find((candidate) => candidate.id === id);
  if (!mechanism) throw new RangeError(`no mechanism is called "${id}"`);
  return mechanism;
}
