import { Descriptions, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseFile, Signature } from '@/lib/api/case-file';
import { codeName } from '@/lib/i18n/words';
import { asDateTime } from '@/lib/time';
import { ObligationsTable } from './obligations-table';
import { partyName } from './party-name';

/** The agreement, who has signed it, and how it is performed. */
export function AgreementSection({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const { agreement } = file;
  return (
    <>
      <section className="panel">
        <h2>{t('ui.case.agreement')}</h2>
        {agreement ? (
          <>
            <Descriptions
              size="small"
              column={3}
              items={[
                {
                  key: 'version',
                  label: t('ui.case.state'),
                  children: `${t('ui.case.agreementVersion', { version: agreement.version })} · ${codeName('AgreementState', agreement.state)}`,
                },
                {
                  key: 'effective',
                  label: t('ui.case.effectiveAt'),
                  children: asDateTime(agreement.effectiveAt) || t('ui.case.notEffective'),
                },
                {
                  key: 'signatures',
                  label: t('ui.case.signatures'),
                  children: agreement.signatures.map((signature) => (
                    <Tag key={signatory(file, signature)} color="green">
                      {signatory(file, signature)} {asDateTime(signature.at)}
                    </Tag>
                  )),
                },
              ]}
            />
            <ObligationsTable file={file} obligations={agreement.obligations} />
          </>
        ) : (
          <p className="muted">{t('ui.case.noAgreement')}</p>
        )}
      </section>
      {file.obligations.length > 0 ? (
        <section className="panel">
          <h2>{t('ui.case.performance')}</h2>
          <ObligationsTable file={file} obligations={file.obligations} performance />
        </section>
      ) : null}
    </>
  );
}

function signatory(file: CaseFile, { partyId, mediatorId, who }: Signature): string {
  if (partyId) {
    return partyName(file, partyId);
  }
  const mediator = file.mediators.find((one) => one.mediatorId === mediatorId);
  return mediator?.name ?? who ?? '';
}
