interface Point {
  x: number;
  y: number;
}

/** Where the scene puts things, in CSS pixels: bits on the left, lamps in the middle, rebuilt bits on the right. */
export interface SceneLayout {
  bits: Point[];
  lamps: Point[];
  rebuilt: Point[];
  /** Half a side of a bit's square. */
  square: number;
  /** Of a lamp. */
  radius: number;
}

/** So far the canvas reaches beyond the scene, above and below: light does not end at an edge. */
export const BEYOND = { above: 28, below: 120 } as const;

/** Room above for what the columns are called; below each lamp for its four small lights. */
const TOP = 26;
const UNDER_LAMP = 60;
/** … where there is little of it, and on a small phone. */
const LITTLE = { below: 480, underLamp: 46 } as const;
const LEAST = { below: 300, underLamp: 26 } as const;
const LARGEST = 92;

export function layoutScene(width: number, height: number, bits: number, lamps: number): SceneLayout {
  const { underLamp } = [LEAST, LITTLE].find(({ below }) => height < below) ?? { underLamp: UNDER_LAMP };
  const slot = Math.max(40, height - TOP) / lamps;
  const radius = Math.max(22, Math.min(LARGEST, (slot - underLamp) / 2, width * 0.13));
  const square = Math.max(15, Math.min(34, radius * 0.42));
  const reach = Math.min(width / 2 - square - 14, 4.6 * radius + 40);
  const column = (x: number, count: number) =>
    Array.from({ length: count }, (_, k) => ({ x, y: TOP + slot * (k + 0.5) - underLamp / 2 + 4 }));
  return {
    bits: column(width / 2 - reach, bits),
    lamps: column(width / 2, lamps),
    rebuilt: column(width / 2 + reach, bits),
    square,
    radius,
  };
}
