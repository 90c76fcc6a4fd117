import { ADAM } from '../../model/adam';
import type { Mechanism } from '../../model/mechanisms/mechanism';
import {
  CODES,
  FOLD,
  INPUTS,
  KEPT_CODES,
  LIT_ROWS,
  MARKED_CODES,
  meanPenalty,
  PULL_LIT,
  SELECT,
  TILE,
} from './pieces';

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
