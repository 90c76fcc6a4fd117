import type { Progress } from './progress';

type Part = Progress[keyof Progress];

/**
 * Brings together what two tabs have made of the same progress: what either has done since is done. Where both have
 * changed the same entry, this tab's is kept, and the larger of two counts.
 * @param base what both began with
 */
export function mergeProgress(base: Progress, mine: Progress, theirs: Progress): Progress {
  const keys = Object.keys({ ...theirs, ...mine }) as (keyof Progress)[];
  return Object.fromEntries(keys.map((key) => [key, mergePart(base[key], mine[key], theirs[key])])) as {
    [K in keyof Progress]: never;
  };
}

function mergePart(base: Part, mine: Part, theirs: Part): unknown {
  if (isSame(mine, base)) return theirs;
  if (isSame(theirs, base)) return mine;
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    const before: readonly unknown[] = Array.isArray(base) ? base : [];
    const isGone = (item: unknown) =>
      before.includes(item) && !(mine.includes(item) && theirs.includes(item));
    return [...new Set([...theirs, ...mine])].filter((item) => !isGone(item));
  }
  if (isRecord(mine) && isRecord(theirs)) {
    const before = isRecord(base) ? base : {};
    const merged: Record<string, unknown> = {};
    for (const key of Object.keys({ ...theirs, ...mine })) {
      const value = isSame(mine[key], before[key]) ? theirs[key] : mine[key];
      if (value !== undefined) merged[key] = value;
    }
    return merged;
  }
  if (typeof mine === 'number' && typeof theirs === 'number') return Math.max(mine, theirs);
  return mine;
}

function isRecord(part: unknown): part is Record<string, unknown> {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
