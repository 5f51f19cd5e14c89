// Every kind of page as axe judges it, in four scripts, light and dark, on a phone and on a desk; and without sideways
// scroll at 320 pixels, with text twice as large, and with the spacing that readers may set (WCAG 1.4.10, 1.4.4, 1.4.12).
import assert from "node:assert/strict";
import { test } from "node:test";
import { judge } from "./axe.mjs";
import { slowDown } from "./line.mjs";
import { town } from "./town.mjs";

const { visit } = town();
const TREES = ["it", "ar", "pa", "zh-Hans"];
const PAGES = [
  "", "servizi/", "servizi/ambulatorio/", "servizi/ascolto-donne/", "corsi/italiano/", "eventi/festa-dei-popoli/",
  "luoghi/casa-della-salute/", "enti/rete-accoglienza/", "persone/mediatrice-arabo/", "progetti/porte-aperte/",
  "pratiche/te-delle-donne/", "guide/nasce-un-bambino/", "notizie/nuovi-orari/", "argomenti/salute/",
  "parole/tessera-sanitaria/", "informazioni/bun-venit/", "a-z/", "topics/", "whats-on/", "glossary/", "municipalities/",
];
// The card for a desk has nothing to say in the language of the desk.
const pagesOf = (tree) => (tree === "it" ? PAGES : [...PAGES, "servizi/ambulatorio/desk/"]).map((page) => tree + "/" + page);

const isTooWide = (page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

for (const tree of TREES) {
  for (const colorScheme of ["light", "dark"]) {
    for (const width of [360, 1280]) {
      test(`axe finds nothing in ${tree}, ${colorScheme}, ${width} pixels`, () => visit(tree + "/", async (page) => {
        const home = page.url().slice(0, -(tree.length + 1));
        for (const path of pagesOf(tree)) {
          await page.goto(home + path);
          assert.deepEqual(await judge(page), [], path);
        }
      }, { colorScheme, viewport: { width, height: 800 } }));
    }
  }

  test(`no page of ${tree} scrolls sideways`, () => visit(tree + "/", async (page) => {
    const home = page.url().slice(0, -(tree.length + 1));
    for (const path of pagesOf(tree)) {
      await page.goto(home + path);
      assert.equal(await isTooWide(page), false, path);
      await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
      assert.equal(await isTooWide(page), false, path + " with large text");
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "";
        const style = { lineHeight: "1.5", letterSpacing: ".12em", wordSpacing: ".16em" };
        document.querySelectorAll("body *").forEach((element) => Object.assign(element.style, style));
      });
      assert.equal(await isTooWide(page), false, path + " with wide spacing");
    }
  }, { viewport: { width: 320, height: 700 } }));
}

test("without script a page has its menu, its languages and its card", () => visit("ar/servizi/ambulatorio/", async (page) => {
  for (const panel of [".menu", ".switcher"]) {
    await page.locator(panel + " > summary").click();
    assert.equal(await page.locator(panel + " nav a").first().isVisible(), true);
    await page.locator(panel + " > summary").click();
  }
  assert.equal(await page.locator("[data-keep], [data-share], [data-listen]").filter({ visible: true }).count(), 0);
  await page.locator(".tools a").click();
  assert.equal(await page.locator(".desk .line").first().isVisible(), true);
}, { javaScriptEnabled: false }));

test("a sensitive page is left at once, and not found again by going back", () => visit("it/", async (page, { faults }) => {
  const home = page.url();
  await page.route("https://www.wikipedia.org/**", (route) => route.fulfill({ body: "elsewhere", contentType: "text/html" }));
  await page.goto(home + "servizi/ascolto-donne/");
  // What was opened within the page leaves no trace either.
  await page.locator(".contents summary").click();
  await page.locator(".contents a").first().click();
  await page.waitForURL("**/ascolto-donne/#*");
  await page.locator("[data-exit]").click();
  await page.waitForURL("https://www.wikipedia.org/");
  await page.goBack();
  assert.equal(page.url(), home);
  faults.length = 0;
}));

test("a word of the offices is explained where it stands, and leads to its page without script", async () => {
  const word = (page) => page.locator("main a.term").first();
  await visit("ar/servizi/ambulatorio/", async (page) => {
    await word(page).click();
    const note = page.locator(".explained");
    await note.waitFor();
    assert.match(await note.innerText(), /tessera sanitaria|permesso di soggiorno/i);
    assert.equal(await word(page).getAttribute("aria-expanded"), "true");
    assert.deepEqual(await judge(page), []);
    await word(page).click();
    assert.equal(await note.count(), 0);
    await word(page).click();
    await page.locator(".explained a").click();
    await page.waitForURL("**/ar/parole/**");
  });
  await visit("ar/servizi/ambulatorio/", async (page) => {
    await word(page).click();
    await page.waitForURL("**/ar/parole/**");
    assert.equal(await page.locator(".summary").isVisible(), true);
  }, { javaScriptEnabled: false });
});

test("what a card names to bring is explained there", () => visit("it/servizi/ambulatorio/", async (page) => {
  await page.locator(".checklist a.term").first().click();
  await page.locator(".checklist .explained").waitFor();
}));

test("facts that nobody confirmed for long say so on top, also on a page that lay on the phone", () => visit("it/servizi/emergenza/", async (page) => {
  const note = page.locator("main > .late");
  assert.match(await note.innerText(), /^Non confermato dopo il 10 gennaio 2025/);
  for (const [day, isOverdue] of [["2026-09-01T20:00:00", false], ["2026-09-02T06:00:00", true]]) {
    await page.clock.setFixedTime(day);
    await page.goto(page.url().replace("emergenza", "ambulatorio"));
    await page.waitForFunction(() => document.readyState === "complete");
    assert.equal(await note.isVisible(), isOverdue, day);
  }
}));

test("what is over by the reader's clock is promised no more", () => visit("it/", async (page) => {
  const home = page.url();
  const shown = (selector) => page.locator(selector).evaluateAll((parts) => parts.filter((part) => part.offsetParent).length);
  const [dates, open] = [".list-dates .entry", ".edition-open [data-until]"];
  assert.ok(await shown(dates) > 0);
  await page.goto(home + "corsi/italiano/");
  assert.ok(await shown(open) > 0);
  await page.clock.setFixedTime("2027-02-01T10:00:00");
  await page.goto(home + "corsi/italiano/");
  assert.equal(await shown(open), 0);
  await page.goto(home);
  assert.equal(await shown(".list-dates"), 0);
}));

test("the switcher keeps the page and the place, and marks trees where this page is not translated", () => visit("ar/informazioni/bun-venit/", async (page) => {
  const ways = await page.locator(".switcher nav a").evaluateAll((links) => links.map((link) => [link.hreflang, link.pathname, link.parentElement.querySelector("small")?.textContent || ""]));
  assert.ok(ways.length >= 5);
  for (const [tree, path] of ways) {
    assert.equal(path, `/${tree}/informazioni/bun-venit/`);
  }
  assert.ok(ways.some(([, , note]) => note) && ways.some(([, , note]) => !note), JSON.stringify(ways));
  await page.goto(page.url().replace("informazioni/bun-venit", "corsi/italiano") + "#contacts");
  await page.locator(".switcher > summary").click();
  await page.locator(".switcher a[hreflang=it]").click();
  await page.waitForURL("**/it/corsi/italiano/#contacts");
}));

test("nothing moves while a page with a picture comes", () => visit("it/", async (page) => {
  const home = page.url();
  await slowDown(page, 4);
  await page.goto(home + "servizi/ambulatorio/", { waitUntil: "networkidle" });
  await page.locator(".picture img").first().scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelector(".picture img").complete);
  const [shift, size] = await page.evaluate(() => new Promise((resolve) => {
    new PerformanceObserver((list) => resolve([
      list.getEntries().reduce((sum, { value }) => sum + value, 0),
      ["width", "height", "loading"].map((name) => document.querySelector(".picture img").getAttribute(name)),
    ])).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => resolve([0, ["width", "height", "loading"].map((name) => document.querySelector(".picture img").getAttribute(name))]), 1000);
  }));
  assert.ok(shift < 0.01, "the page moved by " + shift);
  assert.deepEqual(size, ["960", "600", "lazy"]);
}));
