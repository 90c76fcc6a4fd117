import { memo, type ReactNode, useCallback, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { lazyPart } from '../part/lazy-part';
import type { PopupBoxProps } from './PopupBox';

/** What places a box and keeps the focus in it is loaded after the page's first picture. */
export const loadPopups = () => import('./PopupBox');
const PopupBox = lazyPart('part.popup', loadPopups);

interface PopupProps extends Pick<PopupBoxProps, 'className' | 'placement' | 'hasArrow' | 'children'> {
  /** What the button and the box are called. */
  label: string;
  /** Class of the button. */
  button: string;
  /** What stands on the button in place of the label: a picture, or null for one that the style sheet draws. */
  icon?: ReactNode;
}

/** Drawn anew only when it changes itself: what it explains often changes with every step. */
const Opener = memo(Button);

/** A button with a box that opens beside it. */
export function Popup({ label, button, icon, ...box }: PopupProps) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  /** Stays once it has been opened, so that it can close in its own time. */
  const [wasOpen, setWasOpen] = useState(false);
  const open = useCallback(() => {
    setOpen(true);
    setWasOpen(true);
  }, []);
  const giveUp = () => {
    setOpen(false);
    setWasOpen(false);
  };
  return (
    <>
      <Opener
        ref={trigger}
        className={button}
        aria-label={icon === undefined ? undefined : label}
        aria-expanded={isOpen}
        onPress={open}
      >
        {icon === undefined ? label : icon}
      </Opener>
      {wasOpen && (
        <PopupBox
          {...box}
          label={label}
          trigger={trigger}
          isOpen={isOpen}
          onOpenChange={setOpen}
          onGiveUp={giveUp}
        />
      )}
    </>
  );
}
