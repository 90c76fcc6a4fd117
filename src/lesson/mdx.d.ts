declare module '*.mdx' {
  const prose: import('./chapter').ChapterWords['prose'];
  /** The words of every step, as `scripts/prose.mjs` finds them. */
  export const passages: typeof prose.passages;
  export default prose.default;
}
