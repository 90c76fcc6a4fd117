/** First everybody is told what is new, then canvases are drawn, each once. */
const STAGES = { tell: new Set<() => void>(), draw: new Set<() => void>() };
let isDue = false;

/**
 * Has a task carried out before the page is painted next, once, however often it is asked for until then. What is asked
 * for by those that are told is drawn in the same frame, so that all of the page is painted as of the same moment.
 */
export function beforePaint(stage: keyof typeof STAGES, task: () => void): void {
  STAGES[stage].add(task);
  if (!isDue) requestAnimationFrame(carryOut);
  isDue = true;
}

function carryOut(): void {
  try {
    for (const tasks of Object.values(STAGES)) {
      for (const task of tasks) {
        tasks.delete(task);
        task();
      }
    }
  } finally {
    // Where one has failed, the others come with the next frame.
    isDue = Object.values(STAGES).some(({ size }) => size > 0);
    if (isDue) requestAnimationFrame(carryOut);
  }
}
