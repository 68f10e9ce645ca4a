import type { CaseFile } from '@/lib/api/case-file';
import { AgreementSection } from './agreement-section';
import { MediatorsSection } from './mediators-section';
import { ProposalsSection } from './proposals-section';
import { SessionsSection } from './sessions-section';

export function MediationTab({ file }: { file: CaseFile }) {
  return (
    <>
      <MediatorsSection file={file} />
      <SessionsSection file={file} />
      <ProposalsSection file={file} />
      <AgreementSection file={file} />
    </>
  );
}
