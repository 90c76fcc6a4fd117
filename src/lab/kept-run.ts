import { readConfig } from '../data';
import type { Snapshot } from '../engine/engine';
import { isSnapshotFinite } from '../engine/frame';
import type { RunConfig } from '../model/config';
import type { Lab } from './lab';

/** A run put aside, to go on with later: settings and, where it is small enough, the model. */
export interface KeptRun {
  config: RunConfig;
  compare: boolean;
  speed: number;
  stopAt: number | null;
  running: boolean;
  /** Null: it begins again from step 0. */
  snapshot: Snapshot | null;
}

/** Numbers of a model that the browser's storage has room for: half a megabyte in all. */
const MOST_NUMBERS = 30_000;

/** Takes the run as it is now. Where no engine answers, its settings alone. */
export async function takeRun(lab: Lab): Promise<KeptRun> {
  const { config, compare, speed, stopAt, running } = lab.state;
  const kept = { config, compare, speed, stopAt, running };
  try {
    const { snapshot } = await lab.takeModel();
    return { ...kept, snapshot };
  } catch {
    return { ...kept, snapshot: null };
  }
}

/** Goes on with a run that was put aside, from where it was. */
export function openRun(lab: Lab, { config, compare, speed, stopAt, running, snapshot }: KeptRun): void {
  lab.setSpeed(speed);
  if (snapshot && snapshot.step > 0) {
    lab.openModel(config, snapshot);
    lab.setCompare(compare);
    lab.setStop(stopAt);
    if (running) lab.train();
  } else lab.open({ config, engine: lab.state.choice, dense: compare, run: running, stop: stopAt });
}

export function runAsText({ snapshot, ...settings }: KeptRun): string {
  const isSmall = snapshot && snapshot.parameters.length <= MOST_NUMBERS;
  const model = isSmall && {
    step: snapshot.step,
    parameters: asText(snapshot.parameters),
    first: asText(snapshot.first),
    second: asText(snapshot.second),
  };
  return JSON.stringify({ ...settings, snapshot: model || null });
}

/** @returns null if the text is not a run that this page can go on with */
export function runFromText(text: string): KeptRun | null {
  try {
    const { config: raw, compare, speed, stopAt, running, snapshot: model } = JSON.parse(text);
    const { config, problems } = readConfig(raw);
    if (problems.length > 0) return null;
    const snapshot: Snapshot | null = model && {
      step: Number(model.step),
      parameters: fromText(model.parameters),
      first: fromText(model.first),
      second: fromText(model.second),
    };
    if (snapshot && !isSnapshotFinite(snapshot)) return null;
    return {
      config,
      compare: compare === true,
      speed: Number(speed),
      stopAt: typeof stopAt === 'number' ? stopAt : null,
      running: running === true,
      snapshot,
    };
  } catch {
    return null;
  }
}

/** Floats as base64, bit for bit. */
function asText(values: Float32Array): string {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function fromText(text: string): Float32Array {
  return new Float32Array(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer);
}
