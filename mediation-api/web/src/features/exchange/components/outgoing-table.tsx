import { Button, Flex, Popconfirm, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RefusalAlert } from '@/components/refusal-alert';
import type { OutgoingMessage } from '@/lib/api/contract';
import { useMe } from '@/lib/me';
import { forwardsMessages, readsMessages } from '@/lib/standing';
import { asDateTime } from '@/lib/time';
import type { MessageFilters } from '../api/exchange';
import { useHandle, useOutgoing } from '../api/exchange';
import { ContentWindow } from './content-window';
import { StateTag } from './state-tag';

interface MessageTableProps {
  filters: MessageFilters;
  onPage: (page: number, size: number) => void;
}

const open = (state: string) => state === 'WAITING' || state === 'UNDELIVERABLE';

/** What goes out, how far it has come, and what can be done when it does not arrive. */
export function OutgoingTable({ filters, onPage }: MessageTableProps) {
  const { t } = useTranslation();
  const me = useMe().data;
  const messages = useOutgoing(filters);
  const handle = useHandle();
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <>
      <RefusalAlert error={messages.error ?? handle.error} />
      <Table<OutgoingMessage>
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
          { title: t('ui.exchange.createdAt'), dataIndex: 'createdAt', render: asDateTime },
          { title: t('ui.exchange.to'), dataIndex: 'counterpartName' },
          { title: t('ui.exchange.type'), dataIndex: 'typeName' },
          {
            title: t('ui.exchange.case'),
            key: 'case',
            render: (_, { caseId, caseNumber }) =>
              caseNumber ? <Link to={`/cases/${caseId}`}>{caseNumber}</Link> : null,
          },
          {
            title: t('ui.exchange.state'),
            key: 'state',
            render: (_, { state, addressed, failure, attempts, receipt }) => (
              <>
                <StateTag state={state} />
                {open(state) && !addressed ? t('ui.exchange.noAddress') : null}
                {open(state) && failure ? t('ui.exchange.failed', { attempts, failure }) : null}
                {receipt ? t('ui.exchange.receipt', { receipt }) : null}
              </>
            ),
          },
          {
            title: t('ui.exchange.actions'),
            key: 'actions',
            render: (_, { id, state }) => (
              <Flex gap="small" wrap>
                {me && readsMessages(me) ? (
                  <Button size="small" onClick={() => setOpened(id)}>
                    {t('ui.exchange.read')}
                  </Button>
                ) : null}
                {open(state) && me && forwardsMessages(me) ? (
                  <Button
                    size="small"
                    loading={handle.isPending}
                    onClick={() => handle.mutate({ direction: 'outgoing', id, step: 'retry' })}
                  >
                    {t('ui.exchange.sendAgain')}
                  </Button>
                ) : null}
                {open(state) && me && readsMessages(me) ? (
                  <Popconfirm
                    title={t('ui.exchange.handOverSure')}
                    okText={t('ui.yes')}
                    cancelText={t('ui.cancel')}
                    onConfirm={() => handle.mutate({ direction: 'outgoing', id, step: 'hand-over' })}
                  >
                    <Button size="small">{t('ui.exchange.handOver')}</Button>
                  </Popconfirm>
                ) : null}
              </Flex>
            ),
          },
        ]}
      />
      <ContentWindow direction="outgoing" id={opened} onClose={() => setOpened(null)} />
    </>
  );
}
