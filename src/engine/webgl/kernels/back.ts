import { drawKernel } from './kernel';
import { codesOf, NORMS, PARAMETERS, TILE } from './pieces';

/**
 * Pulls on those of the 16 codes of a tile that are lit, one by one. Where they are more than three, here or in the tiles
 * that a card draws in the same breath (their derivatives tell), all 16 are left to do at once.
 */
const PULL_LIT = `vec4 bits = vec4(1, 2, 4, 8);
  ivec4 on = ivec4(
    dot(bits, vec4(notEqual(z[0], vec4(0)))), dot(bits, vec4(notEqual(z[1], vec4(0)))),
    dot(bits, vec4(notEqual(z[2], vec4(0)))), dot(bits, vec4(notEqual(z[3], vec4(0)))));
  int fourth = on.x | on.y << 4 | on.z << 8 | on.w << 12;
  fourth &= fourth - 1;
  fourth &= fourth - 1;
  fourth &= fourth - 1;
  float many = fourth == 0 ? 0.0 : 1.0;
  many = max(many, abs(dFdx(many)) + abs(dFdy(many)));
  many = max(many, abs(dFdx(many)) + abs(dFdy(many)));
  int dense = many > 0.0 ? inputBlocks : 0;
  if (many > 0.0) on = ivec4(0);
${[0, 1, 2, 3]
  .map(
    (t) => `  for (int left = on[${t}]; left != 0; left &= left - 1) {
    // Place of the lowest bit: the exponent of a float.
    int unit = (floatBitsToInt(float(left & -left)) >> 23) - 127;
    float pull = 0.0;
    for (int k = 0; k < inputBlocks; k++) {
      pull += dot(
        texelFetch(errors${t}, folded(ivec2(k, at.y)), 0),
        texelFetch(parameters, ivec2(split + k, unit * stack + at.x), 0));
    }
    sum[${t}] += pull * vec4(equal(ivec4(unit), ivec4(0, 1, 2, 3)));
  }`,
  )
  .join('\n')}`;

/**
 * Deltas, dloss/da of the weighted sums a, batch × units: (2/batch · e·D + λ/batch · penalty′) · dz/da; a penalty of means is
 * left to `gradient`. Reads `errors`, `codes`, `thresholds` of TopK, and `parameters`.
 */
export const back = drawKernel({
  name: 'SparseBack',
  reads: ['errors', 'codes', 'thresholds', 'parameters'],
  writes: 'deltas',
  glsl: (mechanism) => {
    const { penaltySlope, slope } = mechanism.glsl;
    const ofMeans = mechanism.penalizes === 'mean';
    return `${PARAMETERS}${NORMS}${TILE}${codesOf(mechanism)}

vec4 delta(vec4 z, vec4 pull) {
  ${ofMeans ? 'vec4 byCode = pull;' : `vec4 value = z;\n  vec4 byCode = pull + cost * (${penaltySlope});`}
  return byCode * (${slope});
}

void main() {
  ivec2 at = ivec2(gl_FragCoord.xy);
  mat4 z = codesAt(at);
  mat4 sum = mat4(0);
  ${mechanism.silentAtZero ? PULL_LIT : 'int dense = inputBlocks;'}
  for (int k = 0; k < dense; k++) {
    mat4 v = unitsAt(ivec2(split + k, at.x));
    mat4 e = errorsTile(folded(ivec2(k, at.y)));
    sum += mat4(e[0] * v, e[1] * v, e[2] * v, e[3] * v);
  }
  vec4 scale = share / normsAt(at.x);
  row0 = delta(z[0], sum[0] * scale);
  row1 = delta(z[1], sum[1] * scale);
  row2 = delta(z[2], sum[2] * scale);
  row3 = delta(z[3], sum[3] * scale);
  ${mechanism.silentAtZero ? 'if (z == mat4(0)) row0 = vec4(OFF);' : ''}
}`;
  },
});
