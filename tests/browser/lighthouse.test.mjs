// What Lighthouse says of home, a service, a list and search on a phone, one run each. Other programs on this machine may
// slow a run down, so speed is only told here; `lighthouse.mjs` prints the medians of five runs.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { CATEGORIES, PAGES, measure } from "./lighthouse.mjs";
import { serve } from "./server.mjs";
import { TOWN, build } from "./site.mjs";

const state = {};

before(async () => {
  state.site = build(TOWN);
  state.server = await serve(state.site.out);
});

after(async () => {
  await state.server?.close();
  state.site?.remove();
});

test("Lighthouse has nothing to say against accessibility, practices and machines that search", async (context) => {
  const judged = [];
  await measure(state.server.address, PAGES, 1, (path, points, lost) => {
    judged.push(path);
    context.diagnostic(`${path}: performance ${points.performance}`);
    for (const category of CATEGORIES.filter((category) => category !== "performance")) {
      assert.equal(points[category], 100, `${path}: ${category}\n${lost.join("\n")}`);
    }
  });
  assert.deepEqual(judged, PAGES);
});
