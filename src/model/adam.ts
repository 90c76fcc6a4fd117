/** Running means of Adam, in the layout of the parameters. */
export interface Moments {
  /** Mean of the gradient. */
  first: Float32Array;
  /** Mean of its square. */
  second: Float32Array;
}

export const ADAM = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8 } as const;

export function startMoments(length: number): Moments {
  return { first: new Float32Array(length), second: new Float32Array(length) };
}

/**
 * One step of Adam in place (Kingma and Ba 2015, algorithm 1).
 * @param step number of this step, the first is 1
 */
export function adamStep(
  parameters: Float32Array,
  gradient: Float32Array,
  moments: Moments,
  step: number,
  learningRate: number,
): void {
  const { beta1, beta2, epsilon } = ADAM;
  const { first, second } = moments;
  const correction1 = 1 - beta1 ** step;
  const correction2 = 1 - beta2 ** step;
  for (let k = 0; k < parameters.length; k++) {
    const g = gradient[k];
    first[k] = beta1 * first[k] + (1 - beta1) * g;
    second[k] = beta2 * second[k] + (1 - beta2) * g * g;
    parameters[k] -=
      (learningRate * (first[k] / correction1)) / (Math.sqrt(second[k] / correction2) + epsilon);
  }
}
