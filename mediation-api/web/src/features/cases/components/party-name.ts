import type { CaseFile } from '@/lib/api/case-file';

/** A party by its name, or by its side where the name is not shown. */
export function partyName(file: CaseFile, partyId: string | null | undefined): string {
  const party = file.parties.find((one) => one.partyId === partyId);
  return party ? (party.name ?? party.sideName) : (partyId ?? '');
}
