import { TIE } from '../../model/mechanisms/topk';

// Pieces of GLSL that the draws of `shaders.ts` are made of.

/** Texels in a row of the textures that are only long lists; a power of two, so that a place is two cheap operations. */
export const LIST_WIDTH = 2048;

/** From a block of columns and of rows to its place in a texture that is folded, and back. */
export const FOLD = `
ivec2 folded(ivec2 at) { return ivec2(at.x >> 1, 2 * at.y + (at.x & 1)); }
ivec2 unfolded(ivec2 at) { return ivec2(2 * at.x + (at.y & 1), at.y >> 1); }
`;

/** Four rows come out of one fragment. */
export const TILE = `${FOLD}
// Stands first in a tile that is all zeros.
const float OFF = 1e30;
layout(location = 0) out vec4 row0;
layout(location = 1) out vec4 row1;
layout(location = 2) out vec4 row2;
layout(location = 3) out vec4 row3;

mat4 tileOf(highp sampler2DArray from, ivec2 at) {
  return mat4(
    texelFetch(from, ivec3(at, 0), 0), texelFetch(from, ivec3(at, 1), 0),
    texelFetch(from, ivec3(at, 2), 0), texelFetch(from, ivec3(at, 3), 0));
}

// Four rows of a texture that has all in one layer.
mat4 rowsOf(sampler2D from, ivec2 at) {
  return mat4(
    texelFetch(from, at, 0), texelFetch(from, at + ivec2(0, 1), 0),
    texelFetch(from, at + ivec2(0, 2), 0), texelFetch(from, at + ivec2(0, 3), 0));
}

// 1 for those of four rows or columns from \`first\` on that are within \`count\`, else 0.
vec4 inside(int first, int count) {
  return vec4(lessThan(first + ivec4(0, 1, 2, 3), ivec4(count)));
}
`;

/** The inputs of the batch, picked out of the whole set. */
export const INPUTS = `
uniform sampler2D whole, order;
uniform int start, stride, rows;

vec4 inputAt(int place) {
  return texelFetch(whole, ivec2(place & ${LIST_WIDTH - 1}, place >> ${Math.log2(LIST_WIDTH)}), 0);
}

// Where the four inputs 4r … 4r + 3 of the batch begin in the list.
ivec4 rowsAt(int r) {
  int place = start + r;
  return stride * ivec4(texelFetch(order, ivec2(place & ${LIST_WIDTH - 1}, place >> ${Math.log2(LIST_WIDTH)}), 0));
}
`;

/** Codes of units that are never off. */
export const CODES = `
uniform sampler2DArray codes;
mat4 codesAt(ivec2 at) { return tileOf(codes, at); }
int litUnits(int from, int row, int end) { return from; }
`;

/** Codes whose tiles of zeros are marked. */
export const MARKED_CODES = `
uniform sampler2DArray codes;

mat4 codesAt(ivec2 at) {
  mat4 z = tileOf(codes, at);
  return z[0].x == OFF ? mat4(0) : z;
}

// The first block of units from \`from\` on with a unit that is lit in this block of rows.
int litUnits(int from, int row, int end) {
  float first;
  do first = texelFetch(codes, ivec3(from, row, 0), 0).x; while (first == OFF && ++from < end);
  return from;
}
`;

/** Codes of which only those at or above the threshold of their row stay. */
export const KEPT_CODES = `
uniform sampler2DArray codes;
uniform sampler2D thresholds;

vec4 kept(vec4 z, float least) { return z * vec4(greaterThanEqual(z, vec4(least))); }

mat4 codesAt(ivec2 at) {
  mat4 z = tileOf(codes, at);
  vec4 least = texelFetch(thresholds, ivec2(0, at.y), 0);
  return mat4(kept(z[0], least.x), kept(z[1], least.y), kept(z[2], least.z), kept(z[3], least.w));
}

int litUnits(int from, int row, int end) {
  mat4 z;
  do z = codesAt(ivec2(from, row)); while (z == mat4(0) && ++from < end);
  return from;
}
`;

/** The first block of rows from `from` on in which one of four units is lit. */
export const LIT_ROWS = `
int litRows(int from, int block) {
  float first;
  do first = texelFetch(deltas, ivec3(block, from, 0), 0).x; while (first == OFF && ++from < inner);
  return from;
}`;

/**
 * Pulls on those of the 16 codes of a tile that are lit, one by one. Where they are more than three, here or in the tiles
 * that a card draws in the same breath (their derivatives tell), all 16 are left to do at once.
 */
export const PULL_LIT = `vec4 bits = vec4(1, 2, 4, 8);
  vec4 on = vec4(
    dot(bits, vec4(notEqual(z[0], vec4(0)))), dot(bits, vec4(notEqual(z[1], vec4(0)))),
    dot(bits, vec4(notEqual(z[2], vec4(0)))), dot(bits, vec4(notEqual(z[3], vec4(0)))));
  int lit = int(dot(on, vec4(1, 16, 256, 4096)));
  int fourth = lit & (lit - 1);
  fourth &= fourth - 1;
  fourth &= fourth - 1;
  float many = fourth == 0 ? 0.0 : 1.0;
  many = max(many, abs(dFdx(many)) + abs(dFdy(many)));
  many = max(many, abs(dFdx(many)) + abs(dFdy(many)));
  int dense = many > 0.0 ? inner : 0;
  for (int left = many > 0.0 ? 0 : lit; left != 0; left &= left - 1) {
    // Place of the lowest bit: the exponent of a float.
    int place = (floatBitsToInt(float(left & -left)) >> 23) - 127;
    ivec2 v = ivec2(split, 4 * at.x + (place & 3));
    float pull = 0.0;
    for (int k = 0; k < inner; k++) {
      pull += dot(
        texelFetch(errors, ivec3(folded(ivec2(k, at.y)), place >> 2), 0), texelFetch(parameters, v + ivec2(k, 0), 0));
    }
    vec4 unit = vec4(equal(ivec4(place & 3), ivec4(0, 1, 2, 3)));
    sum += outerProduct(pull * unit, vec4(equal(ivec4(place >> 2), ivec4(0, 1, 2, 3))));
  }`;

/**
 * The k-th largest activation of each row, less what counts as a tie. The bits of floats from 0 on are in the order of the floats, so the
 * largest number that k activations reach is found exactly, two bits a round.
 */
export const SELECT = `
uniform sampler2DArray codes;
uniform int inner, k;
out vec4 threshold;

vec4 reached(mat4 z, ivec4 least) {
  return vec4(
    dot(vec4(greaterThanEqual(floatBitsToInt(z[0]), ivec4(least.x))), vec4(1)),
    dot(vec4(greaterThanEqual(floatBitsToInt(z[1]), ivec4(least.y))), vec4(1)),
    dot(vec4(greaterThanEqual(floatBitsToInt(z[2]), ivec4(least.z))), vec4(1)),
    dot(vec4(greaterThanEqual(floatBitsToInt(z[3]), ivec4(least.w))), vec4(1)));
}

void main() {
  int r = int(gl_FragCoord.y);
  ivec4 bits = ivec4(0);
  vec4 enough = vec4(float(k));
  for (int shift = 29; shift >= -1; shift -= 2) {
    int unit = 1 << max(0, shift);
    vec4 one = vec4(0), two = vec4(0), three = vec4(0);
    for (int j = 0; j < inner; j++) {
      mat4 z = mat4(
        texelFetch(codes, ivec3(j, r, 0), 0), texelFetch(codes, ivec3(j, r, 1), 0),
        texelFetch(codes, ivec3(j, r, 2), 0), texelFetch(codes, ivec3(j, r, 3), 0));
      one += reached(z, bits + unit);
      two += reached(z, bits + 2 * unit);
      three += reached(z, bits + 3 * unit);
    }
    bits += unit * (ivec4(greaterThanEqual(one, enough)) + ivec4(greaterThanEqual(two, enough)) +
      ivec4(greaterThanEqual(three, enough)));
  }
  threshold = intBitsToFloat(bits) * float(${1 - TIE});
}`;

/** What the penalty of a unit's mean activation adds to dloss/da; the mean is summed up first. */
export const meanPenalty = (penaltySlope: string, slope: string) => `
vec4 costsOf(int block) {
  vec4 value = vec4(0);
  for (int r = 0; r < inner; r++) value += tileOf(codes, ivec2(block, r)) * vec4(1);
  value /= float(rows);
  return cost * (${penaltySlope});
}

vec4 slopeAt(vec4 z) { return ${slope}; }

mat4 penaltyAt(ivec2 at, vec4 costs) {
  mat4 z = tileOf(codes, at);
  return mat4(costs * slopeAt(z[0]), costs * slopeAt(z[1]), costs * slopeAt(z[2]), costs * slopeAt(z[3]));
}
`;
