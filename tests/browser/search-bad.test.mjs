// Search under bad input and on a bad line: it never hangs, never shows markup as markup, and says what happened.
import assert from "node:assert/strict";
import { test } from "node:test";
import { said, search, town } from "./town.mjs";

const TOWN = town();
const { visit } = TOWN;

// Puts a text into the field as a program would, halves of characters included.
function put(page, text) {
  return page.locator("#_search").evaluate((field, units) => {
    field.focus();
    field.value = String.fromCharCode(...units);
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }, [...text].length === text.length ? [...text].map((c) => c.charCodeAt(0)) : Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)));
}

const BAD = {
  "10,000 characters": "permesso ".repeat(1112),
  "10,000 letters without a space": "a".repeat(10000),
  "10,000 Han": "健".repeat(10000),
  "controls": "\u0000\u0001per\u0007messo\u009f\u0085",
  "marks that turn the line": "\u202e\u2066permesso\u2069\u200f\u061c\u202d",
  "only marks": "\u0301\u0300\u064b\u094d",
  "only signs": "\u2014\u2026!?%&\u00a7",
  "10,000 marks": "\u0301".repeat(10000),
  "white space": " \t\n\u00a0\u3000",
  "white space before a word": " ".repeat(300) + "permesso",
  "regular expressions": "(.*)+[a-z]{1,99999}$^\\p{L}|(?<=x)",
  "a bracket alone": "permesso [",
  "HTML": "<img src=x onerror=alert(1)><b>permesso</b><script>alert(1)</script>",
  "entities": "&lt;b&gt; &amp;",
  "half a character": "permesso\ud83d",
  "the other half": "\ude00permesso",
  "names of every object": "constructor __proto__ toString hasOwnProperty",
  "percent signs": "%E0%A4%A % %00 %2",
  "letters with a thousand marks": "p" + "\u0301".repeat(1000) + "ermesso",
};

for (const [name, text] of Object.entries(BAD)) {
  test("bad input: " + name, () => visit("it/search/", async (page) => {
    page.on("dialog", () => assert.fail("a script ran"));
    const started = Date.now();
    await put(page, text);
    await said(page);
    assert.ok(Date.now() - started < 5000, "an answer in time");
    for (const element of ["img", "b", "script"]) {
      assert.equal(await page.locator(".found " + element).count(), 0, "markup as text");
    }
    // What is needed now and then comes with a script of its own, a moment later.
    const isLong = text.trim().length > 200;
    const late = /[^\s\p{M}]/u.test(text) ? isLong && /molto lungo/ : /almeno una lettera/;
    if (late) {
      await page.locator(".found", { hasText: late }).waitFor();
    }
    const shown = await page.locator(".found").innerText();
    assert.ok(!/undefined|\[object|NaN|null/.test(shown), shown);
    assert.equal(/molto lungo/.test(shown), isLong && late.source === "molto lungo", shown);
    // The state survives a reload, and the field works on.
    await page.reload();
    await page.locator("#_search").fill("");
    await search(page, "permesso");
    assert.ok(await page.locator(".results > li").count() > 0);
  }));
}

test("signs alone are answered with what to write", () => visit("it/search/", async (page) => {
  await put(page, "?!");
  assert.match(await said(page), /almeno una lettera/);
}));

test("a bad state after # does no harm", () => visit("it/search/#q=%E0%A4%A&kind=<b>&kind=nothing&open=x&nothing=1&q=2&%", async (page) => {
  await said(page);
  await page.goto(TOWN.server.address + "it/search/#kind=__proto__&topic=constructor");
  await page.reload();
  await page.locator("#_search").fill("permesso");
  await page.locator(".found").waitFor();
}));

// Types words where pieces of the index do not come; `act` sees what is said of it.
const lacking = (piece, words, act) => visit("it/search/", async (page, { faults }) => {
  await page.locator("#_search").focus();
  await page.waitForFunction(() => window.sportello?.search);
  TOWN.server.refused.add("/assets/search/" + piece);
  TOWN.server.requests.length = 0;
  try {
    await page.keyboard.insertText(words);
    const again = page.locator(".found-below button", { hasText: "Riprova" });
    await again.waitFor();
    assert.match(await page.locator(".found-count").innerText(), /non si è caricata/);
    // Nobody knows how many there are.
    assert.doesNotMatch(await page.locator(".found-count").innerText(), /\d/);
    await act(page, again, faults);
    assert.ok(faults.every((fault) => fault.includes("503")), faults.join());
  } finally {
    faults.length = 0;
    TOWN.server.refused.clear();
  }
});

test("a piece of the index that does not load is said, and loads another time", () => lacking("", "permesso", async (page, again, faults) => {
  // Nothing is said of results that nobody could read; who needs help at once has the number all the same.
  assert.doesNotMatch(await page.locator(".found").innerText(), /[Nn]essun risultato/);
  await page.locator(".urgent a[href='tel:112']").waitFor();
  assert.ok(faults.length > 0);
  TOWN.server.refused.clear();
  await again.click();
  await page.locator(".results > li").first().waitFor();
  assert.equal(await again.count(), 0);
}));

test("where a piece of the index does not come, no others are waited for", () => lacking("", "permeso di sogiorno", async () => {
  const pieces = TOWN.server.requests.filter((path) => path.startsWith("/assets/search/"));
  assert.ok(pieces.length > 0 && pieces.every((path) => path.startsWith("/assets/search/it-h")), pieces.join());
}));

test("where what is shown of pages does not load, no count promises results", () => lacking("it-p", "permesso", async (page) => {
  assert.doesNotMatch(await page.locator(".found").innerText(), /\d/);
}));

test("where the names of pages do not load, what the bodies have is not counted", () => lacking("it-h", "documento", async () => {}));

test("who finds nothing sees the numbers for emergencies", () => visit("it/search/", async (page) => {
  await search(page, "qzxwvk");
  await page.locator(".found-below a[href='tel:112']").waitFor();
}));

test("words that stand in no page are told above the results", () => visit("it/search/", async (page) => {
  await search(page, "permesso dinosauro");
  await page.locator(".found-count", { hasText: "dinosauro" }).waitFor();
  assert.ok(await page.locator(".results > li").count() > 0);
}));

test("a program that does not load is said, and the ways without it stay", () => visit("it/search/", async (page, { faults }) => {
  TOWN.server.refused.add("/it/search/search.js");
  await page.locator("#_search").focus();
  const broken = page.locator("[data-search-broken]");
  await broken.waitFor();
  assert.match(await broken.innerText(), /non si è caricata/);
  assert.ok(await page.locator(".list-topics a").count() > 2);
  faults.length = 0;
  TOWN.server.refused.clear();
  await page.locator("#_search").blur();
  await search(page, "permesso");
  assert.equal(await broken.isVisible(), false);
}));

test("a quick hand gets the answer to the last letter, not to an earlier one", () => visit("it/search/", async (page) => {
  await page.locator("#_search").focus();
  await page.keyboard.type("permesso di soggiorno", { delay: 5 });
  await page.locator(".found-count", { hasText: /\d/ }).waitFor();
  await page.waitForTimeout(500);
  const shown = await page.locator(".results").innerText();
  await page.reload();
  await said(page);
  await page.waitForTimeout(300);
  assert.equal(await page.locator(".results").innerText(), shown);
}));
