import { Button } from 'react-aria-components';
import { askForFile } from '../choices';
import { useText } from '../text';
import { useLab } from '../useLab';

/** Opens the dialog for a file of the learner's own; also when there is one already. */
export function OpenFileButton() {
  const lab = useLab();
  const { t } = useText();
  return (
    <Button className="button small" onPress={() => askForFile(lab)}>
      {t('own.open')}
    </Button>
  );
}
