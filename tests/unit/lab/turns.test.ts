import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Turns } from '../../../src/lab/turns';

const settle = () => vi.advanceTimersByTimeAsync(0);

/** Turns of an engine that answers when told to, on a screen that paints when told to. */
function newTurns(idleFor = 0) {
  const log: string[] = [];
  let answer: (() => void) | undefined;
  let asked = 0;
  let isActive = true;
  let hasWork = true;
  const turns = new Turns({
    next: () => {
      log.push(hasWork ? `ask ${++asked}` : 'look');
      if (!hasWork) return null;
      return () =>
        new Promise((resolve) => {
          answer = () => {
            log.push('accept');
            resolve();
          };
        });
    },
    isActive: () => isActive,
    idleFor: () => idleFor,
  });
  return {
    turns,
    log,
    reply: async () => {
      answer?.();
      await settle();
    },
    rest: () => {
      hasWork = false;
    },
    stop: () => {
      isActive = false;
    },
  };
}

let frames: FrameRequestCallback[] = [];

async function paint() {
  const due = frames;
  frames = [];
  for (const draw of due) draw(performance.now());
  await settle();
}

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) => frames.push(draw));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a run that its engine holds back', () => {
  it('is asked for more before what came is painted', async () => {
    const { turns, log, reply } = newTurns();
    turns.wake();
    await paint();
    expect(log).toEqual(['ask 1']);
    await reply();
    expect(log).toEqual(['ask 1', 'accept', 'ask 2']);
  });

  it('is asked once per painted frame, and not at all by a page that is not painted', async () => {
    const { turns, log, reply } = newTurns();
    turns.wake();
    await paint();
    await reply();
    await reply();
    await vi.advanceTimersByTimeAsync(5000);
    expect(log).toEqual(['ask 1', 'accept', 'ask 2', 'accept']);
    await paint();
    expect(log.at(-1)).toBe('ask 3');
    await paint();
    expect(log.at(-1)).toBe('ask 3');
  });
});

describe('a run that is ahead of its time', () => {
  it('is looked at when its next steps are due, and the browser paints nothing until then', async () => {
    const { turns, log, rest } = newTurns(100);
    rest();
    turns.wake();
    await paint();
    expect(log).toEqual(['look']);
    await vi.advanceTimersByTimeAsync(99);
    expect(frames).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    await paint();
    expect(log).toEqual(['look', 'look']);
  });

  it('is looked at at once when somebody asks, and no more often after that', async () => {
    const { turns, log, rest } = newTurns(100);
    rest();
    turns.wake();
    await paint();
    for (let k = 0; k < 5; k++) {
      await vi.advanceTimersByTimeAsync(10);
      turns.wake();
      await paint();
    }
    expect(log.length).toBe(6);
    for (let k = 0; k < 100; k++) {
      await vi.advanceTimersByTimeAsync(10);
      await paint();
    }
    expect(log.length).toBe(16);
  });

  it('is left alone once nothing is to come', async () => {
    const { turns, log, rest, stop } = newTurns(100);
    rest();
    turns.wake();
    await paint();
    stop();
    for (let k = 0; k < 3; k++) {
      await vi.advanceTimersByTimeAsync(100);
      await paint();
    }
    expect(log).toEqual(['look', 'look']);
  });
});
