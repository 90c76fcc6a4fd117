import type { FunctionComponent, ReactNode } from 'react';
import type { ChapterWords } from '../chapter';
import { PartContext, PROSE_COMPONENTS, type ProsePart } from '../prose';

const PARTS: readonly ProsePart[] = ['step', 'beside', 'run', 'done', 'learned'];

function Named({ children }: { children: ReactNode }) {
  return <b>{children}</b>;
}

function Plain({ children }: { children: ReactNode }) {
  return children;
}

function Nothing() {
  return null;
}

/** On paper there is no lab to point at, and no run to show. */
const ON_PAPER: Readonly<Record<string, FunctionComponent<never>>> = {
  ...PROSE_COMPONENTS,
  Panel: Named,
  Unit: Named,
  Pattern: Named,
  LiveCodes: Nothing,
  Written: Nothing,
  // Paper is for everyone.
  Chosen: Plain,
};

/** All that the lesson says in a step, whatever the run. */
export function PaperProse({ words, step }: { words: ChapterWords; step: string }) {
  const Words = words.prose.default;
  return (
    <PartContext value={{ parts: PARTS, step }}>
      <div className="lesson-prose">
        <Words components={ON_PAPER} />
      </div>
    </PartContext>
  );
}
