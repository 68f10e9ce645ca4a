import { Collapse } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { RefusalAlert } from '@/components/refusal-alert';
import type { CaseFile } from '@/lib/api/case-file';
import { useMe } from '@/lib/me';
import { hasTasks } from '@/lib/standing';
import { useCaseTasks } from '../api/get-case-tasks';
import { OtherActions } from './other-actions';
import { TaskDesk } from './task-desk';
import { TaskTitle } from './task-title';

interface ActionPanelProps {
  file: CaseFile;
  onReload: () => void;
}

/** What can be done with a case now: the open tasks with their forms, and the actions beside them. */
export function ActionPanel({ file, onReload }: ActionPanelProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const me = useMe().data;
  const acts = me !== undefined && me !== null && hasTasks(me);
  const tasks = useCaseTasks(file.caseId, acts);
  if (!acts) {
    return (
      <section className="panel">
        <h2>{t('ui.action.title')}</h2>
        <p className="muted">{t('ui.action.readOnly')}</p>
      </section>
    );
  }
  const open = tasks.data ?? [];
  const wanted = open.find(({ id }) => id === params.get('task')) ?? open[0];
  return (
    <>
      <section className="panel" aria-labelledby="case-tasks">
        <h2 id="case-tasks">{t('ui.action.tasks')}</h2>
        <RefusalAlert error={tasks.error} />
        {tasks.isSuccess && open.length === 0 ? <p className="muted">{t('ui.action.noTask')}</p> : null}
        {wanted ? (
          <Collapse
            key={wanted.id}
            size="small"
            defaultActiveKey={wanted.id}
            items={open.map((task) => ({
              key: task.id,
              label: <TaskTitle task={task} />,
              children: <TaskDesk task={task} file={file} onReload={onReload} />,
            }))}
          />
        ) : null}
      </section>
      <OtherActions file={file} tasks={open} onReload={onReload} />
    </>
  );
}
