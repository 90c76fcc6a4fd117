/** Calls `action` at most once per `intervalMs`: at once if it may, else when the time has come. The last call counts. */
export function throttled(intervalMs: number, action: () => void): () => void {
  let last = Number.NEGATIVE_INFINITY;
  let isWaiting = false;
  const run = () => {
    isWaiting = false;
    last = performance.now();
    action();
  };
  return () => {
    if (isWaiting) return;
    const wait = last + intervalMs - performance.now();
    isWaiting = wait > 0;
    if (isWaiting) setTimeout(run, wait);
    else run();
  };
}
