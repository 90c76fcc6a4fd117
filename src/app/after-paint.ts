/** Resolves once what is drawn now is on the screen; at once where nobody looks, as nothing is painted there. */
export function afterPaint(): Promise<void> {
  return new Promise((done) => {
    if (document.hidden) done();
    else requestAnimationFrame(() => setTimeout(done));
  });
}
