import type { ReactNode } from 'react';
import { useId } from 'react';
import { Switch } from 'react-aria-components';
import '../../ui/fields.css';

interface ChoiceProps {
  label: string;
  isChosen: boolean;
  onChange(isChosen: boolean): void;
  /** What it does, with its numbers. */
  children?: ReactNode;
}

/** A switch with its explanation under it. */
export function Choice({ label, isChosen, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className="own-file-choice">
      <Switch
        className="switch"
        isSelected={isChosen}
        onChange={onChange}
        aria-describedby={children ? id : undefined}
      >
        <span className="switch-track" />
        {label}
      </Switch>
      {children && (
        <p id={id} className="hint">
          {children}
        </p>
      )}
    </div>
  );
}
