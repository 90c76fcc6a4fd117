import type { ChapterTexts } from '../../texts';

export * as prose from './en.mdx';

export const texts: ChapterTexts = {
  objectives: [
    'Say what factors of variation are, with the bars as an example.',
    'Explain what feature disentanglement is, and read it off a table of factors against units.',
    'Name three reasons why it is desirable.',
  ],
  steps: {
    guess: {
      title: 'Two ways to list pictures',
      question: {
        ask: 'There are 16 bars, and each may be on or off. That makes 65,536 possible pictures. With 32 units, what had they better stand for?',
        options: {
          pictures: {
            text: 'For whole pictures, one each.',
            why: 'That worked with four patterns. Here 32 units would cover 32 of 65,536 pictures.',
          },
          pixels: {
            text: 'For single pixels, one each.',
            why: 'There are 64 pixels and 32 units; and a bar of eight pixels would cost eight lamps.',
          },
          bars: {
            text: 'For single bars, one each.',
            why: 'Sixteen units suffice for every picture there can be, and two lamps for a typical one. Will training find that out by itself?',
          },
        },
      },
    },
    bars: { title: 'Factors of variation' },
    find: {
      title: 'Will it find the bars?',
      goals: { slide: 'Move Sparsity to about 0.2.', settle: 'Let it train on for 300 steps.' },
      hint: 'λ between 0.15 and 0.3; press Train if the run is paused. More speed helps.',
      prediction: {
        ask: 'Nobody tells the network about bars. When light gets its price, how many of the 16 bars will have a unit of their own?',
        options: { few: 'Hardly any', half: 'About half', most: 'Nearly all' },
        outcomes: {
          few: 'Few bars have a unit so far. Usually nearly all do by step 500: give it more time, or press Reset with λ at 0.2.',
          half: 'Some bars have a unit of their own, others not yet. Usually nearly all do by step 500: give it more time.',
          most: 'Nearly every bar has a unit whose direction is that bar. Nobody named them; the price on light was enough.',
        },
      },
    },
    diagonal: {
      title: 'The table of factors',
      goals: {
        view: 'Open Disentanglement in the panel Closer look.',
        found: 'Let it train until every bar has its unit.',
      },
      hint: 'The tabs of Closer look are at the top of that panel. λ should be near 0.2.',
    },
    meaning: { title: 'What it is good for' },
    what: {
      title: 'In one sentence',
      question: {
        ask: 'What is feature disentanglement?',
        options: {
          delete: {
            text: 'Removing features that are not needed.',
            why: 'Nothing is removed: all factors are still there, only apart from each other.',
          },
          separate: {
            text: 'Representing independent factors of variation in separate units.',
            why: 'One factor changes, one unit changes, and the others stay as they are.',
          },
          split: {
            text: 'Spreading every factor over as many units as possible.',
            why: 'That is the opposite: then every unit changes with every factor.',
          },
          sparse: {
            text: 'Another word for a sparse code.',
            why: 'The two often come together, but they are not the same. Six units on four patterns gave a sparse code of whole patterns, with no unit for a bit.',
          },
        },
      },
    },
    why: {
      title: 'Why is it desirable?',
      question: {
        ask: 'Why does one want features to be disentangled? Choose all that are true.',
        wrong: 'What you chose is right, but something is missing.',
        options: {
          read: {
            text: 'The code is interpretable: a unit can be explained by itself.',
            why: 'Each unit stands for one thing, so each can be named and checked.',
          },
          exact: {
            text: 'The reconstruction becomes exact.',
            why: 'No. Here the price on light even costs a few per cent.',
          },
          reuse: {
            text: 'It is useful downstream: another task can pick the factors that it needs.',
            why: 'A later program that asks “is bar 3 on?” looks at one number and can ignore the rest.',
          },
          edit: {
            text: 'It can be edited: change one number and one thing changes.',
            why: 'Set one activation to 0 and one bar vanishes from the reconstruction; the others stay.',
          },
        },
      },
    },
    gap: {
      title: 'Fill the gap',
      question: {
        ask: 'In a disentangled representation, independent factors of variation are held in ___ units.',
        right: 'Each factor has a unit of its own.',
        wrong: 'Think of the table of bars against units: how are the bright cells spread?',
        options: {
          same: {
            text: 'the same',
            why: 'Then they would be entangled: one unit would change with several factors.',
          },
        },
      },
    },
  },
};
