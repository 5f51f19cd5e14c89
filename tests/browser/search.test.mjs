// Search as a reader meets it: results as one types, by keyboard, with the state after "#", and without script.
import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { said, search, titles, town } from "./town.mjs";

const TOWN = town();
const { visit } = TOWN;
const query = (address) => new URLSearchParams(new URL(address).hash.slice(1)).get("q");

test("typing in the Arabic tree gives results in Arabic, with the Italian word beside", () => visit("ar/search/", async (page) => {
  await search(page, "الصحة");
  const first = page.locator(".results > li").first();
  // With its article or without: both are one word to who looks for it.
  assert.match(await first.innerText(), /صحة/);
  assert.equal(await first.locator("bdi[lang=it]").count(), 1);
  assert.ok(await page.locator(".results mark").count() > 0, "what was found is marked");
  const href = await first.locator("a").evaluate((link) => link.href);
  assert.match(href, /\/ar\/[a-z-]+\/[a-z-]+\/$/);
  assert.equal((await page.goto(href)).status(), 200);
}));

test("a page found by another word than the reader's says by which", () => visit("ar/search/", async (page) => {
  await search(page, "permeso di sogiorno");
  assert.match(await page.locator(".results > li").first().innerText(), /وُجدت من خلال: \S*permesso di soggiorno/);
}));

test("nothing of search is loaded before a reader turns to the field", () => visit("ar/", async (page) => {
  const loaded = () => TOWN.server.requests.filter((path) => /search/.test(path));
  TOWN.server.requests.length = 0;
  await page.reload();
  await page.waitForLoadState("networkidle");
  assert.deepEqual(loaded(), []);
  await page.locator("#_search").focus();
  await page.waitForFunction(() => window.sportello?.search);
  assert.deepEqual(loaded(), ["/ar/search/search.js"]);
}));

test("engine and field together are at most 5 kB, compressed", async () => {
  const program = await (await fetch(TOWN.server.address + "it/search/search.js")).text();
  const size = gzipSync(program.slice(0, program.lastIndexOf("sportello.search.begin(")), { level: 9 }).length;
  assert.ok(size <= 5000, size + " bytes");
});

// What the program of a tree is told: the argument of its last line.
async function told(tag) {
  const program = await (await fetch(TOWN.server.address + tag + "/search/search.js")).text();
  return JSON.parse("[" + program.trimEnd().split("\n").at(-1).match(/^sportello\.search\.begin\((.*)\);$/)[1] + "]")[0];
}

for (const [tag, words, forms] of [
  ["ar", "مدرسة", "few many one other two zero"], ["uk", "школа", "few many one other"], ["uk", "лікар", "few many one other"],
  ["uk", "дитина", "few many one other"], ["ro", "medic", "few one other"], ["zh-Hans", "医生", "other"], ["it", "medico", "one other"],
]) {
  test("the count of " + words + " is said politely in the plural form of " + tag, () => visit(tag + "/search/", async (page) => {
    const [texts, rules] = (await told(tag)).counted.count;
    assert.equal(Object.keys(texts).sort().join(" "), forms);
    const said = await search(page, words);
    const total = (await page.locator(".results > li").count());
    assert.ok(total > 0 && total < 10, "all results are shown: " + total);
    assert.equal(said, texts[new Intl.PluralRules(rules).select(total)].replace("{count}", total));
    assert.equal(await page.getByRole("status").and(page.locator(".found-count")).count(), 1);
  }));
}

test("arrow keys lead through the results and Escape leads back, then empties the field", () => visit("it/search/", async (page) => {
  await search(page, "salute");
  const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.innerText);
  const found = await titles(page);
  assert.ok(found.length > 1);
  await page.keyboard.press("ArrowDown");
  assert.equal(await focused(), found[0]);
  await page.keyboard.press("ArrowDown");
  assert.equal(await focused(), found[1]);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  assert.equal(await focused(), "_search");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  assert.equal(await focused(), "_search");
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("#_search").inputValue(), "");
  assert.equal(await page.locator(".found").isVisible(), false);
}));

test("typing moves no focus, and the Enter key leads to the first result", () => visit("it/search/", async (page) => {
  await search(page, "salute");
  assert.equal(await page.evaluate(() => document.activeElement.id), "_search");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.innerText), (await titles(page))[0]);
  const target = await page.evaluate(() => document.activeElement.href);
  await page.keyboard.press("Enter");
  await page.waitForURL(target);
}));

test("the state stands after # alone; back, forward and reload restore it", () => visit("ar/search/", async (page) => {
  await search(page, "permesso");
  assert.equal(query(page.url()), "permesso");
  assert.equal(new URL(page.url()).search, "");
  const found = await titles(page);
  await page.locator(".results a").first().click();
  await page.waitForLoadState();
  await page.goBack();
  await said(page);
  assert.deepEqual([await page.locator("#_search").inputValue(), await titles(page)], ["permesso", found]);
  await page.reload();
  await said(page);
  assert.deepEqual([await page.locator("#_search").inputValue(), await titles(page)], ["permesso", found]);
  // Another query after the Enter key is another step.
  await page.locator("#_search").focus();
  await page.keyboard.press("Enter");
  await page.locator("#_search").fill("salute");
  await page.waitForFunction(() => location.hash.includes("salute"));
  await page.goBack();
  await page.waitForFunction(() => document.querySelector("#_search").value === "permesso");
  await page.goForward();
  await page.waitForFunction(() => document.querySelector("#_search").value === "salute");
}));

test("the field of every page shows the first results, and the Enter key leads to all", () => visit("it/servizi/", async (page) => {
  await search(page, "salute");
  const found = await titles(page);
  assert.ok(found.length > 0 && found.length <= 5, found.join());
  assert.equal(new URL(page.url()).hash, "");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/it/search/#q=salute");
  await said(page);
  assert.deepEqual((await titles(page)).slice(0, found.length), found);
}));

test("where nothing is found, there are words that are like it, somebody to ask, a ready mail, the topics", () => visit("it/search/", async (page) => {
  await search(page, "permessso sogiorno qqqqq");
  const text = "zzkwxq";
  await page.locator("#_search").fill(text);
  await page.locator(".found-count", { hasText: text }).waitFor();
  assert.equal(await page.locator(".results > li").count(), 0);
  const mail = new URL(await page.locator("a[href^=mailto]").first().getAttribute("href"));
  assert.equal(mail.pathname, "guida@borgo-esempio.example");
  assert.match(mail.searchParams.get("subject"), new RegExp(text));
  const desk = page.locator(".found-below a[href*='biblioteca']");
  assert.equal((await page.request.get(await desk.evaluate((link) => link.href))).status(), 200);
  assert.ok(await page.locator(".list-topics a").count() > 2);
}));

test("words that are like it search at a click", () => visit("it/search/", async (page) => {
  await search(page, "comxunax");
  const near = page.locator(".near a").first();
  const word = await near.innerText();
  await near.click();
  await page.waitForFunction((word) => document.querySelector("#_search").value === word, word);
  await page.locator(".results > li").first().waitFor();
}));

test("a query in another tree's script offers that tree with the same query", () => visit("it/search/", async (page) => {
  await search(page, "ਪਰਮਿਟ");
  const other = page.locator(".found-below a[lang=pa]");
  assert.match(await other.innerText(), /ਪੰਜਾਬੀ/);
  await other.click();
  await page.waitForURL("**/pa/search/#q=*");
  assert.equal(query(page.url()), "ਪਰਮਿਟ");
  assert.equal(await page.locator("#_search").inputValue(), "ਪਰਮਿਟ");
}));

test("where a tree finds nothing, the others of its script are offered", () => visit("it/search/", async (page) => {
  await page.locator("#_search").fill("zzkwxq");
  await page.locator(".found-below a[lang=en]", { hasText: "English" }).waitFor();
  assert.deepEqual(await page.locator(".found-below a[lang=it], .found-below a[lang=ar]").count(), 0);
}));

test("where the filters leave nothing, one tap takes them away", () => visit("it/search/#q=permesso&kind=bogus", async (page) => {
  await page.locator(".found-count button").click();
  await page.locator(".results > li").first().waitFor();
  assert.equal(new URL(page.url()).hash, "#q=permesso");
}));

test("the Enter key opens nothing that was found for fewer letters", () => visit("it/search/", async (page) => {
  await search(page, "permesso");
  await page.evaluate(() => {
    const field = document.querySelector("#_search");
    field.value += " medico";
    field.dispatchEvent(new Event("input"));
    field.form.requestSubmit();
  });
  assert.equal(await page.evaluate(() => document.activeElement.id), "_search");
}));

test("without script the field leads to all topics and all pages, and nothing written reaches the address", () =>
  visit("it/", async (page) => {
    await page.locator("#_search").fill("permesso di soggiorno");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/it\/search\/\??$/);
    assert.ok(await page.locator(".list-topics a").count() > 2);
    assert.equal(await page.locator(".list-ways a[href='../a-z/']").count(), 1);
    assert.match(await page.locator("noscript").innerText(), /qui sotto/);
  }, { javaScriptEnabled: false }));
