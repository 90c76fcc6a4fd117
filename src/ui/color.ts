import { interpolateLab, scaleLinear } from 'd3';

/**
 * The one light for activity: from a dark lamp over amber to nearly white. Lightness grows in even steps, so that the
 * scale reads without colour too.
 */
const LAMP_STOPS = ['#221c15', '#4d3213', '#8a5312', '#cf7f17', '#f5b342', '#ffe2a3'];
const lamp = scaleLinear<string>()
  .domain(LAMP_STOPS.map((_, k) => k / (LAMP_STOPS.length - 1)))
  .range(LAMP_STOPS)
  .interpolate(interpolateLab)
  .clamp(true);

/** Colours are asked for by the thousand in every frame, so they come from a table. */
const LEVELS = 255;
const LAMPS = Array.from({ length: LEVELS + 1 }, (_, k) => lamp(k / LEVELS));

/** Colour of a lamp at brightness 0 … 1. */
export function lampColor(brightness: number): string {
  return LAMPS[Math.round(Math.min(1, Math.max(0, brightness)) * LEVELS)];
}

/** From this brightness on, dark text on the lamp has more contrast than light text. */
const DARK_TEXT_FROM = 0.5;

/** Text colour that keeps at least 4.5 : 1 on a lamp of that brightness. */
export function lampInk(brightness: number): string {
  if (brightness >= DARK_TEXT_FROM) return '#1b1206';
  return brightness < 0.1 ? '#a99d8c' : '#fff3dc';
}

/** Signed weights: orange adds, blue takes away. */
const POSITIVE = '#f0913a';
const NEGATIVE = '#5aa2e0';

export function signColor(value: number): string {
  return value < 0 ? NEGATIVE : POSITIVE;
}
