import type { ChapterTexts } from '../../texts';

export * as prose from './en.mdx';

export const texts: ChapterTexts = {
  objectives: [
    'Say what a code, a latent unit and an activation are.',
    'Say in words and as a formula when a code is sparse.',
    'Read a table of codes: which units are active on which input.',
    'Tell what repeats from run to run (which activations are zero) from what does not (the exact numbers).',
  ],
  steps: {
    live: {
      title: 'Three lamps, four patterns',
      goals: { train: 'Press Train, and watch for 150 steps.' },
      hint: 'The button Train is at the top left of the lab.',
    },
    guess: {
      title: 'A first bet',
      question: {
        ask: 'Which board would you find easiest to read?',
        options: {
          all: {
            text: 'On every picture all ten lamps glow, some a little more, some a little less.',
            why: 'Ten shades at once can say a great deal. Whether one can read them, you will see.',
          },
          few: {
            text: 'On every picture two lamps shine and eight are dark.',
            why: 'Two lamps at a time are quickly read. Whether they can say enough, you will see.',
          },
          same: {
            text: 'On every picture all ten lamps are equally bright.',
            why: 'A calm board. Whether it can tell pictures apart, you will see.',
          },
        },
        found:
          'Where few lamps shine at a time, one can ask of each what it stands for. Where all ten glow, what one lamp means depends on the other nine; and a board whose lamps are always alike says nothing.',
      },
    },
    code: { title: 'A pattern and its code' },
    reading: {
      title: 'Read a table of codes',
      question: {
        ask: 'Which units are active on the pattern 011 in the printed table? Mark all of them.',
        wrong: 'What you marked is right, but something is missing.',
        options: {
          one: { text: 'Unit 1', why: 'In the row of 011 its number is 0.0: unit 1 is dark there.' },
          two: { text: 'Unit 2', why: '0.8 is well above zero.' },
          three: {
            text: 'Unit 3',
            why: '0.6 is less than 0.8, and yet far from zero: unit 3 is active as well.',
          },
        },
      },
    },
    price: {
      title: 'A price on light',
      goals: {
        slide: 'Move Sparsity to 0.2 (drag it, or use the arrow keys).',
        settle: 'Let it train until it has settled.',
      },
      hint: 'Bring λ to 0.2, and press Train if the run is paused. Beside Step, under Metrics, it says when the run has settled.',
      prediction: {
        ask: 'In a moment you will move Sparsity from 0 to 0.2. How many units will light for a pattern then, on average?',
        options: { more: 'More than now', same: 'As many as now', fewer: 'Fewer than now' },
        outcomes: {
          more: 'With free light {beforeActive} units were active per pattern, at this price {afterActive}. That is rare: usually a price on light lowers the number. Press New seed, let it settle at λ = 0, and try once more.',
          same: 'With free light {beforeActive} units were active per pattern, at this price {afterActive}. The first run had found a code with little light by chance, before light cost anything; most do not. Press New seed, let it settle at λ = 0, and try once more.',
          fewer:
            'With free light {beforeActive} units were active per pattern, at this price {afterActive}. Every glimmer has its price now, so a lamp that adds little is switched off.',
        },
      },
    },
    zeros: { title: 'Other numbers, the same zeros' },
    sparse: { title: 'Most of them near zero' },
    count: {
      title: 'Count in the dark',
      hint: 'Select a few pictures under Input patterns one after another: each time the lab lists the units that light.',
      question: {
        ask: 'About how many of the 32 units light for one of these pictures, on average?',
        options: {
          few: { text: '1 to 5', why: 'Active units (L0), under Metrics: {active} of {units} on average.' },
          some: { text: '6 to 12', why: 'Active units (L0), under Metrics: {active} of {units} on average.' },
          half: {
            text: '13 to 20',
            why: 'Active units (L0), under Metrics: {active} of {units} on average.',
          },
          most: {
            text: 'More than 20',
            why: 'Active units (L0), under Metrics: {active} of {units} on average.',
          },
        },
      },
    },
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
    own: {
      title: 'In your own words',
      words: {
        ask: 'Explain to somebody who has never seen this lab what a sparse code is. Give an example that has nothing to do with lamps.',
        points: [
          'A thing is described by many numbers; most of them are 0 or near it, and few are not.',
          'It is the choice of the few that tells one thing from another.',
          'An example: a dictionary has a hundred thousand words, and a sentence uses ten of them; the others are “at zero”.',
        ],
      },
    },
  },
  reading: [
    {
      title:
        'Bruno A. Olshausen, David J. Field (1996). Emergence of simple-cell receptive field properties by learning a sparse code for natural images. Nature 381, 607–609',
      href: 'https://doi.org/10.1038/381607a0',
      note: 'Where the idea comes from: a price on activity, tried on photographs.',
    },
    {
      title: 'Andrew Ng (2011). Sparse autoencoder. CS294A lecture notes, Stanford',
      href: 'https://web.stanford.edu/class/cs294a/sparseAutoencoder.pdf',
      note: 'The sparse autoencoder step by step, with another price: the one called KL in this lab.',
    },
    {
      title: 'Leo Gao and others (2024). Scaling and evaluating sparse autoencoders. arXiv 2406.04093',
      href: 'https://arxiv.org/abs/2406.04093',
      note: 'How many units language models are given, up to 16 million, and how few are active at a time.',
    },
  ],
  teaching: {
    discuss: [
      'What can a dense board say that a sparse one of the same size cannot?',
      'Is the alphabet a sparse code? A bar code? A recipe?',
    ],
    misconceptions: [
      {
        belief: 'Sparse means that the network has few units.',
        reply: 'It may have many; few of them are active at a time. Compare Units with Active units (L0).',
      },
      {
        belief: 'The numbers of the printed table should come out exactly.',
        reply:
          'What comes out is where the zeros are. Press New seed: other numbers of units, the same zeros.',
      },
    ],
    expected: [
      'Four patterns at λ = 0, 40 seeds: 1.5 to 3 active units per pattern, explained variance 1.00.',
      'Four patterns at λ = 0.2, 40 seeds: the zeros of the printed table in every one, explained variance 0.97.',
      'Bars, 32 units, λ = 0.2, 500 steps: 2.5 to 3 active units.',
    ],
  },
};
