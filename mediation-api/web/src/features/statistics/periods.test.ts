import { describe, expect, it } from 'vitest';
import { chosenOf, codeOf } from './periods';

describe('the code of a period', () => {
  it.each(['2024', '2024-H2', '2024-Q3', '2024-05', '2024-YTD-09-30', 'TERM-2023'])('%s is read and written alike', (code) => {
    expect(codeOf(chosenOf(code, '01-01'))).toBe(code);
  });
});
