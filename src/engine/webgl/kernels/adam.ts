import { ADAM } from '../../../model/adam';
import { drawKernel } from './kernel';
import { FOLD, NORMS } from './pieces';

/**
 * One step of Adam: the next parameters, first and second moments, three tensors of the same size from as many. Through
 * the norm the gradient by V is dV = (dD − (dD·D)·D) / ‖V‖. Reads `parameters`, `firsts`, `seconds`, the norms and `gradients`,
 * of whose four tensors a row is in one: a loop that runs once or not at all leaves out the others.
 */
export const adam = drawKernel({
  name: 'SparseAdam',
  reads: ['parameters', 'firsts', 'seconds', 'codes', 'gradients'],
  writes: 'state',
  glsl: ({ nonNegativeDecoder }) => `${FOLD}${NORMS}
layout(location = 0) out vec4 parameter;
layout(location = 1) out vec4 first;
layout(location = 2) out vec4 second;

void main() {
  ivec2 at = ivec2(gl_FragCoord.xy);
  int t = at.y / stack;
  int block = at.y - t * stack;
  vec4 old = texelFetch(parameters, at, 0);
  bool isDirection = at.x >= split && block != biasBlock;
  ivec2 place = folded(ivec2(at.x < split ? at.x : at.x - split + turn, block));
  int along = isDirection ? inputBlocks : 0;
  float norm = normsAt(block)[t];
  float sum = 0.0;
  vec4 g = vec4(0);
${[0, 1, 2, 3]
  .map(
    (t) => `  for (bool mine = t == ${t}; mine; mine = false) {
    g = texelFetch(gradients${t}, place, 0);
    for (int k = 0; k < along; k++) {
      sum += dot(
        texelFetch(gradients${t}, folded(ivec2(turn + k, block)), 0), texelFetch(parameters, ivec2(split + k, at.y), 0) / norm);
    }
  }`,
  )
  .join('\n')}
  if (isDirection) g = (g - sum * (old / norm)) / norm;
  first = float(${ADAM.beta1}) * texelFetch(firsts, at, 0) + float(${1 - ADAM.beta1}) * g;
  second = float(${ADAM.beta2}) * texelFetch(seconds, at, 0) + float(${1 - ADAM.beta2}) * g * g;
  parameter = old - rate * first / (sqrt(second) + epsilon);
  ${nonNegativeDecoder ? 'if (isDirection) parameter = max(parameter, vec4(0));' : ''}
}`,
});
