// A portable site: the whole guide with its search from a folder, without a server.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { launch, open } from "./browser.mjs";
import { TOWN, build } from "./site.mjs";
import { said, search, titles } from "./town.mjs";

let site;
let browser;
let home;
before(async () => {
  site = build(process.env.SITE || TOWN, "--portable");
  home = pathToFileURL(site.out + "/").href;
  browser = await launch();
});
after(async () => {
  await browser?.close();
  site?.remove();
});

async function visit(path, act, context) {
  const opened = await open(browser, home, context);
  try {
    await opened.page.goto(home + path);
    await act(opened.page);
    assert.deepEqual(opened.faults, []);
  } finally {
    await opened.close();
  }
}

test("links lead from page to page", () => visit("index.html", async (page) => {
  await page.waitForURL("**/it/index.html");
  await page.locator(".list-topics a").first().click();
  await page.waitForURL("**/it/argomenti/*/index.html");
  await page.locator(".switcher summary").click();
  await page.locator(".switcher a[hreflang=ar]").click();
  await page.waitForURL("**/ar/argomenti/*/index.html");
  await page.locator(".foot a[href$='#choose']").click();
  await page.waitForURL("**/index.html#choose");
}));

test("every link of every page of a tree leads to a file", () => visit("ro/index.html", async (page) => {
  const { readFileSync, existsSync, readdirSync } = await import("node:fs");
  const { fileURLToPath } = await import("node:url");
  const pages = readdirSync(site.out, { recursive: true }).filter((path) => path.startsWith("ro/") && path.endsWith("index.html"));
  assert.ok(pages.length > 50);
  for (const path of pages) {
    const html = readFileSync(site.out + "/" + path, "utf8").replace(/<script type=application.*?<\/script>/s, "");
    for (const [, quoted, bare] of html.matchAll(/ (?:href|src|action)=(?:"([^"]*)"|([^\s>]*))/g)) {
      const target = new URL(quoted ?? bare, home + path);
      if (target.protocol === "file:") {
        target.hash = "";
        assert.ok(existsSync(fileURLToPath(target)) && !target.href.endsWith("/"), path + " links to " + target);
      }
    }
  }
}));

test("search runs from a folder: results, filters, state, the way to a page and back", () => visit("ar/search/index.html", async (page) => {
  await search(page, "permesso di soggiorno");
  assert.match(await page.locator(".results > li").first().innerText(), /permesso di soggiorno/);
  const found = await titles(page);
  assert.match(page.url(), /index\.html#q=permesso/);
  await page.locator(".results a").first().click();
  await page.waitForURL("**/ar/*/*/index.html");
  await page.goBack();
  await said(page);
  assert.deepEqual(await titles(page), found);
  await page.reload();
  await said(page);
  assert.deepEqual(await titles(page), found);
  await page.locator(".filters > summary").click();
  await page.locator(".filters input[name=kind]:visible").first().check();
  await page.waitForFunction(() => location.hash.includes("kind="));
}));

test("the field of a page leads to the page of search", () => visit("it/servizi/index.html", async (page) => {
  await search(page, "salute");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/it/search/index.html#q=salute");
  await said(page);
  assert.ok((await titles(page)).length > 0);
}));

test("without script the field leads to all topics", () => visit("it/index.html", async (page) => {
  await page.locator("#_search").fill("permesso");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/it\/search\/index\.html\??$/);
  assert.ok(await page.locator(".list-topics a").count() > 2);
}, { javaScriptEnabled: false }));
