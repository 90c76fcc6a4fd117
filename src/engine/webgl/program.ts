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
  /** Where the uniforms are that the shader uses. */
  locations: Map<string, WebGLUniformLocation | null>;
}

/** The draws of these sources. */
export type Programs<S> = { [N in keyof S]: Program };

/** Between two questions whether a program is compiled, in milliseconds. */
const ASK_EVERY = 5;

/**
 * Compiles fragment shaders. All are handed to the driver at once, so that it can compile them at the same time; where it
 * tells when it is done, this thread does not stand still until then.
 * @throws Error with the driver's words if one does not compile
 */
export async function compileAll<S extends { [N in keyof S]?: string }>(
  gl: WebGL2RenderingContext,
  sources: S,
): Promise<Programs<S>> {
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
  const tells = gl.getExtension('KHR_parallel_shader_compile');
  const isCompiled = ({ handle }: { handle: WebGLProgram }) =>
    !tells || gl.getProgramParameter(handle, tells.COMPLETION_STATUS_KHR) || gl.isContextLost();
  while (!begun.every(isCompiled)) await new Promise((done) => setTimeout(done, ASK_EVERY));
  const programs = begun.map(({ name, fragment, handle }) => {
    if (!gl.getProgramParameter(handle, gl.LINK_STATUS) && !gl.isContextLost()) {
      throw new Error(`${name}: ${gl.getShaderInfoLog(fragment) || gl.getProgramInfoLog(handle)}`);
    }
    gl.deleteShader(fragment);
    return [name, { handle, locations: locationsOf(gl, handle) }] as const;
  });
  return Object.fromEntries(programs) as Programs<S>;
}

function shaderOf(gl: WebGL2RenderingContext, type: number, source: string): WebGLShader {
  const shader = gl.createShader(type);
  if (!shader) throw new Error('the WebGL context gives no shader');
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  return shader;
}

/** All at once: asked between draws, each would wait for those. */
function locationsOf(gl: WebGL2RenderingContext, handle: WebGLProgram): Program['locations'] {
  const count = gl.getProgramParameter(handle, gl.ACTIVE_UNIFORMS) ?? 0;
  const names = Array.from({ length: count }, (_, k) => gl.getActiveUniform(handle, k)?.name ?? '');
  return new Map(names.map((name) => [name, gl.getUniformLocation(handle, name)]));
}

/**
 * Sets a uniform of the program in use: an integer (or a texture's unit) or a float. One that the shader does not use is
 * left alone.
 */
export function setInt(gl: WebGL2RenderingContext, program: Program, name: string, value: number): void {
  gl.uniform1i(program.locations.get(name) ?? null, value);
}

export function setFloat(gl: WebGL2RenderingContext, program: Program, name: string, value: number): void {
  gl.uniform1f(program.locations.get(name) ?? null, value);
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
