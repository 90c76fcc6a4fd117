import type { ChapterTexts } from '../../texts';

export * as prose from './en.mdx';

export const texts: ChapterTexts = {
  objectives: [
    'Explain superposition: more features than dimensions, and when that works.',
    'Say why researchers train sparse autoencoders on language models.',
    'Explain TopK as another way to a sparse code.',
    'Name what sparse autoencoders do not promise.',
  ],
  steps: {
    guess: {
      title: 'More features than room',
      question: {
        ask: 'An input has 16 numbers. Can it report which of 32 features are on?',
        options: {
          never: {
            text: 'No: 16 numbers hold 16 features at most.',
            why: 'That holds if any number of features may be on together. If only few are on at once, there is a way.',
          },
          few: {
            text: 'Yes, as long as only few of them are on at once.',
            why: 'Each feature gets a direction of its own. With few at once, the directions can overlap a little and still be told apart.',
          },
          always: {
            text: 'Yes, always.',
            why: 'With all 32 on in any strength, 16 numbers cannot say it all.',
          },
        },
      },
    },
    recover: {
      title: 'Can they be told apart?',
      goals: { slide: 'Move Sparsity to about 0.3.', settle: 'Let it train on for 500 steps.' },
      hint: 'λ between 0.2 and 0.4; press Train if the run is paused, and raise Speed.',
      prediction: {
        ask: '48 units look at these 16 numbers. With a price on light, how many of the 32 hidden features will have a unit that points along them?',
        options: { few: 'Hardly any', half: 'About half', most: 'Nearly all' },
        outcomes: {
          few: 'Hardly any so far. Usually nearly all are found by 1,000 steps with λ near 0.3: give it more time.',
          half: 'Part of them so far. Usually nearly all are found by 1,000 steps: give it more time.',
          most: 'Nearly all of them. A wide code with few active units undoes what 16 numbers had pressed together. At λ = 0 none is found.',
        },
      },
    },
    models: { title: 'Why language models?' },
    topics: {
      title: 'Topics in words',
      goals: {
        train: 'Press Train and let it learn for 200 steps.',
        unit: 'Under Units, select a unit whose words have something in common.',
      },
      hint: 'Training on words is slower. Raise Speed to the right, wait for step 200, then click the name of a unit.',
    },
    topk: {
      title: 'Another way: TopK',
      goals: {
        choose: 'Choose TopK as the Mechanism.',
        train: 'Train it for 150 steps.',
      },
      hint: 'The list Mechanism stands in the bar of controls, near Sparsity. The run starts again; press Train.',
    },
    limits: { title: 'What is not promised' },
    why: {
      title: 'Why on language models?',
      question: {
        ask: 'Why do researchers train sparse autoencoders on the activations of language models? Choose all that are true.',
        wrong: 'What you chose is right, but something is missing.',
        options: {
          superposition: {
            text: 'A model seems to hold more features than it has dimensions, overlapping each other.',
            why: 'So its own neurons answer to mixtures, and a wider sparse code can pull them apart.',
          },
          small: {
            text: 'To make the model smaller and faster.',
            why: 'The autoencoder is an extra network, and often a large one. It is an instrument to look with.',
          },
          inspect: {
            text: 'To get units that people can name, check and try to steer with.',
            why: 'A named unit is something to test: does it fire where it should, and what happens when it is changed?',
          },
          correct: {
            text: 'To prove that the model’s answers are correct.',
            why: 'Seeing what a model represents says nothing yet about whether it is right.',
          },
        },
      },
    },
    promise: {
      title: 'How sure can one be?',
      question: {
        ask: 'A unit fires on sea, island and coast. Which statement is safe?',
        options: {
          unique: {
            text: 'Any other sparse autoencoder would have this unit too.',
            why: 'Not promised: another seed, another width or another λ may give other units.',
          },
          exact: {
            text: 'Nothing that the words meant has been lost.',
            why: 'A sparse code loses part of its input; explained variance says how much.',
          },
          hypothesis: {
            text: '“Sea” is a good hypothesis for it, to be tested on further words.',
            why: 'A name is a guess from examples. Look for words that should light it and do not, and for others that do.',
          },
          complete: {
            text: 'It fires on every word about the sea.',
            why: 'Often it does not: units split a topic between them, or leave some words to others.',
          },
        },
      },
    },
    gap: {
      title: 'Fill the gap',
      question: {
        ask: 'Holding more features than there are dimensions, as overlapping directions, is called ___.',
        right: 'Superposition. It works because only few of the features are on at once.',
        wrong: 'It is the word for features laid on top of each other.',
        options: {
          sparsity: {
            text: 'sparsity',
            why: 'Sparsity is what makes it possible: few features at once. The overlapping itself has another name.',
          },
          disentanglement: {
            text: 'disentanglement',
            why: 'That is the opposite: taking them apart again.',
          },
        },
      },
    },
  },
};
