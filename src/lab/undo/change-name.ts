import type { MessageId } from '../../locales/en';
import type { ConfigKey, RunConfig } from '../../model/config';

/** What a change of these settings is called: by the first that differs. */
const NAMES: readonly (readonly [key: ConfigKey, name: MessageId])[] = [
  ['data', 'patterns.dataSet'],
  ['file', 'patterns.dataSet'],
  ['patterns', 'patterns.title'],
  ['mechanism', 'mechanism.label'],
  ['bits', 'patterns.bits'],
  ['size', 'undo.size'],
  ['features', 'inputs.features'],
  ['dims', 'inputs.dims'],
  ['density', 'inputs.density'],
  ['units', 'units.count'],
  ['sparsity', 'controls.sparsity'],
  ['k', 'controls.sparsity'],
  ['target', 'controls.target'],
  ['warmup', 'controls.warmup'],
  ['bias', 'controls.bias'],
  ['lr', 'controls.lr'],
  ['batch', 'controls.batch'],
  ['seed', 'controls.seed'],
];
/** Each of these is a change of its own, however quickly one follows another. */
const SINGLE: ReadonlySet<MessageId> = new Set<MessageId>([
  'patterns.dataSet',
  'patterns.title',
  'mechanism.label',
  'controls.bias',
  'controls.newSeed',
  'controls.reset',
  'undo.link',
  'undo.model',
]);

/** What a change is called; null: nothing differs. */
export function changeName(before: RunConfig, after: RunConfig): MessageId | null {
  return NAMES.find(([key]) => before[key] !== after[key])?.[1] ?? null;
}

/** Whether it is made by a slider or a stepper, through many values. */
export function isMove(name: MessageId): boolean {
  return !SINGLE.has(name);
}
