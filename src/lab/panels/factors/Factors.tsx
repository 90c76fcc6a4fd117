export function Factors() {
  return <p>…</p>;
}
