import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { beforePaint } from '../../../src/ui/before-paint';

let frames: FrameRequestCallback[] = [];
const paint = () => {
  for (const draw of frames.splice(0)) draw(0);
};

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) => frames.push(draw));
});
afterEach(() => vi.unstubAllGlobals());

it('carries out a task once for a painted frame, and draws in it what those who are told ask for', () => {
  const done: string[] = [];
  const canvas = () => done.push('canvas');
  const listeners = () => {
    done.push('listeners');
    beforePaint('draw', canvas);
    beforePaint('draw', canvas);
  };
  beforePaint('draw', canvas);
  beforePaint('tell', listeners);
  beforePaint('tell', listeners);
  expect(frames).toHaveLength(1);
  paint();
  expect(done).toEqual(['listeners', 'canvas']);
  expect(frames).toEqual([]);
  beforePaint('draw', canvas);
  paint();
  expect(done).toEqual(['listeners', 'canvas', 'canvas']);
});

it('goes on with the others in the next frame where one fails', () => {
  const other = vi.fn();
  beforePaint('tell', () => {
    throw new Error('of a test');
  });
  beforePaint('draw', other);
  expect(paint).toThrow('of a test');
  paint();
  expect(other).toHaveBeenCalledOnce();
});
