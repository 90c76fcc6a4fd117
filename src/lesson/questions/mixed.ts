/** The same items in a random order (Fisher–Yates). */
export function mixed<T>(items: readonly T[]): T[] {
  const all = [...items];
  for (let k = all.length - 1; k > 0; k--) {
    const other = Math.floor(Math.random() * (k + 1));
    [all[k], all[other]] = [all[other], all[k]];
  }
  return all;
}
