// What a first visit costs on a phone that pays for data: bytes at the Brotli of fast hosts, and requests.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch, open } from "./browser.mjs";
import { brotli, serve } from "./server.mjs";
import { REPOSITORY, TOWN, build } from "./site.mjs";

const state = {};

before(async () => {
  state.town = build(TOWN);
  state.guide = build(REPOSITORY);
  state.server = await serve(state.town.out);
  state.browser = await launch();
});

after(async () => {
  await state.browser?.close();
  await state.server?.close();
  state.town?.remove();
  state.guide?.remove();
});

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const packed = (...path) => brotli(readFileSync(join(...path))).length;

// What a page needs to be shown and to work; pictures of the program, for the phone's list of programs, come after it.
const NEEDED = new Set(["document", "stylesheet", "script", "fetch", "image", "font"]);

for (const path of ["it/", "ar/", "it/servizi/ambulatorio/", "ar/servizi/ambulatorio/", "ar/luoghi/casa-della-salute/", "ar/search/"]) {
  test("a first visit to " + path + " is small", async (context) => {
    const opened = await open(state.browser, state.server.address, { serviceWorkers: "block" });
    const needed = [];
    opened.page.on("response", (response) => {
      const isProgram = /\/assets\/icon|\.webmanifest$/.test(response.url());
      if (!isProgram && !response.url().includes("/files/") && NEEDED.has(response.request().resourceType())) {
        needed.push(response);
      }
    });
    try {
      await opened.page.goto(state.server.address + path, { waitUntil: "networkidle" });
      const sizes = await Promise.all(needed.map(async (response) => {
        assert.equal(await response.headerValue("content-encoding"), "br", response.url());
        return (await response.request().sizes()).responseBodySize;
      }));
      const bytes = sizes.reduce((sum, size) => sum + size, 0);
      context.diagnostic(`${bytes} bytes in ${needed.length} requests`);
      assert.ok(needed.length >= 3 && needed.length <= 4, needed.map((response) => response.url()).join("\n"));
      assert.ok(bytes > 5_000 && bytes <= 20_000, bytes + " bytes");
    } finally {
      await opened.close();
    }
  });
}

test("a typical service of the guide is 5 kB, in all its languages together", (context) => {
  const { out } = state.guide;
  const trees = readdirSync(out).filter((name) => readdirSync(out).includes(name) && /^[a-z]{2}(-[A-Z][a-z]+)?$/.test(name) && name !== "go");
  const sizes = trees.flatMap((tree) => {
    const folder = join(out, tree, "servizi");
    const services = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return services.map(({ name }) => packed(folder, name, "index.html"));
  });
  context.diagnostic(`${sizes.length} services: median ${median(sizes)}, most ${Math.max(...sizes)} bytes`);
  assert.ok(trees.length >= 14 && sizes.length > 500);
  assert.ok(median(sizes) <= 5_000, median(sizes) + " bytes");
});

test("the style sheet is at most 7 kB, all scripts of a page with the Arabic search at most 10 kB", (context) => {
  const assets = join(state.town.out, "assets");
  const sum = (part) => readdirSync(assets).filter((name) => part.test(name)).reduce((sum, name) => sum + packed(assets, name), 0);
  // A page has two scripts, and loads the program of the search when a reader turns to the field; others are loaded by who
  // wants to listen, or to keep the guide.
  const scripts = sum(/^(piazza|hours)\..*\.js$/);
  const search = (site) => packed(site.out, "ar/search/search.js");
  // The guide grows, and with it the list of its index; the town stays.
  context.diagnostic(`style sheet ${sum(/\.css$/)}, scripts ${scripts}, Arabic search ${search(state.town)}, the guide's ${search(state.guide)} bytes`);
  assert.ok(scripts > 1_000 && sum(/\.css$/) <= 7_000 && scripts + search(state.town) <= 10_000);
});
