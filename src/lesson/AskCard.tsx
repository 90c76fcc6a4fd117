import { type ReactNode, useId } from 'react';

interface AskCardProps {
  /** What sort of thing is asked, above it. */
  kind?: string;
  ask: string;
  onSubmit(): void;
  /** Where it is answered: gets the id of what is asked, to be named by it. */
  children(labelledBy: string): ReactNode;
}

/** A card that asks the learner something: a form that is named by what it asks. */
export function AskCard({ kind, ask, onSubmit, children }: AskCardProps) {
  const id = useId();
  return (
    <form
      className="lesson-card"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {kind && <p className="lesson-kind">{kind}</p>}
      <p id={id} className="lesson-ask">
        {ask}
      </p>
      {children(id)}
    </form>
  );
}
