// Every kind of page as axe judges it, in four scripts, light and dark, on a phone and on a desk; and without sideways
// scroll at 320 pixels, with text twice as large, and with the spacing that readers may set (WCAG 1.4.10, 1.4.4, 1.4.12).
import assert from "node:assert/strict";
import { test } from "node:test";
import { judge } from "./axe.mjs";
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
  await page.locator("[data-exit]").click();
  await page.waitForURL("https://www.wikipedia.org/");
  await page.goBack();
  assert.equal(page.url(), home);
  faults.length = 0;
}));
