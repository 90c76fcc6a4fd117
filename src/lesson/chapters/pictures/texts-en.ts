import type { ChapterTexts } from '../../texts';

export * as prose from './en.mdx';

export const texts: ChapterTexts = {
  objectives: [
    'Describe what sparse units become on patches of photographs, and why.',
    'Use two further kinds of evidence: where a unit fires, and what a control does.',
    'Say why edges and lines are found on such small patches, and hardly a texture.',
  ],
  steps: {
    guess: {
      title: 'What are photographs made of?',
      question: {
        ask: 'The inputs are now patches of 8 × 8 pixels, cut from photographs. What will sparse units look for?',
        found: 'With a price on light most units became edges and lines at many angles; on noise none did.',
        options: {
          small: {
            text: 'Small pictures: leaves, roofs, clouds.',
            why: 'A patch of 8 × 8 pixels is too small for that, and no leaf recurs exactly.',
          },
          edges: {
            text: 'Edges at many angles.',
            why: 'Edges recur everywhere, and a patch has only a few of them: worth a lamp each.',
          },
          dots: {
            text: 'Single dots, one for every pixel.',
            why: 'A dot for every pixel rebuilds anything, but a single edge would need many lamps at once.',
          },
        },
      },
    },
    edges: {
      title: 'Let it look at photographs',
      goals: { slide: 'Move Sparsity to about 0.3.', settle: 'Let it train until it has settled.' },
      hint: 'λ between 0.25 and 0.5; press Train if the run is paused. On slow machines that takes a while.',
      prediction: {
        ask: 'Look at the tiles under Units now. When light gets its price, how many of the 64 will be edges or stripes at one angle?',
        options: { few: 'Hardly any', some: 'Some of them', most: 'Most of them' },
        outcomes: {
          few: 'Hardly any tile shows one clear angle, although the run has settled. That is rare: press Reset with λ near 0.3 and compare.',
          some: 'Part of the tiles show one clear angle. With λ near 0.3 it is usually most of them.',
          most: 'Most tiles show orange and blue side by side, at one angle. Units like these were first found in 1996 (Olshausen and Field), with the same idea: a price on activity. Cells that answer to edges at an angle exist in the visual cortex of the brain.',
        },
      },
    },
    where: {
      title: 'Where does it fire?',
      goals: {
        unit: 'Select a unit whose tile shows a clear edge or line.',
        view: 'Open Photograph in the panel Closer look.',
      },
      hint: 'Click a tile under Units, or go there with Tab and press Enter. Then choose the tab Photograph. If little is lit there, take another photograph: not every one has edges of that angle.',
    },
    texture: {
      title: 'Textures?',
      question: {
        ask: 'How many of the tiles that show one angle have {stripes} stripes or more, side by side, in your run?',
        options: {
          none: {
            text: 'None',
            why: 'In your run {repeating} of {oriented} oriented tiles have {stripes} stripes or more. A stripe is counted when it is at least a third as strong as the strongest.',
          },
          few: {
            text: 'Some, at most a quarter of them',
            why: 'In your run {repeating} of {oriented} oriented tiles have {stripes} stripes or more. A stripe is counted when it is at least a third as strong as the strongest.',
          },
          many: {
            text: 'More than a quarter of them',
            why: 'In your run {repeating} of {oriented} oriented tiles have {stripes} stripes or more. A stripe is counted when it is at least a third as strong as the strongest.',
          },
        },
      },
    },
    noise: {
      title: 'The control',
      goals: {
        data: 'Choose White noise as the data set.',
        train: 'Train for 600 steps with λ near 0.3.',
      },
      hint: 'The list Data set is at the top of Input patterns. Press Train, and keep Sparsity between 0.2 and 0.6.',
    },
    phase: {
      title: 'The stricter control',
      goals: { train: 'Train for 600 steps with λ near 0.3.' },
      hint: 'Press Train, raise Speed, and keep Sparsity between 0.2 and 0.6.',
      prediction: {
        ask: 'How many of the 64 tiles will show edges or stripes at one angle, when the photographs’ phases are scrambled?',
        options: { none: 'None, as with noise', some: 'Some of them', most: 'Most, as with photographs' },
        outcomes: {
          none: 'None to speak of: in this run the frequencies alone made hardly a stripe.',
          some: 'Some of them, fewer than with photographs. So part of the stripes comes from the frequencies alone: not every oriented tile is evidence of edges.',
          most: 'Most of them, in this run. Then the count of oriented tiles does not tell photographs from their frequencies; look at the tiles themselves.',
        },
      },
    },
    why: {
      title: 'Why edges?',
      question: {
        ask: 'Why do units become edges when they learn from photographs with a price on light?',
        options: {
          told: {
            text: 'The program contains pictures of edges.',
            why: 'It does not: units start at random and see patches only.',
          },
          recur: {
            text: 'Edges recur, and few of them make up a patch: they save light.',
            why: 'That is the bargain once more: what recurs is worth a lamp.',
          },
          always: {
            text: 'A sparse autoencoder always finds edges.',
            why: 'The noise showed otherwise: what it finds depends on the data.',
          },
          bright: {
            text: 'Edges are the brightest parts of a photograph.',
            why: 'Brightness has been taken out of every patch; an edge is a change of it.',
          },
        },
      },
    },
    control: {
      title: 'What the control is for',
      question: {
        ask: 'Why train on noise at all?',
        options: {
          faster: { text: 'It trains faster.', why: 'It does not, and that would be no reason.' },
          data: {
            text: 'To see whether the edges come from the photographs or from the method.',
            why: 'In noise nothing recurs, and no edges appear. So the edges say something about photographs.',
          },
          exact: {
            text: 'To make the reconstruction better.',
            why: 'On noise it gets much worse: there is nothing to save light with.',
          },
        },
      },
    },
  },
  reading: [
    {
      title:
        'Olshausen and Field (1996): Emergence of simple-cell receptive field properties by learning a sparse code for natural images',
      href: 'https://doi.org/10.1038/381607a0',
      note: 'Edges from photographs by a sparse code.',
    },
    {
      title:
        'Hubel and Wiesel (1962): Receptive fields, binocular interaction and functional architecture in the cat’s visual cortex',
      href: 'https://doi.org/10.1113/jphysiol.1962.sp006837',
      note: 'Cells of the visual cortex that answer to edges at an angle.',
    },
  ],
  teaching: {
    discuss: [
      'Before training: everybody draws what a unit will look like. Keep the drawings and compare.',
      'What would count as evidence against “this unit looks for upright edges”?',
      'Why is scrambling the phases a stricter control than noise? What does it leave in, and what does it take away?',
    ],
    misconceptions: [
      {
        belief: 'The network has seen edges before, or somebody put them in.',
        reply: 'It starts at random, and on noise the same program finds none.',
      },
      {
        belief: 'Every oriented tile shows an edge of the photographs.',
        reply:
          'With scrambled phases there are no edges, and yet 25 to 31 of 64 tiles are oriented. Only what goes beyond that speaks for edges.',
      },
      {
        belief: 'So this is how the brain sees.',
        reply:
          'The units resemble cells of the visual cortex in one respect. That a model gives a similar result does not show that it works the same way.',
      },
    ],
    expected: [
      'Photographs, λ = 0.3, 600 to 1,000 steps, four seeds: 50 to 57 of 64 tiles oriented, 4 to 9 of them with four stripes or more.',
      'Photographs at 12 × 12 pixels, 144 units, two seeds: 97 to 100 oriented, 6 to 16 with four stripes or more.',
      'Phase-scrambled, two seeds: 25 to 31 oriented, 7 to 9 with four stripes or more. White noise: none oriented, explained variance about 0.25.',
    ],
  },
};
