import type { GPGPUProgram, MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import { backend, engine, type Tensor2D } from '@tensorflow/tfjs-core';

/** A function of tensors of one shape, and of numbers that may change from call to call without compiling anything. */
export type Fused = (inputs: Tensor2D[], numbers?: number[]) => Tensor2D;

/**
 * An element-by-element operation that is one draw call, however long its formula: a step of a small model is almost
 * all fixed cost per draw, and tfjs's own operations would take one for each sign.
 *
 * A texel of a packed tensor holds 2 × 2 elements, so each input is a `vec4` and the formula works on four elements
 * at once. Where all inputs are 0 it must give 0: elements past an odd edge are padding, and products count on it.
 */
export function fuse(inputs: string[], numbers: string[], formula: string): Fused {
  const texels = inputs.map(
    (name) => `vec4 ${name} = get${name[0].toUpperCase()}${name.slice(1)}AtOutCoords();`,
  );
  const userCode = `void main() { ${texels.join(' ')} setOutput(${formula}); }`;
  const customUniforms: GPGPUProgram['customUniforms'] = numbers.map((name) => ({ name, type: 'float' }));
  return (tensors, values = []) => {
    const { shape } = tensors[0];
    const program = {
      variableNames: inputs,
      packedInputs: true,
      packedOutput: true,
      outputShape: shape,
      userCode,
      customUniforms,
    };
    const output = (backend() as MathBackendWebGL).compileAndRun(
      program,
      tensors,
      'float32',
      values.map((value) => [value]),
    );
    return engine().makeTensorFromTensorInfo(output) as Tensor2D;
  };
}
