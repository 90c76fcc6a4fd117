import type { ChapterTexts } from '../../texts';

export * as prose from './en.mdx';

export const texts: ChapterTexts = {
  objectives: [
    'Explain superposition: more features than dimensions, and when that works.',
    'Read a unit’s page: how often it lights, strongest and ordinary inputs, and what it misses.',
    'Compare two sparse codes fairly: explained variance at an equal number of active units.',
    'Say why researchers train sparse autoencoders on language models, and name results that speak against them.',
  ],
  steps: {
    guess: {
      title: 'More features than room',
      question: {
        ask: 'An input has 16 numbers. Behind it are 32 features, each on at some strength or off. Can 32 weighted sums of the 16 numbers tell which are on?',
        found:
          'As long as few are on at once: with a price on light, 48 units found directions for the 32 features in 16 numbers.',
        options: {
          never: {
            text: 'No: 16 numbers hold 16 features at most.',
            why: 'That holds for weighted sums if any number of features may be on together. If only few are on at once, there is a way.',
          },
          few: {
            text: 'Yes, as long as only few of them are on at once.',
            why: 'Each feature gets a direction of its own. With few at once, the directions can overlap a little and still be told apart.',
          },
          always: {
            text: 'Yes, always.',
            why: 'With all 32 on at strengths of their own, weighted sums of 16 numbers mix them up.',
          },
        },
      },
    },
    recover: {
      title: 'Can they be told apart?',
      goals: { slide: 'Move Sparsity to about 0.3.', settle: 'Let it train on for 700 steps.' },
      hint: 'λ between 0.2 and 0.4; press Train if the run is paused, and raise Speed.',
      prediction: {
        ask: '48 units look at these 16 numbers. With a price on light, how many of the 32 hidden features will have a unit that points along them?',
        options: { few: 'Hardly any', half: 'About half', most: 'Nearly all' },
        outcomes: {
          few: 'Hardly any, after 700 steps. That is rare: press Reset with λ near 0.3 and compare.',
          half: 'Part of them, after 700 steps. That is rare: press Reset with λ near 0.3 and compare.',
          most: 'Nearly all of them. A wide code with few active units undoes what 16 numbers had pressed together. With free light none was found in our tries.',
        },
      },
    },
    models: { title: 'Why language models?' },
    topics: {
      title: 'Topics in words',
      goals: {
        train: 'Press Train and let it learn for 300 steps.',
        unit: 'Under Units, select a unit whose strongest words have something in common.',
      },
      hint: 'Training on words is slower. Raise Speed to the right, wait for step 300, then click one unit after another; a pause keeps the words from changing.',
    },
    page: {
      title: 'Try to break the name',
      goals: {
        view: 'Under Units, select a unit: its page opens under Closer look.',
        ordinary: 'Under “Random inputs that light it”, select a word that is not among its strongest.',
        missed: 'Under “Inputs it misses”, select a word. If none is listed, this is done by itself.',
      },
      hint: 'Pause first, so that the lists stand still. If another view is open under Closer look, choose its tab Unit. Strongest, random and missed inputs are further down on the unit’s page.',
    },
    topk: {
      title: 'Another way: TopK',
      goals: {
        choose: 'Choose TopK as the Mechanism.',
        equal: 'Set k so that as many units are active as before, rounded.',
        train: 'Let it train for as many steps as the run before.',
      },
      hint: 'The list Mechanism stands in the bar of controls, near Sparsity; k takes the place of λ. Active units (L0) is under Metrics. With another mechanism the run starts again, from the same random start.',
      prediction: {
        ask: 'Look at Active units (L0) and remember the figure. Now the same number of units per word, chosen by TopK instead of paid for by L1. Which keeps more of the words: whose explained variance will be higher?',
        options: {
          l1: 'L1, the price on light',
          same: 'The same, within half a per cent',
          topk: 'TopK',
        },
        outcomes: {
          l1: 'L1 kept more here: {beforeVariance} with {beforeActive} active units, against {afterVariance} with {afterActive} by TopK.',
          same: 'No difference worth the name: {beforeVariance} with {beforeActive} active units by L1, {afterVariance} with {afterActive} by TopK.',
          topk: 'TopK kept more: {afterVariance} with {afterActive} active units, against {beforeVariance} with {beforeActive} by L1. It takes no price, so the lamps need not be dimmer than the reconstruction would have them.',
        },
      },
    },
    limits: { title: 'What is not promised' },
    critics: { title: 'What critics have found' },
    after: { title: 'What came after' },
    why: {
      title: 'Why on language models?',
      question: {
        ask: 'Why do researchers train sparse autoencoders on the activations of language models? Choose all that are true.',
        wrong: 'What you chose is right, but something is missing.',
        options: {
          superposition: {
            text: 'A model seems to hold more features than it has dimensions, overlapping each other.',
            why: 'So its own neurons often answer to mixtures, and a wider sparse code may pull them apart.',
          },
          small: {
            text: 'To make the model smaller and faster.',
            why: 'The autoencoder is an extra network, and often a large one. It is an instrument to look with.',
          },
          inspect: {
            text: 'To get units that people can name and then test.',
            why: 'A named unit is something to test: does it fire where it should, and what happens in the model when it is changed?',
          },
          correct: {
            text: 'To prove that the model’s answers are correct.',
            why: 'Seeing what a model represents says nothing yet about whether it is right.',
          },
        },
      },
    },
    letter: {
      title: 'A letter to the editor',
      words: {
        ask: 'A newspaper writes: “Scientists can now read the thoughts of artificial intelligence.” Answer in three sentences, with what you have seen and read in this lesson.',
        points: [
          'What there is: units that light for a topic, found by training with few active units.',
          'A limit that you have seen yourself: part of the input is lost, a unit misses cases, another seed gives partly other units.',
          'A result of others, with its year, that speaks for more caution or for more hope.',
          'What would have to be shown before one could speak of reading thoughts.',
        ],
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
  reading: [
    {
      title: 'Elhage and others (2022): Toy models of superposition',
      href: 'https://arxiv.org/abs/2209.10652',
      note: 'When small networks keep more features than they have dimensions.',
    },
    {
      title: 'Pennington, Socher and Manning (2014): GloVe: global vectors for word representation',
      href: 'https://aclanthology.org/D14-1162/',
      note: 'Where the word vectors come from.',
    },
    {
      title:
        'Cunningham and others (2023): Sparse autoencoders find highly interpretable features in language models',
      href: 'https://arxiv.org/abs/2309.08600',
      note: 'One of the first uses on language models.',
    },
    {
      title: 'Bricken and others (2023): Towards monosemanticity',
      href: 'https://transformer-circuits.pub/2023/monosemantic-features',
      note: 'Features of a small language model, with pages for each: density, examples, tests.',
    },
    {
      title: 'Templeton and others (2024): Scaling monosemanticity',
      href: 'https://transformer-circuits.pub/2024/scaling-monosemanticity/',
      note: 'Millions of units in a large model, and what it writes when some of them are turned up.',
    },
    {
      title: 'Gao and others (2024): Scaling and evaluating sparse autoencoders',
      href: 'https://arxiv.org/abs/2406.04093',
      note: 'TopK, compared with others at equal numbers of active units; up to 16 million units.',
    },
    {
      title:
        'Chanin and others (2024): A is for absorption: studying feature splitting and absorption in sparse autoencoders',
      href: 'https://arxiv.org/abs/2409.14507',
      note: 'Why a unit that seems to stand for something misses cases of it.',
    },
    {
      title:
        'Paulo and Belrose (2025): Sparse autoencoders trained on the same data learn different features',
      href: 'https://arxiv.org/abs/2501.16615',
      note: 'Two seeds shared some 30 % of their features in one large model.',
    },
    {
      title: 'Heap and others (2025): Sparse autoencoders can interpret randomly initialized transformers',
      href: 'https://arxiv.org/abs/2501.17727',
      note: 'Units look as easy to name in a model that has learned nothing.',
    },
    {
      title:
        'Wu and others (2025): AxBench: steering LLMs? Even simple baselines outperform sparse autoencoders',
      href: 'https://arxiv.org/abs/2501.17148',
      note: 'For changing what a model writes, a prompt does better.',
    },
    {
      title:
        'Anonymous (2026, under review): Steering LLMs? Actually, sparse autoencoders can outperform simple baselines',
      href: 'https://openreview.net/forum?id=7wZSpvtCbb',
      note: 'An answer to AxBench: units that are chosen and labelled with supervision come close to a fine-tuned model.',
    },
    {
      title: 'Kantamneni and others (2025): Are sparse autoencoders useful? A case study in sparse probing',
      href: 'https://arxiv.org/abs/2502.16681',
      note: 'For recognising something in a model’s activations, sparse units did better than simple probes on some sets, and not on the whole. In March 2025 a team at Google DeepMind reported that linear probes did better at telling harmful requests, and turned to other work.',
    },
    {
      title:
        'Korznikov and others (2026): Sanity checks for sparse autoencoders: do SAEs beat random baselines?',
      href: 'https://arxiv.org/abs/2602.14111',
      note: '9 % of the true features found at 71 % explained variance, and random baselines that score nearly as well.',
    },
    {
      title:
        'Rajamanoharan and others (2024): Jumping ahead: improving reconstruction fidelity with JumpReLU sparse autoencoders',
      href: 'https://arxiv.org/abs/2407.14435',
      note: 'A threshold for each unit, learned, in place of the price.',
    },
    {
      title: 'Bussmann, Leask and Nanda (2024): BatchTopK sparse autoencoders',
      href: 'https://openreview.net/forum?id=d4dpOCqybL',
      note: 'k units on average: an input that needs more may have more.',
    },
    {
      title: 'Bussmann and others (2025): Learning multi-level features with Matryoshka sparse autoencoders',
      href: 'https://arxiv.org/abs/2503.17547',
      note: 'The first few units alone have to reconstruct, too: against splitting and absorption.',
    },
    {
      title: 'Dunefsky, Chlenski and Nanda (2024): Transcoders find interpretable LLM feature circuits',
      href: 'https://arxiv.org/abs/2406.11944',
      note: 'A sparse code of what a layer does, in place of what it holds.',
    },
    {
      title:
        'Ameisen and others (2025): Circuit tracing; Lindsey and others (2025): On the biology of a large language model',
      href: 'https://transformer-circuits.pub/2025/attribution-graphs/methods.html',
      note: 'Attribution graphs: which features lead to which, from a prompt to the next word.',
    },
    {
      title:
        'Karvonen and others (2025): SAEBench: a comprehensive benchmark for sparse autoencoders in language model interpretability',
      href: 'https://arxiv.org/abs/2503.09532',
      note: 'A collection of tests, since a better loss need not mean better features.',
    },
    {
      title: 'Chanin (2026): Are sparse autoencoder benchmarks reliable?',
      href: 'https://arxiv.org/abs/2605.18229',
      note: 'An audit of SAEBench: two of its measures should not be used, the others are noisier than thought.',
    },
  ],
  teaching: {
    discuss: [
      'A naming duel: one names a unit from its strongest words, the other looks on its page for a word that breaks the name. Then change roles.',
      'Debate: “Sparse autoencoders show what a language model thinks.” Two groups, two sources each from More to read, one for and one against.',
      'Which of the critics’ results can you try here, with noise, seeds or more units, and which needs a language model?',
    ],
    misconceptions: [
      {
        belief: 'The word vectors are a language model.',
        reply:
          'They are a fixed list. Nothing is predicted from them, and nothing here changes what a model writes.',
      },
      {
        belief: 'If people can name a unit, the model uses that feature.',
        reply:
          'Units of models with random weights could be named about as well (Heap and others, 2025). Use is shown by changing the unit and looking at the output.',
      },
      {
        belief: 'The critics have shown that the method is worthless.',
        reply:
          'They have shown what it is not better at. On made-up data with few features at once it finds nearly all here. A claim needs its control, whichever way it goes.',
      },
    ],
    expected: [
      'Superposition, 48 units, λ = 0.3, 1,000 steps, 40 seeds: 97 to 100 % of the 32 features found. At λ = 0, five seeds: none at step 300 or 10,000.',
      'Words, 256 units, λ = 0.2: explained variance about 0.7, coherence of a unit’s ten strongest words about 0.5, against about 0.2 in random directions.',
    ],
  },
};
