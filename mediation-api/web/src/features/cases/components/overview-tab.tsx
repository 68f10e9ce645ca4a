import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@/lib/api/case-file';
import { ClaimsTable } from './claims-table';
import { PartyCards } from './party-cards';

export function OverviewTab({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  return (
    <>
      {file.warnings.length > 0 ? (
        <Alert
          type="warning"
          showIcon
          className="refusal"
          title={t('ui.case.warnings')}
          description={
            <ul className="plain-list">
              {file.warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          }
        />
      ) : null}
      <section className="panel">
        <h2>{t('ui.case.parties')}</h2>
        <PartyCards parties={file.parties} />
      </section>
      <section className="panel">
        <h2>{t('ui.case.claims')}</h2>
        <ClaimsTable claims={file.claims} />
      </section>
      <section className="panel">
        <h2>{t('ui.case.facts')}</h2>
        <Narrative words={file.narrative ?? t('ui.case.noNarrative')} />
      </section>
    </>
  );
}

/** Long ones scroll, and are reached by the keys as well. */
function Narrative({ words }: { words: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <p className="prose prose-long" tabIndex={0}>
      {words}
    </p>
  );
}
