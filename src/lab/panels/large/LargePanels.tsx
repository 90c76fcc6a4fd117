import { classes } from '../../../ui/classes';
import type { PanelName } from '../../state';
import { useLabState } from '../../useLab';
import { Closer } from '../closer/Closer';
import { Gallery } from '../gallery/Gallery';
import { Heatmap } from '../heatmap/Heatmap';
import { Inputs } from '../inputs/Inputs';
import { Metrics } from '../metrics/Metrics';
import './large.css';
import { useKeptRoom } from './useKeptRoom';

/** The panels for sets of many inputs that are no bit patterns, and for up to 1,024 units. */
export default function LargePanels() {
  const isReady = useLabState(({ data, shown }) => data !== null && data.inputs === shown?.main.inputs);
  const panels = useLabState((state) => state.panels);
  const shows = (panel: PanelName) => panels === null || panels.includes(panel);
  const [box, room] = useKeptRoom(isReady);
  return (
    <div ref={box} style={room?.whole} className={classes('panels is-large', panels && 'is-part')}>
      {/* Always there: what makes other inputs is chosen in it, and keeps the focus meanwhile. */}
      {shows('patterns') && <Inputs isReady={isReady} />}
      {room?.places.map(({ className, minHeight }) => (
        <div key={className} aria-hidden="true" className={className} style={{ minHeight }} />
      ))}
      {isReady && (
        <>
          {shows('units') && <Gallery />}
          {shows('closer') && <Closer />}
          {shows('codes') && <Heatmap />}
          {shows('metrics') && <Metrics />}
        </>
      )}
    </div>
  );
}
