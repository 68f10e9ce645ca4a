import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '@/components/refusal-alert';
import type { Counterpart } from '@/lib/api/contract';
import { useCounterparts } from '../api/exchange';

/** With whom messages are exchanged, and by which keys. */
export function CounterpartTable() {
  const { t } = useTranslation();
  const { data, error, isPending } = useCounterparts();
  return (
    <>
      <RefusalAlert error={error} />
      <Table<Counterpart>
        size="small"
        rowKey="id"
        loading={isPending}
        dataSource={data}
        pagination={{ pageSize: 50, hideOnSinglePage: true }}
        columns={[
          { title: t('ui.exchange.name'), dataIndex: 'name' },
          { title: t('ui.exchange.body'), dataIndex: 'body' },
          {
            title: t('ui.exchange.address'),
            dataIndex: 'address',
            render: (address: string | null) => address ?? t('ui.exchange.noAddress'),
          },
          {
            title: t('ui.exchange.keys'),
            key: 'keys',
            render: (_, { keys }) =>
              keys
                .filter(({ revokedAt }) => revokedAt === null)
                .map(({ keyId }) => keyId)
                .join('、'),
          },
        ]}
      />
    </>
  );
}
