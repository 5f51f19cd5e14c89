// The page of search with results, filters and remarks, as axe judges it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { judge } from "./axe.mjs";
import { search, town } from "./town.mjs";

const { visit } = town();

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
