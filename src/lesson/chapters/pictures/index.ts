import { edgesOf } from '../../../lab/oriented';
import { TEXTURE } from '../../../model/stripes';
import type { Chapter, LabSetup, Moment } from '../../chapter';
import { settleThere, slideWithin, trainUntil } from '../../goals';
import { orientedShare, sparsityWithin, stripesOfUnits } from '../../moment';
import { isLive } from '../../survey-moment';

/** Steps by which edges are there; the controls get as many. */
const TRAINED = 600;
const LEARNED: LabSetup = {
  config: { data: 'photos', sparsity: 0.3 },
  run: true,
  goesOn: true,
  needs: { trained: TRAINED },
};
/** Steps by which free light has made a jumble of them. */
const FREE = 200;
/** Share of the oriented units that is few. */
const FEW = 0.25;

/** In pictures: edges at an angle from photographs, where they fire, and what becomes of them in noise. */
export const chapter: Chapter = {
  id: 'pictures',
  number: 6,
  title: { en: 'In pictures', uk: 'У картинках' },
  words: { en: () => import('./texts-en'), uk: () => import('./texts-uk') },
  steps: [
    {
      id: 'guess',
      lab: { config: { data: 'photos' } },
      panels: ['patterns'],
      shows: ['patterns'],
      activity: {
        kind: 'question',
        isOpening: true,
        question: { kind: 'single', options: ['small', 'edges', 'dots'], right: ['edges'] },
      },
    },
    {
      id: 'edges',
      lab: {
        config: { data: 'photos' },
        run: true,
        needs: { isFirst: true, trained: FREE, sparsity: [0, 0] },
      },
      panels: ['controls', 'units'],
      activity: {
        kind: 'predict',
        options: ['few', 'some', 'most'],
        goals: [slideWithin(0.25, 0.5), settleThere(300)],
        outcome: ({ frame, state }) => {
          const share = orientedShare(frame, state.look);
          if (share < 0.2) return 'few';
          return share < 0.5 ? 'some' : 'most';
        },
      },
    },
    {
      id: 'where',
      lab: LEARNED,
      panels: ['units', 'closer'],
      activity: {
        kind: 'task',
        goals: [
          { id: 'unit', when: hasOriented },
          { id: 'view', when: ({ state }) => state.closer === 'photograph' },
        ],
      },
    },
    {
      id: 'texture',
      lab: LEARNED,
      panels: ['units'],
      activity: {
        kind: 'question',
        question: {
          kind: 'single',
          options: ['none', 'few', 'many'],
          right: (now) => {
            const { oriented, repeating } = stripesOfUnits(now.frame, now.state.look);
            if (repeating === 0) return ['none'];
            return repeating <= FEW * oriented ? ['few'] : ['many'];
          },
          values: (now) => {
            const { oriented, repeating } = stripesOfUnits(now.frame, now.state.look);
            return { oriented: String(oriented), repeating: String(repeating), stripes: String(TEXTURE) };
          },
        },
      },
    },
    {
      id: 'noise',
      lab: { ...LEARNED, changes: ['data'], needs: { ...LEARNED.needs, isFirst: true } },
      panels: ['patterns', 'units'],
      activity: {
        kind: 'task',
        goals: [
          { id: 'data', when: ({ state }) => state.config.data === 'noise' },
          trainUntil(TRAINED, (now) => now.state.config.data === 'noise' && sparsityWithin(now, 0.2, 0.6)),
        ],
      },
    },
    {
      id: 'phase',
      lab: { config: { data: 'phase', sparsity: 0.3 } },
      panels: ['patterns', 'units', 'metrics'],
      activity: {
        kind: 'predict',
        options: ['none', 'some', 'most'],
        goals: [trainUntil(TRAINED, (now) => sparsityWithin(now, 0.2, 0.6))],
        outcome: ({ frame, state }) => {
          const share = orientedShare(frame, state.look);
          if (share < 0.1) return 'none';
          return share < 0.65 ? 'some' : 'most';
        },
      },
    },
    {
      id: 'why',
      lab: LEARNED,
      panels: ['units'],
      activity: {
        kind: 'question',
        question: { kind: 'single', options: ['told', 'recur', 'always', 'bright'], right: ['recur'] },
      },
    },
    {
      id: 'control',
      lab: LEARNED,
      panels: ['units'],
      activity: {
        kind: 'question',
        question: { kind: 'single', options: ['faster', 'data', 'exact'], right: ['data'] },
      },
    },
  ],
};

/** The selected unit lights, and its direction is an edge or a line at an angle. */
function hasOriented(now: Moment): boolean {
  const { selected, look } = now.state;
  if (selected.unit === null || look.kind !== 'picture' || !isLive(now, selected.unit)) return false;
  return edgesOf(now.frame, look, selected.unit) !== null;
}
