// The filters of the page of search: true counts, each by keyboard, the choice in the state, all within 320 pixels.
import assert from "node:assert/strict";
import { test } from "node:test";
import { said, search, town } from "./town.mjs";

const { visit } = town();
const FACETS = ["kind", "topic", "municipality", "audience", "language"];

async function filters(page, text) {
  await search(page, text);
  await page.locator(".filters > summary").click();
}

// The boxes that can be seen: facet, value and count.
function boxes(page) {
  return page.locator(".filters label:visible").evaluateAll((labels) => labels.map((label) => {
    const { name, value, checked } = label.querySelector("input");
    return { name, value, checked, count: Number(label.querySelector("small").textContent) };
  }));
}

// How many results there are, all shown.
async function total(page) {
  const more = page.locator(".found-below > button");
  while (await more.count() > 0) {
    const before = await page.locator(".results > li").count();
    await more.click();
    await page.waitForFunction((before) => document.querySelectorAll(".results > li").length > before, before);
  }
  return page.locator(".results > li").count();
}

test("every facet has values, and every count is what its choice gives", () => visit("it/search/", async (page) => {
  await filters(page, "comune");
  const all = await boxes(page);
  for (const facet of FACETS) {
    assert.ok(all.some(({ name }) => name === facet), "no value of " + facet);
  }
  assert.ok(all.every(({ count }) => count > 0));
  for (const facet of FACETS) {
    const { value, count } = all.find(({ name }) => name === facet);
    const box = page.locator(`.filters input[name="${facet}"][value="${value}"]`);
    await box.check();
    await page.waitForFunction((facet) => new URLSearchParams(location.hash.slice(1)).has(facet), facet);
    await page.waitForTimeout(100);
    assert.equal(await total(page), count, facet + " " + value);
    await box.uncheck();
    await page.waitForTimeout(100);
  }
}));

test("two facets together leave what both have, and counts follow", () => visit("it/search/", async (page) => {
  await filters(page, "comune");
  const { value } = (await boxes(page)).find(({ name }) => name === "kind");
  await page.locator(`.filters input[name=kind][value="${value}"]`).check();
  await page.waitForTimeout(200);
  const second = (await boxes(page)).find(({ name }) => name !== "kind" && name !== "open");
  await page.locator(`.filters input[name="${second.name}"][value="${second.value}"]`).check();
  await page.waitForTimeout(200);
  assert.equal(await total(page), second.count);
}));

test("a choice stands in the state; reload and back restore it, a button takes it away", () => visit("it/search/", async (page) => {
  await filters(page, "comune");
  const { value, count } = (await boxes(page)).find(({ name }) => name === "kind");
  const box = page.locator(`.filters input[name=kind][value="${value}"]`);
  await box.check();
  await page.waitForFunction(() => location.hash.includes("kind="));
  await page.reload();
  await said(page);
  assert.equal(await box.isChecked(), true);
  assert.equal(await total(page), count);
  await page.goBack();
  await page.waitForFunction(() => !location.hash.includes("kind="));
  assert.equal(await box.isChecked(), false);
  await page.goForward();
  await page.waitForFunction(() => location.hash.includes("kind="));
  await page.locator(".filters > button").click();
  await page.waitForFunction(() => !location.hash.includes("kind="));
  assert.equal(await box.isChecked(), false);
}));

test("filters work by keyboard alone, and the focus stays on the box", () => visit("it/search/", async (page) => {
  await search(page, "comune");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "SUMMARY");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const name = await page.evaluate(() => document.activeElement.name);
  assert.equal(name, "kind");
  await page.keyboard.press("Space");
  await page.waitForFunction(() => location.hash.includes("kind="));
  await page.waitForTimeout(200);
  assert.equal(await page.evaluate(() => document.activeElement.name + document.activeElement.checked), "kindtrue");
}));

test("a choice without words lists what it holds", () => visit("it/search/#kind=service", async (page) => {
  await said(page);
  assert.ok(await total(page) > 3);
  const addresses = await page.locator(".results > li > a").evaluateAll((links) => links.map((link) => link.pathname));
  assert.ok(addresses.every((address) => address.startsWith("/it/servizi/")), addresses.join());
}));

test("open now follows the clock", async () => {
  const openAt = async (time) => {
    let found = 0;
    await visit("it/search/", async (page) => {
      await page.clock.setFixedTime(new Date(time));
      await page.reload();
      await filters(page, "biblioteca");
      const box = (await boxes(page)).find(({ name }) => name === "open");
      found = box ? box.count : 0;
    });
    return found;
  };
  const [midday, night] = [await openAt("2026-03-11T10:30:00+01:00"), await openAt("2026-03-11T03:30:00+01:00")];
  assert.ok(midday > night, `${midday} at midday, ${night} at night`);
});

for (const tree of ["it", "ar", "ur", "pa"]) {
  test("at 320 pixels nothing goes sideways: " + tree, () => visit(tree + "/search/", async (page) => {
    await filters(page, "permesso");
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 320, width + " pixels");
    const small = await page.locator(".filters label:visible, .results > li > a, .search input, .search button").evaluateAll(
      (elements) => elements.filter((element) => element.getBoundingClientRect().height < 43.5).map((element) => element.outerHTML));
    assert.deepEqual(small, []);
  }, { viewport: { width: 320, height: 600 } }));
}
