import { Checkbox, CheckboxGroup, Radio, RadioGroup } from 'react-aria-components';
import { useText } from '../../lab/text';
import { classes } from '../../ui/classes';

interface ChoiceFieldProps {
  isSingle: boolean;
  labelledBy: string;
  options: readonly { id: string; text: string }[];
  /** Options to mark as right, and as wrong. */
  right: readonly string[];
  wrong?: readonly string[];
  given: readonly string[];
  isDisabled: boolean;
  onChange(given: readonly string[]): void;
}

/** One option of several, or some of them. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { isSingle, labelledBy, options, right, wrong = [], given, isDisabled, onChange } = props;
  const looks = (id: string) =>
    classes('lesson-option', right.includes(id) && 'is-right', wrong.includes(id) && 'is-wrong');
  const verdict = (id: string) =>
    right.includes(id) ? <Verdict isRight /> : wrong.includes(id) ? <Verdict isRight={false} /> : null;
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
            {verdict(id)}
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
          {verdict(id)}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

/** The mark on an option that was chosen. */
function Verdict({ isRight }: { isRight: boolean }) {
  const { t } = useText();
  return (
    <span className="lesson-given">
      <span aria-hidden="true">{isRight ? '✓' : '✗'}</span>
      <span className="sr-only"> ({t(isRight ? 'lesson.givenRight' : 'lesson.givenWrong')})</span>
    </span>
  );
}
