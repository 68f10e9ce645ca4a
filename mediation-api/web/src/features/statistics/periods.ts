/** The parts of a year that figures are reported for, and the five years of a term. */
export const PARTS = [
  'YEAR', 'H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4',
  '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', 'YTD', 'TERM',
] as const;

export type Part = (typeof PARTS)[number];

export interface Chosen {
  year: number;
  part: Part;
  /** Month and day up to which a year is counted so far. */
  until: string;
}

export function codeOf({ year, part, until }: Chosen): string {
  if (part === 'YEAR') {
    return String(year);
  }
  if (part === 'TERM') {
    return `TERM-${year}`;
  }
  return part === 'YTD' ? `${year}-YTD-${until}` : `${year}-${part}`;
}

export function chosenOf(code: string, until: string): Chosen {
  const term = /^TERM-(\d{4})$/.exec(code);
  if (term) {
    return { year: Number(term[1]), part: 'TERM', until };
  }
  const [year, part, ...rest] = code.split('-');
  if (part === 'YTD') {
    return { year: Number(year), part: 'YTD', until: rest.join('-') };
  }
  return { year: Number(year), part: (PARTS as readonly string[]).includes(part ?? '') ? (part as Part) : 'YEAR', until };
}

export const thisYear = () => String(new Date().getFullYear());
