import type { ChapterTexts } from '../../texts';

export * as prose from './en.mdx';

export const texts: ChapterTexts = {
  objectives: [
    'Say what a code, a latent unit and an activation are.',
    'Say in words and as a formula when a code is sparse.',
    'Read a table of codes: which units are active on which pattern.',
    'Tell what repeats from run to run (which activations are zero) from what does not (the exact numbers).',
  ],
  steps: {
    guess: {
      title: 'Before we begin',
      question: {
        ask: 'A board of ten lamps describes what is in a picture. Which board would you find easiest to read?',
        options: {
          all: {
            text: 'On every picture all ten lamps glow, some a little more, some a little less.',
            why: 'Nothing is lost, but what any one lamp means depends on the other nine. You would have to learn mixtures by heart.',
          },
          few: {
            text: 'On every picture two lamps shine and eight are dark.',
            why: 'You look at two lamps and ask what each stands for. That is the idea of a sparse description, and of this lesson.',
          },
          same: {
            text: 'On every picture all ten lamps are equally bright.',
            why: 'Easy to look at, but it says nothing: every picture would have the same description.',
          },
        },
      },
    },
    code: { title: 'A pattern and its code' },
    sparse: { title: 'Most of them near zero' },
    reading: {
      title: 'Read the table',
      question: {
        ask: 'In the printed table, which units are active on the pattern 011?  011 → 0.0, 0.8, 0.6',
        options: {
          first: { text: 'Unit 1', why: 'Its number is 0.0: unit 1 is dark on 011.' },
          second: {
            text: 'Unit 2 alone',
            why: 'Unit 2 is the brighter one with 0.8, but 0.6 is far from zero as well: unit 3 is active too.',
          },
          two: {
            text: 'Units 2 and 3',
            why: '0.8 and 0.6 are well above zero, 0.0 is not. Two active units, one dark.',
          },
          all: { text: 'All three', why: 'The first number is 0.0, so unit 1 stays dark.' },
        },
      },
    },
    live: {
      title: 'Now let it learn',
      goals: { train: 'Press Train and let it run for 150 steps.' },
      hint: 'The button Train is at the top left of the lab. The figure Step, under Metrics, counts the steps.',
    },
    price: {
      title: 'A price on light',
      goals: {
        slide: 'Move Sparsity to about 0.2 (drag it, or use the arrow keys).',
        settle: 'Let it train until the table has settled.',
      },
      hint: 'Bring λ between 0.15 and 0.3, and press Train if the run is paused. It takes a few hundred steps.',
      prediction: {
        ask: 'In a moment you will move Sparsity from 0 to about 0.2. How many units will light for a pattern then, on average?',
        options: { more: 'More than now', same: 'As many as now', fewer: 'Fewer than now' },
        outcomes: {
          more: 'Active units went from {beforeActive} to {afterActive} per pattern. That is rare: usually a price on light lowers the number. Reset and try once more.',
          same: 'Active units stayed at {afterActive} per pattern. Perhaps the slider was above 0 before: with a price, few lamps light from the start.',
          fewer:
            'Active units went from {beforeActive} to {afterActive} per pattern. Every glimmer has its price now, so a lamp that adds little is switched off.',
        },
      },
    },
    zeros: { title: 'Other numbers, the same zeros' },
    gap: {
      title: 'Fill the gap',
      question: {
        ask: 'In a sparse representation most units are at or near ___ and only a few are active.',
        right: 'At or near zero: for most i, zᵢ ≈ 0.',
        wrong: 'Think of the dark lamps: which number stands in their cells?',
        options: {
          one: {
            text: 'one',
            why: 'A unit at 1 shines. In a sparse code that is the exception; most are dark.',
          },
          small: {
            text: 'small',
            why: 'The right direction, but there is an exact number that they are near. Which number stands in a dark cell?',
          },
        },
      },
    },
    count: {
      title: 'Your own run',
      hint: 'Look at the row 011 of Latent activations and count the cells that are clearly brighter than dark.',
      question: {
        ask: 'Look at your own table: how many units are active on 011 now?',
        options: {
          0: { text: 'None', why: 'The row of 011 reads {cells}: active units there: {count}.' },
          1: { text: 'One', why: 'The row of 011 reads {cells}: active units there: {count}.' },
          2: {
            text: 'Two',
            why: 'The row of 011 reads {cells}: active units there: {count}. Two bits are 1, and each has a unit of its own.',
          },
          3: { text: 'Three', why: 'The row of 011 reads {cells}: active units there: {count}.' },
        },
      },
    },
  },
};
