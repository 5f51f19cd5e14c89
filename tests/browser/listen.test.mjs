// Who cannot read listens: each text is read in its own language, and the button stops it. No phone speaks here: a voice that
// writes down what it is asked to say stands in its place.
import assert from "node:assert/strict";
import { test } from "node:test";
import { town } from "./town.mjs";

const TOWN = town();

function pretend(languages) {
  globalThis.said = [];
  const speech = {
    speaking: false, pending: false,
    getVoices: () => languages.map((lang) => ({ lang, default: true })),
    speak: ({ text, lang }) => { said.push([lang, text]); speech.speaking = Boolean(text); },
    cancel: () => { said.push("cancel"); speech.speaking = false; },
    addEventListener: () => {},
  };
  Object.defineProperty(window, "speechSynthesis", { value: speech });
  globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; this.lang = ""; } };
}

const visit = (path, languages, act) => TOWN.visit(path, async (page) => {
  await page.addInitScript(pretend, languages);
  await page.reload();
  await act(page);
});

test("a page is read aloud, Italian words by an Italian voice, until the reader stops it", () =>
  visit("ar/servizi/ambulatorio/", ["ar-SA", "it_IT"], async (page) => {
  const button = page.locator("[data-listen]");
  const start = await button.innerText();
  const official = await page.locator("main .official-title .official").innerText();
  await button.click();
  await page.waitForFunction(() => said.length > 5);
  const spoken = await page.evaluate(() => said.filter(([, text]) => text));
  assert.equal(spoken[0][1], await page.locator("h1").innerText());
  assert.deepEqual([...new Set(spoken.map(([lang]) => lang))].sort(), ["ar-SA", "it_IT"]);
  // The words of the office stand within a sentence and are said as the office says them.
  assert.ok(spoken.some(([lang, text]) => lang === "it_IT" && text === official), JSON.stringify(spoken.slice(0, 6)));
  assert.ok(!spoken.some(([lang, text]) => lang === "ar-SA" && text.includes(official)));
  assert.equal(await button.getAttribute("aria-pressed"), "true");
  assert.notEqual(await button.innerText(), start);
  await button.click();
  assert.equal(await page.evaluate(() => said.at(-1)), "cancel");
  assert.equal(await button.getAttribute("aria-pressed"), "false");
  assert.equal(await button.innerText(), start);
}));

test("without a voice for the language of the page nobody is offered to listen", () =>
  visit("ar/servizi/ambulatorio/", ["it-IT"], async (page) => {
  await page.locator("[data-share], .tools").first().waitFor({ state: "attached" });
  assert.equal(await page.locator("[data-listen]").isVisible(), false);
}));
