/** A file of AssemblyScript, `name.as.ts`, as the module that `scripts/kernels.mjs` makes of it. */
declare module '*.as?module' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
