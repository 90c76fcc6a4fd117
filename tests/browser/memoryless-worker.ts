// The engine's worker on a graphics card that has no memory left.
import '../../src/engine/worker';

WebGL2RenderingContext.prototype.getError = () => WebGL2RenderingContext.OUT_OF_MEMORY;
