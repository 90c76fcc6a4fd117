import type { ReactNode } from 'react';
import { Group } from 'react-aria-components';

interface ScrollAreaProps {
  /** What scrolls, for screen readers. */
  label: string;
  className?: string;
  children: ReactNode;
}

/** Something that may not fit: scrolls, also by keyboard. */
export function ScrollArea({ label, className, children }: ScrollAreaProps) {
  return (
    <Group className={className} tabIndex={0} aria-label={label}>
      {children}
    </Group>
  );
}
