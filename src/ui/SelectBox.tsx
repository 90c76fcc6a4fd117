import type { Ref } from 'react';
import './fields.css';

interface SelectBoxProps<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange(value: T): void;
  ref?: Ref<HTMLSelectElement>;
}

/** The browser's own select: on a phone nothing opens better. */
export function SelectBox<T extends string>({ label, value, options, onChange, ref }: SelectBoxProps<T>) {
  return (
    <label className="select-box">
      <span>{label}</span>
      <select ref={ref} value={value} onChange={(event) => onChange(event.target.value as T)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
