import { type ReactNode, useId } from 'react';
import { classes } from './classes';

interface PanelProps {
  /** Name of the region, for learners, screen readers and tests. */
  title: string;
  /** Short text at the right of the title. */
  note?: ReactNode;
  /** Controls at the right of the title. */
  tools?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A named region of the lab. */
export function Panel({ title, note, tools, className, children }: PanelProps) {
  const id = useId();
  return (
    <section className={classes('panel', className)} aria-labelledby={id}>
      <header className="panel-head">
        <h2 id={id}>{title}</h2>
        {note && <span className="panel-note">{note}</span>}
        {tools && <div className="panel-tools">{tools}</div>}
      </header>
      {children}
    </section>
  );
}
