import { Button, Flex, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RefusalAlert } from '@/components/refusal-alert';
import type { IncomingMessage } from '@/lib/api/contract';
import { useMe } from '@/lib/me';
import { forwardsMessages, readsMessages, takesIntake } from '@/lib/standing';
import { asDateTime } from '@/lib/time';
import type { MessageFilters } from '../api/exchange';
import { useHandle, useIncoming } from '../api/exchange';
import { ContentWindow } from './content-window';
import { LinkForm } from './link-form';
import { StateTag } from './state-tag';

interface MessageTableProps {
  filters: MessageFilters;
  onPage: (page: number, size: number) => void;
}

/** What came in, why some of it waits, and what can be done about it. */
export function IncomingTable({ filters, onPage }: MessageTableProps) {
  const { t, i18n } = useTranslation();
  const me = useMe().data;
  const messages = useIncoming(filters);
  const handle = useHandle();
  const [opened, setOpened] = useState<string | null>(null);
  const retry = (id: string) => handle.mutate({ direction: 'incoming', id, step: 'retry' });
  const link = (id: string, caseNumber: string) =>
    handle.mutate({ direction: 'incoming', id, step: 'link', body: { caseNumber } });
  return (
    <>
      <RefusalAlert error={messages.error ?? handle.error} />
      <Table<IncomingMessage>
        size="small"
        rowKey="id"
        loading={messages.isPending}
        dataSource={messages.data?.items}
        pagination={{
          current: Number(filters.page ?? 0) + 1,
          pageSize: Number(filters.size ?? 20),
          total: messages.data?.total ?? 0,
          onChange: (page, size) => onPage(page - 1, size),
          hideOnSinglePage: true,
        }}
        columns={[
          { title: t('ui.exchange.receivedAt'), dataIndex: 'receivedAt', render: asDateTime },
          { title: t('ui.exchange.from'), dataIndex: 'counterpartName' },
          { title: t('ui.exchange.type'), dataIndex: 'typeName' },
          {
            title: t('ui.exchange.case'),
            key: 'case',
            render: (_, { caseId, caseNumber, subject }) =>
              caseId && caseNumber ? <Link to={`/cases/${caseId}`}>{caseNumber}</Link> : subject,
          },
          {
            title: t('ui.exchange.state'),
            key: 'state',
            render: (_, { state, reasonName, reasonEn }) => (
              <>
                <StateTag state={state} />
                {i18n.language === 'en' ? reasonEn : reasonName}
              </>
            ),
          },
          {
            title: t('ui.exchange.actions'),
            key: 'actions',
            render: (_, { id, caseId, state }) => (
              <Flex gap="small" wrap>
                {me && readsMessages(me) ? (
                  <Button size="small" onClick={() => setOpened(id)}>
                    {t('ui.exchange.read')}
                  </Button>
                ) : null}
                {state !== 'APPLIED' && me && forwardsMessages(me) ? (
                  <Button size="small" loading={handle.isPending} onClick={() => retry(id)}>
                    {t('ui.exchange.retry')}
                  </Button>
                ) : null}
                {state === 'PARKED' && !caseId && me && takesIntake(me) ? (
                  <LinkForm busy={handle.isPending} onLink={(number) => link(id, number)} />
                ) : null}
              </Flex>
            ),
          },
        ]}
      />
      <ContentWindow direction="incoming" id={opened} onClose={() => setOpened(null)} />
    </>
  );
}
