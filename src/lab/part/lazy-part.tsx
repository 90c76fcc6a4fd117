import { type ComponentType, type ReactNode, useContext, useEffect, useState } from 'react';
import type { MessageId } from '../../locales/en';
import { PartBoundary } from './PartBoundary';
import { PartMissing, type Trouble } from './PartMissing';
import { TextsToComeContext } from './texts-to-come';

/** A part that has not come after so long, in milliseconds, is called late. */
const LATE_AFTER = 10_000;

interface PlaceProps {
  /** Stands in its place until it is there. */
  waiting?: ReactNode;
  /** For what opens above the page: closes it, when it does not come. */
  onGiveUp?(): void;
  /** It has not come: whoever waits for it need not any more. */
  onMissing?(): void;
}

/**
 * A part of the page that is loaded when it is first drawn. Where its code or its texts do not come, or it breaks, that
 * is said in its place with what to do, and the rest of the page goes on.
 * @param name what the page calls it
 */
export function lazyPart<P extends object>(
  name: MessageId,
  load: () => Promise<{ default: ComponentType<P> }>,
): ComponentType<P & PlaceProps> {
  /** Once it has come it is drawn at once, wherever it stands. */
  let known: ComponentType<P> | null = null;

  return function Part({ waiting = null, onGiveUp, onMissing, ...given }: P & PlaceProps) {
    const texts = useContext(TextsToComeContext);
    const [Loaded, setLoaded] = useState<ComponentType<P> | null>(() => known);
    const [trouble, setTrouble] = useState<Trouble | null>(null);
    const [attempt, setAttempt] = useState(0);
    const isHere = Loaded !== null && texts.isWhole;

    // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again
    useEffect(() => {
      if (isHere) return;
      let isCurrent = true;
      const late = setTimeout(() => setTrouble('late'), LATE_AFTER);
      load().then(
        ({ default: loaded }) => {
          known = loaded;
          if (isCurrent) setLoaded(() => loaded);
        },
        () => isCurrent && setTrouble(navigator.onLine ? 'missing' : 'offline'),
      );
      return () => {
        isCurrent = false;
        clearTimeout(late);
      };
    }, [isHere, attempt]);

    const found = trouble ?? (texts.hasFailed ? (navigator.onLine ? 'missing' : 'offline') : null);
    const isMissing = !isHere && found !== null;
    useEffect(() => {
      if (isMissing) onMissing?.();
    }, [isMissing, onMissing]);

    const retry = () => {
      setTrouble(null);
      setAttempt((before) => before + 1);
      if (texts.hasFailed) texts.retry();
    };
    if (isHere) {
      return (
        <PartBoundary name={name} onGiveUp={onGiveUp}>
          <Loaded {...(given as unknown as P)} />
        </PartBoundary>
      );
    }
    return found ? <PartMissing name={name} trouble={found} onRetry={retry} onGiveUp={onGiveUp} /> : waiting;
  };
}
