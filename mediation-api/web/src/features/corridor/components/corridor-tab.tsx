import { Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@/lib/api/case-file';
import { codeName } from '@/lib/i18n/words';
import { LedgerBalance } from './ledger-balance';
import { TitlesTable } from './titles-table';
import { WaysTable } from './ways-table';
import { waysOf } from './matters';

/** The way between union, court and arbitration (衔接通道): which ways are open until when, what was chosen, what came of it. */
export function CorridorTab({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const { corridor } = file;
  return (
    <>
      <section className="panel">
        <h2>{t('ui.corridor.ways')}</h2>
        <WaysTable ways={waysOf(corridor, file.clocks)} />
        {corridor?.remedy ? (
          <p>
            {t('ui.corridor.remedy')}：<strong>{codeName('DefaultRemedy', corridor.remedy.remedy)}</strong>
          </p>
        ) : null}
      </section>
      {corridor && corridor.titles.length > 0 ? (
        <section className="panel">
          <h2>{t('ui.corridor.titles')}</h2>
          <TitlesTable titles={corridor.titles} />
        </section>
      ) : null}
      {corridor?.ledger.agreedFen === undefined ? null : (
        <section className="panel">
          <h2>{t('ui.corridor.ledger')}</h2>
          <LedgerBalance ledger={corridor.ledger} />
        </section>
      )}
      {file.pipelineWhy ? (
        <section className="panel">
          <h2>{t('ui.corridor.pipeline')}</h2>
          <Descriptions
            size="small"
            column={1}
            items={[
              { key: 'why', label: t('ui.corridor.why'), children: file.pipelineWhy },
              ...(file.pipelineOverride
                ? [{ key: 'override', label: t('ui.corridor.override'), children: file.pipelineOverride }]
                : []),
            ]}
          />
        </section>
      ) : null}
    </>
  );
}
