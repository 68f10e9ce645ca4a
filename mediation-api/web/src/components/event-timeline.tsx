import { Flex, Segmented, Tag, Timeline } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LoggedEvent } from '@/lib/api/case-file';
import { asPreciseTime } from '@/lib/time';

/** What happened, told in sentences: who, in which role, when it happened and when it was recorded. */
export function EventTimeline({ events }: { events: LoggedEvent[] }) {
  const { t } = useTranslation();
  const [order, setOrder] = useState('newest');
  return (
    <>
      <Flex justify="flex-end" className="page-head">
        <Segmented
          size="small"
          value={order}
          onChange={setOrder}
          options={[
            { value: 'newest', label: t('ui.log.newest') },
            { value: 'oldest', label: t('ui.log.oldest') },
          ]}
        />
      </Flex>
      <Timeline
        items={(order === 'newest' ? events.toReversed() : events).map((event) => ({
          key: event.sequence,
          content: <LoggedStep event={event} />,
        }))}
      />
    </>
  );
}

function LoggedStep({ event }: { event: LoggedEvent }) {
  const { t, i18n } = useTranslation();
  const sentence = i18n.language === 'en' ? event.sentenceEn || event.sentence : event.sentence;
  return (
    <article className="log-step">
      <div>
        <strong>{sentence}</strong>
      </div>
      <Flex gap="small" wrap className="muted">
        <span>
          {event.actorName ?? event.actor}
          {event.roleName ? `（${event.roleName}）` : ''}
        </span>
        {event.organisationName ? <span>{event.organisationName}</span> : null}
        <span>
          {t('ui.log.occurred')} <time dateTime={event.occurredAt}>{asPreciseTime(event.occurredAt)}</time>
        </span>
        <span>
          {t('ui.log.recorded')} <time dateTime={event.recordedAt}>{asPreciseTime(event.recordedAt)}</time>
        </span>
      </Flex>
      <details>
        <summary className="muted">
          #{event.sequence} {t('ui.log.rule', { type: event.type, revision: event.revision })}
          {event.activity ? <Tag className="task-member">{t('ui.log.activity', { activity: event.activity })}</Tag> : null}
        </summary>
        <div className="muted">{t('ui.log.command', { command: event.commandId })}</div>
        <pre className="log-data">{JSON.stringify(event.data, null, 2)}</pre>
      </details>
    </article>
  );
}
