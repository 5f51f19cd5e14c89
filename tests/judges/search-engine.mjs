// Calls the search script of the theme as its page does, and prints what it says.
//
// Reads `{ assets, trees: [{ manifest, tables, files: [[path, text]], texts, queries: [{ text, options, broken }] }] }`; texts are
// folded, split and cut; a query whose `broken` is a letter cannot read files of that kind. Strings come as lists of
// units of sixteen bits where they are no text.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInThisContext } from "node:vm";

const { assets, trees } = JSON.parse(readFileSync(0, "utf8"));
for (const name of ["hours.js", "search-engine.js", "search-late.js"]) {
  runInThisContext(readFileSync(join(assets, name), "utf8").replace(/^export /gm, ""));
}
// They are all here.
sportello.search.more = async () => {};
// Hours are a module as long as pages load them so.
sportello.hours = sportello.hours || { read, stateAt };
const written = (text) => (Array.isArray(text) ? String.fromCharCode(...text) : text);

const said = [];
for (const { manifest, tables, files, texts, queries } of trees) {
  sportello.search.tables = JSON.parse(tables);
  const { fold, split, stems } = sportello.search.folding(JSON.parse(manifest));
  const folded = texts.map((text) => {
    const words = split(fold(text));
    return { folded: fold(text), words, stems: words.map((word) => stems(word)) };
  });
  const answers = [];
  for (const { text, options, broken } of queries) {
    const all = new Map(files.map(([path, content]) => [path.replace(/^assets\/search\/|\.txt$/g, ""), content]));
    const load = async (name) => {
      if (broken && name.replace(/^.*-([a-z])\d+\..*$/, "$1") === broken) {
        throw new Error("lost");
      }
      return all.get(name);
    };
    const engine = sportello.search.open(JSON.parse(manifest), load);
    const begin = performance.now();
    const answer = await engine.query(written(text), { now: new Date("2026-03-09T09:30:00Z"), ...options });
    answers.push({ ...answer, known: engine.facets, milliseconds: performance.now() - begin });
  }
  said.push({ folded, answers });
}
console.log(JSON.stringify(said));
