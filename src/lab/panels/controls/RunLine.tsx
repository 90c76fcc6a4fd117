import { AT_REST, isHeldBack } from '../../due-steps';
import { useText } from '../../text';
import { useLabState } from '../../useLab';

/** Where the run is, in one line; that it has settled, so that nobody waits for what does not come. */
export function RunLine() {
  const { t, n } = useText();
  const step = useLabState(({ shown }) => shown?.main.step ?? 0);
  const running = useLabState((state) => state.running);
  const settledAt = useLabState((state) => state.settledAt);
  const heldBack = useLabState((state) => state.running && !state.hurries && isHeldBack(state, step));
  if (settledAt !== null) {
    const values = { step: n.whole(settledAt), rate: n.whole(AT_REST) };
    return (
      <p className="run-line is-settled">{t(heldBack ? 'controls.settledOn' : 'controls.settled', values)}</p>
    );
  }
  return (
    <p className="run-line">
      {t(running ? 'controls.training' : 'controls.resting', { step: n.whole(step) })}
    </p>
  );
}
