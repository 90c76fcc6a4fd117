import { type KeyboardEvent, useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { type ConfigProblem, readNumber } from '../model/config';
import { classes } from '../ui/classes';
import { type Text, useText } from './text';
import { useHold } from './useHold';
import '../ui/fields.css';

interface NumberInputProps {
  label: string;
  /** Null: the field is empty. */
  value: number | null;
  min: number;
  max: number;
  /** What a press of a stepper or an arrow key adds. */
  step?: number;
  kind?: 'integer' | 'number';
  /** Whether an empty field means something; else what is emptied keeps its value. */
  canBeEmpty?: boolean;
  className?: string;
  onChange(value: number | null): void;
}

/** Page Up and Page Down move by so many steps. */
const LARGE_STEP = 10;

/**
 * A labelled number with steppers. What is typed is taken when the field is left or Enter is pressed, and means what it
 * says; what cannot be is said beside the field and changes nothing.
 */
export function NumberInput(props: NumberInputProps) {
  const { label, value, min, max, step = 1, kind = 'integer', canBeEmpty = false, onChange } = props;
  const text = useText();
  const { t, n } = text;
  const id = useId();
  /** What has been typed and not been taken yet. */
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<ConfigProblem | null>(null);

  const set = (next: number | null) => {
    setTyped(null);
    setProblem(null);
    if (next !== value) onChange(next);
  };
  /** Takes what has been typed, so many steps on. */
  const take = (steps = 0) => {
    const read = typed === null ? { value } : readNumber(label, typed, { kind, min, max });
    if ('value' in read) {
      set(steps === 0 ? read.value : stepped(read.value ?? min, steps * step, { step, min, max }));
    } else if (read.problem.reason !== 'empty') setProblem(read.problem);
    else set(canBeEmpty ? null : value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take();
    if (event.key === 'Escape') set(value);
    const steps = STEPS[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    take(steps);
  };
  const isWrong = problem !== null && typed !== null;
  return (
    <div className={classes('number-input', props.className)}>
      <label htmlFor={id}>{label}</label>
      <div className="number-box">
        <input
          id={id}
          type="text"
          inputMode={kind === 'integer' ? 'numeric' : 'decimal'}
          autoComplete="off"
          spellCheck={false}
          value={typed ?? (value === null ? '' : n.exact(value))}
          aria-invalid={isWrong || undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
          onFocus={() => setProblem(null)}
          onBlur={() => {
            if (typed === null) return;
            take();
            // The field shows what is so.
            setTyped(null);
          }}
        />
        <Stepper
          text={t('field.less', { label })}
          sign="−"
          isDisabled={value === min}
          onStep={() => take(-1)}
        />
        <Stepper
          text={t('field.more', { label })}
          sign="+"
          isDisabled={value === max}
          onStep={() => take(1)}
        />
      </div>
      {problem && (
        <p id={`${id}-problem`} className="number-problem" role="alert">
          {problemText(problem, text)} {value !== null && t('field.stays', { value: n.exact(value) })}
        </p>
      )}
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowDown: -1,
  PageUp: LARGE_STEP,
  PageDown: -LARGE_STEP,
};

/** Beside the field, whose arrow keys do the same. Held down it goes on, and faster the longer it is held. */
function Stepper(props: { text: string; sign: string; isDisabled: boolean; onStep(): void }) {
  const hold = useHold(props.onStep, props.isDisabled);
  return (
    <Button
      aria-label={props.text}
      isDisabled={props.isDisabled}
      excludeFromTabOrder
      preventFocusOnPress
      {...hold}
    >
      {props.sign}
    </Button>
  );
}

/** The next multiple of the step in that direction, within the range. */
function stepped(
  from: number,
  by: number,
  { step, min, max }: { step: number; min: number; max: number },
): number {
  // A sum of decimals is a little beside the multiple that it means.
  const place = Number((from / step).toPrecision(12));
  const whole = by > 0 ? Math.floor(place) : Math.ceil(place);
  return Math.min(max, Math.max(min, Number((whole * step + by).toPrecision(12))));
}

function problemText({ reason, value, min = 0, max = 0 }: ConfigProblem, { t, n }: Text): string {
  if (reason === 'not a number') return t('field.notNumber', { value });
  if (reason === 'not an integer') return t('field.notInteger', { value });
  return t('field.outOfRange', { value, min: n.exact(min), max: n.exact(max) });
}
