import type { Clock } from '@/lib/api/case-file';
import type { Light } from '@/lib/lights';

/** One row of the list of aid matters. */
export interface AidRow {
  aidId: string;
  aidNumber: string;
  applicant: string | null;
  respondent: string | null;
  categoryName: string;
  stage: string;
  stageName: string;
  kindName: string | null;
  resultName: string | null;
  channelName: string;
  emergency: boolean;
  organisationName: string;
  lawyerName: string | null;
  receivedAt: string;
  dueAt: string | null;
  light: Light;
  lightWords: string;
  closedAt: string | null;
  recoveredFen: number | null;
  subsidyFen: number | null;
}

/** An aid matter as the reader may see it; what is not for the reader is not there. */
export interface AidFile {
  aidId: string;
  aidNumber: string;
  version: number;
  stage: string;
  stageName: string;
  organisation: { id: string; name: string };
  districtName: string;
  channelName: string;
  scopeName: string;
  categoryName: string;
  emergency: boolean;
  emergencyGroundName?: string;
  periodEndsOn?: string | null;
  receivedAt: string;
  facts?: string;
  hardship?: string;
  hardshipBasis?: string;
  applicant?: { name?: string; idNumber?: string; phone?: string; address?: string };
  opponent?: { name?: string; uscc?: string };
  caseId?: string;
  caseNumber?: string | null;
  kindName?: string;
  refusalName?: string;
  terminationName?: string;
  lawyer: string | null;
  lawyerName?: string;
  assignments: Assignment[];
  steps: Step[];
  links: { proceedingName: string; body: string; docketNo: string }[];
  clocks: Clock[];
  file?: { resultName: string; recoveredFen: number; awarded: boolean; report?: string; opinion?: string };
  score?: number;
  subsidy?: {
    amountFen: number;
    difficulty: string;
    scaleVersion: number;
    state: string;
    approvedByName?: string;
    paidOn?: string;
  };
  actions: string[];
}

export interface Assignment {
  lawyer: string;
  lawyerName: string;
  firmName: string | null;
  assignedAt: string;
  inTime: boolean;
  state: string;
  reason?: string;
}

export interface Step {
  kindName: string;
  doneOn: string;
  persons: number;
  reported: boolean;
  note?: string;
  lawyerName: string;
}

/** A lawyer who could be assigned, or why not. */
export interface Candidate {
  lawyer: string;
  name: string;
  firmName: string | null;
  teamName: string;
  versed: boolean;
  load: number;
  obstacle: string | null;
}

/** What a centre has set for its aid matters. */
export interface AidStandards {
  version: number;
  categories: { code: string; label: string }[];
  difficulties: { code: string; label: string }[];
}
