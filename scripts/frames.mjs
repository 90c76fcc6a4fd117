// How steadily a page draws.

/** Milliseconds from frame to frame. @param {import('@playwright/test').Page} page @param {number} ms @returns {Promise<number[]>} */
export function framesFor(page, ms) {
  return page.evaluate(
    (until) =>
      new Promise((done) => {
        const gaps = /** @type {number[]} */ ([]);
        let last = performance.now();
        const end = last + until;
        const tick = (/** @type {number} */ now) => {
          gaps.push(now - last);
          last = now;
          if (now < end) requestAnimationFrame(tick);
          else done(gaps);
        };
        requestAnimationFrame(tick);
      }),
    ms,
  );
}

/** Of 100 values 95 are no larger. @param {number[]} values */
export function p95(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(0.95 * values.length)];
}
