// The page on which translators see every text beside its translation, as axe judges it, and without sideways scroll.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { judge } from "./axe.mjs";
import { launch, open } from "./browser.mjs";
import { TOWN, run } from "./site.mjs";

let browser;
let folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "sportello-preview-"));
  browser = await launch();
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

for (const language of ["ar", "pa", "zh-Hans"]) {
  test(`the preview of ${language} is for everybody`, async () => {
    const file = join(folder, language + ".html");
    run("--site", TOWN, "translate", "preview", language, "--out", file);
    const address = pathToFileURL(file).href;
    for (const colorScheme of ["light", "dark"]) {
      for (const width of [320, 1280]) {
        const opened = await open(browser, address, { colorScheme, viewport: { width, height: 800 } });
        await opened.page.goto(address);
        assert.deepEqual(await judge(opened.page), [], `${colorScheme}, ${width} pixels`);
        const isTooWide = await opened.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        assert.equal(isTooWide, false, `${width} pixels`);
        assert.deepEqual(opened.faults, []);
        await opened.close();
      }
    }
  });
}
