// The town of tests/fixtures, built, served and opened in a browser; all tests of a file share it.
import { after, before } from "node:test";
import { launch, open } from "./browser.mjs";
import { serve } from "./server.mjs";
import { TOWN, build } from "./site.mjs";

// Returns `page(path, options, act)`, which opens a page, acts on it, and holds that it did nothing it must not.
export function town(...options) {
  const town = {};
  before(async () => {
    town.site = build(process.env.SITE || TOWN, ...options);
    town.server = await serve(town.site.out);
    town.browser = await launch();
  });
  after(async () => {
    await town.browser?.close();
    await town.server?.close();
    town.site?.remove();
  });
  town.visit = async (path, act, context = {}) => {
    // The worker that keeps pages for a day without a network would answer in the place of the server.
    const opened = await open(town.browser, town.server.address, { serviceWorkers: "block", ...context });
    try {
      await opened.page.goto(town.server.address + path);
      await act(opened.page, opened);
      if (opened.faults.length > 0) {
        throw new Error("the page did what it must not:\n" + opened.faults.join("\n"));
      }
    } finally {
      town.server.refused.clear();
      await opened.close();
    }
  };
  return town;
}

// Types into the field and returns what is said of what was found.
export async function search(page, text) {
  await page.locator("#_search").click();
  await page.keyboard.insertText(text);
  return said(page);
}

// Waits until the status says what was found, and returns it.
export async function said(page) {
  const status = page.locator(".found-count");
  await status.filter({ hasText: /\S/ }).waitFor();
  return (await status.innerText()).replace(/[\u2066-\u2069]/g, "");
}

export function titles(page) {
  return page.locator(".results > li > a").allInnerTexts();
}
