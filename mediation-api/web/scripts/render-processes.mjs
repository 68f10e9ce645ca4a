// Draws every process model as an SVG file for the documentation, with the same library that the case page uses.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const MODELS = new URL('../../../processes/src/main/resources/bpmn/', import.meta.url);
const PICTURES = new URL('../../../docs/processes/', import.meta.url);

const viewer = createRequire(import.meta.url).resolve('bpmn-js/dist/bpmn-viewer.production.min.js');

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
await page.setContent('<div id="canvas" style="width: 1600px; height: 900px"></div>');
await page.addScriptTag({ path: viewer });

mkdirSync(PICTURES, { recursive: true });
for (const file of readdirSync(MODELS).filter((name) => name.endsWith('.bpmn'))) {
  const svg = await page.evaluate(async (xml) => {
    const drawn = new globalThis.BpmnJS({ container: '#canvas' });
    await drawn.importXML(xml);
    const picture = await drawn.saveSVG();
    drawn.destroy();
    return picture.svg;
  }, readFileSync(new URL(file, MODELS), 'utf8'));
  // Marker ids are made up afresh each time; numbered, an unchanged model gives an unchanged picture.
  const known = new Map();
  const stable = svg.replaceAll(/marker-[0-9a-z]{20,}/g, (id) => known.get(id) ?? known.set(id, `marker-${known.size}`).get(id));
  writeFileSync(new URL(file.replace('.bpmn', '.svg'), PICTURES), stable);
  console.log(`docs/processes/${file.replace('.bpmn', '.svg')}`);
}
await browser.close();
