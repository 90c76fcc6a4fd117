import { Button, ProgressBar } from 'react-aria-components';
import { useText } from '../lab/text';
import { useLabState } from '../lab/useLab';
import './file-entries.css';

/** How far a large model file is, with a way to give it up. The run goes on meanwhile. */
export default function OpeningModel() {
  const { t } = useText();
  const opening = useLabState((state) => state.openingModel);
  if (!opening) return null;
  return (
    <div className="opening-model">
      <ProgressBar value={opening.share} maxValue={1} aria-label={t('file.opening', { name: opening.name })}>
        {({ percentage, valueText }) => (
          <>
            {t('file.opening', { name: opening.name })} {valueText}
            <progress value={percentage} max={100} aria-hidden="true" />
          </>
        )}
      </ProgressBar>
      <Button className="button" onPress={opening.cancel}>
        {t('own.cancel')}
      </Button>
    </div>
  );
}
