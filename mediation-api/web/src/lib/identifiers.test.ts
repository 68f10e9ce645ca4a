import { describe, expect, it } from 'vitest';
import { idNumberFits, usccFits } from './identifiers';

describe('identifiers', () => {
  it('knows a fitting ID number, also with X', () => {
    expect(idNumberFits('11010519491231002X')).toBe(true);
    expect(idNumberFits('11010519491231002x')).toBe(true);
  });

  it('points at an ID number that does not fit', () => {
    expect(idNumberFits('110105194912310021')).toBe(false);
    expect(idNumberFits('1101051949')).toBe(false);
  });

  it('knows a fitting social credit code', () => {
    expect(usccFits('91110000600037341L')).toBe(true);
    expect(usccFits('911100006000373411')).toBe(false);
    expect(usccFits('9111000060003734IL')).toBe(false);
  });
});
