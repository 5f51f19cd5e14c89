// Numbers, times and Italian names stand in the order in which they are read, also within lines that run from right to
// left: each character's own rectangle says where the browser painted it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { town } from "./town.mjs";

const { visit } = town();
const PAGES = [
  "", "servizi/ambulatorio/", "servizi/ambulatorio/desk/", "servizi/ascolto-donne/", "corsi/italiano/", "eventi/festa-dei-popoli/",
  "luoghi/casa-della-salute/", "enti/rete-accoglienza/", "persone/mediatrice-arabo/", "search/",
];

// Looks at all texts of a page. Returns, for each kind of thing that is read from left to right, the texts of its kind, and
// those whose characters stand in another order.
function inspect() {
  const kinds = {
    // Groups of digits, with what stands between them: a number to call, a time, a date in figures.
    number: /\+?[0-9][0-9 .\/:-]*[0-9]/g,
    // Words in Latin letters, with the spaces, points and apostrophes between them: names, addresses of mail and web.
    name: /[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ0-9 '’.,@/-]*[A-Za-zÀ-ÿ0-9]/g,
  };
  const found = { number: [], name: [], turned: [], spans: [] };
  // A span of two times is read as the words around it: the first stands where lines begin.
  const span = /[0-9:]+–(?=[0-9])/g;
  const placeOf = (node, at) => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getClientRects()[0];
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement.getClientRects().length || node.parentElement.closest(".hidden, script, template")) {
      continue;
    }
    for (const { 0: text, index } of node.data.matchAll(span)) {
      const [first, second] = [placeOf(node, index), placeOf(node, index + text.length)];
      if (Math.abs(first.top - second.top) < first.height / 2) {
        found.spans.push([node.data.trim(), first.left > second.left]);
      }
    }
    for (const [kind, pattern] of Object.entries(kinds)) {
      for (const { 0: text, index } of node.data.matchAll(pattern)) {
        const painted = [...text].map((letter, at) => [letter, placeOf(node, index + at)]).filter(([letter, place]) => place && letter.trim());
        // Within a line each character stands to the right of the one before it; a new line begins further down.
        const isTurned = painted.some(([, place], at) => {
          const before = at > 0 && painted[at - 1][1];
          return before && Math.abs(place.top - before.top) < place.height / 2 && place.left < before.left - 0.5;
        });
        found[kind].push(text);
        if (isTurned) {
          found.turned.push(text);
        }
      }
    }
  }
  return found;
}

for (const tree of ["ar", "ur"]) {
  test(`every number, time and Italian name stands in its order: ${tree}`, (context) => visit(tree + "/", async (page) => {
    const home = page.url();
    const all = { number: [], name: [], spans: 0 };
    for (const path of PAGES) {
      await page.goto(home + path);
      const { number, name, turned, spans } = await page.evaluate(inspect);
      assert.deepEqual(turned, [], path);
      assert.deepEqual(spans.filter(([, isRightToLeft]) => !isRightToLeft), [], path);
      all.spans += spans.length;
      all.number.push(...number);
      all.name.push(...name);
    }
    context.diagnostic(`${all.number.length} numbers, ${all.name.length} names, ${all.spans} spans of time`);
    assert.ok(all.spans > 10, "no spans of time");
    // The things that peers are reported to scramble are among them.
    assert.ok(all.number.some((text) => /^\+?[0-9]{2,}( [0-9]+)+$/.test(text)), "no number to call");
    assert.ok(all.number.some((text) => /^[0-9]{2}:[0-9]{2}$/.test(text)), "no time");
    assert.ok(all.name.some((text) => /[a-z] [A-Z]/.test(text)), "no name of two words");
    assert.ok(all.name.some((text) => text.includes("@")), "no address");
  }));
}

test("an order that is turned is seen", () => visit("ar/", async (page) => {
  await page.evaluate(() => {
    document.querySelector("main").insertAdjacentHTML("beforeend", "<p dir=rtl>اتصل 0372 456 789</p><p dir=rtl><bdo dir=rtl>Borgo</bdo></p>");
  });
  const { turned } = await page.evaluate(inspect);
  assert.ok(turned.includes("0372 456 789") && turned.includes("Borgo"), turned.join());
}));
