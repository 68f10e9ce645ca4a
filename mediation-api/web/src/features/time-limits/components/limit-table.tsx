import { Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '@/components/refusal-alert';
import type { TimeLimit } from '@/lib/api/contract';
import { useOrganisations } from '@/lib/api/get-roster';
import { useMe } from '@/lib/me';
import { setsTimeLimits } from '@/lib/standing';
import { useSetTimeLimit, useTimeLimits } from '../api/time-limits';
import { LengthForm } from './length-form';

/** Every limit with its start, length, article, and what follows when it has passed. */
export function LimitTable({ organisation }: { organisation: string }) {
  const { t } = useTranslation();
  const me = useMe().data;
  const organisations = useOrganisations().data ?? [];
  const { data, error, isPending } = useTimeLimits(organisation);
  const set = useSetTimeLimit(organisation);
  const maySet = Boolean(me && organisation && setsTimeLimits(me, organisation));
  const setBy = (limit: TimeLimit) =>
    limit.setBy
      ? t('ui.timeLimits.setBy', {
          name: organisations.find(({ id }) => id === limit.setBy)?.name,
          length: limit.delivered,
          unit: limit.unitName,
        })
      : null;
  return (
    <>
      <RefusalAlert error={error ?? set.error} />
      <Table<TimeLimit>
        size="small"
        rowKey={({ rule, length }) => `${organisation} ${rule} ${length}`}
        loading={isPending}
        dataSource={data}
        pagination={false}
        columns={[
          { title: t('ui.timeLimits.rule'), dataIndex: 'rule' },
          { title: t('ui.timeLimits.name'), dataIndex: 'name' },
          {
            title: t('ui.timeLimits.counted'),
            key: 'counted',
            render: (_, limit) => (
              <>
                <div>
                  {t(limit.backward ? 'ui.timeLimits.before' : 'ui.timeLimits.after', { start: limit.start })}
                  {limit.length}
                  {limit.unitName}
                </div>
                {limit.pausedBy ? <div>{t('ui.timeLimits.pausedBy', { words: limit.pausedBy })}</div> : null}
                {limit.fixed || !maySet ? null : (
                  <LengthForm
                    limit={limit}
                    own={limit.setBy === organisation}
                    busy={set.isPending && set.variables.rule === limit.rule}
                    onSet={(length) => set.mutate({ rule: limit.rule, length })}
                  />
                )}
                {setBy(limit)}
              </>
            ),
          },
          { title: t('ui.timeLimits.source'), key: 'source', render: (_, limit) => `${limit.source}（${limit.ruleVersion}）` },
          {
            title: t('ui.timeLimits.confidence'),
            key: 'confidence',
            render: (_, limit) => (
              <>
                {limit.confidence} {limit.confidenceName}
                {limit.fixed ? <Tag>{t('ui.timeLimits.fixed')}</Tag> : null}
              </>
            ),
          },
          { title: t('ui.timeLimits.onExpiry'), dataIndex: 'onExpiry' },
        ]}
      />
    </>
  );
}
