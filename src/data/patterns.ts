import type { ConfigProblem, RunConfig } from '../model/config';
import type { DataSet } from './dataset';

/** A bit pattern as text: `101`. */
export type Pattern = string;

export const MAX_PATTERNS = 64;
export const MAX_BITS = 16;

/** More units than this on so few inputs would only be a crowd on the page. */
export const MAX_BIT_UNITS = 64;

/** What is wrong with the number of units for a set of patterns. */
export function checkUnits({ units }: RunConfig): ConfigProblem[] {
  if (units <= MAX_BIT_UNITS) return [];
  return [{ key: 'units', value: String(units), reason: 'out of range', min: 1, max: MAX_BIT_UNITS }];
}

/** The four patterns of the lesson. */
export const LESSON_PATTERNS: readonly Pattern[] = ['101', '011', '010', '100'];

/** The codes that the lesson prints for its four patterns, in their order: what training reproduces is where they are 0. */
export const LESSON_CODES: readonly (readonly number[])[] = [
  [0.9, 0, 0.85],
  [0, 0.8, 0.6],
  [0, 0.7, 0],
  [0.2, 0, 0],
];

/** Why a text is not a set of patterns; `line` counts from 1. */
export interface PatternProblem {
  reason: 'empty' | 'not bits' | 'other length' | 'too long' | 'too many';
  line: number;
  text: string;
}

/**
 * Reads patterns from lines of 0 and 1 (or parts between commas, as in a link). Spaces inside a line, as in
 * `1 0 1`, and empty lines are passed over.
 */
export function parsePatterns(text: string): { patterns: Pattern[] } | { problem: PatternProblem } {
  const patterns: Pattern[] = [];
  for (const [index, line] of text.split(/\r\n|[\n\r,;]/).entries()) {
    const pattern = line.replace(/\s+/g, '');
    if (pattern === '') continue;
    const problem = (reason: PatternProblem['reason']) => ({
      problem: { reason, line: index + 1, text: line.trim().slice(0, 24) },
    });
    if (!/^[01]+$/.test(pattern)) return problem('not bits');
    if (pattern.length > MAX_BITS) return problem('too long');
    if (patterns.length > 0 && pattern.length !== patterns[0].length) return problem('other length');
    if (patterns.length === MAX_PATTERNS) return problem('too many');
    patterns.push(pattern);
  }
  return patterns.length > 0 ? { patterns } : { problem: { reason: 'empty', line: 1, text: '' } };
}

export function joinPatterns(patterns: readonly Pattern[]): string {
  return patterns.join(',');
}

export function flipBit(pattern: Pattern, bit: number): Pattern {
  return pattern.slice(0, bit) + (pattern[bit] === '1' ? '0' : '1') + pattern.slice(bit + 1);
}

/** Patterns cut or filled up with 0 on the right to the given number of bits. */
export function withBits(patterns: readonly Pattern[], bits: number): Pattern[] {
  return patterns.map((pattern) => pattern.slice(0, bits).padEnd(bits, '0'));
}

/**
 * The λ at which even the longest pattern darkens, as the end of the slider: a unit for one whole pattern x gains
 * ‖x‖² − (‖x‖ − λ/2)² by lighting, so it pays for itself up to λ = 2‖x‖. Rounded up to a half; for the lesson 3.
 */
export function darkSparsity(patterns: readonly Pattern[]): number {
  const ones = Math.max(...patterns.map((pattern) => pattern.replaceAll('0', '').length));
  return Math.max(1, Math.ceil(4 * Math.sqrt(ones)) / 2);
}

/**
 * Settings for bit patterns that depend on the mechanism. TopK does badly here whatever its k, as patterns of one bit
 * and of two need different ones; 2 at least leaves some units out.
 */
export function bitRecipe(mechanism: string): Partial<RunConfig> {
  if (mechanism === 'topk') return { k: 2 };
  if (mechanism === 'kl') return { sparsity: 0.1, target: 0.3, lr: 0.05 };
  return {};
}

/** Inputs of 0 and 1; the bits themselves are the known factors. */
export function patternDataSet(patterns: readonly Pattern[]): DataSet {
  const inputs = patterns[0].length;
  const bits = [...patterns.join('')].map(Number);
  return {
    inputs,
    rows: patterns.length,
    x: Float32Array.from(bits),
    rowNames: [...patterns],
    factors: { count: inputs, on: Uint8Array.from(bits) },
    directions: null,
    probe: null,
    start: 'half-normal',
  };
}
