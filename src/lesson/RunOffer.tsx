import { Button } from 'react-aria-components';
import { useText } from '../lab/text';
import { useLabState } from '../lab/useLab';
import type { MessageId } from '../locales/en';
import type { RunConfig } from '../model/config';
import type { LabSetup } from './chapter';
import { openingOf } from './needs';
import type { LiveStep } from './useStep';

interface RunOfferProps {
  setup: LabSetup;
  live: LiveStep;
}

/** Says which run the step speaks of while that is not the one in sight, and offers to set it up. */
export function RunOffer({ setup, live }: RunOfferProps) {
  const { t } = useText();
  const step = useLabState(({ shown }) => shown?.main.step ?? 0);
  const { config, dense } = openingOf(setup);
  const run = useRunInWords(setup, config, dense);
  const inSight = useRunInWords(
    setup,
    useLabState((state) => state.config),
    useLabState(({ compare }) => compare),
  );
  if (live.stage === 'preparing')
    return <p className="lesson-offer">{t('lesson.preparing', { run, step })}</p>;
  if (live.stage !== 'other' && live.stage !== 'trying') return null;
  return (
    <div className="lesson-offer" role="note">
      {live.stage === 'trying' ? (
        <>
          <p>{t('lesson.trying', { run: inSight, step })}</p>
          <p>{t('lesson.orOther', { run })}</p>
        </>
      ) : (
        <p>{t('lesson.otherRun', { run })}</p>
      )}
      <Button className="lesson-button" onPress={live.setUp}>
        {t('lesson.setUp')}
      </Button>
    </div>
  );
}

/** A run of these settings and what the step needs of it, in words: “Four patterns, 3 units, λ = 0.2, trained until it settles”. */
function useRunInWords({ needs }: LabSetup, config: RunConfig, dense: boolean): string {
  const { t, n } = useText();
  const { trained = 0, settled = false } = needs ?? {};
  const isOwn = config.data === 'own';
  return [
    isOwn ? config.patterns.split(',').join(', ') : t(`data.${config.data}` as MessageId),
    t('lesson.runUnits', { units: config.units }),
    config.mechanism === 'l1'
      ? `λ\u00a0=\u00a0${n.short(config.sparsity)}`
      : t(`mechanism.${config.mechanism}` as MessageId),
    dense && t('lesson.runTwin'),
    settled ? t('lesson.runSettled') : trained > 0 && t('lesson.runTrained', { steps: trained }),
  ]
    .filter(Boolean)
    .join(', ');
}
