import type { Frame } from '../../../engine/engine';
import { labelOf } from '../../../lab/units';
import type { Chapter } from '../../chapter';
import { hasPrintedZeros, isOfMixtures, rowOfContrast } from '../../four-patterns';
import { settleThere, slideWithin } from '../../goals';
import { describeUnit, looksForBit, recoveredCount } from '../../moment';

/** Bars, where the contrast is large: each picture is made of two bars or so, and there are 32 units for 16 bars. */
const BARS = { data: 'bars', sparsity: 0.2 } as const;
/** How many of 32 lamps are many: as the options say it. */
const MANY = { from: 7, to: 25 } as const;
/** Steps after which both runs show what they become. */
const TRAINED = 400;

/** The four patterns, with a twin that pays nothing. */
const PATTERNS = { config: { sparsity: 0.2 }, compare: true, run: true, goesOn: true } as const;

/** Dense against sparse: the same start, the same data, and no price on light. */
export const chapter: Chapter = {
  id: 'dense',
  number: 2,
  title: { en: 'Dense against sparse', uk: 'Щільне проти розрідженого' },
  words: { en: () => import('./texts-en'), uk: () => import('./texts-uk') },
  steps: [
    {
      id: 'guess',
      lab: { config: BARS, goesOn: true },
      panels: ['codes'],
      activity: {
        kind: 'question',
        isOpening: true,
        question: { kind: 'single', options: ['both', 'harder', 'same'], right: ['harder'] },
      },
    },
    {
      id: 'twin',
      lab: { config: BARS, run: true, goesOn: true, needs: { isFirst: true, trained: TRAINED } },
      panels: ['codes', 'controls'],
      shows: ['controls', 'patterns', 'codes', 'units'],
      hides: ['metrics'],
      activity: {
        kind: 'predict',
        options: ['few', 'half', 'all'],
        goals: [
          { id: 'compare', when: ({ state }) => state.compare },
          {
            id: 'train',
            when: ({ dense }) => (dense?.step ?? 0) >= TRAINED,
            count: ({ dense }) => ({ value: dense?.step ?? 0, of: TRAINED }),
          },
        ],
        outcome: ({ dense }) => {
          const lit = dense?.metrics.activeUnits ?? 0;
          if (lit < MANY.from) return 'few';
          return lit <= MANY.to ? 'half' : 'all';
        },
      },
    },
    {
      id: 'tiles',
      lab: { config: BARS, compare: true, run: true, goesOn: true, needs: { trained: TRAINED } },
      panels: ['units'],
      shows: ['controls', 'patterns', 'codes', 'units'],
      hides: ['metrics', 'factors'],
      activity: {
        kind: 'question',
        question: {
          kind: 'single',
          options: ['sparse', 'dense', 'both', 'neither'],
          right: ({ frame, dense }) => [whoseShowBars(frame, dense ?? frame)],
          values: ({ frame, dense }) => ({
            sparse: recoveredCount(frame),
            dense: recoveredCount(dense ?? frame),
            all: frame.metrics.recoveredBy.length,
            sparseLit: frame.metrics.activeUnits,
            denseLit: dense?.metrics.activeUnits ?? 0,
          }),
        },
      },
    },
    {
      id: 'cost',
      lab: { config: { sparsity: 0 }, compare: true, run: true, needs: { isFirst: true, settled: true } },
      panels: ['controls', 'metrics'],
      hides: ['metrics'],
      activity: {
        kind: 'predict',
        options: ['none', 'little', 'much'],
        goals: [slideWithin(0.18, 0.22), settleThere()],
        outcome: ({ frame, dense }) => {
          const lost = (dense?.metrics.explainedVariance ?? 1) - (frame.metrics.explainedVariance ?? 0);
          if (lost < 0.005) return 'none';
          return lost < 0.1 ? 'little' : 'much';
        },
      },
    },
    {
      id: 'mixtures',
      lab: {
        ...PATTERNS,
        // It waits for the reader: the twin's units drift to single bits when it trains on for long.
        run: false,
        needs: {
          settled: true,
          when: ({ frame, dense }) => {
            if (!dense || !isOfMixtures(dense)) return false;
            const contrast = rowOfContrast(frame, dense);
            return contrast.dense > contrast.sparse;
          },
        },
      },
      panels: ['units', 'codes'],
      activity: { kind: 'read' },
    },
    {
      id: 'point',
      lab: { ...PATTERNS, needs: { settled: true, when: ({ frame }) => hasPrintedZeros(frame) } },
      panels: ['units'],
      hides: ['names'],
      activity: {
        kind: 'question',
        question: {
          kind: 'point',
          isRight: (unit, { frame }) => looksForBit(labelOf(frame, unit), 2),
          values: (unit, { frame }) => describeUnit(frame, unit),
        },
      },
    },
    {
      id: 'boards',
      lab: PATTERNS,
      panels: ['codes', 'metrics'],
      activity: {
        kind: 'question',
        question: {
          kind: 'multiple',
          options: ['exact', 'read', 'true', 'price'],
          right: ['exact', 'read'],
        },
      },
    },
    { id: 'own', lab: PATTERNS, panels: ['codes', 'units'], activity: { kind: 'words' } },
  ],
};

/** In which run most bars have a tile of their own. */
function whoseShowBars(sparse: Frame, dense: Frame): 'sparse' | 'dense' | 'both' | 'neither' {
  const [inSparse, inDense] = [sparse, dense].map(
    (frame) => 2 * recoveredCount(frame) > frame.metrics.recoveredBy.length,
  );
  if (inSparse) return inDense ? 'both' : 'sparse';
  return inDense ? 'dense' : 'neither';
}
