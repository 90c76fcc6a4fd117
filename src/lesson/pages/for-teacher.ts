/** A text whose gaps only a learner's own run can fill. */
export function withoutRun(text = ''): string {
  return text.replace(/\{\w+\}/g, '…');
}

/**
 * Accepted answers of a gap as people write them, in the language of the page: `нул*` is a stem, “нул…”. Signs and digits
 * are in both languages.
 */
export function spellingsFor(locale: string, accept: readonly string[]): string[] {
  const isCyrillic = (word: string) => /[а-яіїєґ]/i.test(word);
  const isLatin = (word: string) => /[a-z]/i.test(word);
  return accept
    .filter((word) => (locale === 'uk' ? !isLatin(word) : !isCyrillic(word)))
    .map((word) => word.replace(/\*$/, '…'));
}
