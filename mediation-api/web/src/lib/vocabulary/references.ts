/** Things of a case (and its organisation's roster) that a field can point to. */
export type Reference =
  | 'party'
  | 'claim'
  | 'panelMediator'
  | 'rosterMediator'
  | 'session'
  | 'proposal'
  | 'obligation'
  | 'payment'
  | 'evidence'
  | 'firm'
  | 'case'
  | 'organisation'
  | 'district'
  | 'court'
  | 'institute'
  | 'body'
  | 'difficulty';

const BY_NAME: Record<string, Reference> = {
  partyId: 'party',
  debtor: 'party',
  creditor: 'party',
  claimId: 'claim',
  settledClaims: 'claim',
  mediatorId: 'panelMediator',
  replacement: 'rosterMediator',
  'ProposeMediator-mediatorId': 'rosterMediator',
  'DesignateMediator-mediatorId': 'rosterMediator',
  'AddCoMediator-mediatorId': 'rosterMediator',
  sessionId: 'session',
  proposalId: 'proposal',
  obligationId: 'obligation',
  paymentId: 'payment',
  evidenceId: 'evidence',
  firm: 'firm',
  other: 'case',
  organisation: 'organisation',
  unit: 'organisation',
  employerDistrict: 'district',
  callerDistrict: 'district',
  districtCode: 'district',
  court: 'court',
  institute: 'institute',
  body: 'body',
  difficulty: 'difficulty',
};

/** What a field points to; the same name may point elsewhere in another command. */
export const referenceOf = (within: string, field: string): Reference | undefined =>
  BY_NAME[`${within}-${field}`] ?? BY_NAME[field];
