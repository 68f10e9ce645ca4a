// The people of a journey, each at a browser of their own, and what is said of their way.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { Desk } from './desk.mjs';

const MEDIATOR = 'mediator1';

export class Company {
  #opened = [];
  #begun = Date.now();

  constructor(base, browser) {
    this.base = base;
    this.browser = browser;
  }

  static async gathered(base) {
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
    return new Company(base, browser);
  }

  tell(words) {
    console.log(`${((Date.now() - this.#begun) / 1000).toFixed(1).padStart(6)} s  ${words}`);
  }

  async seat(username) {
    const context = await this.browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => this.tell(`page error: ${error.message}`));
    this.#opened.push([username, page]);
    const desk = new Desk(page, this.base);
    await desk.signIn(username);
    return desk;
  }

  async mediatorsName() {
    const accounts = await (await fetch(`${this.base}/api/demo/accounts`)).json();
    return accounts.find(({ username }) => username === MEDIATOR).displayName;
  }

  /** Signs people in at one desk, one after the other, to do their steps of a case. */
  goer(desk, caseId) {
    return async (username, ...steps) => {
      await desk.signIn(username);
      for (const step of steps) {
        await desk.open(`/cases/${caseId}`);
        await desk.act(step, caseId);
        this.tell(`${username}: ${step.command}`);
      }
    };
  }

  /** Goes on the way; where it fails, leaves a picture of every page. */
  async travel(way, pictures) {
    try {
      await way();
    } catch (error) {
      console.error(error.message);
      mkdirSync(pictures, { recursive: true });
      for (const [name, page] of this.#opened) {
        const picture = join(pictures, `${name}.png`);
        await page.screenshot({ path: picture });
        console.error(`see ${picture}`);
      }
      process.exitCode = 1;
    } finally {
      await this.browser.close();
    }
  }
}
