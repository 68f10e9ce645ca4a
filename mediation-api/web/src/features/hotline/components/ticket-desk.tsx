import { App, Button, Flex } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandForm } from '@/components/command-form/command-form';
import { Waiting } from '@/components/waiting';
import { useOrganisations } from '@/lib/api/get-roster';
import { commandName } from '@/lib/i18n/words';
import { type Field, fieldsOf } from '@/lib/vocabulary/fields';
import type { ApiDocs } from '@/lib/vocabulary/open-api';
import { useVocabulary } from '@/lib/vocabulary/use-vocabulary';
import { type Ticket, useAskTicket } from '../api/tickets';
import { ConversionForm } from './conversion-form';
import { MergeForm } from './merge-form';
import { VisitForm } from './visit-form';

const HANDED_ON = new Set(['CONVERTED_TO_CASE', 'CONVERTED_TO_AID', 'DUPLICATE', 'WITHDRAWN']);
/** Needs an aid matter first; it is linked where that is applied for. */
const ELSEWHERE = new Set(['ConvertTicketToAid']);

/** What can be done with a ticket now, each with its form. */
export function TicketDesk({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation();
  const actions = ticket.actions.filter((action) => !ELSEWHERE.has(action));
  const [chosen, choose] = useState<string | null>(actions[0] ?? null);
  const action = chosen !== null && actions.includes(chosen) ? chosen : null;
  return (
    <section className="panel" aria-labelledby="ticket-desk">
      <h2 id="ticket-desk">{t('ui.action.title')}</h2>
      {actions.length === 0 ? <p className="muted">{t('ui.action.noTask')}</p> : null}
      <Flex gap="small" wrap>
        {actions.map((command) => (
          <Button
            key={command}
            size="small"
            type={command === action ? 'primary' : 'default'}
            data-testid={`action-${command}`}
            onClick={() => choose(command)}
          >
            {commandName(command)}
          </Button>
        ))}
      </Flex>
      {action ? <Action key={`${action} ${ticket.version}`} command={action} ticket={ticket} /> : null}
    </section>
  );
}

function Action({ command, ticket }: { command: string; ticket: Ticket }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const vocabulary = useVocabulary();
  const ask = useAskTicket(ticket.ticketId, command === 'ConvertTicketToCase' ? 'case' : 'commands', () => {
    void message.success(t('ui.saved', { what: commandName(command) }));
  });
  const form = { busy: ask.isPending, error: ask.error, onSubmit: (body: Record<string, unknown>) => ask.mutate(body) };
  const typed = { ...form, onSubmit: (body: Record<string, unknown>) => ask.mutate({ type: command, ...body }) };
  switch (command) {
    case 'ConvertTicketToCase':
      return <ConversionForm ticket={ticket} {...form} />;
    case 'VisitCaller':
      return <VisitForm {...typed} />;
    case 'MergeTicket':
      return <MergeForm ticket={ticket} {...typed} />;
    default:
      return (
        <Waiting query={vocabulary}>
          {(docs) => <Plain command={command} ticket={ticket} docs={docs} {...typed} />}
        </Waiting>
      );
  }
}

interface PlainProps {
  command: string;
  ticket: Ticket;
  docs: ApiDocs;
  busy: boolean;
  error: unknown;
  onSubmit: (body: Record<string, unknown>) => void;
}

function Plain({ command, ticket, docs, busy, error, onSubmit }: PlainProps) {
  const organisations = useOrganisations().data;
  const fields = useMemo(() => (fieldsOf(command, docs) ?? []).filter(({ name }) => name !== 'ticketId').map(offered), [command, docs]);
  const surroundings = useMemo(() => {
    const first = ticket.suggestedUnit?.id;
    return { organisations: organisations?.toSorted((one, other) => Number(other.id === first) - Number(one.id === first)) };
  }, [organisations, ticket]);
  return <CommandForm command={command} fields={fields} surroundings={surroundings} busy={busy} error={error} onSubmit={onSubmit} />;
}

/** A hand-over has a form of its own and is no answer. */
const offered = (field: Field): Field =>
  field.name === 'resultCode' ? { ...field, options: field.options?.filter((code) => !HANDED_ON.has(code)) } : field;
