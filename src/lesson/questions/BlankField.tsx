import { Input, TextField } from 'react-aria-components';

interface BlankFieldProps {
  labelledBy: string;
  value: string;
  isDisabled: boolean;
  onChange(word: string): void;
}

/** The gap of a sentence. */
export function BlankField({ labelledBy, value, isDisabled, onChange }: BlankFieldProps) {
  return (
    <TextField aria-labelledby={labelledBy} value={value} isDisabled={isDisabled} onChange={onChange}>
      <Input className="lesson-blank" autoComplete="off" autoCapitalize="off" spellCheck="false" />
    </TextField>
  );
}
