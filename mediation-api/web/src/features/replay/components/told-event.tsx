import { Descriptions, Flex, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { asDueDate, asPreciseTime } from '@/lib/time';
import type { Step } from './steps';

/** The event of a step: what happened, who did it in which role by which command, and which limits it set. */
export function ToldEvent({ step: { event, late } }: { step: Step }) {
  const { t, i18n } = useTranslation();
  const [first, second] =
    i18n.language === 'en' ? [event.sentenceEn, event.sentence] : [event.sentence, event.sentenceEn];
  return (
    <section aria-live="polite">
      <p className="replay-sentence">{first}</p>
      <p className="muted">{second}</p>
      <Descriptions
        size="small"
        column={{ xs: 1, md: 2, xl: 3 }}
        items={[
          {
            key: 'actor',
            label: t('ui.log.actor'),
            children: `${event.actorName ?? event.actor}（${event.roleName}）${event.organisationName ?? ''}`,
          },
          {
            key: 'occurred',
            label: t('ui.replay.OCCURRED'),
            children: (
              <Flex gap="small">
                {asPreciseTime(event.occurredAt)}
                {late ? <Tag color="purple">{t('ui.replay.late')}</Tag> : null}
              </Flex>
            ),
          },
          { key: 'recorded', label: t('ui.replay.RECORDED'), children: asPreciseTime(event.recordedAt) },
          { key: 'type', label: t('ui.replay.event'), children: `#${event.sequence} ${event.type}` },
          {
            key: 'command',
            label: t('ui.replay.command'),
            children: (
              <div>
                {event.commands.join(' / ')} <span className="muted fingerprint">{event.commandId}</span>
              </div>
            ),
          },
          { key: 'activity', label: t('ui.replay.activity'), children: event.activity ?? '—' },
          {
            key: 'rules',
            label: t('ui.replay.rules'),
            children:
              event.rules.length === 0
                ? '—'
                : event.rules.map(({ rule, dueAt }) => (
                    <Tag key={`${rule} ${dueAt}`}>
                      {rule} {asDueDate(dueAt)}
                    </Tag>
                  )),
          },
        ]}
      />
    </section>
  );
}
