import { describe, expect, it } from 'vitest';
import { fenFromYuan, yuanFromFen } from './money';

describe('money', () => {
  it('is shown in yuan with two decimals and thousands', () => {
    expect(yuanFromFen(1234567)).toBe('12,345.67');
    expect(yuanFromFen(5)).toBe('0.05');
    expect(yuanFromFen(0)).toBe('0.00');
    expect(yuanFromFen(-100)).toBe('-1.00');
  });

  it('is read without a floating number in between', () => {
    expect(fenFromYuan('0.29')).toBe(29);
    expect(fenFromYuan('1.1')).toBe(110);
    expect(fenFromYuan('12,345.67')).toBe(1234567);
    expect(fenFromYuan('１２')).toBeNull();
    expect(fenFromYuan(8.2)).toBe(820);
  });

  it('refuses what is no amount', () => {
    expect(fenFromYuan('1.234')).toBeNull();
    expect(fenFromYuan('一百')).toBeNull();
    expect(fenFromYuan('99999999999999999')).toBeNull();
  });

  it('survives the way to the screen and back', () => {
    for (const fen of [1, 10, 99, 100, 101, 9_999_999, 28_900_000_000]) {
      expect(fenFromYuan(yuanFromFen(fen))).toBe(fen);
    }
  });
});
