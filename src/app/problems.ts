import type { Text } from '../lab/text';
import type { MessageId } from '../locales/en';
import type { ConfigProblem } from '../model/config';

/** More than all the keys there are: only a link or file made to annoy has so many. */
const MOST_PROBLEMS = 40;

const PROBLEM_TEXTS: Record<ConfigProblem['reason'], MessageId> = {
  'unknown key': 'problem.unknownKey',
  repeated: 'problem.repeated',
  empty: 'problem.empty',
  'not a number': 'problem.notNumber',
  'too large': 'problem.tooLarge',
  'not an integer': 'problem.notInteger',
  'out of range': 'problem.outOfRange',
  'not a choice': 'problem.notChoice',
  'not patterns': 'problem.notPatterns',
  'no file': 'problem.noFile',
};

/** What is wrong with a link or file, as part of a sentence. */
export function problemsText(problems: readonly ConfigProblem[], { t, n }: Text): string {
  const shown = problems.slice(0, MOST_PROBLEMS).map((problem) =>
    t(PROBLEM_TEXTS[problem.reason], {
      key: problem.key,
      value: problem.value,
      min: n.exact(problem.min ?? 0),
      max: n.exact(problem.max ?? 0),
      choices: (problem.choices ?? []).join(', '),
    }),
  );
  const rest = problems.length - shown.length;
  return [...shown, ...(rest > 0 ? [t('problem.more', { count: rest })] : [])].join('; ');
}
