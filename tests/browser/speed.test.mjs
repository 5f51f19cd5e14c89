// Search on a cheap phone with a slow line: the first result within two seconds of the first letter, then 150 ms a letter.
import assert from "node:assert/strict";
import { test } from "node:test";
import { town } from "./town.mjs";

const TOWN = town();
const WORDS = "الصحة";
const FIRST = 2000;
const LETTER = 150;
// Other programs on this machine may slow one run down, so the best counts.
const RUNS = 3;

async function measure(page) {
  const devtools = await page.context().newCDPSession(page);
  await page.waitForLoadState("networkidle");
  const rate = 400 * 1000 / 8;
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", { offline: false, latency: 400, downloadThroughput: rate, uploadThroughput: rate });
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  // The page itself notes when a letter came and when the list changed.
  await page.evaluate(() => {
    window.times = { letters: [], results: [] };
    const field = document.querySelector("#_search");
    field.addEventListener("input", () => window.times.letters.push(performance.now()), true);
    new MutationObserver(() => {
      if (document.querySelector(".results > li")) {
        requestAnimationFrame(() => window.times.results.push(performance.now()));
      }
    }).observe(document.querySelector("main"), { childList: true, subtree: true });
  });
  const taken = [];
  for (const letter of WORDS) {
    const before = await page.evaluate(() => window.times.results.length);
    await (taken.length === 0 ? page.locator("#_search").focus() : null);
    await page.keyboard.insertText(letter);
    await page.waitForFunction((before) => window.times.results.length > before, before, { timeout: 15000, polling: 20 });
    taken.push(await page.evaluate((before) => window.times.results[before] - window.times.letters.at(-1), before));
  }
  return taken.map(Math.round);
}

test("first result and every letter are quick on a slow phone, in the Arabic tree", async (context) => {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    await TOWN.visit("ar/search/", async (page) => runs.push(await measure(page)));
  }
  context.diagnostic("milliseconds to the first result, then a letter each: " + JSON.stringify(runs));
  const best = (of) => Math.min(...runs.map(of));
  assert.ok(best(([first]) => first) <= FIRST, "the first result");
  assert.ok(best(([, ...letters]) => Math.max(...letters)) <= LETTER, "a letter");
});
