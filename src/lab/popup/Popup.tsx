import { type ReactNode, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { lazyPart } from '../part/lazy-part';
import type { PopupBoxProps } from './PopupBox';

/** What places a box and keeps the focus in it is loaded after the page's first picture. */
export const loadPopups = () => import('./PopupBox');
const PopupBox = lazyPart('part.popup', loadPopups);

interface PopupProps extends Pick<PopupBoxProps, 'className' | 'placement' | 'hasArrow' | 'children'> {
  /** What the box is called; and the button, where nothing stands on it that can be read. */
  label: string;
  /** Class of the button. */
  button: string;
  /** What stands on the button; without it the button is called by the label. */
  face?: ReactNode;
  /** What stands on the button is a picture. */
  isIcon?: boolean;
}

/** A button with a box that opens beside it. */
export function Popup({ label, button, face, isIcon = !face, ...box }: PopupProps) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  /** Stays once it has been opened, so that it can close in its own time. */
  const [wasOpen, setWasOpen] = useState(false);
  const open = () => {
    setOpen(true);
    setWasOpen(true);
  };
  const giveUp = () => {
    setOpen(false);
    setWasOpen(false);
  };
  return (
    <>
      <Button
        ref={trigger}
        className={button}
        aria-label={isIcon ? label : undefined}
        aria-expanded={isOpen}
        onPress={open}
      >
        {face}
      </Button>
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
