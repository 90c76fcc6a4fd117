import { Checkbox, CheckboxGroup, Radio, RadioGroup } from 'react-aria-components';
import { classes } from '../../ui/classes';

interface ChoiceFieldProps {
  isSingle: boolean;
  labelledBy: string;
  options: readonly { id: string; text: string }[];
  /** Options to mark as right. */
  right: readonly string[];
  given: readonly string[];
  isDisabled: boolean;
  onChange(given: readonly string[]): void;
}

/** One option of several, or some of them. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { isSingle, labelledBy, options, right, given, isDisabled, onChange } = props;
  const looks = (id: string) => classes('lesson-option', right.includes(id) && 'is-right');
  if (isSingle) {
    return (
      <RadioGroup
        className="lesson-options"
        aria-labelledby={labelledBy}
        value={given[0] ?? null}
        isDisabled={isDisabled}
        onChange={(id) => onChange([id])}
      >
        {options.map(({ id, text }) => (
          <Radio key={id} value={id} className={looks(id)}>
            <span className="lesson-mark is-round" aria-hidden="true" />
            <span>{text}</span>
          </Radio>
        ))}
      </RadioGroup>
    );
  }
  return (
    <CheckboxGroup
      className="lesson-options"
      aria-labelledby={labelledBy}
      value={[...given]}
      isDisabled={isDisabled}
      onChange={onChange}
    >
      {options.map(({ id, text }) => (
        <Checkbox key={id} value={id} className={looks(id)}>
          <span className="lesson-mark" aria-hidden="true" />
          <span>{text}</span>
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
