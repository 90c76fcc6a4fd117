import { parameterCount, type Shape, viewOf } from '../../model/parameters';

/** From the model's layout [encoder | biases | decoder] to one row [E_j | b_j | V_j] per unit. */
export function rowsOf(flat: Float32Array, shape: Shape): Float32Array {
  const { inputs, units } = shape;
  const { encoder, encoderBias, decoder } = viewOf(flat, shape);
  const rows = new Float32Array(parameterCount(shape));
  for (let j = 0; j < units; j++) {
    const start = j * (2 * inputs + 1);
    rows.set(encoder.subarray(j * inputs, (j + 1) * inputs), start);
    rows[start + inputs] = encoderBias[j];
    rows.set(decoder.subarray(j * inputs, (j + 1) * inputs), start + inputs + 1);
  }
  return rows;
}

/** The way back. */
export function flatOf(rows: Float32Array, shape: Shape): Float32Array {
  const { inputs, units } = shape;
  const flat = new Float32Array(parameterCount(shape));
  const { encoder, encoderBias, decoder } = viewOf(flat, shape);
  for (let j = 0; j < units; j++) {
    const row = rows.subarray(j * (2 * inputs + 1), (j + 1) * (2 * inputs + 1));
    encoder.set(row.subarray(0, inputs), j * inputs);
    encoderBias[j] = row[inputs];
    decoder.set(row.subarray(inputs + 1), j * inputs);
  }
  return flat;
}
