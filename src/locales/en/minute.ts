/** Texts of the first minute: what somebody reads who is here for the first time. */
export const minute = {
  'first.words': 'What happens',
  'first.explore': 'Explore the lab',
  'first.lesson': 'Start the lesson',
  'first.whole': 'The whole lab is open. Your run goes on.',
  'first.patterns': 'Four patterns',
  'first.pattern': 'a pattern',
  'first.rebuiltName': 'rebuilt',
  'first.rebuiltShare': 'rebuilt: {share}',
  'first.lamps': 'Lamps',
  'first.lamp': 'Lamp {unit}',
  'first.isDark': 'dark',
  'first.lit': 'Shines for {patterns}.',
  'first.litNone': 'Shines for no pattern.',
  'first.described':
    'One pattern on its way: its three bits on the left, three lamps in the middle, and on the right what is rebuilt from their light.',
  'first.tick': 'try {value}',
  'first.cost': 'light costs more →',
  'first.isPaused': 'Training is paused. Press Train, so that the lamps can change.',

  'first.begin': 'Three lamps must describe four patterns. Can each learn one thing?',
  'first.beginNote': 'Press Train and watch.',
  'first.learning': 'They are learning.',
  'first.learningNote':
    'A pattern comes in on the left; the lamps shine; from their light alone it is rebuilt on the right. Every step adjusts the wires a little.',
  'first.paused': 'Paused at step {step}.',
  'first.pausedNote': 'Press Train to go on.',
  'first.rebuilt': 'Rebuilt perfectly. But which lamp means what?',
  'first.rebuiltNote':
    'The small lights show for which patterns a lamp shines. Choose the lamp that you think means bit {bit}, the middle square.',
  'first.rest': 'It has come to rest, not quite perfect. Which lamp means what?',
  'first.restNote':
    'The rebuilt patterns keep {share} of what makes the four differ. Choose the lamp that you think means bit {bit}, the middle square.',
  'first.verdict.right': 'Right, for once.',
  'first.why.right':
    'Lamp {unit} shines for {patterns} alone, and so means bit {bit}. Nobody had told it which bit.',
  'first.verdict.otherBit': 'No, that is bit {other}.',
  'first.why.otherBit': 'Lamp {unit} shines for {patterns} alone; bit {bit} is on in {right}.',
  'first.verdict.onePattern': 'No, that is a whole pattern.',
  'first.why.onePattern': 'Lamp {unit} shines for {patterns} alone; bit {bit} is on in {right}.',
  'first.verdict.dark': 'That lamp is dark.',
  'first.why.dark': 'Lamp {unit} shines for no pattern; bit {bit} is on in {right}.',
  'first.verdict.nearly': 'Nearly.',
  'first.why.nearly':
    'Lamp {unit} shines for {patterns}, as bit {bit} does, but it adds other bits to what is rebuilt.',
  'first.verdict.mixture': 'A mixture.',
  'first.why.mixture': 'Lamp {unit} shines for {patterns}, yet bit {bit} is on in {right}.',
  'first.freeNote':
    'Light is free here, so nothing makes a lamp keep to one thing. Drag Sparsity to {sweet}: then light costs something.',
  'first.saving': 'Now light costs something.',
  'first.savingNote': 'All light has to be worth its price. Watch which lights go out.',
  'first.stuck': 'It has come to rest, and not every bit has a lamp of its own.',
  'first.stuckNote':
    'At {value} this is where it ended. Drag Sparsity to 0, wait a moment, then drag it to {sweet}: the lamps may find another way.',
  'first.named': 'Each lamp now means one thing.',
  'first.namedNote': 'Nobody told them which. Now break it: drag Sparsity all the way to the right.',
  'first.dear': 'Now light is dear.',
  'first.dearNote': 'A lamp that costs more than it helps goes dark.',
  'first.dark': 'Dark. Light costs more than it is worth.',
  'first.darkNote':
    'Drag back to {sweet}, and the lamps may try again. Or look round: all this is a small part of a lab.',
  'first.asleep': 'Still dark.',
  'first.asleepNote':
    'Light is cheaper again, and lamps that have gone out are given a fresh start from time to time. Wait a moment.',
  'first.back': 'Each lamp means one thing again.',
  'first.backNote':
    'That is a sparse autoencoder: no more light than needed, and every lamp with a meaning of its own. In the lab you can try the same with photographs and words.',
} as const;
