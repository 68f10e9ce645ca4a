import { Drawer, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '@/components/refusal-alert';
import { type Differences, useDifferences } from '../api/projections';

/** What a filling says differently from the one that is read, figure by figure and matter by matter. */
export function DifferencesDrawer({ version, onClose }: { version: number; onClose: () => void }) {
  const { t } = useTranslation();
  const { data, error, isPending } = useDifferences(version);
  const numbers = [
    { title: t('ui.operations.before'), dataIndex: 'before', align: 'right' as const },
    { title: t('ui.operations.after'), dataIndex: 'after', align: 'right' as const },
    { title: t('ui.operations.amountBefore'), dataIndex: 'amountBefore', align: 'right' as const },
    { title: t('ui.operations.amountAfter'), dataIndex: 'amountAfter', align: 'right' as const },
  ];
  return (
    <Drawer open size={860} onClose={onClose} title={t('ui.operations.compare')}>
      <RefusalAlert error={error} />
      {data ? <p>{t('ui.operations.comparedUntil', { ...data, figures: data.figures.length, matters: data.matters.length })}</p> : null}
      <Table<Differences['figures'][number]>
        size="small"
        loading={isPending}
        rowKey={({ code, month }) => `${code} ${month}`}
        dataSource={data?.figures}
        locale={{ emptyText: t('ui.operations.noDifference') }}
        columns={[
          { title: t('ui.statistics.fact'), dataIndex: 'code' },
          { title: t('ui.operations.month'), dataIndex: 'month' },
          ...numbers,
        ]}
      />
      <Table<Differences['matters'][number]>
        size="small"
        loading={isPending}
        rowKey={({ code, matterId }) => `${code} ${matterId}`}
        dataSource={data?.matters}
        locale={{ emptyText: t('ui.operations.noDifference') }}
        columns={[
          { title: t('ui.statistics.fact'), dataIndex: 'code' },
          { title: t('ui.operations.matter'), key: 'matter', render: (_, { number, matterId }) => number ?? matterId },
          ...numbers,
        ]}
      />
    </Drawer>
  );
}
