/** Shorter names are words of any sentence. */
const SHORTEST = 3;

/**
 * The place of the longest name that stands in a question as words of their own; null: none does.
 * @param text as in `Asked`
 * @param fits only names that do
 */
export function longestNamed(text: string, names: readonly string[], fits = /./): number | null {
  let longest: { place: number; length: number } | null = null;
  for (const [place, name] of names.entries()) {
    if (name.length < SHORTEST || name.length <= (longest?.length ?? 0) || !fits.test(name)) continue;
    if (hasWords(text, name.toLowerCase().replace(/[’'ʼ`]/g, ''))) longest = { place, length: name.length };
  }
  return longest?.place ?? null;
}

function hasWords(text: string, words: string): boolean {
  const isPart = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}]/u.test(character);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isPart(text[at - 1]) && !isPart(text[at + words.length])) return true;
  }
  return false;
}
