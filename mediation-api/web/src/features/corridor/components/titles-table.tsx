import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Title } from '@/lib/api/corridor';
import { asDate } from '@/lib/time';

/** What can be enforced (执行依据). */
export function TitlesTable({ titles }: { titles: Title[] }) {
  const { t } = useTranslation();
  return (
    <Table<Title>
      size="small"
      rowKey={({ name, number }) => `${name} ${number}`}
      pagination={false}
      dataSource={titles}
      columns={[
        { title: t('ui.corridor.title'), dataIndex: 'name', width: 220 },
        { title: t('ui.corridor.number'), dataIndex: 'number' },
        { title: t('ui.corridor.effectiveOn'), dataIndex: 'effectiveOn', width: 130, render: asDate },
      ]}
    />
  );
}
