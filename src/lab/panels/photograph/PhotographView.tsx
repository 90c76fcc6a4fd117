import { useMemo, useState } from 'react';
import type { Photographs } from '../../../data/asset';
import type { MessageId } from '../../../locales/en';
import { SelectBox } from '../../../ui/SelectBox';
import { Slider } from '../../../ui/Slider';
import { InfoTip } from '../../popup/InfoTip';
import { useText } from '../../text';
import { useLabState } from '../../useLab';
import { Here } from './Here';
import { Photo, type Place } from './Photo';
import { preparedFor } from './prepared';
import './photograph.css';

const PERCENT = 100;

/** Where in a photograph a unit fires, and which units fire at a place. */
export function PhotographView() {
  const asset = useLabState((state) => state.asset);
  const size = useLabState(({ look }) => (look.kind === 'picture' ? look.width : null));
  if (asset?.name !== 'photographs' || size === null) return null;
  return <View key={size} asset={asset} size={size} />;
}

function View({ asset: { pictures }, size }: { asset: Photographs; size: number }) {
  const { t, n } = useText();
  const [index, setIndex] = useState(0);
  const [strength, setStrength] = useState(0.8);
  const [places, setPlaces] = useState<Readonly<Record<number, Place>>>({});
  const plane = useMemo(() => preparedFor(pictures, size)[index], [pictures, size, index]);
  const picture = pictures[index];
  const place = places[index] ?? {
    x: Math.floor((picture.width - size) / 2),
    y: Math.floor((picture.height - size) / 2),
  };
  return (
    <div className="photograph">
      <div className="photograph-head">
        <SelectBox
          label={t('photograph.choose')}
          value={String(index)}
          options={pictures.map(({ title }, k) => ({ value: String(k), label: t(titleOf(title)) }))}
          onChange={(next) => setIndex(Number(next))}
        />
        <InfoTip label={t('photograph.about')}>
          <p>{t('photograph.explained', { size })}</p>
          <p>{t('photograph.explainedPlace')}</p>
        </InfoTip>
      </div>
      <Photo
        key={index}
        picture={picture}
        title={t(titleOf(picture.title))}
        plane={plane}
        size={size}
        strength={strength}
        place={place}
        onPlace={(next) => setPlaces({ ...places, [index]: next })}
      />
      <Slider
        label={t('photograph.strength')}
        value={PERCENT * strength}
        min={0}
        max={PERCENT}
        step={5}
        shown={`${n.whole(PERCENT * strength)} %`}
        valueText={`${n.whole(PERCENT * strength)} %`}
        onChange={(value) => setStrength(value / PERCENT)}
      />
      <Here plane={plane} size={size} place={place} />
    </div>
  );
}

/** Titles are those of the collection that the photographs come from; the catalogs know them by their words. */
function titleOf(title: string): MessageId {
  return `photograph.${title.toLowerCase().replaceAll(' ', '-')}` as MessageId;
}
