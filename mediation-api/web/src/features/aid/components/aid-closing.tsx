import { Descriptions, Empty, Steps } from 'antd';
import { useTranslation } from 'react-i18next';
import { yuanFromFen } from '@/lib/money';
import { asDate } from '@/lib/time';
import type { AidFile } from '../api/aid-file';

const STATES = ['CALCULATED', 'APPROVED', 'PAID'];

/** The closing file, its rating, and how far the subsidy has come. */
export function AidClosing({ file: { file, score, subsidy } }: { file: AidFile }) {
  const { t } = useTranslation();
  if (!file) {
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('ui.aid.noFile')} />;
  }
  return (
    <>
      <section className="panel">
        <h2>{t('ui.aid.file')}</h2>
        <Descriptions
          size="small"
          column={{ xs: 1, md: 2 }}
          items={[
            { key: 'result', label: t('ui.aid.result'), children: file.resultName },
            {
              key: 'recovered',
              label: t('ui.aid.recovered'),
              children: (
                <>
                  <span className="number">{yuanFromFen(file.recoveredFen)}</span> {t('ui.yuan')}
                  {file.awarded ? <span className="muted"> {t('ui.aid.awarded')}</span> : null}
                </>
              ),
            },
            { key: 'opinion', label: t('ui.aid.opinion'), children: file.opinion ?? t('ui.none') },
            { key: 'score', label: t('ui.aid.score'), children: score ?? t('ui.none') },
          ]}
        />
        <p className="prose">{file.report ?? t('ui.hidden')}</p>
      </section>
      {subsidy ? (
        <section className="panel">
          <h2>{t('ui.aid.subsidy')}</h2>
          <p>
            <strong className="number">{yuanFromFen(subsidy.amountFen)}</strong> {t('ui.yuan')}{' '}
            <span className="muted">
              {t('ui.aid.byScale', { version: subsidy.scaleVersion, difficulty: subsidy.difficulty })}
            </span>
          </p>
          <Steps
            size="small"
            current={STATES.indexOf(subsidy.state) + 1}
            items={[
              { title: t('ui.aid.calculated') },
              { title: t('ui.aid.approved'), content: subsidy.approvedByName },
              { title: t('ui.aid.paid'), content: asDate(subsidy.paidOn) },
            ]}
          />
        </section>
      ) : null}
    </>
  );
}
