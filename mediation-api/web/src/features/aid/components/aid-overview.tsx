import { Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import { asDate } from '@/lib/time';
import type { AidFile } from '../api/aid-file';

/** Who asks for aid against whom, for what, and with what means. */
export function AidOverview({ file }: { file: AidFile }) {
  const { t } = useTranslation();
  const hidden = t('ui.hidden');
  return (
    <>
      <section className="panel">
        <h2>{t('ui.aid.application')}</h2>
        <Descriptions
          size="small"
          column={{ xs: 1, md: 2 }}
          items={[
            { key: 'name', label: t('ui.aid.applicant'), children: file.applicant?.name ?? hidden },
            { key: 'phone', label: t('ui.intake.phoneNumber'), children: file.applicant?.phone ?? hidden },
            { key: 'id', label: t('ui.intake.idNumber'), children: file.applicant?.idNumber ?? hidden },
            { key: 'opponent', label: t('ui.aid.opponent'), children: file.opponent?.name ?? hidden },
            { key: 'scope', label: t('ui.aid.scope'), children: file.scopeName },
            { key: 'category', label: t('ui.aid.category'), children: file.categoryName },
            ...(file.periodEndsOn
              ? [{ key: 'period', label: t('ui.aid.periodEndsOn'), children: asDate(file.periodEndsOn) }]
              : []),
          ]}
        />
      </section>
      <section className="panel">
        <h2>{t('ui.case.facts')}</h2>
        <p className="prose">{file.facts ?? hidden}</p>
      </section>
      <section className="panel">
        <h2>{t('ui.aid.hardship')}</h2>
        <p className="prose">{file.hardship ?? hidden}</p>
        {file.hardshipBasis ? <p className="muted">{file.hardshipBasis}</p> : null}
      </section>
    </>
  );
}
