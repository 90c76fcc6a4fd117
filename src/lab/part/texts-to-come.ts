import { createContext } from 'react';

/** The texts of what is loaded later: whether they are there, and how to ask for them again where they did not come. */
export interface TextsToCome {
  isWhole: boolean;
  hasFailed: boolean;
  retry(): void;
}

export const TextsToComeContext = createContext<TextsToCome>({
  isWhole: true,
  hasFailed: false,
  retry: () => {},
});
