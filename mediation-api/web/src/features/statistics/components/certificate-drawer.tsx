import { Descriptions, Drawer, List, Segmented, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '@/components/refusal-alert';
import { type Asked, type Cell, type Fact, useFacts, useMatterEvents } from '../api/statistics';

/** What a figure is made of: its definition, the facts, and for each the events of its matter, naming nobody. */
export function CertificateDrawer({ asked, cell, onClose }: { asked: Asked; cell: Cell; onClose: () => void }) {
  const { t } = useTranslation();
  const [part, setPart] = useState<Cell['part']>(cell.part);
  const [page, setPage] = useState(0);
  const { data, error, isPending } = useFacts(asked, { ...cell, part }, page);
  return (
    <Drawer open size={860} onClose={onClose} title={t('ui.statistics.certificate')}>
      <RefusalAlert error={error} />
      {data ? (
        <Descriptions
          size="small"
          column={1}
          items={[
            { key: 'name', label: t('ui.statistics.indicator'), children: `${data.definition.code} ${data.definition.chinese}` },
            { key: 'words', label: t('ui.statistics.definition'), children: data.definition.definition },
            {
              key: 'version',
              label: t('ui.statistics.version'),
              children: t('ui.statistics.versions', { definition: data.definition.version, filling: data.filling, fold: data.fold }),
            },
            { key: 'source', label: t('ui.statistics.source'), children: `${data.definition.source}（${t(`ui.statistics.confidence.${data.definition.confidence}`)}）` },
          ]}
        />
      ) : null}
      <Segmented<Cell['part']>
        value={part}
        onChange={(next) => {
          setPart(next);
          setPage(0);
        }}
        options={[
          { value: 'NUMERATOR', label: t('ui.statistics.numerator') },
          { value: 'DENOMINATOR', label: t('ui.statistics.denominator') },
        ]}
      />
      <Table<Fact>
        size="small"
        rowKey={({ globalIndex, code }) => `${globalIndex} ${code}`}
        loading={isPending}
        dataSource={data?.facts}
        pagination={{ current: page + 1, pageSize: 50, total: data?.total, showSizeChanger: false, onChange: (next) => setPage(next - 1) }}
        expandable={{ expandedRowRender: eventsOf, rowExpandable: ({ kind }) => kind !== 'LegalServiceTeam' }}
        columns={[
          { title: t('ui.statistics.matter'), key: 'matter', render: (_, { number, matterId }) => number ?? matterId },
          { title: t('ui.statistics.event'), key: 'event', render: (_, { globalIndex, sequence }) => `#${globalIndex} / ${sequence}` },
          { title: t('ui.statistics.fact'), dataIndex: 'code' },
          { title: t('ui.statistics.occurred'), dataIndex: 'occurredOn' },
          { title: t('ui.statistics.recorded'), dataIndex: 'recordedOn' },
          { title: t('ui.statistics.amount'), dataIndex: 'amount', align: 'right' },
        ]}
      />
    </Drawer>
  );
}

const eventsOf = (fact: Fact) => <MatterEvents fact={fact} />;

function MatterEvents({ fact }: { fact: Fact }) {
  const { i18n } = useTranslation();
  const { data, error, isPending } = useMatterEvents(fact.matterId);
  return (
    <>
      <RefusalAlert error={error} />
      <List
        size="small"
        loading={isPending}
        dataSource={data}
        renderItem={({ sequence, chinese, english }) => (
          <List.Item key={sequence}>
            <span className={sequence === fact.sequence ? 'statistics-the-event' : undefined}>
              {sequence} {i18n.language === 'en' ? english : chinese}
            </span>
          </List.Item>
        )}
      />
    </>
  );
}
