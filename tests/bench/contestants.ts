import * as tf from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import wasmPlain from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import wasmSimd from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import wasmThreaded from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import { CpuEngine } from '../../src/engine/cpu/cpu-engine';
import { multiplyFast } from '../../src/engine/cpu/fast-products';
import { compileKernels, instantiate } from '../../src/engine/cpu/kernels';
import { trainingOf } from '../../src/engine/cpu/training';
import type { Engine } from '../../src/engine/engine';
import { copyOf, type Run } from '../../src/engine/run';
import { Autoencoder } from '../../src/engine/tfjs/autoencoder';
import { KERNELS } from '../../src/engine/webgl/kernels';
import { WebglTraining } from '../../src/engine/webgl/training';
import { createWebglEngine } from '../../src/engine/webgl/webgl-engine';
import type { Snapshot } from '../../src/model/snapshot';

/** Something that trains the run; `finish` waits until all steps asked for are done. */
export interface Training {
  train(steps: number): void | Promise<void>;
  finish(): void | Promise<void>;
  dispose(): void;
  /** Bytes on the graphics card, where there is one. */
  bytes?(): number;
  drawsPerStep?: number;
}

export interface Contestant {
  name: string;
  begin(run: Run, start: Snapshot): Training | Promise<Training>;
}

export const CONTESTANTS: readonly Contestant[] = [
  { name: 'Sparselight, WebGL', begin: beginWebgl },
  { name: 'Sparselight, CPU', begin: beginCpu },
  { name: 'tfjs minimize, WebGL', begin: (run, start) => beginMinimize('webgl', run, start) },
  { name: 'tf.layers fit, WebGL', begin: beginLayers },
  { name: 'tfjs minimize, wasm', begin: (run, start) => beginMinimize('wasm', run, start) },
];

let prepared: Promise<void> | null = null;

/** Before the first measurement: both backends of tfjs. */
export function prepare(): Promise<void> {
  prepared ??= startBackends();
  return prepared;
}

async function startBackends(): Promise<void> {
  setWasmPaths({
    'tfjs-backend-wasm.wasm': wasmPlain,
    'tfjs-backend-wasm-simd.wasm': wasmSimd,
    'tfjs-backend-wasm-threaded-simd.wasm': wasmThreaded,
  });
  for (const name of ['wasm', 'webgl']) {
    if (!(await tf.setBackend(name))) throw new Error(`no ${name} backend`);
    await tf.ready();
  }
  for (const kernel of KERNELS) tf.registerKernel(kernel);
}

async function beginWebgl(run: Run, start: Snapshot): Promise<Training> {
  await prepare();
  await tf.setBackend('webgl');
  const before = bytesOnCard();
  const training = new WebglTraining(run);
  const bytes = bytesOnCard() - before;
  await training.prepare();
  training.restore(start);
  const drawsPerStep = countDraws(tfGl(), () => training.train(1));
  let step = 1;
  return {
    async train(steps) {
      if (tf.getBackend() !== 'webgl') await tf.setBackend('webgl');
      for (let k = 0; k < steps; k++) training.train(++step);
    },
    finish: () => void training.readParameters(),
    dispose: () => training.dispose(),
    bytes: () => bytes,
    drawsPerStep,
  };
}

const kernels = compileKernels();

function beginCpu(run: Run, start: Snapshot): Training {
  const training = trainingOf(instantiate(kernels), run, copyOf(start));
  let step = 0;
  return {
    train(steps) {
      for (let k = 0; k < steps; k++) training.train(++step);
    },
    finish() {},
    dispose() {},
  };
}

/** Our engines as the page's worker makes them, revivals included. */
export async function makeEngines(): Promise<Engine[]> {
  await prepare();
  await tf.setBackend('webgl');
  multiplyFast(kernels);
  return [await createWebglEngine(), new CpuEngine(instantiate(kernels))];
}

/** The plain engine's model, on either backend of tfjs. */
async function beginMinimize(backend: string, run: Run, start: Snapshot): Promise<Training> {
  await tf.setBackend(backend);
  const model = await Autoencoder.of(run, start);
  let step = 0;
  const one = () => model.train(++step);
  const drawsPerStep = backend === 'webgl' ? countDraws(tfGl(), one) : undefined;
  return {
    async train(steps) {
      if (tf.getBackend() !== backend) await tf.setBackend(backend);
      for (let k = 0; k < steps; k++) one();
    },
    finish: async () => void (await model.parameters()),
    dispose: () => model.dispose(),
    bytes: backend === 'webgl' ? bytesOnCard : undefined,
    drawsPerStep,
  };
}

/** The nearest that tf.layers offers: the directions are not normalised, and the batches are in order. */
async function beginLayers(run: Run): Promise<Training> {
  await tf.setBackend('webgl');
  const { shape, config, data } = run;
  const { inputs, units } = shape;
  const model = tf.sequential({
    layers: [
      tf.layers.dense({ units, inputShape: [inputs], activation: 'relu' }),
      tf.layers.dense({ units: inputs, useBias: false }),
    ],
  });
  model.compile({ optimizer: tf.train.adam(config.lr), loss: 'meanSquaredError' });
  const rows = Math.min(config.batch, data.rows);
  const x = tf.tensor2d(data.x, [data.rows, inputs]);
  const perEpoch = Math.max(1, Math.floor(data.rows / rows));
  const used = x.slice([0, 0], [perEpoch * rows, inputs]);
  return {
    async train(steps) {
      if (tf.getBackend() !== 'webgl') await tf.setBackend('webgl');
      // An epoch is the least that fit can do; steps are counted in whole ones.
      const epochs = Math.max(1, Math.round(steps / perEpoch));
      await model.fit(used, used, {
        epochs,
        batchSize: rows,
        shuffle: false,
        verbose: 0,
        yieldEvery: 'never',
      });
    },
    finish: async () => void (await model.getWeights()[0].data()),
    dispose() {
      model.dispose();
      tf.dispose([x, used]);
    },
  };
}

function bytesOnCard(): number {
  return (tf.memory() as unknown as { numBytesInGPU: number }).numBytesInGPU;
}

function tfGl(): WebGL2RenderingContext {
  return (tf.backend() as unknown as MathBackendWebGL).gpgpu.gl as WebGL2RenderingContext;
}

/** Draw calls that the context is given during `work`. */
function countDraws(gl: WebGL2RenderingContext, work: () => void): number {
  let draws = 0;
  const { drawArrays, drawElements } = gl;
  gl.drawArrays = (...args) => {
    draws += 1;
    drawArrays.apply(gl, args);
  };
  gl.drawElements = (...args) => {
    draws += 1;
    drawElements.apply(gl, args);
  };
  work();
  gl.drawArrays = drawArrays;
  gl.drawElements = drawElements;
  return draws;
}
