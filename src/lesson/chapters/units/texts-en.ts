import type { ChapterTexts } from '../../texts';

export * as prose from './en.mdx';

export const texts: ChapterTexts = {
  objectives: [
    'Find out what a unit stands for, from its direction and from the inputs that light it.',
    'Put a name to the test with inputs that the network has not seen, and with random, weak and missed ones.',
    'Explain why six units become whole patterns, and that a sparse code need not name the true features.',
  ],
  steps: {
    guess: {
      title: 'What does this lamp mean?',
      question: {
        ask: 'A lamp lights for 101 and 011 and stays dark for 010 and 100. What does it stand for?',
        options: {
          third: { text: 'The third bit is 1.', why: 'Noted. Look for a way to test that.' },
          two: { text: 'Two of the bits are 1.', why: 'Noted. Look for a way to test that.' },
          unsure: {
            text: 'It could be either; we need to know more.',
            why: 'Noted. Look for a way to find out.',
          },
        },
        found:
          'On the four patterns both readings fit. The direction of the unit, which points along bit 3, speaks for one of them; 001 and 110, which the network had never seen, decide.',
      },
    },
    direction: { title: 'Two kinds of evidence' },
    trace: {
      title: 'Follow the light',
      goals: {
        pattern: 'Select the pattern 011 under Input patterns.',
        unit: 'Under Units, select a unit that lights for 011.',
      },
      hint: 'Click 011 at the left of its bits. Then click the card of a unit that says that it lights for 011.',
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
    others: {
      title: 'Ask about what it has not seen',
      goals: {
        pause: 'Press Pause, if the run is training.',
        enter:
          'Under Input patterns press Edit as text, add the lines 000, 001, 110 and 111, and use these patterns.',
      },
      hint: 'If the run has trained on, set it up again. Keep the four lines that are there, and write one more pattern in each line below them.',
      prediction: {
        ask: 'Three units are named after the bits 1, 2 and 3. How many of these names will hold on all eight patterns?',
        options: { all: 'All three', some: 'One or two', none: 'None' },
        outcomes: {
          all: 'All three names hold in your run; explained variance went from {beforeVariance} to {afterVariance}. That is rare. Look at 110 all the same: usually the units for bits 1 and 2 are dimmer there than on 100 and 010.',
          some: 'Not all names hold; explained variance went from {beforeVariance} to {afterVariance}. Look at 110: usually the units that were named after bits 1 and 2 are dimmer there than on 100 and 010. And on 000 some may glow that should be dark.',
          none: 'No name holds in your run; explained variance went from {beforeVariance} to {afterVariance}. Most often the one of bit 3 does.',
        },
      },
    },
    six: {
      title: 'Twice as many units',
      goals: {
        slide: 'Move Sparsity to 0.2.',
        settle: 'Let it train until it has settled.',
      },
      hint: 'Bring λ to 0.2, and press Train if the run is paused.',
      prediction: {
        ask: 'This run has six units for three bits. What will they look for once light has its price?',
        options: {
          bits: 'Each bit gets two units',
          dark: 'Three units keep the bits, three go dark',
          patterns: 'Units for whole patterns',
        },
        outcomes: {
          bits: 'In your run no more units stand for a whole pattern than for a single bit. That is unusual with six units: press New seed and try once more.',
          dark: 'In your run several units are dark, and no more stand for a whole pattern than for a single bit. That is unusual with six units: press New seed and try once more.',
          patterns:
            'More units stand for one whole pattern, and light for no other, than for a bit. With free light {beforeActive} units were active per pattern, at this price {afterActive}. Why whole patterns? That is the next step.',
        },
      },
    },
    cheaper: {
      title: 'Why whole patterns are cheaper',
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
    page: {
      title: 'A page for each unit',
      goals: {
        unit: 'Under Units, select a unit that is in use; its page opens under Closer look.',
        random: 'On its page, select one of the random inputs that light it.',
      },
      hint: 'A tile that is not dark belongs to a unit in use. If another view is open under Closer look, choose the tab Unit. The random inputs stand below the strongest ones.',
    },
    doubt: {
      title: 'Good reasons to doubt',
      question: {
        ask: 'Which of these should make you doubt the name? Mark all that should.',
        wrong: 'What you marked is right, but something is missing.',
        options: {
          often: {
            text: 'It lights for 60 % of all pictures, though the row is on in about 13 % of them.',
            why: 'Then it lights for a great deal besides the row.',
          },
          weak: {
            text: 'In half of the random inputs that light it, the row is off.',
            why: 'The strongest inputs may all have the row, and yet half of its light says something else.',
          },
          missed: {
            text: 'Many pictures with the row on leave it dark.',
            why: 'Then a dark lamp does not say that the row is off. Another unit may have taken over these cases.',
          },
          dim: {
            text: 'It shines at 0.9, not at 1.',
            why: 'A price on light dims every lamp a little. What it stands for is another matter; chapter 4 explains it.',
          },
        },
      },
    },
    own: {
      title: 'In your own words',
      words: {
        ask: 'A unit in a language model lights most strongly on ten texts, all of them about rain. What would you call it, and what would you look at before you believe the name?',
        points: [
          'Random and weak examples: are they about rain as well, or about weather, water, or the letter r?',
          'Texts about rain that leave it dark, and how often it lights in all.',
          'What it writes: does the output turn to rain when it lights?',
          'Texts of another kind than those it was named by, another language for example.',
        ],
      },
    },
  },
  reading: [
    {
      title: 'Tolga Bolukbasi and others (2021). An interpretability illusion for BERT. arXiv 2104.07143',
      href: 'https://arxiv.org/abs/2104.07143',
      note: 'The riddle of this chapter in a language model: the strongest examples suggest one meaning on one collection of texts, and another on the next.',
    },
    {
      title: 'Trenton Bricken and others (2023). Towards monosemanticity. Transformer Circuits Thread',
      href: 'https://transformer-circuits.pub/2023/monosemantic-features',
      note: 'How units of a language model were named and tested, with random examples over the whole range of activations.',
    },
    {
      title: 'David Chanin and others (2024). A is for absorption. arXiv 2409.14507',
      href: 'https://arxiv.org/abs/2409.14507',
      note: 'Why a unit may miss inputs that have its feature: more special units take them over.',
    },
  ],
  teaching: {
    discuss: [
      'Each pair gets another seed: which names held, on which pattern did they break? Collect the answers on the board.',
      'Which four patterns would you have trained on, so that all names hold?',
      'Break a neighbour’s name: find an input that lights the unit and does not fit.',
    ],
    misconceptions: [
      {
        belief: 'If all known inputs agree with a name, it is safe.',
        reply: 'Enter the other four patterns. Only inputs that could have disagreed are a test.',
      },
      {
        belief: 'The strongest examples show what a unit is about.',
        reply: 'They are its best moments. Show the random ones and those it misses.',
      },
    ],
    expected: [
      'Four patterns, λ = 0.2, 200 seeds, then all eight entered: explained variance from 0.97 to 0.69–0.90; the name of bit 3 held in 196 of them, of bit 1 in 38, of bit 2 in 39, all three in 12.',
      'On 110 the units of bits 1 and 2 shine at 0.54 (median of 200 seeds), against 0.90 on 100 and 010.',
      'Six units, λ = 0.2, 40 seeds: whole patterns in every one.',
    ],
  },
};
