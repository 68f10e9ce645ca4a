import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IncomingTable } from './incoming-table';
import { OutgoingTable } from './outgoing-table';

/** The messages of one case, in both directions. */
export function ExchangeTab({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const [incoming, setIncoming] = useState({ page: '0', size: '20' });
  const [outgoing, setOutgoing] = useState({ page: '0', size: '20' });
  return (
    <>
      <h2>{t('ui.exchange.incoming')}</h2>
      <IncomingTable
        filters={{ caseId, ...incoming }}
        onPage={(page, size) => setIncoming({ page: String(page), size: String(size) })}
      />
      <h2>{t('ui.exchange.outgoing')}</h2>
      <OutgoingTable
        filters={{ caseId, ...outgoing }}
        onPage={(page, size) => setOutgoing({ page: String(page), size: String(size) })}
      />
    </>
  );
}
