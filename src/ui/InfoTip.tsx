import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, OverlayArrow, Popover } from 'react-aria-components';
import './info-tip.css';

interface InfoTipProps {
  /** What the small button is called: "About explained variance". */
  label: string;
  /** Where it opens: below what must stay in sight above. */
  placement?: 'top' | 'bottom';
  children: ReactNode;
}

/** A small "?" that explains the thing beside it, in place. */
export function InfoTip({ label, placement = 'top', children }: InfoTipProps) {
  return (
    <DialogTrigger>
      {/* The question mark is drawn by the style sheet, so that it is no part of the text beside it. */}
      <Button className="info-tip" aria-label={label} />
      <Popover className="info-popover" placement={placement} offset={6}>
        <OverlayArrow>
          <svg width={12} height={6} viewBox="0 0 12 6" aria-hidden="true">
            <path d="M0 0 L6 6 L12 0" />
          </svg>
        </OverlayArrow>
        <Dialog aria-label={label}>{children}</Dialog>
      </Popover>
    </DialogTrigger>
  );
}
