import { Select, Tabs } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PageShell } from '@/components/page-shell';
import { useMe } from '@/lib/me';
import { listsMessages } from '@/lib/standing';
import { useUrlFilters } from '@/lib/url-filters';
import { CounterpartTable } from './counterpart-table';
import { IncomingTable } from './incoming-table';
import { OutgoingTable } from './outgoing-table';

const STATES = {
  incoming: ['RECEIVED', 'PARKED', 'APPLIED'],
  outgoing: ['WAITING', 'DELIVERED', 'UNDELIVERABLE', 'HANDED_OVER'],
} as const;

/** What courts and arbitration institutes sent us and what we send them (往来消息). */
export function ExchangePage() {
  const { t } = useTranslation();
  const me = useMe().data;
  const lists = me !== undefined && me !== null && listsMessages(me);
  const defaults = useMemo(
    () => ({ tab: lists ? 'incoming' : 'counterparts', state: '', page: '0', size: '20' }),
    [lists],
  );
  const { filters, change } = useUrlFilters(defaults);
  const { tab, state, page, size } = filters;
  const listed = tab === 'outgoing' ? 'outgoing' : 'incoming';
  const shown = { state, page, size };
  const turn = (next: number, length: number) => change({ page: next, size: length });
  return (
    <PageShell
      title={t('ui.exchange.title')}
      extra={
        tab === 'counterparts' ? null : (
          <Select
            className="exchange-state"
            aria-label={t('ui.exchange.state')}
            value={state}
            onChange={(value) => change({ state: value })}
            options={[
              { value: '', label: t('ui.exchange.allStates') },
              ...STATES[listed].map((value) => ({ value, label: t(`ui.exchange.states.${value}`) })),
            ]}
            popupMatchSelectWidth={false}
          />
        )
      }
    >
      <Tabs
        className="detail-tabs"
        activeKey={tab}
        destroyOnHidden
        onChange={(key) => change({ tab: key, state: '' })}
        items={[
          ...(lists
            ? [
                {
                  key: 'incoming',
                  label: t('ui.exchange.incoming'),
                  children: <IncomingTable filters={shown} onPage={turn} />,
                },
                {
                  key: 'outgoing',
                  label: t('ui.exchange.outgoing'),
                  children: <OutgoingTable filters={shown} onPage={turn} />,
                },
              ]
            : []),
          { key: 'counterparts', label: t('ui.exchange.counterparts'), children: <CounterpartTable /> },
        ]}
      />
    </PageShell>
  );
}
