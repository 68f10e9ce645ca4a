import { Card, Flex, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseFile, Session } from '@/lib/api/case-file';
import { codeName } from '@/lib/i18n/words';
import { asDateTime } from '@/lib/time';
import { partyName } from './party-name';

/** Sessions with their minutes; caucus notes only where the server shows them. */
export function SessionsSection({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  return (
    <section className="panel">
      <h2>{t('ui.case.sessions')}</h2>
      {file.sessions.length === 0 ? <p className="muted">{t('ui.case.noSessions')}</p> : null}
      {file.sessions.map((session) => (
        <SessionCard key={session.sessionId} session={session} file={file} />
      ))}
      {file.caucuses.length > 0 ? (
        <>
          <h3 className="section-title">
            {t('ui.case.caucuses')} <span className="muted">{t('ui.case.caucusHint')}</span>
          </h3>
          {file.caucuses.map((caucus) => (
            <Card key={`${caucus.partyId} ${caucus.at}`} size="small" title={`${partyName(file, caucus.partyId)} ${asDateTime(caucus.at)}`}>
              <p className="prose">{caucus.note ?? t('ui.hidden')}</p>
            </Card>
          ))}
        </>
      ) : null}
    </section>
  );
}

function SessionCard({ session, file }: { session: Session; file: CaseFile }) {
  const { t } = useTranslation();
  const attendance = session.attendance ?? [];
  return (
    <Card
      size="small"
      className="command-list-item"
      title={`${asDateTime(session.at)} · ${codeName('SessionMode', session.mode)}`}
      extra={<Tag>{codeName('SessionState', session.state)}</Tag>}
    >
      {session.place ? (
        <div>
          {t('ui.case.place')}：{session.place}
        </div>
      ) : null}
      {attendance.length > 0 ? (
        <Flex gap="small" wrap className="session-line">
          {attendance.map(({ partyId, present }) => (
            <Tag key={partyId} color={present ? 'green' : 'red'}>
              {partyName(file, partyId)} {t(present ? 'ui.case.present' : 'ui.case.absent')}
            </Tag>
          ))}
        </Flex>
      ) : null}
      {session.minutes ? <p className="prose prose-long">{session.minutes}</p> : null}
    </Card>
  );
}
