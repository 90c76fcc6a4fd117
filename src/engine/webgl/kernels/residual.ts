import { drawKernel } from './kernel';
import { codesOf, INPUTS, NORMS, PARAMETERS, TILE } from './pieces';

/**
 * Errors e = x̂ − x = z·D + b_d − x, batch × inputs, with D_j = V_j / ‖V_j‖. Reads `whole`, `order`, `codes`, `thresholds` of
 * TopK, and `parameters`.
 */
export const residual = drawKernel({
  name: 'SparseResidual',
  reads: ['whole', 'order', 'codes', 'thresholds', 'parameters'],
  writes: 'errors',
  glsl: (mechanism) => `${INPUTS}${PARAMETERS}${NORMS}${TILE}${codesOf(mechanism)}
void main() {
  ivec2 at = unfolded(ivec2(gl_FragCoord.xy));
  row0 = row1 = row2 = row3 = vec4(0);
  if (4 * at.x >= inputs) return;
  ivec4 x = rowsAt(at.y) + at.x;
  vec4 bias = biasBlock < 0 ? vec4(0) : texelFetch(parameters, ivec2(split + at.x, biasBlock), 0);
  mat4 sum = mat4(bias - inputAt(x.x), bias - inputAt(x.y), bias - inputAt(x.z), bias - inputAt(x.w));
  for (int j = litUnits(0, at.y, unitBlocks); j < unitBlocks; j = litUnits(j + 1, at.y, unitBlocks)) {
    vec4 norm = normsAt(j);
    mat4 v = unitsAt(ivec2(split + at.x, j));
    sum += mat4(v[0] / norm.x, v[1] / norm.y, v[2] / norm.z, v[3] / norm.w) * codesAt(ivec2(j, at.y));
  }
  vec4 mask = inside(4 * at.x, inputs);
  vec4 live = inside(4 * at.y, rows);
  row0 = sum[0] * mask * live.x;
  row1 = sum[1] * mask * live.y;
  row2 = sum[2] * mask * live.z;
  row3 = sum[3] * mask * live.w;
}`,
});
