export function UnitPage() {
  return <p>…</p>;
}
