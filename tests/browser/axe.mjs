// The judge of accessibility, without its exception for pictures made of joined letters: it would pass over every text in
// Arabic, Gurmukhi or Devanagari letters, whose letters join as those of such pictures do.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const EXCEPTION = "&& !_isIconLigature(vChild)";
const whole = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.js"), "utf8");
if (!whole.includes(EXCEPTION)) {
  throw new Error("axe-core is another one: look where it passes over joined letters now");
}
const AXE = whole.replace(EXCEPTION, "");

// Returns what is wrong with a page: a line for each rule, with what breaks it.
export async function judge(page) {
  await page.evaluate(AXE);
  const found = await page.evaluate(() => axe.run(document));
  return found.violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" "));
}
