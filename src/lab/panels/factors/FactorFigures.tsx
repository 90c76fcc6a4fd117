import type { Facts } from '../../facts';
import { InfoTip } from '../../popup/InfoTip';
import { useText } from '../../text';

export interface Measured {
  facts: Facts;
  /** DCI disentanglement; null where no unit answers. */
  dci: number | null;
}

interface FactorFiguresProps {
  main: Measured;
  dense: Measured | null;
  /** See `knownOf`. */
  known: string;
}

/** How well units and causes match, in four figures. */
export function FactorFigures({ main, dense, known }: FactorFiguresProps) {
  const { t, n } = useText();
  const orDash = (value: number | null) => (value === null ? '–' : n.two(value));
  const figures = [
    {
      id: 'dci',
      name: t('factors.dci'),
      about: t('factors.dciAbout'),
      explained: t('factors.dciExplained'),
      value: ({ dci }: Measured) => orDash(dci),
    },
    {
      id: 'selectivity',
      name: t('metrics.selectivity', { causes: known }),
      about: t('metrics.selectivityAbout', { causes: known }),
      explained: t('metrics.selectivityExplained', { causes: known }),
      value: ({ facts }: Measured) => orDash(facts.meanSelectivity),
    },
    {
      id: 'recovered',
      name: t('metrics.recovered'),
      about: t('metrics.recoveredAbout'),
      explained: t('metrics.recoveredExplained', { causes: known }),
      value: ({ facts }: Measured) => {
        const found = facts.recoveredBy.filter((unit) => unit !== null);
        return t('metrics.of', { count: found.filter((unit) => unit >= 0).length, all: found.length });
      },
    },
    {
      id: 'mmcs',
      name: t('metrics.mmcs'),
      about: t('metrics.mmcsAbout'),
      explained: t('metrics.mmcsExplained'),
      value: ({ facts }: Measured) => orDash(facts.meanMatch),
    },
  ].filter(({ id }) => id !== 'mmcs' || main.facts.meanMatch !== null);
  return (
    <dl className="facts">
      {figures.map(({ id, name, about, explained, value }) => (
        <div key={id}>
          <dt>
            {name}
            <InfoTip label={about}>
              <p>{explained}</p>
            </InfoTip>
          </dt>
          <dd>
            {value(main)}
            {dense && <span className="is-dense">{t('factors.denseValue', { value: value(dense) })}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
