import type { Snapshot } from '../../../src/model/snapshot';
import { type Measured, readModel, writeModel } from '../../../src/share/model-file';
import { metricsOfRun, type Run, startRun, train } from '../model/train';

export function snapshotOf({ step, parameters, moments }: Run): Snapshot {
  return { step, parameters, ...moments };
}
export const measured = (run: Run): Measured => {
  const metrics = metricsOfRun(run);
  return {
    metrics,
    facts: { ...metrics, inputs: run.data.rows, areAll: true },
    error: 0.5,
    sparsityTerm: 0.25,
  };
};
export const textOf = (run: Run) => writeModel(run.config, snapshotOf(run), measured(run));

export const run = train(startRun('patterns', { sparsity: 0.2, seed: 7 }), 420, 0.2);
export const text = textOf(run);

/** A number list as its bits, so that 0 and −0 differ and nothing is compared “almost”. */
export const bits = (values: Float32Array) => [...new Uint32Array(values.slice().buffer)];

export function opened(text: string) {
  const read = readModel(text);
  if ('problem' in read) throw new Error(JSON.stringify(read.problem));
  return read;
}

// biome-ignore lint/suspicious/noExplicitAny: tests break files in ways that no type describes
export type Json = any;

/** The problem of the file after a change of its JSON. */
export function problemAfter(change: (file: Json) => void) {
  const file = JSON.parse(text);
  change(file);
  const read = readModel(JSON.stringify(file));
  return 'problem' in read ? read.problem : null;
}
