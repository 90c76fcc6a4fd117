/** A texture of float texels; each holds four numbers of a row. Four layers hold four rows that a draw makes at once. */
export interface Texture {
  width: number;
  height: number;
  layers: 1 | 4;
  handle: WebGLTexture;
}

/** What is on a card: textures and bytes. */
export interface Usage {
  textures: number;
  bytes: number;
}

const usages = new WeakMap<WebGL2RenderingContext, Usage>();

/** What this context has on the card now. */
export function usageOf(gl: WebGL2RenderingContext): Readonly<Usage> {
  return usages.get(gl) ?? { textures: 0, bytes: 0 };
}

function account(gl: WebGL2RenderingContext, count: 1 | -1, texture: Texture): void {
  const { textures, bytes } = usageOf(gl);
  usages.set(gl, { textures: textures + count, bytes: bytes + count * bytesOf(texture) });
}

/**
 * A matrix of `rows` × `columns`, four columns a texel. With four layers, layer t holds the rows 4r + t.
 * @throws RangeError if this card has no textures of that size
 */
export function createTexture(
  gl: WebGL2RenderingContext,
  width: number,
  height: number,
  layers: 1 | 4,
): Texture {
  const largest = gl.getParameter(gl.MAX_TEXTURE_SIZE) as number;
  if (width > largest || height > largest) {
    throw new RangeError(`a texture of ${width} × ${height} is larger than this card's ${largest}`);
  }
  const handle = gl.createTexture();
  const kind = kindOf(gl, layers);
  gl.bindTexture(kind, handle);
  for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(kind, filter, gl.NEAREST);
  if (layers === 1) gl.texStorage2D(kind, 1, gl.RGBA32F, width, height);
  else gl.texStorage3D(kind, 1, gl.RGBA32F, width, height, layers);
  const texture = { width, height, layers, handle };
  account(gl, 1, texture);
  return texture;
}

export function deleteTexture(gl: WebGL2RenderingContext, texture: Texture): void {
  gl.deleteTexture(texture.handle);
  account(gl, -1, texture);
}

export function bytesOf({ width, height, layers }: Texture): number {
  return 16 * width * height * layers;
}

/** Binds a texture to a texture unit, where the sampler with that number finds it. */
export function bindTexture(gl: WebGL2RenderingContext, unit: number, { handle, layers }: Texture): void {
  gl.activeTexture(gl.TEXTURE0 + unit);
  gl.bindTexture(kindOf(gl, layers), handle);
}

/** Fills a texture of one layer; `texels` holds four numbers for each texel, row by row. Takes unit 0. */
export function upload(gl: WebGL2RenderingContext, texture: Texture, texels: Float32Array): void {
  bindTexture(gl, 0, texture);
  gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, texture.width, texture.height, gl.RGBA, gl.FLOAT, texels);
}

/** A framebuffer into which one draw writes these textures, or all layers of one. */
export function createTarget(gl: WebGL2RenderingContext, textures: readonly Texture[]): WebGLFramebuffer {
  const target = gl.createFramebuffer();
  gl.bindFramebuffer(gl.FRAMEBUFFER, target);
  const outputs: number[] = [];
  for (const { handle, layers } of textures) {
    for (let layer = 0; layer < layers; layer++) {
      const output = gl.COLOR_ATTACHMENT0 + outputs.length;
      if (layers === 1) gl.framebufferTexture2D(gl.FRAMEBUFFER, output, gl.TEXTURE_2D, handle, 0);
      else gl.framebufferTextureLayer(gl.FRAMEBUFFER, output, handle, 0, layer);
      outputs.push(output);
    }
  }
  gl.drawBuffers(outputs);
  return target;
}

function kindOf(gl: WebGL2RenderingContext, layers: number): number {
  return layers === 1 ? gl.TEXTURE_2D : gl.TEXTURE_2D_ARRAY;
}
