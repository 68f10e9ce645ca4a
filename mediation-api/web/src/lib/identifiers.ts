const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECKS = '10X98765432';
const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Whether the check digit of a resident's ID number fits (GB 11643). A warning only: people err, and so do papers. */
export function idNumberFits(text: string): boolean {
  const number = text.trim().toUpperCase();
  if (!/^\d{17}[\dX]$/.test(number)) {
    return false;
  }
  const sum = ID_WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return ID_CHECKS[sum % 11] === number[17];
}

/** Whether the check character of a unified social credit code fits (GB 32100); some codes really issued do not. */
export function usccFits(text: string): boolean {
  const values = [...text.trim().toUpperCase()].map((character) => USCC_ALPHABET.indexOf(character));
  if (values.length !== 18 || values.includes(-1)) {
    return false;
  }
  const sum = values.slice(0, 17).reduce((total, value, index) => total + value * (3 ** index % 31), 0);
  return (31 - (sum % 31)) % 31 === values[17];
}
