import { Button, Input, Progress, Space, Table, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageShell } from '@/components/page-shell';
import { RefusalAlert } from '@/components/refusal-alert';
import { type Filling, useProjections, useStep } from '../api/projections';
import { DifferencesDrawer } from './differences-drawer';
import { ParkedTable } from './parked-table';

/** The fillings of the statistics: how far each has come, and what can be done with it (统计运行). */
export function OperationsPage() {
  const { t } = useTranslation();
  const { data, error, isPending } = useProjections();
  const step = useStep();
  const [reason, setReason] = useState('');
  const [compared, setCompared] = useState<number | null>(null);
  const fillings = data?.fillings ?? [];
  const onTheWay = fillings.some(({ state }) => ['FILLING', 'PAUSED', 'READY'].includes(state));
  const act = (name: string, to: string) => (
    <Button key={name} size="small" onClick={() => step.mutate({ to })}>
      {t(`ui.operations.${name}`)}
    </Button>
  );
  const acts = ({ version, state }: Filling) => [
    ...(state === 'FILLING' ? [act('pause', `/${version}/pause`)] : []),
    ...(state === 'PAUSED' ? [act('resume', `/${version}/resume`)] : []),
    ...(state === 'CURRENT'
      ? []
      : [
          <Button key="compare" size="small" onClick={() => setCompared(version)}>
            {t('ui.operations.compare')}
          </Button>,
        ]),
    ...(state === 'READY' ? [act('switch', `/${version}/switch`)] : []),
    ...(state === 'PREVIOUS' ? [act('stepBack', '/step-back')] : []),
    ...(state === 'CURRENT' ? [] : [act('discard', `/${version}/discard`)]),
  ];
  return (
    <PageShell title={t('ui.operations.title')}>
      <RefusalAlert error={error ?? step.error} />
      <Space.Compact>
        <Input
          aria-label={t('ui.operations.reason')}
          placeholder={t('ui.operations.reason')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <Button
          type="primary"
          disabled={onTheWay || !reason.trim()}
          loading={step.isPending}
          onClick={() => step.mutate({ to: '', body: { reason } }, { onSuccess: () => setReason('') })}
        >
          {t('ui.operations.rebuild')}
        </Button>
      </Space.Compact>
      <Table<Filling>
        size="small"
        rowKey="version"
        loading={isPending}
        dataSource={fillings}
        pagination={false}
        columns={[
          { title: t('ui.operations.version'), dataIndex: 'version' },
          {
            title: t('ui.operations.state'),
            key: 'state',
            render: (_, { state, outdated, failure }) => (
              <>
                <Tag color={state === 'CURRENT' ? 'green' : undefined}>{t(`ui.operations.states.${state}`)}</Tag>
                {outdated ? <Tag color="orange">{t('ui.operations.outdated')}</Tag> : null}
                {failure}
              </>
            ),
          },
          { title: t('ui.operations.reason'), dataIndex: 'reason' },
          {
            title: t('ui.operations.position'),
            key: 'position',
            render: (_, { position, head, gaps }) => (
              <>
                <Progress percent={head ? Math.floor((100 * position) / head) : 100} size="small" />
                {position} / {head} {gaps ? t('ui.operations.gaps', { count: gaps }) : ''}
              </>
            ),
          },
          { title: t('ui.operations.behind'), dataIndex: 'behind', align: 'right' },
          {
            title: t('ui.operations.rate'),
            key: 'rate',
            align: 'right',
            render: (_, { perSecond, secondsLeft }) =>
              perSecond === null
                ? '—'
                : `${Math.round(perSecond).toLocaleString()}${secondsLeft === null ? '' : ` · ${t('ui.operations.left', { count: secondsLeft })}`}`,
          },
          { title: t('ui.statistics.acts'), key: 'acts', render: (_, filling) => <Space wrap>{acts(filling)}</Space> },
        ]}
      />
      <h2>{t('ui.operations.parked')}</h2>
      <ParkedTable parked={data?.parked ?? []} onRetry={(to) => step.mutate({ to })} />
      {compared === null ? null : <DifferencesDrawer version={compared} onClose={() => setCompared(null)} />}
    </PageShell>
  );
}
