import { Button } from 'react-aria-components';
import { classes } from '../../../ui/classes';
import { useText } from '../../text';
import { useLab, useLabState } from '../../useLab';

/** Starts training and pauses it. Once the run has settled it is less bright: there is not much to wait for. */
export function TrainButton({ onTrain }: { onTrain(): void }) {
  const lab = useLab();
  const { t } = useText();
  const running = useLabState((state) => state.running);
  const isSettled = useLabState((state) => state.settledAt !== null);
  return (
    <Button
      className={classes('button train', !(running && isSettled) && 'primary')}
      onPress={() => (running ? lab.pause() : onTrain())}
    >
      <span aria-hidden="true" className={running ? 'icon-pause' : 'icon-play'} />
      {/* As wide as the longer of the two: the buttons beside it stay where they are. */}
      <span className="either">
        <span className={running ? 'is-unsaid' : undefined}>{t('controls.train')}</span>
        <span className={running ? undefined : 'is-unsaid'}>{t('controls.pause')}</span>
      </span>
    </Button>
  );
}
