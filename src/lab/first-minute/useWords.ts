import type { Frame } from '../../engine/engine';
import type { MessageId } from '../../locales/en';
import { SWEET_LAMBDA } from '../choices';
import { useText } from '../text';
import { labelOf } from '../units';
import { type Glance, type MomentId, type Past, patternsOf, SOUGHT_BIT, verdictOf } from './moments';

/** What is said at a moment, from the figures of the run: one line, and what there is to add. */
export function useWords(
  moment: MomentId,
  now: Glance,
  { bet }: Past,
  frame: Frame | undefined,
): { lead: string; notes: string[] } {
  const { t, n } = useText();
  const bit = SOUGHT_BIT + 1;
  const values = {
    step: n.whole(now.step),
    share: n.percent(now.explained ?? 0),
    value: n.short(now.sparsity),
    sweet: n.short(SWEET_LAMBDA),
    bit,
  };
  const note = t(`first.${moment}Note` as MessageId, values);
  if (moment !== 'free' || bet === null || !frame) {
    return { lead: t(`first.${moment}` as MessageId, values), notes: [note] };
  }
  const label = labelOf(frame, bet);
  const lit = patternsOf(frame, bet);
  const verdict = verdictOf(label, lit, frame.rowNames);
  const of = {
    unit: bet + 1,
    bit,
    other: label.kind === 'bit' ? label.bit + 1 : 0,
    patterns: lit.join(', '),
    right: frame.rowNames.filter((name) => name[SOUGHT_BIT] === '1').join(', '),
  };
  return {
    lead: t(`first.verdict.${verdict}` as MessageId, of),
    notes: [t(`first.why.${verdict}` as MessageId, of), note],
  };
}
