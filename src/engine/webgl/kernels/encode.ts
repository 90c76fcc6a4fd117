import { drawKernel } from './kernel';
import { INPUTS, marksOff, PARAMETERS, TILE } from './pieces';

/**
 * Codes z = activation(x·Eᵀ + b_e), batch × units; of TopK before the smaller ones are taken away. Reads `whole`, `order` and
 * `parameters`; the bias is the last column of E, as that of x is ones. A tile of zeros is marked.
 * Below the codes, in the first tensor, come the norms ‖V_j‖, those of four units in a texel.
 */
export const encode = drawKernel({
  name: 'SparseEncode',
  reads: ['whole', 'order', 'parameters'],
  writes: 'codes',
  glsl: (mechanism) => `${INPUTS}${PARAMETERS}${TILE}
vec4 normsOf(int block) {
  vec4 squares = vec4(0);
  for (int k = split; k < split + inputBlocks; k++) {
    mat4 v = unitsAt(ivec2(k, block));
    squares += vec4(dot(v[0], v[0]), dot(v[1], v[1]), dot(v[2], v[2]), dot(v[3], v[3]));
  }
  // The least norm that the reference divides by.
  return max(sqrt(squares), vec4(1e-12));
}

vec4 activate(vec4 a) { return ${mechanism.glsl.activation}; }
void main() {
  ivec2 at = ivec2(gl_FragCoord.xy);
  row0 = row1 = row2 = row3 = vec4(0);
  if (at.y == rowBlocks) {
    row0 = normsOf(at.x);
    return;
  }
  ivec4 x = rowsAt(at.y);
  mat4 sum = mat4(0);
  for (int k = 0; k < split; k++) {
    mat4 e = unitsAt(ivec2(k, at.x));
    sum += mat4(inputAt(x.x + k) * e, inputAt(x.y + k) * e, inputAt(x.z + k) * e, inputAt(x.w + k) * e);
  }
  vec4 mask = inside(4 * at.x, units);
  vec4 live = inside(4 * at.y, rows);
  row0 = activate(sum[0]) * mask * live.x;
  row1 = activate(sum[1]) * mask * live.y;
  row2 = activate(sum[2]) * mask * live.z;
  row3 = activate(sum[3]) * mask * live.w;
  ${marksOff(mechanism) ? 'if (mat4(row0, row1, row2, row3) == mat4(0)) row0 = vec4(OFF);' : ''}
}`,
});
