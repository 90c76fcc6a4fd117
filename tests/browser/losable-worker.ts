// The engine's worker, but the test can take away its WebGL context, as a driver does that crashes; without one, it dies.
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
  if (!context) throw new Error('lost by a test');
  context.getExtension('WEBGL_lose_context')?.loseContext();
};
