import type { ChapterTexts } from '../../texts';

export * as prose from './en.mdx';

export const texts: ChapterTexts = {
  objectives: [
    'Compare a sparse and a dense autoencoder that differ in λ alone.',
    'Say what sparsity costs in exactness, with figures from the run.',
    'Explain why sparse autoencoders are often easier to interpret than dense ones.',
  ],
  steps: {
    guess: {
      title: 'Free light',
      question: {
        ask: 'Suppose light costs nothing (λ = 0). How would the autoencoder do, compared with one that has to pay for it?',
        options: {
          both: {
            text: 'It rebuilds the patterns better, and its codes are easier to read.',
            why: 'The first half is right: nothing holds it back. The second half you are about to see.',
          },
          harder: {
            text: 'It rebuilds them better, but its codes are harder to read.',
            why: 'That is the trade this chapter is about: exactness against legibility.',
          },
          same: {
            text: 'No difference: both describe the same patterns.',
            why: 'The same patterns can be described in many ways. The price decides which of them is found.',
          },
        },
      },
    },
    twin: {
      title: 'A twin without a price',
      goals: {
        compare: 'Turn on Compare with dense.',
        train: 'Press Train and let both learn for 300 steps.',
      },
      hint: 'The switch Compare with dense is below the table Latent activations. The twin needs to reach step 300 as well.',
    },
    together: {
      title: 'Count the lamps',
      hint: 'Active units (L0), under Metrics, is the number of lit lamps per pattern; the second column is the twin.',
      question: {
        ask: 'Look at both tables as they are now. In which one do more units light for a pattern, on average?',
        options: {
          sparse: {
            text: 'In the sparse one',
            why: 'Active units per pattern: sparse {sparse}, dense {dense}.',
          },
          dense: {
            text: 'In the dense one',
            why: 'Active units per pattern: sparse {sparse}, dense {dense}.',
          },
          equal: {
            text: 'In both alike',
            why: 'Active units per pattern: sparse {sparse}, dense {dense}.',
          },
        },
      },
    },
    cost: {
      title: 'What does the price cost?',
      goals: {
        slide: 'Move Sparsity to about 0.2.',
        settle: 'Let both train on for 300 steps.',
      },
      hint: 'λ between 0.15 and 0.3; press Train if the run is paused.',
      prediction: {
        ask: 'At λ = 0 both runs are alike. You will now put a price on light for the left one only. How much of the patterns will it lose?',
        options: {
          none: 'Nothing: it rebuilds them as exactly as its twin',
          little: 'A little: a few per cent',
          much: 'Much: more than a tenth',
        },
        outcomes: {
          none: 'Its explained variance is {afterVariance}, as good as its twin’s: the difference is too small to see at this λ.',
          little:
            'Its explained variance is {afterVariance}; the twin’s is close to 1. A few per cent is what legibility costs here: every lamp shines a little less than exactness would ask for.',
          much: 'Its explained variance is {afterVariance} only. That is more than usual at this λ: perhaps it has not finished learning, or λ went higher for a while.',
        },
      },
    },
    mixtures: { title: 'Why mixtures are hard to read' },
    point: {
      title: 'Point at it',
      hint: 'Each card says what its unit looks for. Under Sparse, one of them says “looks for bit 2”.',
      question: {
        ask: 'Which unit of the sparse run stands for bit 2? Select it in the panel Units.',
        right: 'Yes: unit {unit} lights for {lights}, the patterns whose second bit is 1.',
        wrong:
          'Unit {unit} lights for {lights}; its direction is {direction}. Look for the one whose bar stands over bit 2.',
      },
    },
    why: {
      title: 'Why sparse is easier to read',
      question: {
        ask: 'Why are sparse autoencoders often more interpretable than dense ones?',
        options: {
          exact: {
            text: 'They rebuild their input more exactly.',
            why: 'Less exactly, in fact: the price on light costs a few per cent.',
          },
          few: {
            text: 'Only a few units are active on an input, so each active one can be traced to a feature of it.',
            why: 'Fewer lamps at once, and each pays only if it stands for something that recurs. So a lit lamp says something by itself.',
          },
          smaller: {
            text: 'They have fewer units.',
            why: 'Here both have the same number; in practice sparse ones often have many more. What counts is how many are active at once.',
          },
          named: {
            text: 'People name their units before training.',
            why: 'Nobody names anything beforehand. Names come afterwards, from what lights a unit and from its direction.',
          },
        },
      },
    },
    true: {
      title: 'True of the twin?',
      question: {
        ask: 'Which of these are true of the dense twin in this lab? Choose all that are.',
        wrong: 'What you chose is right, but something is missing.',
        options: {
          free: {
            text: 'It trains with λ = 0.',
            why: 'Its light is free; that is the only difference.',
          },
          error: {
            text: 'Once trained, it has the smaller reconstruction error.',
            why: 'It need not save light, so all of its effort goes into rebuilding.',
          },
          start: {
            text: 'It starts from other random weights.',
            why: 'It starts from the very same weights and sees the same patterns: otherwise the comparison would prove nothing.',
          },
          names: {
            text: 'Each of its units must end up with a name of its own.',
            why: 'Usually most of its units stay mixtures. Now and then one gets a name by luck; nothing makes it happen.',
          },
        },
      },
    },
  },
};
