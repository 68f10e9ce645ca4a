import { Button, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Waiting } from '../api/projections';

/** Events that could not be counted; each holds up its own matter alone until it is tried again. */
export function ParkedTable({ parked, onRetry }: { parked: Waiting[]; onRetry: (to: string) => void }) {
  const { t } = useTranslation();
  return (
    <Table<Waiting>
      size="small"
      rowKey={({ version, globalIndex }) => `${version} ${globalIndex}`}
      dataSource={parked}
      pagination={{ pageSize: 20, hideOnSinglePage: true }}
      locale={{ emptyText: t('ui.operations.nothingParked') }}
      columns={[
        { title: t('ui.operations.version'), dataIndex: 'version' },
        { title: t('ui.operations.event'), key: 'event', render: (_, { event, globalIndex }) => `${event} #${globalIndex}` },
        { title: t('ui.operations.matter'), dataIndex: 'matterId' },
        { title: t('ui.operations.failure'), dataIndex: 'failure' },
        { title: t('ui.operations.waiting'), dataIndex: 'waiting', align: 'right' },
        {
          title: t('ui.statistics.acts'),
          key: 'acts',
          render: (_, { version, matterId }) => (
            <Button size="small" onClick={() => onRetry(`/${version}/parked/${matterId}/retry`)}>
              {t('ui.operations.retry')}
            </Button>
          ),
        },
      ]}
    />
  );
}
