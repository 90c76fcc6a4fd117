export function WordView() {
  return <p>…</p>;
}
