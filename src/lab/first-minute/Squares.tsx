/** The bits of a pattern, one square each. */
export function Squares({ pattern }: { pattern: string }) {
  return (
    <span className="first-squares" aria-hidden="true">
      {[...pattern].map((bit, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bits have nothing but their place
        <i key={place} className={bit === '1' ? 'is-on' : undefined} />
      ))}
    </span>
  );
}
