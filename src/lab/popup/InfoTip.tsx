import type { ReactNode } from 'react';
import { Popup } from './Popup';
import './info-tip.css';

interface InfoTipProps {
  /** What the small button is called: "About explained variance". */
  label: string;
  /** Where it opens: below what must stay in sight above. */
  placement?: 'top' | 'bottom';
  children: ReactNode;
}

/** A small "?" that explains the thing beside it, in place. The question mark is drawn by the style sheet, so that it is no part of the text beside it. */
export function InfoTip({ label, placement = 'top', children }: InfoTipProps) {
  return (
    <Popup label={label} button="info-tip" icon={null} placement={placement} hasArrow>
      {children}
    </Popup>
  );
}
