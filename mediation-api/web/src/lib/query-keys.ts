/** The roots under which answers of the server are kept. */
export const TASKS = ['tasks'] as const;
export const CASES = ['cases'] as const;
export const AID = ['aid-matters'] as const;
export const ROSTER = ['roster'] as const;
export const TIME_LIMITS = ['time-limits'] as const;
export const CALENDAR = ['calendar'] as const;
export const EXCHANGE = ['exchange'] as const;
export const STATISTICS = ['statistics'] as const;
export const PROJECTIONS = ['projections'] as const;
export const MODELS = ['process-definitions'] as const;

export const oneCase = (caseId: string) => [...CASES, 'one', caseId] as const;
export const oneAid = (aidId: string) => [...AID, 'one', aidId] as const;
