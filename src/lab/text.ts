import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { MessageId } from '../locales/en';
import { type Numbers, numbersOf } from '../ui/numbers';

type Values = Record<string, string | number>;

/** A sentence to be said later, in whatever language the page has then; values that are words follow it. */
export interface Message {
  id: MessageId;
  values?: Values | ((text: Text) => Values);
}

export interface Text {
  t(id: MessageId, values?: Values): string;
  say(message: Message): string;
  n: Numbers;
  locale: string;
}

/** Sentences that were put together in one language: in another one they are not said again. */
export function saidOnce(sentences: string, { locale }: Pick<Text, 'locale'>): Message {
  return {
    id: 'status.said',
    values: (text) => ({ sentences: text.locale === locale ? sentences : '' }),
  };
}

/** Words and numbers in the language of the page. */
export function useText(): Text {
  const intl = useIntl();
  return useMemo(() => {
    const t = (id: MessageId, values?: Values) => intl.formatMessage({ id }, values);
    const text: Text = {
      t,
      say: ({ id, values }) => t(id, typeof values === 'function' ? values(text) : values),
      n: numbersOf(intl.locale),
      locale: intl.locale,
    };
    return text;
  }, [intl]);
}
