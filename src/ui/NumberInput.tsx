import { Button, Group, Input, Label, NumberField } from 'react-aria-components';
import './fields.css';

interface NumberInputProps {
  label: string;
  value: number | null;
  min: number;
  max: number;
  step?: number;
  /** Decimals shown; whole numbers without it. */
  decimals?: number;
  className?: string;
  onChange(value: number | null): void;
}

/** A labelled number with steppers; reads and writes numbers as the language of the page does. */
export function NumberInput(props: NumberInputProps) {
  const { label, value, min, max, step = 1, decimals = 0, className = '', onChange } = props;
  return (
    <NumberField
      className={`number-input ${className}`}
      value={value ?? Number.NaN}
      minValue={min}
      maxValue={max}
      step={step}
      formatOptions={{ maximumFractionDigits: decimals, useGrouping: false }}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
    >
      <Label>{label}</Label>
      <Group>
        <Input />
        <Button slot="decrement">−</Button>
        <Button slot="increment">+</Button>
      </Group>
    </NumberField>
  );
}
