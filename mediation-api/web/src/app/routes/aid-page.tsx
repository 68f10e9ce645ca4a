import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { DetailPage } from '@/components/detail-page';
import { EventTimeline } from '@/components/event-timeline';
import { Waiting } from '@/components/waiting';
import { useAid, useAidLog, useAidTraces } from '@/features/aid/api/aid';
import type { AidFile } from '@/features/aid/api/aid-file';
import { AidClosing } from '@/features/aid/components/aid-closing';
import { AidDesk } from '@/features/aid/components/aid-desk';
import { AidHead } from '@/features/aid/components/aid-head';
import { AidOverview } from '@/features/aid/components/aid-overview';
import { AidWork } from '@/features/aid/components/aid-work';
import { TraceTabs } from '@/features/process-view/components/case-diagrams';

/** The page of an aid matter: what is known of it, and beside it what can be done now. */
export function AidPage() {
  const { aidId = '' } = useParams();
  const file = useAid(aidId);
  return <Waiting query={file}>{(known) => <OpenAid key={aidId} file={known} reload={() => void file.refetch()} />}</Waiting>;
}

function OpenAid({ file, reload }: { file: AidFile; reload: () => void }) {
  const { t } = useTranslation();
  return (
    <DetailPage
      head={<AidHead file={file} />}
      side={<AidDesk file={file} onReload={reload} />}
      tabs={[
        { key: 'overview', label: t('ui.aid.application'), content: <AidOverview file={file} /> },
        { key: 'work', label: t('ui.aid.work'), content: <AidWork file={file} /> },
        { key: 'closing', label: t('ui.aid.closing'), content: <AidClosing file={file} /> },
        { key: 'log', label: t('ui.case.log'), content: <AidLog aidId={file.aidId} /> },
        { key: 'diagram', label: t('ui.case.diagram'), content: <AidDiagrams aidId={file.aidId} /> },
      ]}
    />
  );
}

function AidLog({ aidId }: { aidId: string }) {
  return <Waiting query={useAidLog(aidId)}>{(events) => <EventTimeline events={events} />}</Waiting>;
}

function AidDiagrams({ aidId }: { aidId: string }) {
  return <Waiting query={useAidTraces(aidId)}>{(traces) => <TraceTabs traces={traces} />}</Waiting>;
}
