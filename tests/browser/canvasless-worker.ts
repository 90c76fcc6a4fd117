// The engine's worker in a browser without OffscreenCanvas.
import '../../src/engine/worker';

Reflect.deleteProperty(globalThis, 'OffscreenCanvas');
