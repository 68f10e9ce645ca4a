import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Task } from '@/lib/api/contract';
import { refusedWith } from '@/lib/api/problem';
import { useClaimTask, useReleaseTask } from '@/lib/api/take-task';
import { useMe } from '@/lib/me';
import { sharesTasks } from '@/lib/standing';

/** Of a case: takes a free task, gives back an own one, names the holder of any other. */
export function TaskHold({ task }: { task: Task }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const me = useMe().data;
  const claim = useClaimTask();
  const release = useReleaseTask();
  const tellWhy = (error: Error) =>
    message.warning(refusedWith(error, 409) ? t('ui.tasks.taken') : error.message);

  if (!me || !sharesTasks(me) || task.kind !== 'CASE') {
    return null;
  }
  if (task.claimedBy === null) {
    return (
      <Button
        size="small"
        loading={claim.isPending}
        onClick={() =>
          claim.mutate(task, { onSuccess: () => message.success(t('ui.tasks.claimed')), onError: tellWhy })
        }
      >
        {t('ui.tasks.claim')}
      </Button>
    );
  }
  if (task.claimedBy === me.username) {
    return (
      <Button
        size="small"
        type="text"
        loading={release.isPending}
        onClick={() =>
          release.mutate(task, { onSuccess: () => message.success(t('ui.tasks.released')), onError: tellWhy })
        }
      >
        {t('ui.tasks.release')}
      </Button>
    );
  }
  return null;
}
