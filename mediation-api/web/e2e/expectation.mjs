/** Ends the journey with what was expected. */
export function expectation(holds, words) {
  if (!holds) {
    throw new Error(`Not as expected: ${words}`);
  }
}
