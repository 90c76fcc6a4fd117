import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { MessageId } from '../../../locales/en';
import { Panel } from '../../../ui/Panel';
import { viewInSight, viewsOf } from '../../closer-views';
import type { Closer as View } from '../../state';
import { useText } from '../../text';
import { useLab, useLabState } from '../../useLab';
import { Factors } from '../factors/Factors';
import { PhotographView } from '../photograph/PhotographView';
import { UnitPage } from '../unit-page/UnitPage';
import { WordView } from '../words/WordView';
import './closer.css';

/** What can be looked at more closely; a new view is one folder, one entry here and one in `closer-views.ts`. */
const VIEWS: Readonly<Record<View, { name: MessageId; content: ReactNode }>> = {
  unit: { name: 'closer.unit', content: <UnitPage /> },
  factors: { name: 'closer.factors', content: <Factors /> },
  photograph: { name: 'closer.photograph', content: <PhotographView /> },
  word: { name: 'closer.word', content: <WordView /> },
};

/** One unit, or the whole from another side: views that take turns. */
export function Closer() {
  const lab = useLab();
  const { t } = useText();
  const fitting = useLabState((state) => viewsOf(state).join(' '));
  const views = fitting.split(' ') as View[];
  const current = useLabState(viewInSight);
  return (
    <Panel title={t('closer.title')} className="closer">
      <Tabs selectedKey={current} onSelectionChange={(id) => lab.lookCloser(id as View)}>
        <TabList className="tabs" aria-label={t('closer.title')}>
          {views.map((id) => (
            <Tab key={id} id={id} className="tab">
              {t(VIEWS[id].name)}
            </Tab>
          ))}
        </TabList>
        {views.map((id) => (
          <TabPanel key={id} id={id} className="tab-panel">
            {VIEWS[id].content}
          </TabPanel>
        ))}
      </Tabs>
    </Panel>
  );
}
