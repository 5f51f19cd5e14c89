// When a page is first painted on a cheap phone with a slow line: `node tests/browser/paint.mjs` prints it for every kind of
// page, at the first visit and as the second page of a visit, the best of five: other programs on this machine slow runs down. RUNS=… and SITE=… choose others; PAGES="it/ ar/" names pages.
import { pathToFileURL } from "node:url";
import { launch } from "./browser.mjs";
import { slowDown } from "./line.mjs";
import { serve } from "./server.mjs";
import { TOWN, build } from "./site.mjs";

export const PAGES = ["it/", "ar/", "it/servizi/ambulatorio/", "ar/servizi/ambulatorio/", "ar/servizi/", "ar/search/"];
const SLOWER = 4;

// Milliseconds from the beginning of the navigation to the first text that is painted.
async function firstPaint(page, address) {
  await page.goto(address);
  const paint = await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
  return Math.round(await paint.jsonValue());
}

// One visit: a page with nothing on the phone, then another one that was seen before; the worker keeps what it likes.
async function visit(browser, home, [first, second]) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    // The second page was visited, and the worker has come to rest.
    const before = await context.newPage();
    await slowDown(page, SLOWER);
    const cold = await firstPaint(page, home + first);
    await before.goto(home + second);
    await before.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await before.waitForTimeout(1500);
    await before.close();
    const warm = await firstPaint(page, home + second);
    return { cold, warm };
  } finally {
    await context.close();
  }
}

// Measures pages of a served site; the second page of a visit is the next of the list.
export async function measure(home, pages, runs, report) {
  const browser = await launch();
  try {
    for (const [place, first] of pages.entries()) {
      const second = pages[(place + 1) % pages.length];
      const found = [];
      for (let run = 0; run < runs; run += 1) {
        found.push(await visit(browser, home, [first, second]));
      }
      report({ first, second, cold: Math.min(...found.map(({ cold }) => cold)), warm: Math.min(...found.map(({ warm }) => warm)) });
    }
  } finally {
    await browser.close();
  }
}

async function main() {
  const site = build(process.env.SITE || TOWN);
  const server = await serve(site.out);
  try {
    const pages = process.env.PAGES ? process.env.PAGES.split(" ") : PAGES;
    await measure(server.address, pages, Number(process.env.RUNS || 5), ({ first, second, cold, warm }) => {
      console.log(`${first.padEnd(28)} first paint ${cold} ms; then ${second} after ${warm} ms`);
    });
  } finally {
    await server.close();
    site.remove();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main();
}
