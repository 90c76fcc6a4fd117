/** A stream of uniform random numbers in [0, 1). */
export type Random = () => number;

/**
 * A seeded stream. Streams of one seed with different names are independent, so that changing how many numbers
 * the data take does not change the weights, and a data set cannot leak its true directions into the start.
 *
 * The generator is sfc32 (Chris Doty-Humphrey, PractRand), its state filled from a hash of seed and name.
 */
export function stream(seed: number, name: string): Random {
  const next = hash(`${seed}/${name}`);
  let a = next();
  let b = next();
  let c = next();
  let counter = 1;
  const random = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  // The first outputs still resemble the hash; PractRand's own seeding drops twelve.
  for (let i = 0; i < 12; i++) random();
  return random;
}

/** One number from the standard normal distribution (Box and Muller 1958). */
export function normal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return radius * Math.cos(2 * Math.PI * random());
}

/** A random order of 0 … n − 1 (Fisher and Yates). */
export function permutation(n: number, random: Random): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i];
    order[i] = order[j];
    order[j] = kept;
  }
  return order;
}

/** 32-bit words from a text: FNV-1a, then a multiply-and-shift mix for each further word. */
function hash(text: string): () => number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return () => {
    h = Math.imul(h ^ (h >>> 16), 2246822507);
    h = Math.imul(h ^ (h >>> 13), 3266489909);
    h = (h + 0x9e3779b9) | 0;
    return h ^ (h >>> 16);
  };
}
