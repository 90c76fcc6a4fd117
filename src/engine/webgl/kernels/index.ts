import type { Mechanism } from '../../../model/mechanisms/mechanism';
import { adam } from './adam';
import { back } from './back';
import { encode } from './encode';
import { gradient } from './gradient';
import type { DrawKernel } from './kernel';
import { residual } from './residual';
import { select } from './select';

/**
 * The kernels of a training step, a draw each. A texel holds four columns of a row. A fragment of a product makes a tile
 * of four rows and four columns, one row in each of four tensors: it fetches eight texels for 64 multiplications, and
 * fetching is what costs. The tensors, by the names that kernels read them by:
 *
 *     whole          inputs × (d + 1)       all of x as one long list of texels; the last column is ones, for the bias
 *     order          batch                  which inputs a step trains on, four in a texel
 *     parameters     units × (d + 1 | d)    [E | b_e] and, from texel `split` on, V; b_d is V of one more block of units
 *     firsts, seconds                       moments of Adam, in the layout of the parameters
 *     codes0 … 3     batch × units          z, of TopK before the smaller ones are taken away; below, in codes0, ‖V_j‖
 *     thresholds     batch                  TopK: the least z that stays, four in a texel
 *     errors0 … 3    batch × d              x̂ − x
 *     deltas0 … 3    batch × units          dloss/da (a the weighted sum); without a penalty of means
 *     gradients0 … 3 units × (d + 1 | d)    by [E | b_e] and, from column block `turn` on, by D
 *
 * Where there are four tensors, the t-th holds the rows 4r + t. What stands past an edge is kept at 0 everywhere, so that
 * products need no care for it.
 *
 * Cards draw fragments in groups of 2 × 2 or more, and a group only skips what is zero for all of it. So where blocks
 * of zeros are skipped, neighbours share them: blocks of columns lie in a zigzag (`folded`), and the four of a group
 * have the same rows. Software that draws without a card skips nothing at an `if`, only at the end of a loop: the
 * loops go from one lit tile to the next.
 */
export const KERNELS: readonly DrawKernel[] = [encode, select, residual, back, gradient, adam];

/** Those that a step of this mechanism takes, in their order. */
export function kernelsOf({ keepsLargest }: Mechanism): readonly DrawKernel[] {
  return KERNELS.filter((kernel) => keepsLargest || kernel !== select);
}
