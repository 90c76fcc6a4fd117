declare module '*.mdx' {
  import type { ComponentType, FunctionComponent } from 'react';

  /** The words of every step, as `scripts/prose.mjs` finds them. */
  export const passages: readonly { step: string; text: string }[];
  const Prose: FunctionComponent<{ components?: Readonly<Record<string, ComponentType<never>>> }>;
  export default Prose;
}
