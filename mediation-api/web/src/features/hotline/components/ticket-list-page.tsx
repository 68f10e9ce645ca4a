import { Flex, Input, Select, Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { PageShell } from '@/components/page-shell';
import { RefusalAlert } from '@/components/refusal-alert';
import { choicesOf } from '@/lib/i18n/words';
import { asDateTime, asDueDate } from '@/lib/time';
import { type TicketRow, useTickets } from '../api/tickets';

/** The tickets that somebody may find (工单查询); the filters stand in the address. */
export function TicketListPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const page = Number(params.get('page') ?? '1');
  const step = params.get('step') ?? undefined;
  const q = params.get('q') ?? undefined;
  const tickets = useTickets({ step, q, page: page - 1 });
  const set = (field: string, value?: string) => {
    const next = new URLSearchParams(params);
    next.delete('page');
    next.delete(field);
    if (value) {
      next.set(field, value);
    }
    setParams(next, { replace: true });
  };
  return (
    <PageShell title={t('ui.hotline.list')}>
      <Flex gap="small" className="page-head">
        <Select
          allowClear
          className="wide"
          aria-label={t('ui.hotline.step')}
          placeholder={t('ui.hotline.step')}
          value={step}
          options={choicesOf('TicketStep')}
          onChange={(value?: string) => set('step', value)}
        />
        <Input.Search allowClear aria-label={t('ui.hotline.number')} placeholder={t('ui.hotline.number')} defaultValue={q} onSearch={(value) => set('q', value)} />
      </Flex>
      <RefusalAlert error={tickets.error} />
      <Table<TicketRow>
        rowKey="ticketId"
        size="small"
        loading={tickets.isPending}
        dataSource={tickets.data?.items ?? []}
        pagination={{
          current: page,
          pageSize: 20,
          total: tickets.data?.total ?? 0,
          showSizeChanger: false,
          onChange: (to) => set('page', String(to)),
        }}
        columns={[
          { title: t('ui.hotline.number'), render: (_, row) => <Link to={`/tickets/${row.ticketId}`}>{row.ticketNumber}</Link> },
          { title: t('ui.hotline.category'), dataIndex: 'categoryName' },
          {
            title: t('ui.hotline.step'),
            render: (_, row) => (
              <>
                {row.resultName ?? row.stepName} {row.emergency ? <Tag color="red">{t('ui.hotline.urgent')}</Tag> : null}
                {row.overdue ? <Tag color="volcano">{t('ui.hotline.overdue')}</Tag> : null}
              </>
            ),
          },
          { title: t('ui.hotline.district'), dataIndex: 'districtName' },
          { title: t('ui.hotline.unit'), dataIndex: 'unitName' },
          { title: t('ui.hotline.receivedAt'), render: (_, row) => asDateTime(row.receivedAt) },
          { title: t('ui.hotline.dueAt'), render: (_, row) => (row.dueAt ? `${asDueDate(row.dueAt)} ${row.lightWords}` : '') },
        ]}
      />
    </PageShell>
  );
}
