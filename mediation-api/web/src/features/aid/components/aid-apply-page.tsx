import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageShell } from '@/components/page-shell';
import { Waiting } from '@/components/waiting';
import { useCase } from '@/lib/api/get-case';
import { useMe } from '@/lib/me';
import type { CaseFile } from '@/lib/api/case-file';
import { AidApplyForm } from './aid-apply-form';

/** Records an application for aid; from a case, with what the case knows already. */
export function AidApplyPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const caseId = params.get('caseId');
  return (
    <PageShell title={t('ui.aid.apply')} trail={[{ title: t('ui.aid.title'), to: '/aid' }]}>
      {caseId ? <FromCase caseId={caseId} /> : <Plain />}
    </PageShell>
  );
}

function FromCase({ caseId }: { caseId: string }) {
  return <Waiting query={useCase(caseId)}>{(file) => <Plain file={file} />}</Waiting>;
}

function Plain({ file }: { file?: CaseFile }) {
  return <Waiting query={useMe()}>{(me) => (me ? <AidApplyForm me={me} file={file} /> : null)}</Waiting>;
}
