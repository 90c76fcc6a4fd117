import { Button } from 'react-aria-components';
import { useText } from '../../lab/text';
import { useLab } from '../../lab/useLab';

interface OrderFieldProps {
  labelledBy: string;
  items: readonly { id: string; text: string }[];
  isDisabled: boolean;
  onChange(ids: readonly string[]): void;
}

/** Items to put in order, each with a button up and a button down. */
export function OrderField({ labelledBy, items, isDisabled, onChange }: OrderFieldProps) {
  const { t } = useText();
  const lab = useLab();
  const move = (place: number, by: number) => {
    const ids = items.map(({ id }) => id);
    const [moved] = ids.splice(place, 1);
    ids.splice(place + by, 0, moved);
    onChange(ids);
    lab.announce({
      id: 'lesson.moved',
      values: { item: items[place].text, place: place + by + 1, count: ids.length },
    });
  };
  return (
    <ol className="lesson-order" aria-labelledby={labelledBy}>
      {items.map(({ id, text }, place) => (
        <li key={id}>
          <span>{text}</span>
          {!isDisabled && (
            <>
              <Button
                className="lesson-button is-small"
                aria-label={t('lesson.moveUp', { item: text })}
                isDisabled={place === 0}
                onPress={() => move(place, -1)}
              >
                ↑
              </Button>
              <Button
                className="lesson-button is-small"
                aria-label={t('lesson.moveDown', { item: text })}
                isDisabled={place === items.length - 1}
                onPress={() => move(place, 1)}
              >
                ↓
              </Button>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The items in another order than the right one, the same every time. */
export function shuffled(items: readonly string[]): string[] {
  return [...items.slice(1), items[0]];
}
