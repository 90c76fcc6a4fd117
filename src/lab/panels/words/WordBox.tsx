import { useMemo, useState } from 'react';
import { Button, ComboBox, Group, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useText } from '../../text';
import { spelledAlike } from './spelling';

/** So many words are suggested. */
const SUGGESTIONS = 20;
const ALIKE = 5;

interface WordBoxProps {
  words: readonly string[];
  onChoose(row: number): void;
}

/** A word to be typed, completed from the list; what is not in the list is said, with what looks like it. */
export function WordBox({ words, onChoose }: WordBoxProps) {
  const { t, n } = useText();
  const [typed, setTyped] = useState('');
  const rows = useMemo(() => new Map(words.map((word, row) => [word, row])), [words]);
  const start = typed.trim().toLowerCase();
  const suggestions = useMemo(() => startingWith(words, start), [words, start]);
  const isUnknown = start !== '' && suggestions.length === 0;
  const alike = useMemo(
    () => (isUnknown ? spelledAlike(words, start, ALIKE) : []),
    [words, start, isUnknown],
  );
  const choose = (row: number) => {
    setTyped(words[row]);
    onChoose(row);
  };
  return (
    <>
      <ComboBox
        className="wordview-box"
        // Whatever was chosen before can be chosen again.
        selectedKey={null}
        onSelectionChange={(key) => key !== null && choose(Number(key))}
        inputValue={typed}
        onInputChange={setTyped}
        items={suggestions}
        allowsCustomValue
        menuTrigger="input"
        onKeyDown={({ key, target }) => {
          const row = rows.get(start);
          const isOnSuggestion = (target as Element).getAttribute('aria-activedescendant');
          if (key === 'Enter' && row !== undefined && !isOnSuggestion) choose(row);
        }}
      >
        <Label>{t('word.label')}</Label>
        <Group>
          <Input placeholder={t('word.placeholder')} spellCheck={false} autoCapitalize="none" lang="en" />
          <Button aria-label={t('word.open')}>▾</Button>
        </Group>
        <Popover className="wordview-popover">
          <ListBox<Suggestion>>
            {({ row, word }) => (
              <ListBoxItem id={String(row)} textValue={word} className="wordview-option">
                {word}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      {isUnknown && (
        <div className="wordview-unknown" role="status">
          <p>{t('word.unknown', { word: typed.trim(), count: n.whole(words.length) })}</p>
          {alike.length > 0 && (
            <p className="wordview-list">
              {t('word.spelled')}
              {alike.map((row) => (
                <Button key={row} className="button small" onPress={() => choose(row)}>
                  {words[row]}
                </Button>
              ))}
            </p>
          )}
        </div>
      )}
    </>
  );
}

interface Suggestion {
  row: number;
  word: string;
}

/** The most frequent words that start with what has been typed; the word itself first. */
function startingWith(words: readonly string[], start: string): Suggestion[] {
  const found: Suggestion[] = [];
  for (const [row, word] of words.entries()) {
    if (word === start) found.unshift({ row, word });
    else if (word.startsWith(start)) found.push({ row, word });
  }
  return found.slice(0, SUGGESTIONS);
}
