import { darkCount, factsOf } from '../../lab/facts';
import type { Message } from '../../lab/text';
import { UNIT } from './asked';
import type { Intent, LiveAnswer, LiveState } from './context';
import { lookFor } from './looks-for';

const LIGHTS =
  /fire|firing|active|activat|light|lit\b|\bon\b|use[ds]?\b|shine|busy|busiest|спрацьов|світ|горит|актив|вмика|увімкн|ввімкн|працює/;
const MOST = /most|busiest|more than|best|найчаст|найбільш|частіше|найактивніш/;
const LEAST = /least|rarest|rarely|seldom|less than|найрідш|рідше|найменш|найпасивніш/;

/** Which unit lights for the most, or the fewest, inputs. */
export const oftenIntents: readonly Intent[] = [
  {
    id: 'least often',
    when: [new RegExp(UNIT, 'u'), LIGHTS, LEAST, /which|what|who|котр|як(?:ий|а|і|их)|хто|покаж|назв/],
    answer: (asked, state) => (namesOne(asked.units, asked.bits, asked.input) ? null : often(true, state)),
  },
  {
    id: 'most often',
    when: [new RegExp(UNIT, 'u'), LIGHTS, MOST, /which|what|who|котр|як(?:ий|а|і|их)|хто|покаж|назв/],
    answer: (asked, state) => (namesOne(asked.units, asked.bits, asked.input) ? null : often(false, state)),
  },
];

function namesOne(units: readonly number[], bits: readonly number[], input: string | null): boolean {
  return units.length > 0 || bits.length > 0 || input !== null;
}

/** Dark units are left out: they light for nothing, and another question asks for them. */
function often(isLeast: boolean, state: LiveState): LiveAnswer | null {
  const { main } = state.shown;
  const facts = factsOf(main, state);
  const live = Array.from({ length: main.units }, (_, unit) => ({
    unit,
    share: facts.frequency[unit],
  })).filter(({ unit, share }) => !facts.dark[unit] && share > 0);
  if (live.length === 0) return null;
  live.sort((a, b) => (isLeast ? a.share - b.share : b.share - a.share));
  const [{ unit, share }] = live;
  const tied = live.filter((other) => other.share === share).map((other) => other.unit + 1);
  const dead = facts.areAll ? darkCount(facts) : 0;
  const parts: Message[] = [
    {
      id: isLeast ? 'ask.leastOften' : 'ask.mostOften',
      values: ({ n }) => ({
        units: tied.slice(0, 8).join(', '),
        count: tied.length,
        share: n.percent(share),
      }),
    },
  ];
  if (tied.length === 1) parts.push(...lookFor(unit, state));
  if (isLeast && dead > 0) parts.push({ id: 'ask.besidesDark', values: { count: dead } });
  return { parts, lit: { unit } };
}
