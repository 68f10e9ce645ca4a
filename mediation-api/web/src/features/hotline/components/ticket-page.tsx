import type { ReactNode } from 'react';
import { Alert, Descriptions, Tag, Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { PageShell } from '@/components/page-shell';
import { Waiting } from '@/components/waiting';
import { asDateTime, asDueDate } from '@/lib/time';
import { type Ticket, useTicket, useTicketLog } from '../api/tickets';
import { TicketDesk } from './ticket-desk';

/** One ticket (工单): what was asked, how far it is, and what can be done with it now. */
export function TicketPage() {
  const { ticketId = '' } = useParams();
  return <Waiting query={useTicket(ticketId)}>{(ticket) => <Opened ticket={ticket} />}</Waiting>;
}

function Opened({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation();
  return (
    <PageShell
      title={ticket.ticketNumber}
      trail={[{ title: t('ui.hotline.list'), to: '/tickets' }, { title: ticket.ticketNumber }]}
      extra={<Tag color={ticket.overdue ? 'red' : 'blue'}>{ticket.resultName ?? ticket.stepName}</Tag>}
    >
      {ticket.emergency && ticket.emergency.reported === null ? (
        <Alert type="error" showIcon title={ticket.emergency.words ?? t('ui.hotline.major')} className="refusal" />
      ) : null}
      <div className="detail detail-with-side">
        <div>
          <Facts ticket={ticket} />
          <Log id={ticket.ticketId} />
        </div>
        <aside className="detail-side">
          <TicketDesk ticket={ticket} />
        </aside>
      </div>
    </PageShell>
  );
}

function Facts({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation();
  const facts: [string, ReactNode][] = [
    ['category', `${ticket.categoryName} · ${ticket.channelName}`],
    ['name', ticket.caller.anonymous ? t('ui.hotline.anonymous') : ticket.caller.name],
    ['phone', ticket.caller.phone],
    ['employer', ticket.employer],
    ['district', ticket.districtName],
    ['unit', ticket.unit?.name],
    ['difficulty', ticket.difficultyName],
    ['receivedAt', asDateTime(ticket.receivedAt)],
    ['dueAt', asDueDate(ticket.due?.dueAt)],
    ['code', ticket.progressCode],
    ['narrative', ticket.narrative],
    ['notes', ticket.notes.join('；')],
    ['returnReason', ticket.returnReason],
    ['answer', ticket.answer],
    ['case', ticket.caseId ? <Link key="case" to={`/cases/${ticket.caseId}`}>{t('ui.open')}</Link> : null],
  ];
  return (
    <Descriptions
      bordered
      size="small"
      column={1}
      items={facts.filter(([, value]) => Boolean(value)).map(([key, children]) => ({ key, label: t(`ui.hotline.${key}`), children }))}
    />
  );
}

function Log({ id }: { id: string }) {
  const { t, i18n } = useTranslation();
  return (
    <section className="panel" aria-labelledby="ticket-log">
      <h2 id="ticket-log">{t('ui.hotline.log')}</h2>
      <Waiting query={useTicketLog(id)}>
        {(events) => (
          <Timeline
            items={events.toReversed().map((event) => ({
              key: event.sequence,
              content: (
                <>
                  <strong>{i18n.language === 'en' ? event.sentenceEn : event.sentence}</strong>
                  <div className="muted">
                    {event.actorName} {event.roleName} {asDateTime(event.recordedAt)}
                  </div>
                </>
              ),
            }))}
          />
        )}
      </Waiting>
    </section>
  );
}
