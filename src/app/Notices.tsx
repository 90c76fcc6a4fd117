import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import type { LabState, Notice } from '../lab/state';
import { useText } from '../lab/text';
import { useLab, useLabState } from '../lab/useLab';

/** What went wrong or was mended, until it is dismissed. */
export function Notices() {
  const notices = useLabState((state) => state.notices);
  return (
    <div className="notices">
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

function NoticeLine({ notice: { id, kind, message, action } }: { notice: Notice }) {
  const lab = useLab();
  const { t, say } = useText();
  const dismiss = () => {
    lab.dismiss(id);
    // The button that had the focus is gone; what it stood above is next.
    document.getElementById('lab-stage')?.focus();
  };
  return (
    <div className={`notice is-${kind}`} role={kind === 'alert' ? 'alert' : undefined}>
      <p>{say(message)}</p>
      {action && (
        <Button
          className="button"
          onPress={() => {
            dismiss();
            action.act();
          }}
        >
          {t(action.label)}
        </Button>
      )}
      <Button
        className="remove"
        aria-label={t('app.dismiss')}
        onPress={() => {
          dismiss();
          action?.decline?.();
        }}
      >
        ×
      </Button>
    </div>
  );
}

/** Where the run that is shown came to rest; the figures of a run from before it would be others. */
function restInSight({ settledAt, shown, config }: LabState): number | null {
  if (settledAt === null || !shown || shown.config !== config) return null;
  return shown.main.step >= settledAt ? settledAt : null;
}

/** Says when the run has come to rest, and at what. */
function useSettledSaid(): void {
  const lab = useLab();
  useEffect(
    () =>
      lab.store.subscribe((state, before) => {
        const { shown } = state;
        const settledAt = restInSight(state);
        if (settledAt === null || settledAt === restInSight(before) || !shown) return;
        const { error, metrics } = shown.main;
        lab.announce({
          id: 'status.settled',
          values: ({ n }) => ({
            step: n.whole(settledAt),
            error: n.three(error),
            active: n.two(metrics.activeUnits),
          }),
        });
      }),
    [lab],
  );
}

/** The page's one live region: what just happened, for those who do not see it. */
export function Status() {
  const { say } = useText();
  const status = useLabState((state) => state.status);
  useSettledSaid();
  return (
    <p role="status" className="status">
      {status && say(status)}
    </p>
  );
}
