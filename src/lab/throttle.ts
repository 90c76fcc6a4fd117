/**
 * Calls `action` at most once per `intervalMs`, soon or when the time has come, and in a task of its own: what calls for it
 * has drawn a frame, and both at once would make the page stumble. The last call counts.
 */
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
    isWaiting = true;
    setTimeout(run, Math.max(0, last + intervalMs - performance.now()));
  };
}
