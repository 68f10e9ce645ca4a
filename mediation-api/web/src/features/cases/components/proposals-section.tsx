import { Card, Flex, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@/lib/api/case-file';
import { codeName } from '@/lib/i18n/words';
import { ObligationsTable } from './obligations-table';
import { partyName } from './party-name';

const COLOUR: Record<string, string> = { ACCEPT: 'green', REJECT: 'red', COUNTER: 'gold' };

export function ProposalsSection({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  return (
    <section className="panel">
      <h2>{t('ui.case.proposals')}</h2>
      {file.proposals.length === 0 ? <p className="muted">{t('ui.case.noProposal')}</p> : null}
      {file.proposals.map((proposal) => (
        <Card
          key={proposal.proposalId}
          size="small"
          className="command-list-item"
          title={t('ui.case.agreementVersion', { version: proposal.version })}
          extra={
            <Flex gap="small" wrap>
              {proposal.answers.map(({ partyId, answer }) => (
                <Tag key={partyId} color={COLOUR[answer]}>
                  {partyName(file, partyId)}：{codeName('ProposalAnswer', answer)}
                </Tag>
              ))}
            </Flex>
          }
        >
          <p className="prose">{proposal.terms ?? t('ui.hidden')}</p>
          <ObligationsTable file={file} obligations={proposal.obligations} />
        </Card>
      ))}
    </section>
  );
}
