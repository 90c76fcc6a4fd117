import { interpolateLab, rgb, scaleLinear } from 'd3';

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
  return LAMPS[lampLevel(brightness)];
}

/** Text on dark lamps is dim, as what it says is "off"; on the others it is black or white, whichever reads better. */
const DIM_UP_TO = 0.1;
const INKS = LAMPS.map((color, k) => {
  if (k / LEVELS < DIM_UP_TO) return '#b3a796';
  return contrastOf(color, '#000') > contrastOf(color, '#fff') ? '#000' : '#fff';
});

/** Text colour that keeps at least 4.5 : 1 on a lamp of that brightness. */
export function lampInk(brightness: number): string {
  return INKS[lampLevel(brightness)];
}

/** A whole number for a brightness 0 … 1: lamps of the same level look the same. */
export function lampLevel(brightness: number): number {
  return Math.round(Math.min(1, Math.max(0, brightness)) * LEVELS);
}

/** Contrast ratio of two colours, 1 … 21 (WCAG 2.2). */
export function contrastOf(a: string, b: string): number {
  const [darker, lighter] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf(color: string): number {
  const { r, g, b } = rgb(color);
  const [red, green, blue] = [r, g, b].map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Whether the reader has colours of their own on the page: then no sign may be told by ours alone. */
export function areColorsForced(): boolean {
  return matchMedia('(forced-colors: active)').matches;
}

/** The meanings of colours, for canvases; base.css has them for all else and says more. */
export const LIGHT = '#f5b342';
export const SELECTED = '#ffffff';
export const POINTED = '#a2937d';
export const FOCUS = '#7ab8ff';
/** Signed weights: orange adds, blue takes away. */
const POSITIVE = '#f0913a';
const NEGATIVE = '#5aa2e0';

/** The light around a lamp at brightness 0 … 1, for a shadow of the style sheet. */
export function glowOf(brightness: number, reach: number): string {
  return brightness > 0.05 ? `0 0 ${Math.round(reach * brightness)}px ${LIGHT}` : 'none';
}

/** The light of a lamp at an opacity 0 … 1. */
export function lightAt(opacity: number): string {
  return rgb(LIGHT).copy({ opacity }).toString();
}

export function signColor(value: number): string {
  return value < 0 ? NEGATIVE : POSITIVE;
}
