// The engine's worker, but the test can ask its tfjs what it holds and which kernels it runs.
import { memory, profile, type Tensor } from '@tensorflow/tfjs-core';
import '../../src/engine/worker';

const channel = new BroadcastChannel('tfjs');
let stop = () => {};

channel.onmessage = async ({ data }: MessageEvent<'count' | 'profile' | 'stop'>) => {
  if (data === 'count') channel.postMessage(memory().numTensors);
  else if (data === 'stop') stop();
  else {
    const profiled = profile(
      () =>
        new Promise<Tensor[]>((done) => {
          stop = () => done([]);
        }),
    );
    channel.postMessage('begun');
    channel.postMessage((await profiled).kernels.map(({ name }) => name));
  }
};
