import { ADAM } from '../../model/adam';
import { batchPlace, passOrder } from '../../model/batches';
import { type Mechanism, weightAt } from '../../model/mechanisms/mechanism';
import type { Snapshot } from '../../model/snapshot';
import type { Run } from '../run';
import { fromTexels, listTexels, orderTexels, rowBlocks, toTexels } from './layout';
import { LIST_WIDTH } from './pieces';
import { compileAll, drawInto, type Program, type Programs, setFloat, setInt } from './program';
import { foldedSize, type ShaderName, type Sources, shadersOf } from './shaders';
import {
  bindTexture,
  bytesOf,
  createTarget,
  createTexture,
  deleteTexture,
  type Texture,
  upload,
} from './texture';

/** Texture units: every texture of a run stays bound to its own. Unit 0 is for uploads. */
const UNITS = {
  whole: 1,
  order: 2,
  norms: 3,
  codes: 4,
  errors: 5,
  deltas: 6,
  gradients: 7,
  parameters: 8,
  firsts: 9,
  seconds: 10,
  thresholds: 11,
} as const;

/** Programs by context and mechanism: they outlive a run, and other sizes compile nothing. */
const compiled = new WeakMap<WebGL2RenderingContext, Map<string, Promise<Programs<Sources>>>>();
/** Whose uniforms and textures a context has at the moment; the dense twin takes turns with its run. */
const active = new WeakMap<WebGL2RenderingContext, WebglTraining>();

interface State {
  parameters: Texture;
  firsts: Texture;
  seconds: Texture;
  /** Draws into all three. */
  target: WebGLFramebuffer;
}

/** A texture that a draw makes. */
interface Drawn {
  texture: Texture;
  target: WebGLFramebuffer;
}

/**
 * One run on the graphics card: six draws a step, of TopK seven. Nothing is uploaded in a step but a few uniforms, and the order of
 * the inputs once per pass. A run of another size or data set is another object; other weights, k, targets and rates are not.
 * It draws after `prepare`, and from the state that `restore` gives it.
 */
export class WebglTraining {
  private compiled: Programs<Sources> | null = null;
  private readonly textures: Texture[] = [];
  private readonly targets: WebGLFramebuffer[] = [];
  private readonly rows: number;
  /** Texels of a row of parameters before those of V. */
  private readonly split: number;
  /** Blocks of columns in gradients before those by D: a group of fragments has either of the two. */
  private readonly turn: number;
  private readonly whole: Texture;
  private readonly order: Texture;
  private readonly norms: Drawn;
  private readonly codes: Drawn;
  private readonly thresholds: Drawn | null;
  private readonly errors: Drawn;
  private readonly deltas: Drawn;
  private readonly gradients: Drawn;
  private state: State;
  private next: State;
  /** The pass whose order is on the card. */
  private pass = -1;

  /** @throws RangeError if the run is too large for this card */
  constructor(
    private readonly gl: WebGL2RenderingContext,
    private run: Run,
  ) {
    const { shape, data, config, mechanism } = run;
    const { inputs, units } = shape;
    this.rows = Math.min(config.batch, data.rows);
    this.split = fours(inputs + 1);
    this.turn = 4 * fours(this.split);
    // A new texture takes the place of one that is bound: other runs must bind theirs again.
    active.delete(gl);
    const [batch, columns, blocks, rowsOfUnits] = [
      fours(this.rows),
      fours(inputs),
      fours(units),
      rowBlocks(shape),
    ];
    try {
      this.whole = this.texture(LIST_WIDTH, Math.ceil((data.rows * this.split) / LIST_WIDTH));
      this.order = this.texture(LIST_WIDTH, Math.ceil((this.batches * batch) / LIST_WIDTH));
      this.norms = this.drawn(this.texture(1, rowsOfUnits));
      this.codes = this.drawn(this.texture(blocks, batch, 4));
      this.thresholds = mechanism.keepsLargest ? this.drawn(this.texture(1, batch)) : null;
      this.errors = this.drawn(this.texture(...foldedSize(columns, batch), 4));
      this.deltas = this.drawn(this.texture(blocks, batch, 4));
      this.gradients = this.drawn(this.texture(...foldedSize(this.turn + columns, rowsOfUnits), 4));
      this.state = this.stateTextures();
      this.next = this.stateTextures();
    } catch (error) {
      this.releaseMemory();
      throw error;
    }
    upload(this.gl, this.whole, listTexels(data.x, shape, this.whole));
  }

  /** Compiles the draws, unless another run has. @throws Error with the driver's words if it refuses them */
  async prepare(): Promise<void> {
    this.compiled = await programsOf(this.gl, this.run.mechanism);
  }

  /** Other weights, k, targets and rates take effect at once. */
  changeTo(run: Run): void {
    this.run = run;
    if (active.get(this.gl) === this) active.delete(this.gl);
  }

  /** One step, the first of a run being number 1. */
  train(step: number): void {
    const { gl, programs } = this;
    const { config, data, mechanism } = this.run;
    this.activate();
    const place = batchPlace(step, config.batch, data.rows) ?? { pass: 0, start: 0 };
    if (place.pass !== this.pass) this.uploadOrder(place.pass);
    if (this.batches > 1) {
      const start = (place.start / this.rows) * fours(this.rows);
      for (const name of ['encode', 'residual', 'gradient'] as const) {
        gl.useProgram(programs[name].handle);
        setInt(gl, programs[name], 'start', start);
      }
    }
    const charging = programs[mechanism.penalizes === 'mean' ? 'gradient' : 'back'];
    gl.useProgram(charging.handle);
    setFloat(gl, charging, 'cost', weightAt(config, step) / this.rows);
    this.draw('encode', this.codes);
    if (this.thresholds) this.draw('select', this.thresholds);
    this.draw('residual', this.errors);
    this.draw('back', this.deltas);
    this.draw('gradient', this.gradients);
    this.drawUpdate(step);
    this.draw('measure', this.norms);
  }

  /** Reads back the parameters after all steps so far; null once the context is lost. */
  readParameters(): Float32Array | null {
    return this.read(0);
  }

  /** Reads back all that the run needs to go on; null once the context is lost. */
  readState(step: number): Snapshot | null {
    const [parameters, first, second] = [this.read(0), this.read(1), this.read(2)];
    return parameters && first && second && { step, parameters, first, second };
  }

  restore({ parameters, first, second }: Snapshot): void {
    const { gl, split } = this;
    const { shape } = this.run;
    this.activate();
    upload(gl, this.state.parameters, toTexels(parameters, shape, split));
    upload(gl, this.state.firsts, toTexels(first, shape, split));
    upload(gl, this.state.seconds, toTexels(second, shape, split));
    this.draw('measure', this.norms);
  }

  /** Bytes that this run has on the card. */
  get bytes(): number {
    return this.textures.reduce((sum, texture) => sum + bytesOf(texture), 0);
  }

  dispose(): void {
    this.releaseMemory();
    if (active.get(this.gl) === this) active.delete(this.gl);
  }

  /** Makes this run the one whose uniforms and textures the context has. */
  private activate(): void {
    if (active.get(this.gl) === this) return;
    active.set(this.gl, this);
    this.setConstants();
    this.bindAll();
  }

  private get programs(): Programs<Sources> {
    if (!this.compiled) throw new Error('nothing can be drawn before prepare()');
    return this.compiled;
  }

  private get batches(): number {
    return Math.max(1, Math.floor(this.run.data.rows / this.rows));
  }

  private draw(name: ShaderName, { texture, target }: Drawn): void {
    const program = this.programs[name];
    if (!program) throw new Error(`this mechanism has no draw called ${name}`);
    this.gl.useProgram(program.handle);
    drawInto(this.gl, target, texture);
  }

  private drawUpdate(step: number): void {
    const { gl } = this;
    const { update } = this.programs;
    // The reference divides both means by 1 − βᵗ; here that is drawn into the two numbers.
    const correction = Math.sqrt(1 - ADAM.beta2 ** step);
    gl.useProgram(update.handle);
    setFloat(gl, update, 'rate', (this.run.config.lr * correction) / (1 - ADAM.beta1 ** step));
    setFloat(gl, update, 'epsilon', ADAM.epsilon * correction);
    drawInto(gl, this.next.target, this.next.parameters);
    [this.state, this.next] = [this.next, this.state];
    this.bindState();
  }

  /** Uniforms that stay: sizes, settings, and which texture unit each sampler reads. */
  private setConstants(): void {
    const { gl, programs, rows, split } = this;
    const { shape, config } = this.run;
    const { inputs, units } = shape;
    const inner: Record<ShaderName, number> = {
      encode: split,
      select: fours(units),
      residual: fours(units),
      back: fours(inputs),
      gradient: fours(rows),
      update: fours(inputs),
      measure: fours(inputs),
    };
    for (const [name, program] of Object.entries(programs) as [ShaderName, Program][]) {
      gl.useProgram(program.handle);
      for (const [sampler, unit] of Object.entries(UNITS)) setInt(gl, program, sampler, unit);
      setInt(gl, program, 'inner', inner[name]);
      setInt(gl, program, 'split', split);
      setInt(gl, program, 'turn', this.turn);
      setInt(gl, program, 'biasBlock', shape.decoderBias ? fours(units) : -1);
      setInt(gl, program, 'stride', split);
      setInt(gl, program, 'rows', rows);
      // Where the batch is all of the set it stays there.
      setInt(gl, program, 'start', 0);
      setInt(gl, program, 'columns', name === 'encode' ? units : inputs);
      setInt(gl, program, 'k', config.k);
      setFloat(gl, program, 'target', config.target);
      setFloat(gl, program, 'share', 2 / rows);
    }
    gl.disable(gl.BLEND);
    gl.disable(gl.SCISSOR_TEST);
  }

  private bindAll(): void {
    const { gl } = this;
    bindTexture(gl, UNITS.whole, this.whole);
    bindTexture(gl, UNITS.order, this.order);
    for (const name of ['norms', 'codes', 'thresholds', 'errors', 'deltas', 'gradients'] as const) {
      const drawn = this[name];
      if (drawn) bindTexture(gl, UNITS[name], drawn.texture);
    }
    this.bindState();
  }

  private bindState(): void {
    for (const name of ['parameters', 'firsts', 'seconds'] as const) {
      bindTexture(this.gl, UNITS[name], this.state[name]);
    }
  }

  private uploadOrder(pass: number): void {
    const { config, data } = this.run;
    const order =
      config.batch >= data.rows
        ? Int32Array.from({ length: data.rows }, (_, row) => row)
        : passOrder(config.seed, pass, data.rows);
    upload(this.gl, this.order, orderTexels(order, this.rows, this.batches, this.order));
    this.pass = pass;
  }

  /** Parameters, first or second moments in the model's layout. */
  private read(output: 0 | 1 | 2): Float32Array | null {
    const { gl } = this;
    const { target, parameters } = this.state;
    const { width, height } = parameters;
    const texels = new Float32Array(4 * width * height);
    gl.bindFramebuffer(gl.FRAMEBUFFER, target);
    gl.readBuffer(gl.COLOR_ATTACHMENT0 + output);
    gl.readPixels(0, 0, width, height, gl.RGBA, gl.FLOAT, texels);
    // A lost context reads as zeros, which look like a result.
    if (gl.isContextLost()) return null;
    return fromTexels(texels, this.run.shape, this.split);
  }

  private stateTextures(): State {
    const { shape } = this.run;
    const [parameters, firsts, seconds] = [0, 1, 2].map(() =>
      this.texture(this.split + fours(shape.inputs), 4 * rowBlocks(shape)),
    );
    return { parameters, firsts, seconds, target: this.target([parameters, firsts, seconds]) };
  }

  private drawn(texture: Texture): Drawn {
    return { texture, target: this.target([texture]) };
  }

  private texture(width: number, height: number, layers: 1 | 4 = 1): Texture {
    const texture = createTexture(this.gl, width, height, layers);
    this.textures.push(texture);
    return texture;
  }

  private target(textures: Texture[]): WebGLFramebuffer {
    const target = createTarget(this.gl, textures);
    this.targets.push(target);
    return target;
  }

  private releaseMemory(): void {
    for (const texture of this.textures.splice(0)) deleteTexture(this.gl, texture);
    for (const target of this.targets.splice(0)) this.gl.deleteFramebuffer(target);
  }
}

function programsOf(gl: WebGL2RenderingContext, mechanism: Mechanism): Promise<Programs<Sources>> {
  const known = compiled.get(gl) ?? new Map<string, Promise<Programs<Sources>>>();
  compiled.set(gl, known);
  const programs = known.get(mechanism.id) ?? compileAll(gl, shadersOf(mechanism));
  known.set(mechanism.id, programs);
  return programs;
}

/** Texels that hold `count` numbers, or tiles that hold so many rows. */
function fours(count: number): number {
  return Math.ceil(count / 4);
}
