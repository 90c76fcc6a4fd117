import { pairUp } from '../../../model/recovery';

/**
 * The units in an order in which a diagonal shows: the partner of each factor, in the order of the factors; then the
 * units that are left, by the factor that they answer to most, at most `most` in all. Units that answer to nothing are
 * left out.
 * @param responses R, factors × units
 */
export function columnsOf(responses: Float32Array, units: number, most: number): number[] {
  const partners = [...pairUp(responses, units)].filter((unit) => unit >= 0);
  const taken = new Set(partners);
  const others = Array.from({ length: units }, (_, unit) => ({ unit, ...bestOf(responses, units, unit) }))
    .filter(({ unit, response }) => response > 0 && !taken.has(unit))
    .sort((a, b) => b.response - a.response)
    .slice(0, Math.max(0, most - partners.length))
    .sort((a, b) => a.factor - b.factor || b.response - a.response);
  return [...partners, ...others.map(({ unit }) => unit)];
}

function bestOf(responses: Float32Array, units: number, unit: number): { factor: number; response: number } {
  let factor = -1;
  let response = 0;
  for (let place = unit, f = 0; place < responses.length; place += units, f++) {
    if (responses[place] <= response) continue;
    response = responses[place];
    factor = f;
  }
  return { factor, response };
}
