import { Tabs } from 'antd';
import { Suspense, lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { PageShell } from '@/components/page-shell';
import { Waiting } from '@/components/waiting';
import { type ProcessModel, useModelXml, useProcessModels } from '../api/get-process-models';

const BpmnDiagram = lazy(() => import('./bpmn-diagram'));

/** The models along which cases are handled (流程图库). */
export function ProcessLibraryPage() {
  const { t } = useTranslation();
  return (
    <PageShell title={t('ui.processes.title')}>
      <p className="muted">{t('ui.processes.hint')}</p>
      <Waiting query={useProcessModels()}>
        {(models) => (
          <Tabs
            className="detail-tabs"
            destroyOnHidden
            items={models.map((model) => ({
              key: model.key,
              label: model.name,
              children: <ModelDiagram model={model} />,
            }))}
          />
        )}
      </Waiting>
    </PageShell>
  );
}

function ModelDiagram({ model }: { model: ProcessModel }) {
  return (
    <Waiting query={useModelXml(model.key)}>
      {(xml) => (
        <Suspense fallback={null}>
          <BpmnDiagram xml={xml} name={model.name} />
        </Suspense>
      )}
    </Waiting>
  );
}
