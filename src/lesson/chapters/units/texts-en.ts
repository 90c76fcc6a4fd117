import type { ChapterTexts } from '../../texts';

export * as prose from './en.mdx';

export const texts: ChapterTexts = {
  objectives: [
    'Find out what a unit stands for, from its direction and from the inputs that light it most.',
    'Trace every activation of a code back to a feature of the input.',
    'Explain why six units become whole patterns, and that a sparse code need not name the true features.',
  ],
  steps: {
    guess: {
      title: 'What does this lamp mean?',
      question: {
        ask: 'A lamp lights for 101 and 011 and stays dark for 010 and 100. What does it stand for?',
        options: {
          third: {
            text: 'The third bit is 1.',
            why: 'That fits all four patterns.',
          },
          two: {
            text: 'Two of the bits are 1.',
            why: 'That fits all four patterns as well!',
          },
          unsure: {
            text: 'It could be either; we need to know more.',
            why: 'Right: which inputs light a unit is one half of the evidence. The other half is what the unit writes into the reconstruction.',
          },
        },
      },
    },
    direction: { title: 'Two kinds of evidence' },
    trace: {
      title: 'Follow the light',
      goals: {
        pattern: 'Select the pattern 011 under Input patterns.',
        unit: 'Under Units, select a unit that lights for 011.',
      },
      hint: 'Click 011 at the left of its bits. Then click the name of a unit whose card says that it lights for 011.',
    },
    name: {
      title: 'Point at it',
      hint: 'Look for the card with one high bar over bit 3.',
      question: {
        ask: 'Which unit has earned the name “looks for bit 3”? Select it in the panel Units.',
        right: 'Unit {unit}: direction {direction}, lights for {lights}. Both kinds of evidence agree.',
        wrong:
          'Unit {unit} has the direction {direction} and lights for {lights}. Look for the one that points along bit 3.',
      },
    },
    six: {
      title: 'Twice as many units',
      goals: {
        slide: 'Move Sparsity to about 0.2.',
        settle: 'Let it train on for 400 steps.',
      },
      hint: 'λ between 0.15 and 0.3; press Train if the run is paused.',
      prediction: {
        ask: 'This run has six units for three bits. What will they look for once light has its price?',
        options: {
          bits: 'Each bit gets two units',
          dark: 'Three units keep the bits, three go dark',
          patterns: 'Units for whole patterns',
        },
        outcomes: {
          bits: 'In your run units for single bits are in the majority. That is unusual with six units: try another seed.',
          dark: 'In your run several units are dark and bits kept theirs. That is unusual with six units: try another seed.',
          patterns:
            'Most units now stand for one whole pattern each, and light for no other. No unit needs to know about bits any more. Why? That is the next step.',
        },
      },
    },
    cheaper: { title: 'Why whole patterns are cheaper' },
    order: {
      title: 'Put a price on it',
      question: {
        ask: 'How much light does it take to rebuild these patterns exactly? Put the cheapest first.',
        right: 'Yes: 1, then √2 ≈ 1.41, then 1 + 1 = 2.',
        wrong:
          'Every direction has length 1. How far must a unit push to reach its pattern, and how many units push?',
        options: {
          one: { text: '010, by a unit for bit 2', why: 'One unit at 1: light 1.' },
          whole: {
            text: '101, by one unit for all of it',
            why: 'The pattern is √2 ≈ 1.41 long, so its unit shines at 1.41.',
          },
          bits: { text: '101, by a unit for bit 1 and one for bit 3', why: 'Two units at 1 each: light 2.' },
        },
      },
    },
    feature: {
      title: 'Trace it back',
      question: {
        ask: 'A unit shows 0.81 on 011, 0.90 on 010 and 0 on all else; its direction is (0, 1, 0). It stands for bit ___.',
        right:
          'Bit 2: 011 and 010 share their second bit alone, and that is also where the direction points.',
        wrong: 'Which bit do 011 and 010 have in common? And over which bit does the direction point?',
        options: {
          third: { text: 'bit 3', why: '010 lights the unit too, and its third bit is 0.' },
          pattern: {
            text: 'a whole pattern',
            why: 'It lights for two patterns, so it is not one of them. Which bit do they share?',
          },
        },
      },
    },
  },
};
