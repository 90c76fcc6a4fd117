import { drawKernel } from './kernel';
import { codesOf, INPUTS, TILE } from './pieces';

/** The first block of rows from `from` on in which one of four units is lit. */
const LIT_ROWS = `
int litRows(int from, int block) {
  float first;
  do first = texelFetch(deltas0, ivec2(block, from), 0).x; while (first == OFF && ++from < rowBlocks);
  return from;
}`;

/** What the penalty of a unit's mean activation adds to dloss/da; the mean is summed up first. */
const meanPenalty = (penaltySlope: string, slope: string) => `
vec4 costsOf(int block) {
  vec4 value = vec4(0);
  for (int r = 0; r < rowBlocks; r++) value += codesTile(ivec2(block, r)) * vec4(1);
  value /= float(rows);
  return cost * (${penaltySlope});
}

vec4 slopeAt(vec4 z) { return ${slope}; }

mat4 penaltyAt(ivec2 at, vec4 costs) {
  mat4 z = codesTile(at);
  return mat4(costs * slopeAt(z[0]), costs * slopeAt(z[1]), costs * slopeAt(z[2]), costs * slopeAt(z[3]));
}
`;

/**
 * Gradients of the loss, units × inputs: by [E | b_e], dE = Σ delta·x, and from column block `turn` on by D,
 * dD = 2/batch · Σ z·e; by the decoder bias in the block of units after the last, db_d = 2/batch · Σ e. Sums over the batch.
 * Reads `whole`, `order`, `codes`, `thresholds` of TopK, `errors` and `deltas`.
 */
export const gradient = drawKernel({
  name: 'SparseGradient',
  reads: ['whole', 'order', 'codes', 'thresholds', 'errors', 'deltas'],
  writes: 'gradients',
  glsl: (mechanism) => {
    const { penaltySlope, slope } = mechanism.glsl;
    const ofMeans = mechanism.penalizes === 'mean';
    return `${INPUTS}${TILE}${codesOf(mechanism)}
${ofMeans ? meanPenalty(penaltySlope, slope) : ''}
${mechanism.silentAtZero ? LIT_ROWS : 'int litRows(int from, int block) { return from; }'}

mat4 byEncoder(ivec2 at) {
  mat4 sum = mat4(0);
  ${ofMeans ? 'vec4 costs = costsOf(at.y);' : ''}
  for (int r = litRows(0, at.y); r < rowBlocks; r = litRows(r + 1, at.y)) {
    mat4 delta = deltasTile(ivec2(at.y, r));
    ${ofMeans ? 'delta += penaltyAt(ivec2(at.y, r), costs);' : ''}
    ivec4 place = rowsAt(r) + at.x;
    sum += mat4(inputAt(place.x), inputAt(place.y), inputAt(place.z), inputAt(place.w)) * transpose(delta);
  }
  return sum;
}

mat4 byDirections(ivec2 at) {
  mat4 sum = mat4(0);
  for (int r = litRows(0, at.y); r < rowBlocks; r = litRows(r + 1, at.y)) {
    sum += errorsTile(folded(ivec2(at.x, r))) * transpose(codesAt(ivec2(at.y, r)));
  }
  return share * sum;
}

vec4 byBias(int column) {
  vec4 sum = vec4(0);
  for (int r = 0; r < rowBlocks; r++) sum += errorsTile(folded(ivec2(column, r))) * vec4(1);
  return share * sum;
}

void main() {
  ivec2 at = unfolded(ivec2(gl_FragCoord.xy));
  mat4 sum = mat4(0);
  if (at.x >= turn) {
    at.x -= turn;
    if (at.y == biasBlock) sum[0] = byBias(at.x);
    else sum = byDirections(at);
  } else if (at.x < split && at.y != biasBlock) {
    sum = byEncoder(at);
  }
  row0 = sum[0];
  row1 = sum[1];
  row2 = sum[2];
  row3 = sum[3];
}`;
  },
});
