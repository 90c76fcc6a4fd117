import { type ReactNode, useRef } from 'react';
import { Group } from 'react-aria-components';
import { useScrolls } from './useScrolls';

interface ScrollAreaProps {
  /** What scrolls, for screen readers. */
  label: string;
  className?: string;
  children: ReactNode;
}

/** Something that may not fit: scrolls, also by keyboard; where all fits it is no stop of the Tab key. */
export function ScrollArea({ label, className, children }: ScrollAreaProps) {
  const box = useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(box);
  return (
    <Group ref={box} className={className} tabIndex={scrolls ? 0 : undefined} aria-label={label}>
      {children}
    </Group>
  );
}
