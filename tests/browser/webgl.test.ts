import { expect, test } from 'vitest';

// The engine's tests mean something only where there is real WebGL; this one says so when there is not.
test('this browser has WebGL 2 that can draw into float textures', () => {
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2');
  expect(gl).not.toBeNull();
  expect(gl?.getExtension('EXT_color_buffer_float')).not.toBeNull();
});
