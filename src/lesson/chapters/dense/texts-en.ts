import type { ChapterTexts } from '../../texts';

export * as prose from './en.mdx';

export const texts: ChapterTexts = {
  objectives: [
    'Compare a sparse and a dense autoencoder that differ in λ alone.',
    'Say what sparsity costs in exactness, with figures from the run, and that the cost depends on the data.',
    'Explain why sparse codes are often easier to interpret than dense ones.',
  ],
  steps: {
    guess: {
      title: 'Free light',
      question: {
        ask: 'Suppose light costs nothing (λ = 0). How would the autoencoder do, compared with one that has to pay for it?',
        options: {
          both: {
            text: 'It rebuilds its inputs better, and its codes are easier to read.',
            why: 'Two claims in one. You are about to measure both.',
          },
          harder: {
            text: 'It rebuilds them better, but its codes are harder to read.',
            why: 'Two claims in one. You are about to measure both.',
          },
          same: {
            text: 'No difference: both describe the same inputs.',
            why: 'The inputs are the same. Whether the descriptions are, you are about to see.',
          },
        },
        found:
          'With free light it rebuilds better, and is harder to read: what one lamp says depends on the others. The same inputs can be described in many ways; the price decides which of them is found.',
      },
    },
    twin: {
      title: 'A twin without a price',
      goals: {
        compare: 'Turn on Compare with dense.',
        train: 'Let the twin train for 400 steps.',
      },
      hint: 'The switch Compare with dense is below Latent activations. Press Train if the run is paused.',
      prediction: {
        ask: 'How many of its 32 lamps will the twin light for a picture, on average?',
        options: {
          few: 'About as few as the sparse run: fewer than 7',
          half: 'Many: between 7 and 25',
          all: 'Nearly all: more than 25',
        },
        outcomes: {
          few: 'The twin lights fewer than 7 lamps for a picture, the sparse run {afterActive}. That is rare with free light: press New seed and look again.',
          half: 'The twin lights between 7 and 25 lamps for a picture, the sparse run {afterActive}.',
          all: 'The twin lights more than 25 lamps for a picture, the sparse run {afterActive}.',
        },
      },
    },
    tiles: {
      title: 'Bars, or something else?',
      hint: 'A tile of a single bar has one bright row or one bright column, and is even elsewhere.',
      question: {
        ask: 'Look at the tiles of both runs. In which of them do most of the sixteen bars have a tile of their own?',
        options: {
          sparse: {
            text: 'In the sparse run',
            why: 'Bars with a unit of their own: {sparse} of {all} in the sparse run, {dense} of {all} in the dense one. Lamps lit for a picture: {sparseLit} and {denseLit}.',
          },
          dense: {
            text: 'In the dense one',
            why: 'Bars with a unit of their own: {sparse} of {all} in the sparse run, {dense} of {all} in the dense one. Lamps lit for a picture: {sparseLit} and {denseLit}.',
          },
          both: {
            text: 'In both',
            why: 'Bars with a unit of their own: {sparse} of {all} in the sparse run, {dense} of {all} in the dense one. Lamps lit for a picture: {sparseLit} and {denseLit}.',
          },
          neither: {
            text: 'In neither',
            why: 'Bars with a unit of their own: {sparse} of {all} in the sparse run, {dense} of {all} in the dense one. Lamps lit for a picture: {sparseLit} and {denseLit}.',
          },
        },
      },
    },
    cost: {
      title: 'What does the price cost?',
      goals: {
        slide: 'Move Sparsity to 0.2.',
        settle: 'Let both train until they have settled.',
      },
      hint: 'Bring λ to 0.2, and press Train if the run is paused.',
      prediction: {
        ask: 'At λ = 0 both runs are alike. You will now put a price on light for the left one only. How much of the patterns will it lose?',
        options: {
          none: 'Nothing: it rebuilds them as exactly as its twin',
          little: 'A little: less than a tenth',
          much: 'Much: a tenth or more',
        },
        outcomes: {
          none: 'Its explained variance was {beforeVariance} with free light and is {afterVariance} now: at this λ the difference from its twin is too small to see.',
          little:
            'Its explained variance was {beforeVariance} with free light and is {afterVariance} at this price. So much is what legibility costs here: every lamp shines a little less than exactness would ask for.',
          much: 'Its explained variance was {beforeVariance} with free light and is {afterVariance} at this price. That is more than usual at this λ. Press New seed and look once more.',
        },
      },
    },
    mixtures: { title: 'Why mixtures are hard to read' },
    point: {
      title: 'Point at it',
      hint: 'Select one unit after another, and look which patterns light it: a unit for bit 2 lights for those whose second bit is 1, and for no other.',
      question: {
        ask: 'Which unit of the sparse run stands for bit 2? Select it in the panel Units.',
        right: 'Yes: unit {unit} lights for {lights}, the patterns whose second bit is 1.',
        wrong:
          'Unit {unit} lights for {lights}; its direction is {direction}. Look for the one that lights where the second bit is 1, and whose direction is largest there.',
      },
    },
    boards: {
      title: 'Two boards',
      question: {
        ask: 'What follows from these figures? Mark all that does.',
        wrong: 'What you marked is right, but something is missing.',
        options: {
          exact: {
            text: 'Board A rebuilds the pictures more exactly.',
            why: '0.98 against 0.85 of what makes the pictures differ: that is what explained variance measures.',
          },
          read: {
            text: 'On board B fewer lamps have to be looked at to say why a picture has this code.',
            why: 'Four instead of sixty. That is a good start; it does not yet say that the four mean something.',
          },
          true: {
            text: 'The lamps of board B stand for real signs of illness.',
            why: 'Figures of sparsity do not say that. It takes evidence about each lamp; chapter 3 begins with it.',
          },
          price: {
            text: 'Board B is worse, since it loses more.',
            why: 'It depends on what it is for. To store pictures, yes; to find out what is in them, perhaps not.',
          },
        },
      },
    },
    own: {
      title: 'In your own words',
      words: {
        ask: 'Why are sparse codes often easier to interpret than dense ones? And why only “often”?',
        points: [
          'Few units are active at a time, so each of them can be looked at and traced to something in the input.',
          'A unit that costs something pays for itself only by standing for something that recurs; in a dense code one mixture serves as well as another.',
          '“Often”: few lit lamps are not yet meaningful ones. It depends on the data, the number of units and the price, and each name has to be tested.',
        ],
      },
    },
  },
  reading: [
    {
      title:
        'Peter Földiák (1990). Forming sparse representations by local anti-Hebbian learning. Biological Cybernetics 64, 165–170',
      href: 'https://doi.org/10.1007/BF02331346',
      note: 'Where the pictures made of bars come from.',
    },
    {
      title: 'Nelson Elhage and others (2022). Toy models of superposition. arXiv 2209.10652',
      href: 'https://arxiv.org/abs/2209.10652',
      note: 'Why units of a network are mixtures in the first place.',
    },
    {
      title:
        'Hoagy Cunningham and others (2023). Sparse autoencoders find highly interpretable features in language models. arXiv 2309.08600',
      href: 'https://arxiv.org/abs/2309.08600',
      note: 'The case for: units of sparse autoencoders were easier to describe than the neurons and other directions that they were compared with.',
    },
    {
      title:
        'Thomas Heap and others (2025). Sparse autoencoders can interpret randomly initialized transformers. arXiv 2501.17727',
      href: 'https://arxiv.org/abs/2501.17727',
      note: 'A warning: that units can be described does not show that the network has learned what they describe.',
    },
  ],
  teaching: {
    discuss: [
      'For what would you rather have the dense board?',
      'Which other prices could one put on a code, and what would they reward?',
    ],
    misconceptions: [
      {
        belief: 'Without a price units never come to stand for single bits.',
        reply:
          '“Never” is too much. In our tries on the four patterns they drifted there within some 30,000 steps. With a price it takes a few hundred, and it happens on bars too.',
      },
      {
        belief: 'A dense code has lost information.',
        reply: 'It has kept more of it. What it lacks is a form in which one number can be read by itself.',
      },
      {
        belief: 'Sparse codes are always only a little less exact.',
        reply:
          'On four patterns and on bars, yes. On photographs and words explained variance is about 0.7 at the prices of this lesson.',
      },
    ],
    expected: [
      'Bars, 32 units, 500 steps, six seeds: λ = 0.2 lights 2.5 to 3 units, finds 16 of 16 bars, explained variance 0.93; λ = 0 lights 16.6 to 19, finds none, 0.96.',
      'Four patterns: explained variance 1.00 at λ = 0, 0.97 at λ = 0.2.',
      'Four patterns at λ = 0, 60 seeds, some hundred steps: in 53 most units are mixtures.',
      'Long runs at λ = 0, five seeds: on the four patterns, in most runs no bit has a unit of its own at step 10,000; at 30,000 each bit has one in every run, with 1.5 active units. On bars and superposition no feature is found by step 10,000, and about half or three quarters of the units are lit.',
    ],
  },
};
