import { type RefObject, useEffect } from 'react';
import { Button } from 'react-aria-components';
import type { Lab } from '../../lab';
import { useText } from '../../text';
import type { Way } from '../../undo/changes';
import { useLab, useLabState } from '../../useLab';

const ICONS = { undo: '↶', redo: '↷' } as const;

/** Back and forth in what was changed. `isNamed`: with words instead of arrows. */
export function UndoButtons({ isNamed = false }: { isNamed?: boolean }) {
  const lab = useLab();
  const { t } = useText();
  const undoable = useLabState((state) => state.undoable);
  const locked = useLabState((state) => state.locked);
  return (
    <div className={isNamed ? 'undo is-named' : 'undo'}>
      {(['undo', 'redo'] as const).map((way) => {
        const name = undoable[way];
        return (
          <span key={way} title={name ? t(`${way}.what`, { what: t(name) }) : undefined}>
            <Button
              className="button"
              aria-label={t(`controls.${way}`)}
              isDisabled={locked || name === null}
              onPress={() => go(lab, way)}
            >
              {isNamed ? t(`controls.${way}`) : ICONS[way]}
            </Button>
          </span>
        );
      })}
    </div>
  );
}

/**
 * Ctrl or ⌘ with Z, with Shift and Z, and Ctrl with Y; in a field for text they belong to that.
 * @param controls what cannot be pressed while the lab waits for a step of the lesson: neither can the keys then
 */
export function useUndoKeys(controls: RefObject<HTMLElement | null>): void {
  const lab = useLab();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const way = wayOf(event);
      if (!way || event.defaultPrevented || isForText(event.target)) return;
      if (controls.current?.closest('[inert]')) return;
      event.preventDefault();
      go(lab, way);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [lab, controls]);
}

function go(lab: Lab, way: Way): void {
  if (way === 'undo') lab.undo();
  else lab.redo();
}

function wayOf({ key, code, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): Way | null {
  if (ctrlKey === metaKey || altKey) return null;
  // On a keyboard of other letters, the place of the key counts.
  const letter = /^[a-z]$/i.test(key) ? key.toLowerCase() : code.replace('Key', '').toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && ctrlKey && !shiftKey ? 'redo' : null;
}

function isForText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isField = target.matches('textarea, input:not([type="range"], [type="checkbox"], [type="radio"])');
  // A window that lies over the lab: what would change behind it could not be seen.
  return isField || target.isContentEditable || target.closest('.modal') !== null;
}
