import { TIE } from '../../../model/mechanisms/topk';
import { drawKernel } from './kernel';

/**
 * TopK: the least code that stays, of four rows of the batch in a texel. It is the k-th largest, less what counts as a tie. The
 * bits of floats from 0 on are in the order of the floats, so the largest number that k codes reach is found exactly, two
 * bits a round. Reads `codes`.
 */
export const select = drawKernel({
  name: 'SparseSelect',
  reads: ['codes'],
  writes: 'thresholds',
  glsl: () => `
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
    for (int j = 0; j < unitBlocks; j++) {
      mat4 z = codesTile(ivec2(j, r));
      one += reached(z, bits + unit);
      two += reached(z, bits + 2 * unit);
      three += reached(z, bits + 3 * unit);
    }
    bits += unit * (ivec4(greaterThanEqual(one, enough)) + ivec4(greaterThanEqual(two, enough)) +
      ivec4(greaterThanEqual(three, enough)));
  }
  threshold = intBitsToFloat(bits) * float(${1 - TIE});
}`,
});
