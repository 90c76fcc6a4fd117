import { ADAM } from '../../model/adam';
import type { Mechanism } from '../../model/mechanisms/mechanism';
import { TIE } from '../../model/mechanisms/topk';

/**
 * The draws of a training step in GLSL. A texel holds four columns of a row. A fragment of a product makes a tile of
 * four rows and four columns, one row in each of four outputs: it fetches eight texels for 64 multiplications, and
 * fetching is what costs. The matrices:
 *
 *     whole       inputs × (d + 1)       all of x as one long list of texels; the last column is ones, for the bias
 *     order       batch                  which inputs a step trains on, four in a texel
 *     parameters  units × (d + 1 | d)    [E | b_e] and, from texel `split` on, V; b_d is V of one more block of units
 *     norms       units                  ‖V_j‖, four in a texel; 1 for b_d
 *     codes       batch × units          z, of TopK before the smaller ones are taken away
 *     thresholds  batch                  TopK: the least z that stays, four in a texel
 *     errors      batch × d              x̂ − x
 *     deltas      batch × units          dloss/da (a the weighted sum); without a penalty of means
 *     gradients   units × (d + 1 | d)    by [E | b_e] and, from column block `turn` on, by D
 *
 * Codes, errors, deltas and gradients have four layers: layer t holds the rows 4r + t. What stands past an edge is kept
 * at 0 everywhere, so that products need no care for it.
 *
 * Cards draw fragments in groups of 2 × 2 or more, and a group only skips what is zero for all of it. So where blocks
 * of zeros are skipped, neighbours share them: blocks of columns lie in a zigzag (`folded`), and the four of a group
 * have the same rows. Software that draws without a card skips nothing at an `if`, only at the end of a loop: the
 * loops go from one lit tile to the next.
 */
export type ShaderName = keyof Sources;

export interface Sources {
  encode: string;
  /** Only where a mechanism keeps the largest. */
  select?: string;
  residual: string;
  back: string;
  gradient: string;
  update: string;
  measure: string;
}

/** Texels in a row of the textures that are only long lists; a power of two, so that a place is two cheap operations. */
export const LIST_WIDTH = 2048;

/** Size of a texture whose blocks of columns lie in a zigzag. */
export function foldedSize(columns: number, blocks: number): [width: number, height: number] {
  return [Math.ceil(columns / 2), 2 * blocks];
}

export function shadersOf(mechanism: Mechanism): Sources {
  const { activation, slope, penaltySlope } = mechanism.glsl;
  const { silentAtZero, keepsLargest, nonNegativeDecoder } = mechanism;
  const ofMeans = mechanism.penalizes === 'mean';
  const marksOff = silentAtZero && !keepsLargest;
  const codes = marksOff ? MARKED_CODES : keepsLargest ? KEPT_CODES : CODES;
  return {
    encode: `${INPUTS}${TILE}
uniform sampler2D parameters;
uniform int inner, columns;
vec4 activate(vec4 a) { return ${activation}; }
void main() {
  ivec2 at = ivec2(gl_FragCoord.xy);
  ivec4 x = rowsAt(at.y);
  mat4 sum = mat4(0);
  for (int k = 0; k < inner; k++) {
    mat4 e = rowsOf(parameters, ivec2(k, 4 * at.x));
    sum += mat4(inputAt(x.x + k) * e, inputAt(x.y + k) * e, inputAt(x.z + k) * e, inputAt(x.w + k) * e);
  }
  vec4 mask = inside(4 * at.x, columns);
  vec4 live = inside(4 * at.y, rows);
  row0 = activate(sum[0]) * mask * live.x;
  row1 = activate(sum[1]) * mask * live.y;
  row2 = activate(sum[2]) * mask * live.z;
  row3 = activate(sum[3]) * mask * live.w;
  ${marksOff ? 'if (mat4(row0, row1, row2, row3) == mat4(0)) row0 = vec4(OFF);' : ''}
}`,

    ...(keepsLargest && { select: SELECT }),

    residual: `${INPUTS}${TILE}${codes}
uniform sampler2D parameters, norms;
uniform int inner, columns, split, biasBlock;
void main() {
  ivec2 at = unfolded(ivec2(gl_FragCoord.xy));
  row0 = row1 = row2 = row3 = vec4(0);
  if (4 * at.x >= columns) return;
  ivec4 x = rowsAt(at.y) + at.x;
  vec4 bias = biasBlock < 0 ? vec4(0) : texelFetch(parameters, ivec2(split + at.x, 4 * biasBlock), 0);
  mat4 sum = mat4(bias - inputAt(x.x), bias - inputAt(x.y), bias - inputAt(x.z), bias - inputAt(x.w));
  for (int j = litUnits(0, at.y, inner); j < inner; j = litUnits(j + 1, at.y, inner)) {
    vec4 norm = texelFetch(norms, ivec2(0, j), 0);
    mat4 v = rowsOf(parameters, ivec2(split + at.x, 4 * j));
    sum += mat4(v[0] / norm.x, v[1] / norm.y, v[2] / norm.z, v[3] / norm.w) * codesAt(ivec2(j, at.y));
  }
  vec4 mask = inside(4 * at.x, columns);
  vec4 live = inside(4 * at.y, rows);
  row0 = sum[0] * mask * live.x;
  row1 = sum[1] * mask * live.y;
  row2 = sum[2] * mask * live.z;
  row3 = sum[3] * mask * live.w;
}`,

    back: `${TILE}${codes}
uniform sampler2D parameters, norms;
uniform sampler2DArray errors;
uniform int inner, split;
uniform float share, cost, target;

// dloss/da = (2/batch · (x̂ − x)·D + λ/batch · penalty′) · dz/da
vec4 delta(vec4 z, vec4 pull) {
  ${ofMeans ? 'vec4 byCode = pull;' : `vec4 value = z;\n  vec4 byCode = pull + cost * (${penaltySlope});`}
  return byCode * (${slope});
}

void main() {
  ivec2 at = ivec2(gl_FragCoord.xy);
  mat4 z = codesAt(at);
  mat4 sum = mat4(0);
  ${silentAtZero ? PULL_LIT : 'int dense = inner;'}
  for (int k = 0; k < dense; k++) {
    mat4 v = rowsOf(parameters, ivec2(split + k, 4 * at.x));
    mat4 e = tileOf(errors, folded(ivec2(k, at.y)));
    sum += mat4(e[0] * v, e[1] * v, e[2] * v, e[3] * v);
  }
  vec4 scale = share / texelFetch(norms, ivec2(0, at.x), 0);
  row0 = delta(z[0], sum[0] * scale);
  row1 = delta(z[1], sum[1] * scale);
  row2 = delta(z[2], sum[2] * scale);
  row3 = delta(z[3], sum[3] * scale);
  ${silentAtZero ? 'if (z == mat4(0)) row0 = vec4(OFF);' : ''}
}`,

    gradient: `${INPUTS}${TILE}${codes}
uniform sampler2DArray errors, deltas;
uniform int inner, split, turn, biasBlock;
uniform float share, cost, target;
${ofMeans ? meanPenalty(penaltySlope, slope) : ''}
${silentAtZero ? LIT_ROWS : 'int litRows(int from, int block) { return from; }'}

// dE = Σ dloss/da · x
mat4 byEncoder(ivec2 at) {
  mat4 sum = mat4(0);
  ${ofMeans ? 'vec4 costs = costsOf(at.y);' : ''}
  for (int r = litRows(0, at.y); r < inner; r = litRows(r + 1, at.y)) {
    mat4 delta = tileOf(deltas, ivec2(at.y, r));
    ${ofMeans ? 'delta += penaltyAt(ivec2(at.y, r), costs);' : ''}
    ivec4 place = rowsAt(r) + at.x;
    sum += mat4(inputAt(place.x), inputAt(place.y), inputAt(place.z), inputAt(place.w)) * transpose(delta);
  }
  return sum;
}

// dD = 2/batch · Σ z·error
mat4 byDirections(ivec2 at) {
  mat4 sum = mat4(0);
  for (int r = litRows(0, at.y); r < inner; r = litRows(r + 1, at.y)) {
    sum += tileOf(errors, folded(ivec2(at.x, r))) * transpose(codesAt(ivec2(at.y, r)));
  }
  return share * sum;
}

// db_d = 2/batch · Σ error
vec4 byBias(int column) {
  vec4 sum = vec4(0);
  for (int r = 0; r < inner; r++) {
    sum += tileOf(errors, folded(ivec2(column, r))) * vec4(1);
  }
  return share * sum;
}

void main() {
  ivec2 at = unfolded(ivec2(gl_FragCoord.xy));
  mat4 sum = mat4(0);
  if (at.x >= turn) {
    at.x -= turn;
    if (at.y == biasBlock) sum[0] = byBias(at.x);
    else sum = byDirections(at);
  } else if (at.x < split && at.y != biasBlock) {
    sum = byEncoder(at);
  }
  row0 = sum[0];
  row1 = sum[1];
  row2 = sum[2];
  row3 = sum[3];
}`,

    update: `${FOLD}
uniform sampler2D parameters, firsts, seconds, norms;
uniform sampler2DArray gradients;
uniform int inner, split, turn, biasBlock;
uniform float rate, epsilon;
layout(location = 0) out vec4 parameter;
layout(location = 1) out vec4 first;
layout(location = 2) out vec4 second;

vec4 gradientAt(int column, int unit) {
  return texelFetch(gradients, ivec3(folded(ivec2(column, unit / 4)), unit % 4), 0);
}

void main() {
  ivec2 at = ivec2(gl_FragCoord.xy);
  vec4 old = texelFetch(parameters, at, 0);
  vec4 g = gradientAt(at.x < split ? at.x : at.x - split + turn, at.y);
  bool isDirection = at.x >= split && at.y / 4 != biasBlock;
  if (isDirection) {
    // dV = (dD − (dD·D)·D) / ‖V‖
    float norm = texelFetch(norms, ivec2(0, at.y / 4), 0)[at.y % 4];
    float along = 0.0;
    for (int k = 0; k < inner; k++) {
      along += dot(gradientAt(turn + k, at.y), texelFetch(parameters, ivec2(split + k, at.y), 0) / norm);
    }
    g = (g - along * (old / norm)) / norm;
  }
  first = float(${ADAM.beta1}) * texelFetch(firsts, at, 0) + float(${1 - ADAM.beta1}) * g;
  second = float(${ADAM.beta2}) * texelFetch(seconds, at, 0) + float(${1 - ADAM.beta2}) * g * g;
  parameter = old - rate * first / (sqrt(second) + epsilon);
  ${nonNegativeDecoder ? 'if (isDirection) parameter = max(parameter, vec4(0));' : ''}
}`,

    measure: `
uniform sampler2D parameters;
uniform int inner, split, biasBlock;
out vec4 norm;
void main() {
  int block = int(gl_FragCoord.y);
  norm = vec4(1);
  if (block == biasBlock) return;
  vec4 squares = vec4(0);
  for (int k = split; k < split + inner; k++) {
    mat4 v = mat4(
      texelFetch(parameters, ivec2(k, 4 * block), 0), texelFetch(parameters, ivec2(k, 4 * block + 1), 0),
      texelFetch(parameters, ivec2(k, 4 * block + 2), 0), texelFetch(parameters, ivec2(k, 4 * block + 3), 0));
    squares += vec4(dot(v[0], v[0]), dot(v[1], v[1]), dot(v[2], v[2]), dot(v[3], v[3]));
  }
  // The least norm that the reference divides by.
  norm = max(sqrt(squares), vec4(1e-12));
}`,
  };
}

/** From a block of columns and of rows to its place in a texture that is folded, and back. */
const FOLD = `
ivec2 folded(ivec2 at) { return ivec2(at.x >> 1, 2 * at.y + (at.x & 1)); }
ivec2 unfolded(ivec2 at) { return ivec2(2 * at.x + (at.y & 1), at.y >> 1); }
`;

/** Four rows come out of one fragment. */
const TILE = `${FOLD}
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
const INPUTS = `
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
const CODES = `
uniform sampler2DArray codes;
mat4 codesAt(ivec2 at) { return tileOf(codes, at); }
int litUnits(int from, int row, int end) { return from; }
`;

/** Codes whose tiles of zeros are marked. */
const MARKED_CODES = `
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
const KEPT_CODES = `
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

/** The first block of rows from \`from\` on in which one of four units is lit. */
const LIT_ROWS = `
int litRows(int from, int block) {
  float first;
  do first = texelFetch(deltas, ivec3(block, from, 0), 0).x; while (first == OFF && ++from < inner);
  return from;
}`;

/** Pulls on those of the 16 codes of a tile that are lit, one by one; where they are many, all are left to do at once. */
const PULL_LIT = `vec4 bits = vec4(1, 2, 4, 8);
  vec4 on = vec4(
    dot(bits, vec4(notEqual(z[0], vec4(0)))), dot(bits, vec4(notEqual(z[1], vec4(0)))),
    dot(bits, vec4(notEqual(z[2], vec4(0)))), dot(bits, vec4(notEqual(z[3], vec4(0)))));
  int lit = int(dot(on, vec4(1, 16, 256, 4096)));
  int fourth = lit & (lit - 1);
  fourth &= fourth - 1;
  fourth &= fourth - 1;
  int dense = fourth == 0 ? 0 : inner;
  for (int left = fourth == 0 ? lit : 0; left != 0; left &= left - 1) {
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
const SELECT = `
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
const meanPenalty = (penaltySlope: string, slope: string) => `
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
