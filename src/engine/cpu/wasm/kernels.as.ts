// A step of training for processors that compute four numbers at a time, in AssemblyScript: what `cpu-training.ts` does in
// plain loops, in the order in which numbers come from memory only once. Nothing here is allocated in a step, and nothing
// depends on the processor, so a run repeats bit for bit: the relaxed instructions, which would be a little faster, differ
// from one processor to the next.
export { backward, directAll } from './backward.as';
export { forward, sumCodes } from './forward.as';
export { columns, costs, count, first, layOut, parameters, reserve, second, width, x } from './layout.as';
export { mix } from './listed.as';
export { product } from './product.as';
export { setAdam, setUnits } from './rules.as';
