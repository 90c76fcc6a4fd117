import type { ChapterTexts } from '../../texts';

export * as prose from './en.mdx';

export const texts: ChapterTexts = {
  objectives: [
    'Explain shrinkage: why a price on light dims every lamp, and by how much.',
    'Say what a dead unit is and when units die.',
    'Find a λ at which units are selective and the reconstruction is still good.',
  ],
  steps: {
    guess: {
      title: 'How much is best?',
      question: {
        ask: 'Sparsity made the codes readable. How much of it would you choose?',
        options: {
          most: {
            text: 'As much as possible.',
            why: 'The sparsest code of all has only zeros. It is very cheap and says nothing. You will see it in a minute.',
          },
          none: {
            text: 'None: an exact reconstruction matters more.',
            why: 'Then we are back with mixtures that nobody can read.',
          },
          between: {
            text: 'Something in between.',
            why: 'Where exactly is found by trying and measuring. You will do it in this chapter.',
          },
        },
      },
    },
    shrink: {
      title: 'Everything gets dimmer',
      goals: { slide: 'Move Sparsity to 1.', settle: 'Let it train on for 300 steps.' },
      hint: 'λ between 0.95 and 1.05. The arrow keys move it by 0.01, Page Up by a tenth of the track.',
      prediction: {
        ask: 'Each unit is alone with its bit and shines at about 0.9 now. How bright will it be when λ goes from 0.2 to 1?',
        options: { same: 'About as bright as now', half: 'About half as bright as 1', zero: 'Dark' },
        outcomes: {
          same: 'The brightest lamp is at {afterBrightest}. Usually it comes down to about 0.5 here: has the run trained long enough at λ = 1?',
          half: 'The brightest lamp went from {beforeBrightest} to {afterBrightest}. Not dark, but dimmer than exactness asks for. That is called shrinkage.',
          zero: 'All lamps are dark. Perhaps λ went higher for a while; at λ = 1 a lone unit usually stays at about 0.5.',
        },
      },
    },
    formula: { title: 'Shrinkage in one line' },
    dark: {
      title: 'Lights out, and on again',
      goals: {
        dark: 'Drag Sparsity so far that every unit goes dark.',
        back: 'Bring it back until every unit has its name again.',
      },
      hint: 'The right end of the slider darkens everything. Then go down to 0, and from there up to about 0.2. On a slow way down the first lamps wake while light is still dear: they take a whole pattern each, and stay with it.',
    },
    sweet: {
      title: 'Find the sweet spot',
      goals: {
        both: 'Every bit has a unit of its own while explained variance is above 0.90.',
      },
      hint: 'Try λ between 0.1 and 0.3 and let it settle. The number at the foot of each card is its selectivity.',
    },
    lone: {
      title: 'Work it out',
      question: {
        ask: 'A unit is alone with a feature of length 1, and λ = 0.6. Its activation settles at ___.',
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
            why: 'That is what every unit of a sparse code is like. Dead means dark for all of them.',
          },
          wrong: {
            text: 'One whose name is wrong.',
            why: 'Names are ours; a unit does not know what it is called.',
          },
        },
      },
    },
    rising: {
      title: 'As the price rises',
      question: {
        ask: 'λ rises from 0 until everything is dark. Which of these hold on the four patterns? Choose all that do.',
        wrong: 'What you chose is right, but something is missing.',
        options: {
          error: {
            text: 'The reconstruction error ends up larger.',
            why: 'From nearly 0 to as bad as it gets: with all lamps dark nothing is rebuilt.',
          },
          active: {
            text: 'Fewer units light for a pattern in the end.',
            why: 'From two or three down to none.',
          },
          selective: {
            text: 'Selectivity only ever grows.',
            why: 'It grows up to the sweet spot. At λ = 1 the units have begun to share whole patterns again, and dark ones have no selectivity at all.',
          },
          dim: {
            text: 'A lone unit gets dimmer and dimmer.',
            why: 'By half of λ, until nothing is left at λ = 2.',
          },
        },
      },
    },
  },
};
