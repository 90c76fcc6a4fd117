import { classes } from '../ui/classes';

/** A lamp for each step of a chapter, lit once it is done. */
export function Lamps({
  steps,
  done,
  at,
}: {
  steps: readonly string[];
  done: readonly string[];
  at?: string;
}) {
  return (
    <span className="lesson-lamps" aria-hidden="true">
      {steps.map((step) => (
        <i key={step} className={classes(done.includes(step) && 'is-lit', step === at && 'is-at')} />
      ))}
    </span>
  );
}
