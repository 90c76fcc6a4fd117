import type { ReactNode, RefObject } from 'react';
import { Dialog, OverlayArrow, Popover, type PopoverProps } from 'react-aria-components';
import { classes } from '../../ui/classes';
import './popup-box.css';

export interface PopupBoxProps extends Pick<PopoverProps, 'placement' | 'isOpen' | 'onOpenChange'> {
  label: string;
  trigger: RefObject<Element | null>;
  className?: string;
  /** A small arrow points at the button. */
  hasArrow?: boolean;
  children: ReactNode;
}

/** The box of a `Popup`. */
export default function PopupBox({ label, trigger, className, hasArrow, children, ...place }: PopupBoxProps) {
  return (
    <Popover
      {...place}
      triggerRef={trigger}
      className={classes('info-popover', className)}
      offset={hasArrow ? 6 : 8}
    >
      {hasArrow && (
        <OverlayArrow>
          <svg width={12} height={6} viewBox="0 0 12 6" aria-hidden="true">
            <path d="M0 0 L6 6 L12 0" />
          </svg>
        </OverlayArrow>
      )}
      <Dialog aria-label={label}>{children}</Dialog>
    </Popover>
  );
}
