import type { Text } from '../lab/text';
import type { ModelProblem } from '../share/model-file';
import { problemsText } from './problems';

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
    case 'damaged':
      return t('file.damaged');
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
