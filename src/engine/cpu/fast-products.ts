import { multiplyWith } from '../../model/product';
import { instantiate } from './kernels';
import { simdProducts } from './simd-product';

/** From now on products of this thread are the kernels', where the browser has them. */
export function multiplyFast(module: WebAssembly.Module | null): void {
  const kernels = instantiate(module);
  if (kernels) multiplyWith(simdProducts(kernels));
}
