/** Ids of what a command brings into being: the page makes them up, so that a repeated call means the same thing. */
const NEW = new Set([
  'ScheduleSession-sessionId',
  'MakeProposal-proposalId',
  'SubmitEvidence-evidenceId',
  'ReportPayment-paymentId',
  'obligations-obligationId',
  'party-partyId',
  'parties-partyId',
  'claim-claimId',
  'claims-claimId',
]);

export const isNewIdentity = (within: string, field: string) => NEW.has(`${within}-${field}`);

/** `crypto.randomUUID` exists only on https and localhost; offices also use plain addresses. */
export function newIdentity(): string {
  if (typeof crypto.randomUUID === 'function') {
    return crypto.randomUUID();
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
