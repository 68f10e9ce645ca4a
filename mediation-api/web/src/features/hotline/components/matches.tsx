import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { asDate } from '@/lib/time';
import { type CallRecord, useMatches } from '../api/call-desk';

/** Earlier tickets of whoever is calling, beside the form while it is filled in. */
export function Matches({ phone, name, idNumber }: Pick<CallRecord, 'phone' | 'name' | 'idNumber'>) {
  const { t } = useTranslation();
  const asked = useDeferredValue(JSON.stringify({ phone, name, idNumber }));
  const found = useMatches(JSON.parse(asked) as Pick<CallRecord, 'phone' | 'name' | 'idNumber'>).data ?? [];
  return (
    <section className="panel call-matches" aria-live="polite" aria-labelledby="call-matches">
      <h2 id="call-matches">{t('ui.hotline.matches')}</h2>
      {found.length === 0 ? <p className="muted">{t('ui.hotline.noMatch')}</p> : null}
      <ul>
        {found.map((match) => (
          <li key={match.ticketId}>
            <Link to={`/tickets/${match.ticketId}`} target="_blank">
              {match.ticketNumber}
            </Link>{' '}
            {match.name} {match.categoryName} · {match.stepName} · {asDate(match.receivedAt)}
          </li>
        ))}
      </ul>
    </section>
  );
}
