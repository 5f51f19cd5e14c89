// What comes out of a printer, read again from the PDF by poppler's programs: the card for a desk in Arabic, and services and
// courses as leaflets in every script.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { town } from "./town.mjs";

const { visit } = town();
const state = {};

before(() => {
  state.folder = mkdtempSync(join(tmpdir(), "sportello-print-"));
});

after(() => rmSync(state.folder, { recursive: true }));

// Prints the page and returns its sheets: width, height, and the words with the box of each.
async function printed(page, format) {
  const file = join(state.folder, "page.pdf");
  writeFileSync(file, await page.pdf({ format }));
  const html = execFileSync("pdftotext", ["-bbox", file, "-"], { encoding: "utf8" });
  const numbers = (tag) => Object.fromEntries([...tag.matchAll(/ (\w+)="([\d.-]+)"/g)].map(([, name, value]) => [name, Number(value)]));
  // Poppler writes joined letters as they stand on paper, from left to right.
  const read = (word) => (/[\u0600-\u06ff]/.test(word) ? [...word].reverse().join("") : word);
  const text = (words) => read(words.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&").normalize("NFKC").replace(/[\u200e-\u202e\u2066-\u2069]/g, ""));
  return html.split(/(?=<page )/).slice(1).map((sheet) => ({
    ...numbers(sheet.slice(0, sheet.indexOf(">"))),
    words: [...sheet.matchAll(/<word([^>]*)>(.*?)<\/word>/g)].map(([, box, word]) => ({ ...numbers(box), text: text(word) })),
  }));
}

// Nothing that is printed hangs over the edge of its sheet.
function assertWithin(sheets, path) {
  for (const { width, height, words } of sheets) {
    const out = words.filter(({ xMin, xMax, yMin, yMax }) => xMin < 5 || yMin < 5 || xMax > width - 5 || yMax > height - 5);
    assert.deepEqual(out.map(({ text }) => text), [], path);
  }
}

for (const format of ["A4", "A5"]) {
  test("the card for a desk is printed line beside line, numbers in their order: " + format, () =>
    visit("ar/servizi/ambulatorio/desk/", async (page) => {
      const sheets = await printed(page, format);
      assertWithin(sheets, format);
      const all = sheets.flatMap(({ words }, sheet) => words.map((word) => ({ ...word, sheet })));
      const find = (text) => all.find((word) => word.text === text);
      // The title: Arabic at the right, Italian at the left in the same line; on the small sheet below it.
      const [arabic, italian] = [find("عيادة"), find("Ambulatorio")];
      assert.ok(arabic && italian, all.slice(0, 30).map(({ text }) => text).join(" "));
      assert.ok(arabic.xMin > italian.xMax, "the reader's words stand at the right");
      const apart = italian.yMin - arabic.yMin;
      assert.ok(format === "A4" ? Math.abs(apart) < 20 : apart > 10 && apart < 60, `both stand together: ${apart}`);
      // A number to call: its groups from left to right, in one line.
      const starts = all.flatMap((word, place) => (word.text === "+39" ? [place] : []));
      assert.ok(starts.length > 0, "no number");
      for (const place of starts) {
        // Letters and digits may come from two fonts, so that their boxes begin at other heights.
        const { sheet: here, yMin: top, yMax: foot } = all[place];
        const line = all.filter(({ sheet, yMin, yMax }) => sheet === here && (yMin + yMax) / 2 > top && (yMin + yMax) / 2 < foot);
        const after = line.filter(({ xMin, text }) => xMin > all[place].xMax && /^[0-9]+$/.test(text)).sort((a, b) => a.xMin - b.xMin);
        assert.deepEqual(after.slice(0, 2).map(({ text }) => text), ["0000", "123"], line.map(({ text }) => text).join(" "));
      }
      // What is for a screen alone is not on paper, the short address is.
      assert.ok(!find("اطبع"));
      assert.ok(all.some(({ text }) => text.includes("go/ambulatorio")), "the short address is missing");
    }));
}

const TREES = ["it", "ar", "ur", "pa", "zh-Hans", "uk"];

for (const tree of TREES) {
  test("a course and a service are leaflets of few sheets: " + tree, () => visit(tree + "/corsi/italiano/", async (page) => {
    const home = page.url().replace("corsi/italiano/", "");
    for (const [path, most] of [["corsi/italiano/", 3], ["servizi/ambulatorio/", 5]]) {
      await page.goto(home + path);
      const sheets = await printed(page, "A4");
      assertWithin(sheets, path);
      assert.ok(sheets.length <= most, `${path}: ${sheets.length} sheets`);
      assert.ok(sheets.flatMap(({ words }) => words).length > 60, path);
      // What only a screen can do is not printed.
      await page.emulateMedia({ media: "print" });
      const forScreens = page.locator(".tools, .menu, .switcher, .search, .crumbs, .contents, .foot .links").filter({ visible: true });
      assert.equal(await forScreens.count(), 0, path);
      await page.emulateMedia({ media: null });
    }
  }));
}
