// The engine's worker, but the test can take away its WebGL context, as a driver does that crashes.
import '../../src/engine/worker';

const { getContext } = OffscreenCanvas.prototype;
let context: WebGL2RenderingContext | null = null;

OffscreenCanvas.prototype.getContext = function (
  this: OffscreenCanvas,
  ...args: Parameters<typeof getContext>
) {
  const made = getContext.apply(this, args);
  if (made instanceof WebGL2RenderingContext) context = made;
  return made;
} as typeof getContext;

new BroadcastChannel('lose context').onmessage = () => {
  context?.getExtension('WEBGL_lose_context')?.loseContext();
};
