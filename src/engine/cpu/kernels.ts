import bytes from './wasm/kernels.as?module';

type Exported = WebAssembly.Global<'i32'>;

/** What `wasm/kernels.as.ts` gives; what each does is said there. */
export interface Kernels {
  readonly memory: WebAssembly.Memory;
  layOut(batch: number, inputs: number, units: number, decoderBias: boolean): number;
  setUnits(sigmoid: boolean, keep: number, tie: number, nonNegative: boolean, tiny: number): void;
  setAdam(beta1: number, beta2: number, epsilon: number): void;
  directAll(): void;
  forward(): void;
  sumCodes(): void;
  backward(step: number, learningRate: number): void;
  /** @returns where so many bytes of zeros begin; 0 if there is no room for them. A run that was laid out is gone. */
  reserve(bytes: number): number;
  product(
    x: number,
    w: number,
    start: number,
    out: number,
    rows: number,
    width: number,
    columns: number,
  ): void;
  mix(
    codes: number,
    matrix: number,
    start: number,
    list: number,
    out: number,
    rows: number,
    columns: number,
    width: number,
  ): void;
  readonly width: Exported;
  readonly columns: Exported;
  readonly count: Exported;
  readonly x: Exported;
  readonly parameters: Exported;
  readonly first: Exported;
  readonly second: Exported;
  readonly costs: Exported;
}

/**
 * The compiled module; null where the browser has no WebAssembly, none with vectors, or a content policy that refuses it:
 * then the plain loops train, and nothing else changes.
 */
export function compileKernels(): WebAssembly.Module | null {
  try {
    return new WebAssembly.Module(bytes);
  } catch {
    return null;
  }
}

/** The kernels with a memory of their own. */
export function instantiate(module: WebAssembly.Module | null): Kernels | null {
  return module && (new WebAssembly.Instance(module).exports as unknown as Kernels);
}
