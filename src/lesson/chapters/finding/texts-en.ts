import type { ChapterTexts } from '../../texts';

export * as prose from './en.mdx';

export const texts: ChapterTexts = {
  objectives: [
    'Choose units, mechanism and sparsity so that a code is readable and still says enough.',
    'Name a unit in words of one’s own, and test the name with inputs that could refute it.',
    'Tell what a run supports from what it does not show.',
    'Report a finding with its figures and its limits.',
  ],
  steps: {
    plan: {
      title: 'A set of your own',
      question: {
        ask: 'Six rows and six columns: twelve bars. On average two of them are on in a picture. How many units can be enough for every bar to have one of its own?',
        found:
          'Twelve can do: in our tries with λ from 0.05 to 0.3 they found all twelve bars. With six, most bars had no unit.',
        options: {
          two: {
            text: 'Two, since about two bars are on at once.',
            why: 'Two would do for this picture, but the next one has other bars, and they need units too.',
          },
          bars: {
            text: 'Twelve, one for each bar.',
            why: 'Every bar needs a direction that is its own, whether it is on now or not.',
          },
          pixels: {
            text: 'At least 36, one for each pixel.',
            why: 'A unit need not stand for a pixel. A bar covers six pixels with one direction.',
          },
        },
      },
    },
    reach: {
      title: 'Your settings, your run',
      goals: {
        found: 'Recovered features: all 12 bars.',
        few: 'Active units (L0): 5 or fewer on average.',
        kept: 'Explained variance: 0.88 or more.',
        settled: 'The run has settled like this.',
      },
      hint: 'The number of units is set in the panel Units; it has to be enough for 12 bars. Then light needs a price, about as in chapter 5: too low a price lights many units, too high a price lowers explained variance. TopK works too, if k leaves room for pictures with three or four bars. A run has settled when Metrics says so.',
    },
    name: {
      title: 'What does it look for?',
      words: {
        ask: 'Select a unit under Units. Write in one sentence what it looks for, and in another on which pictures it should light and on which it should not.',
        points: [
          'Which bar it is, or which bars: row or column, which one, and counted from where.',
          'A picture on which it must light if you are right.',
          'A picture, with other bars, on which it must stay dark if you are right.',
        ],
      },
    },
    test: {
      title: 'Try to refute yourself',
      goals: {
        view: 'Under Units, select your unit: its page opens under Closer look.',
        random:
          'On its page, under “Random inputs that light it”, select one that is not among its strongest.',
        missed:
          'Below that, under “Inputs it misses”, select one. If none is listed, this is done by itself.',
      },
      hint: 'If another view is open under Closer look, choose its tab Unit. The random and the missed inputs are further down on that page; pause, so that they stand still. Compare the bars of the picture with your sentence.',
      prediction: {
        ask: 'Over all 2,048 pictures: what will the test of your name show?',
        options: {
          holds: 'It lights for nearly all pictures with its bar, and for hardly any others.',
          misses: 'It misses more than one in ten of the pictures with its bar.',
          more: 'Of the pictures that light it, more than one in ten do not have its bar.',
        },
        outcomes: {
          holds:
            'The name held: the unit lit for at least nine of ten pictures with its bar, and at least nine of ten pictures that lit it had the bar.',
          misses:
            'What lit the unit nearly always had the bar, but it missed more than one in ten of the pictures with it. A dark lamp then does not say that the bar is absent.',
          more: 'More than one in ten of the pictures that lit the unit did not have the bar that it answers to most. It looks for something else as well, or for more than one thing.',
        },
      },
    },
    claims: {
      title: 'What may be said of it',
      question: {
        ask: 'Four claims for a report. Mark those that the run beside you supports, as it stands now.',
        wrong: 'What you marked is supported, but something is missing.',
        options: {
          every: {
            text: 'Each of the {bars} bars has a unit that points along it.',
            why: 'Recovered features says {found} of {bars}. For this the lab compares the units with the true bars, which training never saw.',
          },
          spare: {
            text: 'More units are in use than there are bars.',
            why: '{live} of {units} units light for some picture, and there are {bars} bars. Dead units is the figure to look at.',
          },
          reliable: {
            text: 'Each bar’s unit lights in at least 95 % of the pictures that have the bar.',
            why: 'The least reliable of them lit in {lowest} % of such pictures; a bar without a unit counts as 0 %. On the page of each unit it stands under “When the cause is there, does it light?”.',
          },
          price: {
            text: 'Without the limit on light, the same network would have found fewer bars.',
            why: 'Likely, but your run alone shows what came out, not what would have come out otherwise. For that a second run has to stand beside it, alike in all but this one thing, and to have found fewer: the dense twin, as many steps old.',
          },
        },
      },
    },
    report: {
      title: 'Your report',
      words: {
        ask: 'Report in about five sentences: what the data were, what you chose and why, what came out (with figures), how you tested one name, and what you do not know.',
        points: [
          'Somebody else could repeat it: set, units, mechanism, price, steps, seed.',
          'At least two figures, and what they are of: explained variance, active units, bars found.',
          'The name of one unit, and what could have refuted it.',
          'A limit: one seed, made-up pictures whose causes we know, no comparison run, or what was lost.',
        ],
      },
    },
  },
  teaching: {
    discuss: [
      'Who reached the goal with the fewest units, who with TopK, who with KL? What did each of you give up?',
      'Swap reports: could you repeat your neighbour’s run from the page alone?',
      'Which sentence of your report would be false with another seed?',
    ],
    misconceptions: [
      {
        belief: 'Two bars are on at once, so two or three units are enough.',
        reply:
          'How many are lit for one picture is one thing, how many are needed for all pictures another. Let them try six units.',
      },
      {
        belief: 'If the run reached the goal, the price on light is what did it.',
        reply: 'Perhaps. Ask what would have to be seen, and switch on Compare with dense.',
      },
      {
        belief: 'A unit that points along a bar tells reliably whether the bar is there.',
        reply:
          'Direction and reliability are two figures. Look at TopK runs: all bars found, and the least reliable unit at 67 to 95 %.',
      },
    ],
    expected: [
      'Six units, λ = 0.2: 0 to 3 of 12 bars, explained variance 0.51–0.55 (ten seeds each, here and below, at the step where the run settled).',
      '12 units, λ = 0.05 / 0.1 / 0.2 / 0.3: 12 of 12 bars, explained variance 0.92–0.93 / 0.92–0.93 / 0.90–0.91 / 0.88–0.90, 1.9 to 2.4 active units.',
      '24 units, λ = 0 / 0.1 / 0.2 / 0.8: 0 / 12 / 12 / 11–12 bars; explained variance 0.97–0.98 / 0.93–0.94 / 0.91–0.93 / 0.65–0.72; active units 13–16 / 3.6–4.1 / 2.5–4.1 / 1.8–2.7.',
      '24 units, TopK with k = 4: 12 bars, explained variance 0.91–0.93, about three active units; in three of these runs the least reliable unit lit in 67 to 95 % of the pictures with its bar.',
      '12 units, KL: 12 bars, in one run of ten 11; explained variance 0.92–0.93 (there 0.88), 2.0 to 2.9 active units.',
    ],
  },
};
