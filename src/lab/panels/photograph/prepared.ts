import type { Photograph } from '../../../data/asset';
import { preparePhotographs } from '../../../data/photographs';
import type { Plane } from '../../../data/whiten';

/** Whitening takes a tenth of a second or so, thus once per size of patches. */
const prepared = new WeakMap<readonly Photograph[], Map<number, Plane[]>>();

/** The photographs as units see them, for patches of this size. */
export function preparedFor(pictures: readonly Photograph[], size: number): Plane[] {
  const bySize = prepared.get(pictures) ?? new Map<number, Plane[]>();
  prepared.set(pictures, bySize);
  const planes = bySize.get(size) ?? preparePhotographs(pictures, size);
  bySize.set(size, planes);
  return planes;
}
