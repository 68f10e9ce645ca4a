import { expectation } from './expectation.mjs';

/** Every Chinese character on the page has a glyph of its own: none is drawn as the box of a missing one (tofu). */
export async function expectGlyphs(page) {
  const { checked, missing, alike } = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 40;
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    pen.font = `32px ${getComputedStyle(document.body).fontFamily}`;
    pen.textBaseline = 'top';
    const drawn = (character) => {
      pen.clearRect(0, 0, 40, 40);
      pen.fillText(character, 2, 2);
      return pen.getImageData(0, 0, 40, 40).data.join();
    };
    const box = drawn('\u{10FFFE}');
    const characters = [...new Set(document.body.innerText.match(/\p{Script=Han}/gu) ?? [])];
    const pictures = new Map(characters.map((character) => [character, drawn(character)]));
    return {
      checked: characters.length,
      missing: characters.filter((character) => pictures.get(character) === box),
      alike: characters.length - new Set(pictures.values()).size,
    };
  });
  expectation(checked > 100, `only ${checked} Chinese characters on the page`);
  expectation(missing.length === 0, `no glyphs for ${missing.join('')}`);
  // Boxes that show the code of a character differ from the plain one, but hardly from each other.
  expectation(alike <= 2, `${alike} Chinese characters look like another one`);
  return checked;
}
