// What Lighthouse says of a site on a phone: `node tests/browser/lighthouse.mjs` prints the medians of five runs of home, a
// service, a list and search in Italian and Arabic, over HTTP with Brotli and the published headers. RUNS=… and SITE=… choose
// others; SERVICE=servizi/medico-di-famiglia/ names its service, and TODAY=… the day of the build: pages that are older than
// their facts hold say so as they come, and move.
import { createServer } from "node:net";
import { pathToFileURL } from "node:url";
import lighthouse from "lighthouse";
import { launch } from "./browser.mjs";
import { serve } from "./server.mjs";
import { TOWN, build } from "./site.mjs";

export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const SERVICE = process.env.SERVICE || "servizi/ambulatorio/";
export const PAGES = ["it/", "ar/"].flatMap((tree) => ["", SERVICE, "servizi/", "search/"].map((path) => tree + path));

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

// One run: the points of each category, and the audits that took points away.
async function once(address, port, tries = 3) {
  const { lhr } = await lighthouse(address, { port, logLevel: "error", onlyCategories: CATEGORIES });
  // A run that came to no end, on a machine that does much else, is no verdict.
  if (lhr.runtimeError) {
    if (tries > 1) {
      return once(address, port, tries - 1);
    }
    throw new Error(`${address}: ${lhr.runtimeError.message}`);
  }
  const points = Object.fromEntries(CATEGORIES.map((name) => [name, Math.round(lhr.categories[name].score * 100)]));
  const lost = CATEGORIES.flatMap((name) => lhr.categories[name].auditRefs
    .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 0.9)
    .map(({ id }) => `${id}: ${lhr.audits[id].title} ${JSON.stringify(lhr.audits[id].details?.items ?? []).slice(0, 700)}`));
  const figures = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"]
    .map((id) => lhr.audits[id].numericValue);
  return { points, lost, figures };
}

// Measures pages of a served site; `report` hears of each page its medians and what was found.
export async function measure(home, pages, runs, report) {
  const port = await freePort();
  const browser = await launch([`--remote-debugging-port=${port}`]);
  try {
    for (const path of pages) {
      const found = [];
      for (let run = 0; run < runs; run += 1) {
        found.push(await once(home + path, port));
      }
      const points = Object.fromEntries(CATEGORIES.map((name) => [name, median(found.map(({ points }) => points[name]))]));
      const figures = [0, 1, 2, 3].map((index) => median(found.map(({ figures }) => figures[index])));
      report(path, points, [...new Set(found.flatMap(({ lost }) => lost))], figures);
    }
  } finally {
    await browser.close();
  }
}

async function main() {
  const site = build(process.env.SITE || TOWN);
  const server = await serve(site.out);
  try {
    await measure(server.address, PAGES, Number(process.env.RUNS || 5), (path, points, lost, [first, largest, blocked, shift]) => {
      console.log(path.padEnd(28), CATEGORIES.map((name) => `${name} ${points[name]}`).join(", "),
        `first paint ${Math.round(first)} ms, largest ${Math.round(largest)} ms, blocked ${Math.round(blocked)} ms, shift ${shift.toFixed(3)}`);
      lost.forEach((line) => console.log("    " + line));
    });
  } finally {
    await server.close();
    site.remove();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main();
}
