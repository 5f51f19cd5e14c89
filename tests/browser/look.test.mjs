// The page of search with results, filters and remarks, as axe judges it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { search, town } from "./town.mjs";

const { visit } = town();
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function judge(page) {
  await page.evaluate(AXE);
  // The test for pictures of letters takes joined letters for pictures and skips their contrast.
  const found = await page.evaluate(() => axe.run(document, { rules: { "color-contrast": { options: { ignoreLength: true } } } }));
  return found.violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" "));
}

for (const [path, words] of [
  ["it/search/", "salute"], ["ar/search/", "permesso"], ["ur/search/", "permesso"], ["it/search/", "zzkwxq"],
  ["it/servizi/", "salute"], ["pa/", "permesso"],
]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing in ${path} with ${words}, ${colorScheme}`, () => visit(path, async (page) => {
      await search(page, words);
      const filters = page.locator(".filters > summary");
      if (await filters.isVisible()) {
        await filters.click();
      }
      assert.deepEqual(await judge(page), []);
    }, { colorScheme }));
  }
}
