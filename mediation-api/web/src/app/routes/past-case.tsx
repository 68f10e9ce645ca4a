import { Alert, Button, Flex } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { DetailPage } from '@/components/detail-page';
import { Waiting } from '@/components/waiting';
import { CaseHead } from '@/features/cases/components/case-head';
import { ClocksTab } from '@/features/cases/components/clocks-tab';
import { MediationTab } from '@/features/cases/components/mediation-tab';
import { OverviewTab } from '@/features/cases/components/overview-tab';
import { PapersTab } from '@/features/cases/components/papers-tab';
import { CorridorTab } from '@/features/corridor/components/corridor-tab';
import { somethingToShow } from '@/features/corridor/components/matters';
import { TraceTabs } from '@/features/process-view/components/case-diagrams';
import { usePastCase, useTasksThen, useTracesThen, useWholeLog } from '@/features/replay/api/get-past';
import { DifferenceList } from '@/features/replay/components/difference-list';
import { ReplayBar } from '@/features/replay/components/replay-bar';
import { type Step, clockOf, placeOf, stepsOf } from '@/features/replay/components/steps';
import { TasksThen } from '@/features/replay/components/tasks-then';
import { ToldEvent } from '@/features/replay/components/told-event';
import '@/features/replay/components/replay.css';
import type { LoggedEvent, PastCase as PastFile, TaskThen } from '@/lib/api/case-file';

/** The case page as it stood after any event (案件回放); the address says which, so it can be sent to a colleague. */
export function PastCase({ caseId, asOf }: { caseId: string; asOf: string }) {
  return <Waiting query={useWholeLog(caseId)}>{(log) => <Replay caseId={caseId} asOf={asOf} log={log} />}</Waiting>;
}

function Replay({ caseId, asOf, log }: { caseId: string; asOf: string; log: LoggedEvent[] }) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const clock = clockOf(asOf);
  const steps = stepsOf(log, clock);
  const place = placeOf(steps, asOf);
  const step = steps[place];
  const show = (to: string | undefined) => {
    const next = new URLSearchParams(params);
    if (to) {
      next.set('asOf', to);
    } else {
      next.delete('asOf');
    }
    setParams(next, { replace: true });
  };
  if (!step) {
    return <Alert type="info" title={t('ui.replay.noTasks')} />;
  }
  return (
    <Then
      caseId={caseId}
      step={step}
      before={steps[place - 1]?.asOf ?? null}
      panel={
        <section className="panel replay-panel">
          <Flex justify="space-between" align="center">
            <h2>{t('ui.replay.title')}</h2>
            <Button onClick={() => show(undefined)}>{t('ui.replay.leave')}</Button>
          </Flex>
          <ReplayBar
            steps={steps}
            place={place}
            clock={clock}
            onClock={(other) => show(sameStep(stepsOf(log, other), step)?.asOf)}
            onPlace={(to) => show(steps[to]?.asOf)}
            onDate={(date) => show(steps[placeOf(steps, `${clock.toLowerCase()}:${date}`)]?.asOf)}
          />
          <ToldEvent step={step} />
        </section>
      }
    />
  );
}

/** By the other clock: the step of the same event, or of the moment at which it happened. */
function sameStep(steps: Step[], { event }: Step): Step | undefined {
  return (
    steps.find((step) => step.event.sequence === event.sequence) ??
    steps[placeOf(steps, `occurred:${event.occurredAt}`)]
  );
}

interface ThenProps {
  caseId: string;
  step: Step;
  before: string | null;
  panel: ReactNode;
}

function Then({ caseId, step, before, panel }: ThenProps) {
  const file = usePastCase(caseId, step.asOf);
  const tasks = useTasksThen(caseId, step.asOf);
  return (
    <Waiting query={file}>
      {(known) => (
        <Waiting query={tasks}>
          {(open) => <Page file={known} tasks={open} step={step} before={before} panel={panel} />}
        </Waiting>
      )}
    </Waiting>
  );
}

interface PageProps {
  file: PastFile;
  tasks: TaskThen[];
  step: Step;
  before: string | null;
  panel: ReactNode;
}

function Page({ file, tasks, step, before, panel }: PageProps) {
  const { t } = useTranslation();
  return (
    <DetailPage
      head={
        <>
          {panel}
          <CaseHead file={file} />
        </>
      }
      side={
        <section className="panel">
          <h2>{t('ui.replay.differences')}</h2>
          <DifferenceList file={file} tasks={tasks} before={before} />
        </section>
      }
      tabs={[
        { key: 'overview', label: t('ui.case.overview'), content: <OverviewTab file={file} /> },
        { key: 'diagram', label: t('ui.case.diagram'), content: <Diagrams caseId={file.caseId} asOf={step.asOf} /> },
        { key: 'tasks', label: t('ui.replay.part.tasks'), content: <TasksThen tasks={tasks} /> },
        { key: 'clocks', label: t('ui.case.clocks'), content: <ClocksTab clocks={file.clocks} /> },
        { key: 'mediation', label: t('ui.case.mediation'), content: <MediationTab file={file} /> },
        ...(somethingToShow(file.corridor, file.clocks)
          ? [{ key: 'corridor', label: t('ui.case.corridor'), content: <CorridorTab file={file} /> }]
          : []),
        { key: 'papers', label: t('ui.case.papers'), content: <PapersTab file={file} /> },
      ]}
    />
  );
}

function Diagrams({ caseId, asOf }: { caseId: string; asOf: string }) {
  return <Waiting query={useTracesThen(caseId, asOf)}>{(traces) => <TraceTabs traces={traces} />}</Waiting>;
}
