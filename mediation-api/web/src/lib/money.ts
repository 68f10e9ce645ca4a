/** Money is a whole number of 分 everywhere; only the screen speaks of 元. */
export function yuanFromFen(fen: number): string {
  const sign = fen < 0 ? '-' : '';
  const digits = String(Math.abs(Math.trunc(fen))).padStart(3, '0');
  const yuan = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign}${yuan}.${digits.slice(-2)}`;
}

/** Reads what a person types (12345.6, 1,234.50) without ever passing through a floating number. */
export function fenFromYuan(yuan: string | number): number | null {
  const match = /^(-?)(\d+)(?:\.(\d{0,2}))?$/.exec(String(yuan).replaceAll(/[,，\s]/g, ''));
  if (!match) {
    return null;
  }
  const fen = Number(match[2] + (match[3] ?? '').padEnd(2, '0'));
  if (!Number.isSafeInteger(fen)) {
    return null;
  }
  return match[1] ? -fen : fen;
}
