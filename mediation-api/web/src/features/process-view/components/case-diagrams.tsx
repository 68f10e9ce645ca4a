import { Tabs, Tag } from 'antd';
import { Suspense, lazy, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Waiting } from '@/components/waiting';
import type { ProcessTrace } from '@/lib/api/case-file';
import { useModelXml } from '../api/get-process-models';
import { useProcessTraces } from '../api/get-process-traces';

const BpmnDiagram = lazy(() => import('./bpmn-diagram'));

/** Every process of a case with the path it took and where it stands now. */
export function CaseDiagrams({ caseId }: { caseId: string }) {
  return <Waiting query={useProcessTraces(caseId)}>{(traces) => <TraceTabs traces={traces} />}</Waiting>;
}

/** Processes with their paths, one beside the other. */
export function TraceTabs({ traces }: { traces: ProcessTrace[] }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string>();
  const shown = traces.find(({ instanceId }) => instanceId === chosen) ?? innermost(traces) ?? traces[0];
  return traces.length === 0 ? (
    <p className="muted">{t('ui.diagram.none')}</p>
  ) : (
    <Tabs
      size="small"
      destroyOnHidden
      activeKey={shown?.instanceId}
      onChange={setChosen}
      items={traces.map((trace) => ({
        key: trace.instanceId,
        label: (
          <>
            {trace.definitionName}{' '}
            <Tag>
              {trace.active.length > 0 ? t('ui.diagram.version', { version: trace.version }) : t('ui.diagram.ended')}
            </Tag>
          </>
        ),
        children: <TraceDiagram trace={trace} />,
      }))}
    />
  );
}

/** The process that no other running one was called by: where people work. */
const innermost = (traces: ProcessTrace[]) =>
  traces.findLast(
    ({ active, instanceId }) =>
      active.length > 0 && !traces.some((other) => other.parent === instanceId && other.active.length > 0),
  );

function TraceDiagram({ trace }: { trace: ProcessTrace }) {
  const { t } = useTranslation();
  const xml = useModelXml(trace.definitionKey, trace.version);
  const footprints = useMemo(
    () => ({ active: trace.active, passed: trace.steps.filter(({ kind }) => kind !== 'ENTER').map(({ element }) => element) }),
    [trace],
  );
  return (
    <>
      <p className="muted">
        <span className="diagram-key">
          <i className="diagram-key-active" /> {t('ui.diagram.active')}
        </span>
        <span className="diagram-key">
          <i /> {t('ui.diagram.passed')}
        </span>
      </p>
      <Waiting query={xml}>
        {(model) => (
          <Suspense fallback={null}>
            <BpmnDiagram xml={model} name={trace.definitionName} footprints={footprints} />
          </Suspense>
        )}
      </Waiting>
    </>
  );
}
