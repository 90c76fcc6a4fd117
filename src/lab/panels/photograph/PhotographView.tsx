export function PhotographView() {
  return <p>…</p>;
}
