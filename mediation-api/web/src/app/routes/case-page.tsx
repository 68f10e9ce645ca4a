import { HistoryOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { DetailPage } from '@/components/detail-page';
import { Waiting } from '@/components/waiting';
import { ActionPanel } from '@/features/actions/components/action-panel';
import { AidOfCase } from '@/features/aid/components/aid-of-case';
import { CaseHead } from '@/features/cases/components/case-head';
import { ClocksTab } from '@/features/cases/components/clocks-tab';
import { LogTab } from '@/features/cases/components/log-tab';
import { MediationTab } from '@/features/cases/components/mediation-tab';
import { OverviewTab } from '@/features/cases/components/overview-tab';
import { PapersTab } from '@/features/cases/components/papers-tab';
import { CorridorTab } from '@/features/corridor/components/corridor-tab';
import { somethingToShow } from '@/features/corridor/components/matters';
import { ExchangeTab } from '@/features/exchange/components/exchange-tab';
import { CaseDiagrams } from '@/features/process-view/components/case-diagrams';
import { useCase } from '@/lib/api/get-case';
import { useMe } from '@/lib/me';
import { isInside, listsMessages, looksBack } from '@/lib/standing';
import { NotFoundPage } from './not-found-page';
import { PastCase } from './past-case';
import type { CaseFile } from '@/lib/api/case-file';

const CASE_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The case page: what is known of a case, and beside it what can be done now. */
export function CasePage() {
  const { caseId = '' } = useParams();
  const asOf = useSearchParams()[0].get('asOf');
  if (!CASE_ID.test(caseId)) {
    return <NotFoundPage />;
  }
  return asOf ? <PastCase key={caseId} caseId={caseId} asOf={asOf} /> : <KnownCase caseId={caseId} />;
}

function KnownCase({ caseId }: { caseId: string }) {
  const file = useCase(caseId);
  return <Waiting query={file}>{(known) => <OpenCase key={caseId} file={known} reload={() => void file.refetch()} />}</Waiting>;
}

function OpenCase({ file, reload }: { file: CaseFile; reload: () => void }) {
  const { t } = useTranslation();
  const me = useMe().data;
  return (
    <DetailPage
      head={<CaseHead file={file} extra={me && looksBack(me) ? <LookBack file={file} /> : null} />}
      side={
        <>
          <ActionPanel file={file} onReload={reload} />
          <AidOfCase file={file} />
        </>
      }
      tabs={[
        { key: 'overview', label: t('ui.case.overview'), content: <OverviewTab file={file} /> },
        { key: 'clocks', label: t('ui.case.clocks'), content: <ClocksTab clocks={file.clocks} /> },
        { key: 'mediation', label: t('ui.case.mediation'), content: <MediationTab file={file} /> },
        ...(somethingToShow(file.corridor, file.clocks)
          ? [{ key: 'corridor', label: t('ui.case.corridor'), content: <CorridorTab file={file} /> }]
          : []),
        { key: 'log', label: t('ui.case.log'), content: <LogTab caseId={file.caseId} /> },
        ...(me && isInside(me)
          ? [{ key: 'diagram', label: t('ui.case.diagram'), content: <CaseDiagrams caseId={file.caseId} /> }]
          : []),
        ...(me && listsMessages(me)
          ? [{ key: 'exchange', label: t('ui.case.exchange'), content: <ExchangeTab caseId={file.caseId} /> }]
          : []),
        { key: 'papers', label: t('ui.case.papers'), content: <PapersTab file={file} /> },
      ]}
    />
  );
}

function LookBack({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const begin = () => setParams({ ...Object.fromEntries(params), asOf: `event:${file.version}` });
  return (
    <Button icon={<HistoryOutlined />} onClick={begin}>
      {t('ui.replay.title')}
    </Button>
  );
}
