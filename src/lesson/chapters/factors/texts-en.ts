import type { ChapterTexts } from '../../texts';

export * as prose from './en.mdx';

export const texts: ChapterTexts = {
  objectives: [
    'Say what factors of variation are, with the bars as an example.',
    'Explain what feature disentanglement is, and read it off a table of factors against units.',
    'Give reasons why it is wanted, and say which of them the lab shows and which are disputed.',
    'Say what more units than factors do: dark units, doubles, and gaps.',
  ],
  steps: {
    guess: {
      title: 'Two ways to list pictures',
      question: {
        ask: 'There are 16 bars, and each may be on or off. That makes 65,536 possible pictures. With 32 units, what had they better stand for?',
        found:
          'Single bars: with a price on light that is what units became in all our tries. Sixteen of them can describe every picture there is, and two or three lamps a typical one.',
        options: {
          pictures: {
            text: 'For whole pictures, one each.',
            why: 'That can pay with four patterns. Here 32 units would cover 32 of 65,536 pictures.',
          },
          pixels: {
            text: 'For single pixels, one each.',
            why: 'There are 64 pixels and 32 units; and a bar of eight pixels would cost eight lamps.',
          },
          bars: {
            text: 'For single bars, one each.',
            why: 'Sixteen units suffice for every picture there can be, and two lamps for a typical one.',
          },
        },
      },
    },
    bars: { title: 'Factors of variation' },
    find: {
      title: 'Will it find the bars?',
      goals: { slide: 'Move Sparsity to about 0.2.', settle: 'Let it train until it has settled.' },
      hint: 'λ between 0.15 and 0.3; press Train if the run is paused. More speed helps: it settles after some hundred steps.',
      prediction: {
        ask: 'Nobody tells the network about bars. When light gets its price, how many of the 16 bars will have a unit of their own?',
        options: { few: 'Hardly any', half: 'About half', most: 'Nearly all' },
        outcomes: {
          few: 'This run has settled with few bars found. That is rare: press Reset with λ at 0.2 and compare.',
          half: 'This run has settled with some bars found and others not. That is rare: press Reset with λ at 0.2 and compare.',
          most: 'Nearly every bar has a unit whose direction is that bar. Nobody named them; the price on light was enough.',
        },
      },
    },
    diagonal: {
      title: 'The table of factors',
      goals: {
        view: 'Open Disentanglement in the panel Closer look.',
        found: 'Let it train until every bar has its unit.',
      },
      hint: 'The tabs of Closer look are at the top of that panel. λ should be near 0.2.',
    },
    spare: {
      title: 'Units to spare',
      question: {
        ask: 'There are {bars} bars and {units} units. What has become of the units that were not needed, in your run? Look at the tiles, or at the table.',
        options: {
          dark: {
            text: 'They have all gone dark.',
            why: 'In your run {dark} of {units} units are dark, and {live} light.',
          },
          both: {
            text: 'Some have gone dark; others light although all bars have a unit.',
            why: 'In your run {dark} of {units} units are dark, and {live} light, for {bars} bars: some bars have to be served by more than one unit.',
          },
          busy: {
            text: 'None has gone dark.',
            why: 'In your run {dark} of {units} units are dark, and {live} light.',
          },
        },
      },
    },
    width: {
      title: 'Does wider mean better?',
      goals: {
        train: 'Train until step 1,000 with λ near 0.2.',
        counted: 'Wait until all pictures have been looked at.',
      },
      hint: 'Press Train and raise Speed. The count of all pictures follows a moment after; if it does not come, pause.',
      prediction: {
        ask: 'The same bars with 64 units. For every bar there is a unit that points along it best. Take the least reliable of these: when its bar is there, how often will it light, at step 1,000?',
        options: {
          always: 'Always, or nearly: 99 % or more',
          nearly: '90 to 99 %',
          gaps: 'Less than 90 %',
        },
        outcomes: {
          always:
            'In this run even the least reliable of them lights in at least 99 % of the pictures with its bar.',
          nearly:
            'In this run the least reliable of them lights in 90 to 99 % of the pictures with its bar, and misses the rest.',
          gaps: 'In this run the least reliable of them misses more than a tenth of the pictures with its bar. Its direction is right, and yet “lights for that bar” is not quite true of it.',
        },
      },
    },
    meaning: { title: 'What it is good for' },
    why: {
      title: 'Why is it desirable?',
      question: {
        ask: 'Why does one want features to be disentangled? Choose all that are reasons for wanting it.',
        wrong: 'What you chose is right, but something is missing.',
        options: {
          read: {
            text: 'So that the code can be read: each unit is explained by itself.',
            why: 'Each unit stands for one thing, so each can be named and checked. This the lab shows.',
          },
          exact: {
            text: 'So that the reconstruction becomes exact.',
            why: 'No. Here the price on light even costs a few per cent.',
          },
          reuse: {
            text: 'So that another task can pick the factors that it needs.',
            why: 'A program that asks “is bar 3 on?” can look at the units for that bar and ignore the rest. Whether it then needs fewer examples is disputed.',
          },
          edit: {
            text: 'So that one thing can be changed without touching the others.',
            why: 'That is the hope. Take one unit out of the sum x̂ = z·D, and what it adds is missing, nothing else. The lab does not let you do it; others have, in large models.',
          },
        },
      },
    },
    what: {
      title: 'In your own words',
      words: {
        ask: 'Explain to a friend in two sentences: what is feature disentanglement, and why would anybody want it? Use an example that is not the bars.',
        points: [
          'Several factors vary independently of each other behind the data.',
          'Each of them is kept by units of its own, so that one can change while the others stay.',
          'A reason: such a code can be read, used piece by piece, or changed piece by piece.',
          'Your example names the factors and what the inputs are.',
        ],
      },
    },
    transfer: {
      title: 'Somewhere else',
      question: {
        ask: 'Twenty sensors in a greenhouse report temperature, light and moisture once a minute. Behind them are three things that come independently: sun, heating, watering. Which code of a minute is disentangled?',
        options: {
          total: {
            text: 'One unit that tells how much is going on in all.',
            why: 'Sun with heating and sun with watering could look the same: the three are mixed into one number.',
          },
          apart: {
            text: 'One unit for sun, one for heating, one for watering.',
            why: 'Each factor changes a unit of its own, although every one of them moves many sensors.',
          },
          sensors: {
            text: 'Twenty units, one for each sensor.',
            why: 'That only copies the input. When the sun comes out, many units change at once, and each of them also answers to heating.',
          },
          days: {
            text: 'A unit for every minute there has been.',
            why: 'Such a code is sparse, but no unit stands for sun: the same factor is spread over all minutes in which it shone.',
          },
        },
      },
    },
    gap: {
      title: 'Fill the gap',
      question: {
        ask: 'In a disentangled representation, independent factors of variation are held in ___ units.',
        right: 'Each factor has a unit of its own.',
        wrong: 'Think of the table of bars against units: how are the bright cells spread?',
        options: {
          same: {
            text: 'the same',
            why: 'Then they would be entangled: one unit would change with several factors.',
          },
        },
      },
    },
  },
  reading: [
    {
      title: 'Földiák (1990): Forming sparse representations by local anti-Hebbian learning',
      href: 'https://doi.org/10.1007/BF02331346',
      note: 'Where the bars come from.',
    },
    {
      title: 'Bengio, Courville and Vincent (2013): Representation learning: a review and new perspectives',
      href: 'https://arxiv.org/abs/1206.5538',
      note: 'Why one would want to disentangle the factors behind data.',
    },
    {
      title:
        'Locatello and others (2019): Challenging common assumptions in the unsupervised learning of disentangled representations',
      href: 'https://arxiv.org/abs/1811.12359',
      note: 'Thousands of models: no clear sign that disentangled codes need fewer examples afterwards; and a proof that data alone, without a further assumption, do not single out the right factors. The price on light is such an assumption.',
    },
    {
      title:
        'Eastwood and Williams (2018): A framework for the quantitative evaluation of disentangled representations',
      href: 'https://openreview.net/forum?id=By-7dz-AZ',
      note: 'The measure called DCI, under Disentanglement.',
    },
    {
      title:
        'Chanin and others (2024): A is for absorption: studying feature splitting and absorption in sparse autoencoders',
      href: 'https://arxiv.org/abs/2409.14507',
      note: 'Units that seem to stand for a feature and yet miss it, in language models.',
    },
  ],
  teaching: {
    discuss: [
      'One group takes 16 units, one 32, one 64: put on the board how often the least reliable unit lights for its bar (its recall), and how many are dark. How many units would you take, and for what?',
      'Name data of your own day with three factors behind them. Are they independent? What would a unit for each be good for?',
    ],
    misconceptions: [
      {
        belief: 'Sparse and disentangled are the same.',
        reply:
          'Chapter 3 had a sparse code with a unit for each whole pattern. Sparse says how many are lit, disentangled what each one stands for.',
      },
      {
        belief: 'A unit that points along its bar lights whenever the bar is there.',
        reply: 'Show the page of the least reliable unit at 64 units, and what it misses.',
      },
      {
        belief: 'The tiles look like bars because that is how they started.',
        reply:
          'Some do at step 0. Reset and train with free light: they become mixtures. With a price those that began as mixtures become bars.',
      },
    ],
    expected: [
      'Bars at λ = 0, five seeds, 32 units: none of 16 bars found at step 300 or at step 10,000, 15 to 16 active units.',
      'Bars at λ = 0.2: 16 of 16 bars by step 500 in every one of 20 seeds, explained variance 0.93.',
      'Lowest recall of a bar’s own unit at step 1,000: 100 % with 16 units, 88–100 % with 32, 76–93 % with 64.',
    ],
  },
};
