import type { Text } from '../lab/text';
import type { MessageId } from '../locales/en';
import type { ConfigProblem } from '../model/config';
import type { ModelProblem } from '../share/model-file';

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

/** What is wrong with a model file, as a sentence. */
export function fileProblemText(problem: ModelProblem, text: Text): string {
  const { t, n } = text;
  switch (problem.reason) {
    case 'too large':
      return t('file.tooLarge');
    case 'empty':
      return t('file.empty');
    case 'several':
      return problem.problems.map((each) => fileProblemText(each, text)).join(' ');
    case 'not JSON':
      return t('file.notJson');
    case 'not a Sparselight model':
      return t('file.notModel');
    case 'newer version':
      return t('file.newer');
    case 'bad config':
      return t('file.badConfig', { problems: problemsText(problem.problems, text) });
    case 'wrong size':
      return t('file.wrongSize', {
        where: problem.where,
        got: n.whole(problem.got),
        expected: n.whole(problem.expected),
      });
    case 'not a number':
      return t('file.notFinite', { where: problem.where });
    case 'too large a number':
      return t('file.tooLargeNumber', { where: problem.where });
    case 'absurd weight':
      return t('file.absurdWeight', { where: problem.where, limit: n.whole(problem.limit) });
    case 'impossible':
      return t('file.impossible', { where: problem.where });
    case 'missing':
      return t('file.missing', { where: problem.where });
  }
}
