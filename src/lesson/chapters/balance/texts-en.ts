import type { ChapterTexts } from '../../texts';

export * as prose from './en.mdx';

export const texts: ChapterTexts = {
  objectives: [
    'Explain shrinkage: why a price on light dims a lone lamp, by how much, and where that law ends.',
    'Say what a dead unit is and when units die.',
    'Find a λ by measuring, and compare settings on the frontier of active units and explained variance.',
  ],
  steps: {
    guess: {
      title: 'How much is best?',
      question: {
        ask: 'Sparsity made the codes readable. How much of it would you choose?',
        options: {
          most: { text: 'As much as possible.', why: 'Noted. You will go to the end of the slider.' },
          none: {
            text: 'None: an exact reconstruction matters more.',
            why: 'Noted. You will see what that end gives.',
          },
          between: { text: 'Something in between.', why: 'Noted. Where exactly? You will have to measure.' },
        },
        found:
          'At one end are exact mixtures that nobody can read, at the other all lamps are dark. Between them lies a range of good values; where, depends on the data, and is found by measuring.',
      },
    },
    shrink: {
      title: 'Everything gets dimmer',
      goals: { slide: 'Move Sparsity to 1.', settle: 'Let it train until it has settled.' },
      hint: 'λ between 0.95 and 1.05. The arrow keys move it by 0.01, Page Up by a tenth of the track.',
      prediction: {
        ask: 'Each unit is alone with its bit. At λ = 0.2 it shines at about 0.9. How bright will it be when λ goes to 1?',
        options: { same: 'About as bright as now', half: 'About half as bright as 1', zero: 'Dark' },
        outcomes: {
          same: 'The brightest lamp was at {beforeBrightest} with λ at {beforeSparsity}; now it is at {afterBrightest}. That is rare here. Press New seed and look once more.',
          half: 'The brightest lamp was at {beforeBrightest} with λ at {beforeSparsity}; now it is at {afterBrightest}. Not dark, but dimmer than exactness asks for. That is called shrinkage.',
          zero: 'The brightest lamp was at {beforeBrightest} with λ at {beforeSparsity}; now it is at {afterBrightest}. Perhaps λ went higher for a while. Press Reset and look once more.',
        },
      },
    },
    formula: {
      title: 'Shrinkage in one line',
      question: {
        ask: 'Work it out: a unit is alone with a feature of length 1, and λ = 0.6. Its activation settles at ___.',
        right: '1 − 0.6 / 2 = 0.7.',
        wrong: 'The rule is 1 − λ/2.',
        options: {
          whole: {
            text: '0.4',
            why: 'That is 1 − λ. The error grows with the square of what is missing, and so only half of λ is lost.',
          },
          lambda: { text: '0.6', why: 'That is λ itself. How much of 1 remains after shrinking by λ/2?' },
          half: { text: '0.3', why: 'That is what is lost, λ/2. How much remains of 1?' },
          one: { text: '1', why: 'Only if light were free. At λ = 0.6 some of it is saved.' },
        },
      },
    },
    limits: {
      title: 'Where the law ends',
      goals: { slide: 'Move Sparsity to 0.6.', settle: 'Let it train until it has settled.' },
      hint: 'λ between 0.57 and 0.63, and Train if the run is paused. It takes some hundreds of steps.',
      prediction: {
        ask: 'λ goes from 0.2 to 0.6. What becomes of the brightest lamp of all?',
        options: {
          dimmer: 'It gets dimmer: about 0.7',
          same: 'It stays as it is',
          brighter: 'It gets brighter',
        },
        outcomes: {
          dimmer:
            'The brightest lamp was at {beforeBrightest} with λ at {beforeSparsity}; now it is at {afterBrightest}. Usually it gets brighter, because a unit changes over to a whole pattern. Press New seed and look once more.',
          same: 'The brightest lamp was at {beforeBrightest} with λ at {beforeSparsity}; now it is at {afterBrightest}.',
          brighter:
            'The brightest lamp was at {beforeBrightest} with λ at {beforeSparsity}; now it is at {afterBrightest}, although light is dearer. Look under Units: which of them stand for more than a single bit?',
        },
      },
    },
    dark: {
      title: 'Lights out, and on again',
      goals: {
        dark: 'Drag Sparsity so far that every unit goes dark.',
        back: 'Bring it back until every unit has its name again.',
      },
      hint: 'The right end of the slider darkens everything. Then go down to 0, and from there up to about 0.2. On a slow way down the first lamps wake while light is still dear: they take a whole pattern each, and stay with it.',
    },
    dead: {
      title: 'Dead or just resting?',
      question: {
        ask: 'What is a dead unit?',
        options: {
          nothing: {
            text: 'One that lights for no input at all.',
            why: 'It adds nothing, and since it never lights, no error ever tells it how to change. So it rarely comes back by itself; the lab gives dead units a new direction now and then.',
          },
          all: {
            text: 'One that lights for every input.',
            why: 'Such a unit says little, but it is very much alive.',
          },
          sometimes: {
            text: 'One that is dark for most inputs.',
            why: 'That is what most units of a sparse code are like. Dead means dark for all inputs.',
          },
          wrong: {
            text: 'One whose name is wrong.',
            why: 'Names are ours; a unit does not know what it is called.',
          },
        },
      },
    },
    sweet: {
      title: 'Find the sweet spot',
      goals: {
        found: 'Every bar is recovered.',
        sparse: 'At most 4 active units per picture.',
        exact: 'Explained variance of 0.90 or more.',
        stay: 'All of it holds for 200 steps.',
      },
      hint: 'Try λ between 0.1 and 0.3, and give it a few hundred steps.',
    },
    frontier: {
      title: 'The frontier',
      question: {
        ask: 'What follows from these figures, or from the idea of a frontier? Mark all that does.',
        wrong: 'What you marked is right, but something is missing.',
        options: {
          dear: {
            text: 'By this table nothing is gained by going from λ = 0.4 to 0.8, and much is lost.',
            why: 'No fewer units light, as many bars are found, and a sixth of what was explained is gone. Single runs differ in active units by more than these two rows, but not in what is lost.',
          },
          fair: {
            text: 'Two methods are compared fairly at the same number of active units, or by their whole frontiers.',
            why: 'Otherwise one compares places on a frontier, and not the methods.',
          },
          higher: {
            text: 'A method that explains 0.72 with 7 active units is better than one that explains 0.65 with 4.',
            why: 'Perhaps the second would explain more than 0.72 with 7. These two figures do not say.',
          },
          anywhere: {
            text: 'λ = 0.2 is a good choice on any data.',
            why: 'These are figures of the bars. Elsewhere the same λ may cost much more, or do nothing.',
          },
        },
      },
    },
    own: {
      title: 'In your own words',
      words: {
        ask: 'A colleague has trained a sparse autoencoder on sounds of birds, and has chosen the λ with the highest explained variance. What would you tell her, and how would you choose?',
        points: [
          'Explained variance is highest where light is free: that choice gives a dense code of mixtures.',
          'Try several λ and look at explained variance and active units together: the frontier.',
          'Look at the units themselves: how many are dead, and do random examples fit their names?',
          'Try more than one seed. And it depends on what the code is for.',
        ],
      },
    },
  },
  reading: [
    {
      title:
        'Robert Tibshirani (1996). Regression shrinkage and selection via the lasso. Journal of the Royal Statistical Society B 58, 267–288',
      href: 'https://doi.org/10.1111/j.2517-6161.1996.tb02080.x',
      note: 'Where the price comes from that both selects and shrinks.',
    },
    {
      title:
        'Senthooran Rajamanoharan and others (2024). Improving dictionary learning with gated sparse autoencoders. arXiv 2404.16014',
      href: 'https://arxiv.org/abs/2404.16014',
      note: 'Shrinkage in autoencoders of language models, and one way round it.',
    },
    {
      title:
        'Senthooran Rajamanoharan and others (2024). Jumping ahead: improving reconstruction fidelity with JumpReLU sparse autoencoders. arXiv 2407.14435',
      href: 'https://arxiv.org/abs/2407.14435',
      note: 'Another way; methods are compared by their frontiers.',
    },
    {
      title: 'Leo Gao and others (2024). Scaling and evaluating sparse autoencoders. arXiv 2406.04093',
      href: 'https://arxiv.org/abs/2406.04093',
      note: 'Dead units in large autoencoders, how to have few of them, and why exactness is not the only measure.',
    },
  ],
  teaching: {
    discuss: [
      'Derive 1 − λ/2: where is the slope of (1 − z)² + λz zero?',
      'Vote on the brightest lamp at λ = 0.6, discuss, vote again, then look.',
      'Each group takes one λ on the bars; draw the frontier on the board together.',
    ],
    misconceptions: [
      {
        belief: 'The dearer the light, the dimmer every lamp.',
        reply:
          'True of a unit that keeps its feature. At λ = 0.6 the brightest lamp of the four patterns is brighter than at 0.2.',
      },
      {
        belief: 'A unit that is dark for most inputs is dead.',
        reply: 'It is sparse. Dead is a unit that no input lights.',
      },
    ],
    expected: [
      'Lone units: 0.90 at λ = 0.2, 0.50 at λ = 1.',
      'Four patterns, 40 seeds, from λ = 0.2 to 0.6: the brightest lamp from 0.90 to 1.11 in every one.',
      'Bars from λ = 0 after 300 steps to 0.2, 500 more steps, four seeds: 16 of 16 bars, 2.8 to 3.3 active units, explained variance 0.93 to 0.94.',
    ],
  },
};
