import type { GPGPUContext, MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import { webgl_util } from '@tensorflow/tfjs-backend-webgl/dist/base';
import { env, type KernelConfig, type NamedTensorMap, type Tensor } from '@tensorflow/tfjs-core';
import type { Mechanism } from '../../../model/mechanisms/mechanism';

/** Matrices that are in four tensors, the rows 4r + t in the t-th. */
const TILED = ['codes', 'errors', 'deltas', 'gradients'] as const;
const WHOLE = ['whole', 'order', 'parameters', 'firsts', 'seconds', 'thresholds'] as const;
type Name = (typeof TILED | typeof WHOLE)[number];

/** What a step sets: every shader has these as uniforms, whole numbers and fractions. */
const INTEGERS = [
  ...(['inputs', 'units', 'rows', 'inputBlocks', 'unitBlocks', 'rowBlocks'] as const),
  ...(['split', 'turn', 'stack', 'biasBlock', 'start', 'k'] as const),
];
const FLOATS = ['share', 'cost', 'target', 'rate', 'epsilon'] as const;
export type Uniforms = Record<(typeof INTEGERS | typeof FLOATS)[number], number>;

/** What a kernel of ours is run with, beside the tensors that it reads. */
export interface Attributes {
  mechanism: Mechanism;
  uniforms: Readonly<Uniforms>;
  /** The tensors that it writes, all of the same size; tfjs gets them back as its result. */
  into: readonly Tensor[];
}

interface Draw {
  name: string;
  /** Samplers of its shader. Of a matrix in four tensors `<name>Tile` fetches four rows of a block of columns. */
  reads: readonly Name[];
  writes: Name | 'state';
  glsl(mechanism: Mechanism): string;
}

/** A kernel of tfjs that is one draw into one or more tensors. */
export interface DrawKernel extends KernelConfig, Pick<Draw, 'reads' | 'writes'> {
  /** Has its shader compiled for a mechanism, unless it is. @throws Error with the driver's words if it refuses it */
  compile(backend: MathBackendWebGL, mechanism: Mechanism): Promise<void>;
}

interface Program {
  handle: NonNullable<GPGPUContext['program']>;
  uniforms: { name: keyof Uniforms; set(value: number): void; value: number | null }[];
  samplers: { name: string; unit: number }[];
}

interface Target {
  framebuffer: WebGLFramebuffer;
  width: number;
  height: number;
}

/** What a call of a kernel comes down to; the same attributes are the same call. */
interface Call {
  program: Program;
  /** In the order of the program's samplers. */
  textures: WebGLTexture[];
  target: Target;
  written: ReturnType<MathBackendWebGL['getDataInfo']>[];
}

/** Between two questions whether a program is compiled, in milliseconds. */
const ASK_EVERY = 5;

/** Each name of a sampler has a texture unit, so that what stays bound from draw to draw need not be bound again. */
const unitsOfNames = new Map<string, number>();
/** What these units hold, as long as nobody else has drawn since our latest program. */
let bound: (WebGLTexture | undefined)[] = [];
let latest: Program['handle'] | null = null;
const calls = new WeakMap<Attributes, Call>();
const targets = new WeakMap<readonly Tensor[], Target>();

/**
 * A kernel for the WebGL backend of tfjs: on its context, into its textures, compiled by it. Only the draw itself is not its
 * `runWebGLProgram`: that writes a single tensor, compiles anew for every size and binds everything each time.
 */
export function drawKernel({ name, reads, writes, glsl }: Draw): DrawKernel {
  const begun = new Map<Mechanism, Promise<Program>>();
  const programs = new Map<Mechanism, Program>();
  return {
    kernelName: name,
    backendName: 'webgl',
    reads,
    writes,
    async compile({ gpgpu }, mechanism) {
      const program = begun.get(mechanism) ?? compile(gpgpu, name, headerOf(reads) + glsl(mechanism));
      begun.set(mechanism, program);
      programs.set(mechanism, await program);
    },
    kernelFunc({ inputs, attrs, backend }) {
      const attributes = attrs as unknown as Attributes;
      let call = calls.get(attributes);
      if (!call) {
        const program = programs.get(attributes.mechanism);
        if (!program) throw new Error(`${name} is not compiled for ${attributes.mechanism.id}`);
        call = callOf(backend as MathBackendWebGL, program, inputs as NamedTensorMap, attributes.into);
        calls.set(attributes, call);
      }
      draw((backend as MathBackendWebGL).gpgpu, call, attributes.uniforms);
      return attributes.into as Tensor[];
    },
  };
}

/** The samplers that make up a matrix. */
export function samplersOf(name: Name): string[] {
  return TILED.some((tiled) => tiled === name) ? [0, 1, 2, 3].map((t) => name + t) : [name];
}

/** Gives up what drawing into these tensors took. */
export function releaseTarget({ gpgpu }: MathBackendWebGL, into: readonly Tensor[]): void {
  const target = targets.get(into);
  if (target) gpgpu.gl.deleteFramebuffer(target.framebuffer);
  targets.delete(into);
}

function headerOf(reads: readonly Name[]): string {
  const samplers = reads.map((name) => {
    const parts = samplersOf(name);
    const fetched = parts.map((part) => `texelFetch(${part}, at, 0)`).join(', ');
    const tile = parts.length > 1 ? `mat4 ${name}Tile(ivec2 at) { return mat4(${fetched}); }` : '';
    return `uniform sampler2D ${parts.join(', ')};\n${tile}`;
  });
  return `#version 300 es
precision highp float;
precision highp int;
precision highp sampler2D;
uniform int ${INTEGERS.join(', ')};
uniform float ${FLOATS.join(', ')};
${samplers.join('\n')}
`;
}

/** Does not stand still until the driver has compiled it, where that tells: others can be begun meanwhile. */
async function compile(gpgpu: GPGPUContext, name: string, source: string): Promise<Program> {
  const gl = gpgpu.gl;
  env().set('ENGINE_COMPILE_ONLY', true);
  const shader = webgl_util.createFragmentShader(gl, source);
  const handle = gpgpu.createProgram(shader);
  env().set('ENGINE_COMPILE_ONLY', false);
  const tells = gpgpu.parallelCompilationExtension;
  const isCompiled = () =>
    !tells || gl.getProgramParameter(handle, tells.COMPLETION_STATUS_KHR) || gl.isContextLost();
  while (!isCompiled()) await new Promise((done) => setTimeout(done, ASK_EVERY));
  if (!gl.getProgramParameter(handle, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new Error(`${name}: ${gl.getShaderInfoLog(shader) || gl.getProgramInfoLog(handle)}`);
  }
  gl.deleteShader(shader);
  gpgpu.buildVao(handle);
  const program: Program = { handle, uniforms: [], samplers: [] };
  const count = gl.getProgramParameter(handle, gl.ACTIVE_UNIFORMS) ?? 0;
  for (let k = 0; k < count; k++) {
    const { name, type } = gl.getActiveUniform(handle, k) ?? { name: '', type: 0 };
    const location = gl.getUniformLocation(handle, name);
    if (type === gl.SAMPLER_2D) {
      const unit = unitOf(name);
      gl.uniform1i(location, unit);
      program.samplers.push({ name, unit });
    } else {
      const set = (value: number) =>
        type === gl.INT ? gl.uniform1i(location, value) : gl.uniform1f(location, value);
      program.uniforms.push({ name: name as keyof Uniforms, set, value: null });
    }
  }
  return program;
}

/** Unit 0 is left to tfjs, which uploads into whichever is active. */
function unitOf(sampler: string): number {
  const unit = unitsOfNames.get(sampler) ?? unitsOfNames.size + 1;
  unitsOfNames.set(sampler, unit);
  return unit;
}

function callOf(
  backend: MathBackendWebGL,
  program: Program,
  inputs: NamedTensorMap,
  into: readonly Tensor[],
): Call {
  const textures = program.samplers.map(({ name }) => backend.getTexture(inputs[name].dataId));
  const written = into.map(({ dataId }) => backend.getDataInfo(dataId));
  return { program, textures, target: targetOf(backend, into), written };
}

function draw(gpgpu: GPGPUContext, { program, textures, target, written }: Call, values: Uniforms): void {
  const gl = gpgpu.gl;
  if (gpgpu.program !== latest) bound = [];
  gpgpu.setProgram(program.handle);
  gpgpu.bindVertexArray(program.handle.vao);
  latest = program.handle;
  for (const uniform of program.uniforms) {
    const value = values[uniform.name];
    if (value === uniform.value) continue;
    uniform.set(value);
    uniform.value = value;
  }
  let binds = false;
  for (let k = 0; k < textures.length; k++) {
    const { unit } = program.samplers[k];
    if (bound[unit] === textures[k]) continue;
    gl.activeTexture(gl.TEXTURE0 + unit);
    gl.bindTexture(gl.TEXTURE_2D, textures[k]);
    bound[unit] = textures[k];
    binds = true;
  }
  if (binds) gl.activeTexture(gl.TEXTURE0);
  const { framebuffer, width, height } = target;
  gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
  // The first of tfjs's two triangles is half of the viewport: of one twice as large it covers a quarter, and no
  // fragment is drawn twice along a diagonal.
  gl.viewport(0, -height, 2 * width, 2 * height);
  gl.scissor(0, 0, width, height);
  gl.drawArrays(gl.TRIANGLES, 0, 3);
  // What tfjs has read of these before is not what they hold now.
  for (const data of written) if (data.values) data.values = null as unknown as Float32Array;
}

function targetOf(backend: MathBackendWebGL, into: readonly Tensor[]): Target {
  const known = targets.get(into);
  if (known) return known;
  const gl = backend.gpgpu.gl as WebGL2RenderingContext;
  const framebuffer = webgl_util.createFramebuffer(gl);
  gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
  const outputs = into.map(({ dataId }, k) => {
    const output = gl.COLOR_ATTACHMENT0 + k;
    gl.framebufferTexture2D(gl.FRAMEBUFFER, output, gl.TEXTURE_2D, backend.getTexture(dataId), 0);
    return output;
  });
  gl.drawBuffers(outputs);
  const [height, width] = into[0].shape;
  const target = { framebuffer, width, height };
  targets.set(into, target);
  return target;
}
