import type { Mechanism } from '../../../model/mechanisms/mechanism';

// Pieces of GLSL that several kernels are made of.

/** Texels in a row of the textures that are only long lists; a power of two, so that a place is two cheap operations. */
export const LIST_WIDTH = 2048;

const LIST_PLACE = `ivec2(place & ${LIST_WIDTH - 1}, place >> ${Math.log2(LIST_WIDTH)})`;

/** From a block of columns and of rows to its place in a texture that is folded, and back. */
export const FOLD = `
ivec2 folded(ivec2 at) { return ivec2(at.x >> 1, 2 * at.y + (at.x & 1)); }
ivec2 unfolded(ivec2 at) { return ivec2(2 * at.x + (at.y & 1), at.y >> 1); }
`;

/** Size in texels of a tensor whose blocks of columns are folded. */
export function foldedSize(columns: number, blocks: number): [height: number, width: number] {
  return [2 * blocks, Math.ceil(columns / 2)];
}

/** A draw that makes four rows at a time, one in each of four tensors. */
export const TILE = `${FOLD}
// Stands first in a tile that is all zeros.
const float OFF = 1e30;
layout(location = 0) out vec4 row0;
layout(location = 1) out vec4 row1;
layout(location = 2) out vec4 row2;
layout(location = 3) out vec4 row3;

// 1 for those of four rows or columns from \`first\` on that are within \`count\`, else 0.
vec4 inside(int first, int count) {
  return vec4(lessThan(first + ivec4(0, 1, 2, 3), ivec4(count)));
}
`;

/** Parameters: four units of a block are in four rows that lie `stack` rows apart. */
export const PARAMETERS = `
mat4 unitsAt(ivec2 at) {
  return mat4(
    texelFetch(parameters, at, 0), texelFetch(parameters, at + ivec2(0, stack), 0),
    texelFetch(parameters, at + ivec2(0, 2 * stack), 0), texelFetch(parameters, at + ivec2(0, 3 * stack), 0));
}
`;

/** The norms of four units, as `encode` has left them below the codes. */
export const NORMS = `
vec4 normsAt(int block) { return texelFetch(codes0, ivec2(block, rowBlocks), 0); }
`;

/** The inputs of the batch, picked out of the whole set. */
export const INPUTS = `
vec4 inputAt(int place) {
  return texelFetch(whole, ${LIST_PLACE}, 0);
}

// Where the four inputs 4r … 4r + 3 of the batch begin in the list.
ivec4 rowsAt(int r) {
  int place = start + r;
  return split * ivec4(texelFetch(order, ${LIST_PLACE}, 0));
}
`;

/** Whether blocks of zero codes are marked, so that all that reads them can skip them. */
export function marksOff({ silentAtZero, keepsLargest }: Mechanism): boolean {
  return silentAtZero && !keepsLargest;
}

/** Codes of units that are never off. */
const CODES = `
mat4 codesAt(ivec2 at) { return codesTile(at); }
int litUnits(int from, int row, int end) { return from; }
`;

/** Codes whose tiles of zeros are marked. */
const MARKED_CODES = `
mat4 codesAt(ivec2 at) {
  mat4 z = codesTile(at);
  return z[0].x == OFF ? mat4(0) : z;
}

// The first block of units from \`from\` on with a unit that is lit in this block of rows.
int litUnits(int from, int row, int end) {
  float first;
  do first = texelFetch(codes0, ivec2(from, row), 0).x; while (first == OFF && ++from < end);
  return from;
}
`;

/** Codes of which only those at or above the threshold of their row stay. */
const KEPT_CODES = `
vec4 kept(vec4 z, float least) { return z * vec4(greaterThanEqual(z, vec4(least))); }

mat4 codesAt(ivec2 at) {
  mat4 z = codesTile(at);
  vec4 least = texelFetch(thresholds, ivec2(0, at.y), 0);
  return mat4(kept(z[0], least.x), kept(z[1], least.y), kept(z[2], least.z), kept(z[3], least.w));
}

int litUnits(int from, int row, int end) {
  mat4 z;
  do z = codesAt(ivec2(from, row)); while (z == mat4(0) && ++from < end);
  return from;
}
`;

/** `codesAt`, the codes of a tile, and `litUnits`, the next block of units that is not off. */
export function codesOf(mechanism: Mechanism): string {
  if (mechanism.keepsLargest) return KEPT_CODES;
  return marksOff(mechanism) ? MARKED_CODES : CODES;
}
