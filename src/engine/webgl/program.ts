import type { Texture } from './texture';

/** A triangle that covers the whole target; no buffers needed. */
const VERTEX = `#version 300 es
void main() {
  gl_Position = vec4(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0, 0.0, 1.0);
}`;

const HEADER = `#version 300 es
precision highp float;
precision highp int;
precision highp sampler2D;
precision highp sampler2DArray;
`;

/** A compiled draw: textures in, one or more textures out. */
export interface Program {
  handle: WebGLProgram;
  /** Location of a uniform; null if the shader does not use it, which GL ignores. */
  locations: Map<string, WebGLUniformLocation | null>;
}

/**
 * Compiles fragment shaders. All are handed to the driver before the first is asked for, so that it can compile them
 * at the same time.
 * @throws Error with the driver's words if one does not compile
 */
export function compileAll<S extends { [N in keyof S]?: string }>(
  gl: WebGL2RenderingContext,
  sources: S,
): { [N in keyof S]: Program } {
  const vertex = shaderOf(gl, gl.VERTEX_SHADER, VERTEX);
  const begun = (Object.entries(sources) as [string, string][]).map(([name, source]) => {
    const fragment = shaderOf(gl, gl.FRAGMENT_SHADER, HEADER + source);
    const handle = gl.createProgram();
    gl.attachShader(handle, vertex);
    gl.attachShader(handle, fragment);
    gl.linkProgram(handle);
    return { name, fragment, handle };
  });
  gl.deleteShader(vertex);
  const programs = begun.map(({ name, fragment, handle }) => {
    if (!gl.getProgramParameter(handle, gl.LINK_STATUS) && !gl.isContextLost()) {
      throw new Error(`${name}: ${gl.getShaderInfoLog(fragment) || gl.getProgramInfoLog(handle)}`);
    }
    gl.deleteShader(fragment);
    return [name, { handle, locations: new Map() }] as const;
  });
  return Object.fromEntries(programs) as { [N in keyof S]: Program };
}

function shaderOf(gl: WebGL2RenderingContext, type: number, source: string): WebGLShader {
  const shader = gl.createShader(type);
  if (!shader) throw new Error('the WebGL context gives no shader');
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  return shader;
}

/** Sets a uniform of the program in use: an integer (or a texture's unit) or a float. */
export function setInt(gl: WebGL2RenderingContext, program: Program, name: string, value: number): void {
  gl.uniform1i(locationOf(gl, program, name), value);
}

export function setFloat(gl: WebGL2RenderingContext, program: Program, name: string, value: number): void {
  gl.uniform1f(locationOf(gl, program, name), value);
}

function locationOf(gl: WebGL2RenderingContext, program: Program, name: string): WebGLUniformLocation | null {
  let location = program.locations.get(name);
  if (location === undefined) {
    location = gl.getUniformLocation(program.handle, name);
    program.locations.set(name, location);
  }
  return location;
}

/** Draws every texel of the target. The program in use must have its uniforms set. */
export function drawInto(
  gl: WebGL2RenderingContext,
  target: WebGLFramebuffer,
  { width, height }: Pick<Texture, 'width' | 'height'>,
): void {
  gl.bindFramebuffer(gl.FRAMEBUFFER, target);
  gl.viewport(0, 0, width, height);
  gl.drawArrays(gl.TRIANGLES, 0, 3);
}
