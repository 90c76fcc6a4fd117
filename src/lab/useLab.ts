import { createContext, useContext, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { Frame } from '../engine/engine';
import type { Lab } from './lab';
import type { FrameListener } from './live-run';
import type { HiddenPart, LabState } from './state';
import { labelOf, type UnitLabel } from './units';

export const LabContext = createContext<Lab | null>(null);

/** The lab of this page. @throws Error outside a LabContext. */
export function useLab(): Lab {
  const lab = useContext(LabContext);
  if (!lab) throw new Error('useLab needs a LabContext around it');
  return lab;
}

/** A part of the lab's state; renders again when it changes. */
export function useLabState<T>(part: (state: LabState) => T): T {
  return useStore(useLab().store, part);
}

/** Calls back with every frame, outside React's rendering. */
export function useFrames(listener: FrameListener): void {
  const lab = useLab();
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => lab.subscribe((frames) => latest.current(frames)), [lab]);
}

/** What a unit is called on the page; nothing while a question of the lesson asks for names. */
export function useLabels(): (frame: Frame, unit: number) => UnitLabel {
  const isHidden = useHidden('names');
  return isHidden ? () => ({ kind: 'hidden' }) : labelOf;
}

/** Whether a question of the lesson hides a part of what the lab could say. */
export function useHidden(part: HiddenPart): boolean {
  return useLabState(({ hidden }) => hidden.includes(part));
}
