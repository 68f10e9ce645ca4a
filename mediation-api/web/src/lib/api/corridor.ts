/** One matter between the case and a court or an institute: where it stands, with all that was said of it. */
export interface CorridorMatter {
  state: string;
  stateName: string;
  bodyName?: string;
  kind?: string;
  route?: string;
  remedy?: string;
  [said: string]: unknown;
}

export interface Ledger {
  agreedFen?: number;
  paidFen?: number;
  outstandingFen?: number;
  writtenOffFen?: number;
}

export interface Title {
  name: string;
  number: string;
  effectiveOn: string | null;
}

/** The way between union, court and arbitration (衔接通道); what has not begun is not there. */
export interface Corridor {
  referral?: CorridorMatter;
  confirmation?: CorridorMatter;
  remedy?: CorridorMatter;
  paymentOrder?: CorridorMatter;
  enforcement?: CorridorMatter;
  arbitration?: CorridorMatter;
  suit?: CorridorMatter;
  titles: Title[];
  ledger: Ledger;
}
