import * as tf from '@tensorflow/tfjs-core';
import type { RunConfig } from '../../model/config';
import { MARGIN } from '../../model/mechanisms/kl';
import { TIE } from '../../model/mechanisms/topk';

/** How codes come of the weighted sums of the units (both rows × units), and what codes cost before that is weighted. */
interface Mechanism {
  codes(sums: tf.Tensor, config: RunConfig): tf.Tensor;
  penalty(codes: tf.Tensor, config: RunConfig): tf.Tensor;
}

/** What `src/model/mechanisms` says, in tensors; derivatives are left to tfjs. */
export const MECHANISMS: Readonly<Record<string, Mechanism>> = {
  l1: {
    codes: (sums) => tf.relu(sums),
    penalty: (codes) => tf.mean(tf.sum(codes, 1)),
  },
  topk: {
    codes: (sums, { k }) => {
      const codes = tf.relu(sums);
      return tf.mul(codes, largest(codes, k));
    },
    penalty: () => tf.scalar(0),
  },
  kl: {
    codes: (sums) => tf.sigmoid(sums),
    penalty: (codes, { target }) => tf.sum(divergence(target, inside(tf.mean(codes, 0)))),
  },
};

/** 1 for the `k` largest of each row and all as large as the k-th, else 0. No gradient goes through: which they are is given. */
function largest(codes: tf.Tensor, k: number): tf.Tensor {
  const mask = tf.customGrad((all) => {
    const kept = tf.topk(all as tf.Tensor, Math.min(k, codes.shape[1] as number)).values;
    const threshold = tf.mul(tf.min(kept, 1, true), 1 - TIE);
    const value = tf.cast(tf.greaterEqual(all as tf.Tensor, threshold), 'float32');
    return { value, gradFunc: (by) => tf.zerosLike(by) };
  });
  return mask(codes);
}

/** KL(ρ ‖ mean) of each unit. */
function divergence(target: number, means: tf.Tensor): tf.Tensor {
  const on = tf.mul(tf.log(tf.div(target, means)), target);
  const off = tf.mul(tf.log(tf.div(1 - target, tf.sub(1, means))), 1 - target);
  return tf.add(on, off);
}

/** Means kept away from 0 and 1, where the divergence is infinite. The gradient passes, so that units can come back. */
function inside(means: tf.Tensor): tf.Tensor {
  const clipped = tf.customGrad((all) => ({
    value: tf.clipByValue(all as tf.Tensor, MARGIN, 1 - MARGIN),
    gradFunc: (by) => by,
  }));
  return clipped(means);
}
