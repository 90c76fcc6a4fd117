/** Where the diagram puts things, in CSS pixels. Columns: bits of x, units, bits of x̂. */
export interface NetworkLayout {
  inputX: number;
  unitX: number;
  outputX: number;
  bitY: number[];
  unitY: number[];
  bitRadius: number;
  unitRadius: number;
}

/** Room for the column titles. */
const TOP = 30;
const BOTTOM = 10;

export function layoutNetwork(width: number, height: number, bits: number, units: number): NetworkLayout {
  const room = Math.max(40, height - TOP - BOTTOM);
  const radius = (count: number, largest: number) => Math.max(2.5, Math.min(largest, (room / count) * 0.38));
  const spread = (count: number) => Array.from({ length: count }, (_, k) => TOP + (room * (k + 0.5)) / count);
  const bitRadius = radius(bits, 17);
  const unitRadius = radius(units, 21);
  const margin = Math.max(30, width * 0.09);
  return {
    inputX: margin,
    unitX: width / 2,
    outputX: width - margin,
    bitY: spread(bits),
    unitY: spread(units),
    bitRadius,
    unitRadius,
  };
}

/** What lies under a point of the diagram. */
export function hitNetwork(
  layout: NetworkLayout,
  x: number,
  y: number,
): { bit: number } | { unit: number } | null {
  const near = (centres: number[], radius: number) => {
    const index = centres.findIndex((centre) => Math.abs(centre - y) <= radius + 4);
    return index >= 0 ? index : null;
  };
  const reach = 18;
  if (Math.abs(x - layout.unitX) <= Math.max(layout.unitRadius, reach)) {
    const unit = near(layout.unitY, layout.unitRadius);
    return unit === null ? null : { unit };
  }
  const onBits = [layout.inputX, layout.outputX].some(
    (centre) => Math.abs(x - centre) <= Math.max(layout.bitRadius, reach),
  );
  const bit = onBits ? near(layout.bitY, layout.bitRadius) : null;
  return bit === null ? null : { bit };
}
