import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { MessageId } from '../../../locales/en';
import { Panel } from '../../../ui/Panel';
import type { LabState } from '../../state';
import { useText } from '../../text';
import { useLab, useLabState } from '../../useLab';
import { Factors } from '../factors/Factors';
import { PhotographView } from '../photograph/PhotographView';
import { UnitPage } from '../unit-page/UnitPage';
import { WordView } from '../words/WordView';
import './closer.css';

interface View {
  id: NonNullable<LabState['closer']>;
  name: MessageId;
  content: ReactNode;
  /** Whether there is anything to see for the run as it is. */
  fits(state: LabState): boolean;
}

/** What can be looked at more closely; a new view is one folder and one entry here. */
const VIEWS: readonly View[] = [
  { id: 'unit', name: 'closer.unit', content: <UnitPage />, fits: () => true },
  {
    id: 'factors',
    name: 'closer.factors',
    content: <Factors />,
    fits: ({ data }) => data?.factors != null,
  },
  {
    id: 'photograph',
    name: 'closer.photograph',
    content: <PhotographView />,
    fits: ({ asset }) => asset?.name === 'photographs',
  },
  { id: 'word', name: 'closer.word', content: <WordView />, fits: ({ look }) => look.kind === 'word' },
];

/** One unit, or the whole from another side: views that take turns. */
export function Closer() {
  const lab = useLab();
  const { t } = useText();
  const chosen = useLabState((state) => state.closer);
  const fitting = useLabState((state) =>
    VIEWS.filter((view) => view.fits(state))
      .map(({ id }) => id)
      .join(' '),
  );
  const views = VIEWS.filter(({ id }) => fitting.split(' ').includes(id));
  const hasUnit = useLabState((state) => state.selected.unit !== null);
  // Until a unit is asked for, what there is to see of the whole: a photograph, with where a unit fires.
  const first = hasUnit ? 'unit' : 'photograph';
  const current = views.find(({ id }) => id === chosen) ?? views.find(({ id }) => id === first) ?? views[0];
  return (
    <Panel title={t('closer.title')} className="closer">
      <Tabs selectedKey={current.id} onSelectionChange={(id) => lab.lookCloser(id as View['id'])}>
        <TabList className="tabs" aria-label={t('closer.title')}>
          {views.map(({ id, name }) => (
            <Tab key={id} id={id} className="tab">
              {t(name)}
            </Tab>
          ))}
        </TabList>
        {views.map(({ id, content }) => (
          <TabPanel key={id} id={id} className="tab-panel">
            {content}
          </TabPanel>
        ))}
      </Tabs>
    </Panel>
  );
}
