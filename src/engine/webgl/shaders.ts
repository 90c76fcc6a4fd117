import { ADAM } from '../../model/adam';
import type { Mechanism } from '../../model/mechanisms/mechanism';

/**
 * The draws of a training step in GLSL. A texel holds four columns of a row. A fragment of a product makes a tile of
 * four rows and four columns, one row in each of four outputs: it fetches eight texels for 64 multiplications, and
 * fetching is what costs. The matrices:
 *
 *     whole       inputs × (d + 1)       all of x as one long list of texels; the last column is ones, for the bias
 *     order       batch                  which inputs a step trains on, four in a texel
 *     parameters  units × (d + 1 | d)    [E | b_e] and, from texel `split` on, V
 *     norms       units                  ‖V_j‖, four in a texel
 *     codes       batch × units          z
 *     errors      batch × d              x̂ − x
 *     pulls       batch × units          2/batch · (x̂ − x)·D_jᵀ
 *     gradients   units × (d + 1 | d)    by [E | b_e] and by D
 *
 * Codes, errors, pulls and gradients have four layers: layer t holds the rows 4r + t. What stands past an edge is kept
 * at 0 everywhere, so that products need no care for it.
 */
export type ShaderName = 'encode' | 'residual' | 'back' | 'gradient' | 'update' | 'measure';

/** Texels in a row of the textures that are only long lists; a power of two, so that a place is two cheap operations. */
export const LIST_WIDTH = 2048;

export function shadersOf(mechanism: Mechanism): Record<ShaderName, string> {
  const { activation, slope, penaltySlope } = mechanism.glsl;
  const { silentAtZero } = mechanism;
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
}`,

    residual: `${INPUTS}${TILE}
uniform sampler2D parameters, norms;
uniform sampler2DArray codes;
uniform int inner, columns, split;
void main() {
  ivec2 at = ivec2(gl_FragCoord.xy);
  ivec4 x = rowsAt(at.y);
  mat4 sum = mat4(-inputAt(x.x + at.x), -inputAt(x.y + at.x), -inputAt(x.z + at.x), -inputAt(x.w + at.x));
  for (int j = 0; j < inner; j++) {
    mat4 z = tileOf(codes, ivec2(j, at.y));
    if (z == mat4(0)) continue;
    vec4 norm = texelFetch(norms, ivec2(0, j), 0);
    mat4 v = rowsOf(parameters, ivec2(split + at.x, 4 * j));
    sum += mat4(v[0] / norm.x, v[1] / norm.y, v[2] / norm.z, v[3] / norm.w) * z;
  }
  vec4 mask = inside(4 * at.x, columns);
  vec4 live = inside(4 * at.y, rows);
  row0 = sum[0] * mask * live.x;
  row1 = sum[1] * mask * live.y;
  row2 = sum[2] * mask * live.z;
  row3 = sum[3] * mask * live.w;
}`,

    back: `${TILE}
uniform sampler2D parameters, norms;
uniform sampler2DArray codes, errors;
uniform int inner, split;
uniform float share;
void main() {
  ivec2 at = ivec2(gl_FragCoord.xy);
  row0 = row1 = row2 = row3 = vec4(0);
  ${
    silentAtZero
      ? `// Units that are off pass no gradient, so nobody asks for their pull.
  if (tileOf(codes, at) == mat4(0)) return;`
      : ''
  }
  mat4 sum = mat4(0);
  for (int k = 0; k < inner; k++) {
    mat4 v = rowsOf(parameters, ivec2(split + k, 4 * at.x));
    mat4 e = tileOf(errors, ivec2(k, at.y));
    sum += mat4(e[0] * v, e[1] * v, e[2] * v, e[3] * v);
  }
  vec4 scale = share / texelFetch(norms, ivec2(0, at.x), 0);
  row0 = sum[0] * scale;
  row1 = sum[1] * scale;
  row2 = sum[2] * scale;
  row3 = sum[3] * scale;
}`,

    gradient: `${INPUTS}${TILE}
uniform sampler2DArray codes, errors, pulls;
uniform int inner, split;
uniform float share, cost;

// dE = Σ dz/da · (pull + λ/batch · penalty′)·x
vec4 bySum(vec4 z, vec4 pull) { return (pull + cost * (${penaltySlope})) * (${slope}); }

mat4 byEncoder(ivec2 at) {
  mat4 sum = mat4(0);
  for (int r = 0; r < inner; r++) {
    mat4 z = tileOf(codes, ivec2(at.y, r));
    ${silentAtZero ? 'if (z == mat4(0)) continue;' : ''}
    ivec4 place = rowsAt(r) + at.x;
    mat4 pull = tileOf(pulls, ivec2(at.y, r));
    mat4 x = mat4(inputAt(place.x), inputAt(place.y), inputAt(place.z), inputAt(place.w));
    sum += x * transpose(mat4(bySum(z[0], pull[0]), bySum(z[1], pull[1]), bySum(z[2], pull[2]), bySum(z[3], pull[3])));
  }
  return sum;
}

// dD = 2/batch · Σ z·error
mat4 byDirections(ivec2 at) {
  mat4 sum = mat4(0);
  for (int r = 0; r < inner; r++) {
    mat4 z = tileOf(codes, ivec2(at.y, r));
    if (z == mat4(0)) continue;
    sum += tileOf(errors, ivec2(at.x - split, r)) * transpose(z);
  }
  return share * sum;
}

void main() {
  ivec2 at = ivec2(gl_FragCoord.xy);
  mat4 sum = at.x < split ? byEncoder(at) : byDirections(at);
  row0 = sum[0];
  row1 = sum[1];
  row2 = sum[2];
  row3 = sum[3];
}`,

    update: `
uniform sampler2D parameters, firsts, seconds, norms;
uniform sampler2DArray gradients;
uniform int inner, split;
uniform float rate, epsilon;
layout(location = 0) out vec4 parameter;
layout(location = 1) out vec4 first;
layout(location = 2) out vec4 second;
void main() {
  ivec2 at = ivec2(gl_FragCoord.xy);
  vec4 old = texelFetch(parameters, at, 0);
  vec4 g = texelFetch(gradients, ivec3(at.x, at.y / 4, at.y % 4), 0);
  if (at.x >= split) {
    // dV = (dD − (dD·D)·D) / ‖V‖
    float norm = texelFetch(norms, ivec2(0, at.y / 4), 0)[at.y % 4];
    float along = 0.0;
    for (int k = 0; k < inner; k++) {
      along += dot(
        texelFetch(gradients, ivec3(split + k, at.y / 4, at.y % 4), 0),
        texelFetch(parameters, ivec2(split + k, at.y), 0) / norm);
    }
    g = (g - along * (old / norm)) / norm;
  }
  first = float(${ADAM.beta1}) * texelFetch(firsts, at, 0) + float(${1 - ADAM.beta1}) * g;
  second = float(${ADAM.beta2}) * texelFetch(seconds, at, 0) + float(${1 - ADAM.beta2}) * g * g;
  parameter = old - rate * first / (sqrt(second) + epsilon);
}`,

    measure: `
uniform sampler2D parameters;
uniform int inner, split;
out vec4 norm;
void main() {
  int unit = 4 * int(gl_FragCoord.y);
  vec4 squares = vec4(0);
  for (int k = split; k < split + inner; k++) {
    mat4 v = mat4(
      texelFetch(parameters, ivec2(k, unit), 0), texelFetch(parameters, ivec2(k, unit + 1), 0),
      texelFetch(parameters, ivec2(k, unit + 2), 0), texelFetch(parameters, ivec2(k, unit + 3), 0));
    squares += vec4(dot(v[0], v[0]), dot(v[1], v[1]), dot(v[2], v[2]), dot(v[3], v[3]));
  }
  // The least norm that the reference divides by.
  norm = max(sqrt(squares), vec4(1e-12));
}`,
  };
}

/** Four rows come out of one fragment. */
const TILE = `
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
  return texelFetch(whole, ivec2(place & ${LIST_WIDTH - 1}, place / ${LIST_WIDTH}), 0);
}

// Where the four inputs 4r … 4r + 3 of the batch begin in the list.
ivec4 rowsAt(int r) {
  int place = start + r;
  return stride * ivec4(texelFetch(order, ivec2(place & ${LIST_WIDTH - 1}, place / ${LIST_WIDTH}), 0));
}
`;
