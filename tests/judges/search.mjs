// Asks an index what residents type, with the script of the theme, each time as a reader who comes for the first time.
//
// Reads `{ assets, manifest, tables, files: [[path, text]], queries, keep }`; prints a list with, for each query, the addresses of
// the first results, the word through which the first was found, how many there are, all bytes that were read (gzip) and
// how long it took. What means nothing, and with `again` everything, is asked by one reader, and no bytes are counted. The
// files stay in the folder `keep`, for who wants to ask by hand; a query is `[text, class, ids, held out]`.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import { gzipSync } from "node:zlib";

const { assets, manifest, tables, files, queries, keep, again } = JSON.parse(readFileSync(0, "utf8"));
const script = (name) => readFileSync(join(assets, name), "utf8");
runInThisContext(script("search-engine.js"));
sportello.search.tables = JSON.parse(tables);

const texts = new Map(files.map(([path, text]) => [path.replace(/^assets\/search\/|\.txt$/g, ""), text]));
rmSync(keep, { recursive: true, force: true });
mkdirSync(keep, { recursive: true });
for (const [name, text] of texts) {
  writeFileSync(join(keep, `${name}.txt`), text);
}
writeFileSync(join(keep, "manifest.json"), manifest);
writeFileSync(join(keep, "tables.json"), tables);
writeFileSync(join(keep, "queries.json"), JSON.stringify(queries));

const weight = (text) => gzipSync(text, { level: 6 }).length;
const weights = new Map(again ? [] : [...texts].map(([name, text]) => [name, weight(text)]));
// The program that a browser loads with the manifest is held to 5,000 bytes elsewhere.
const program = 5000 + weight(manifest);

const late = script("search-late.js").split("\n").filter((line) => !/^\s*\/\//.test(line)).map((line) => line.trim()).join("\n");

const lateWeight = weight(late + tables);

let bytes;
function open() {
  bytes = program;
  sportello.search.late = undefined;
  sportello.search.more = async () => {
    bytes += lateWeight;
    runInThisContext(late);
  };
  return sportello.search.open(JSON.parse(manifest), async (name) => {
    bytes += weights.get(name);
    return texts.get(name);
  });
}

const answers = [];
let kept;
for (const [query, kind] of queries) {
  const isKept = again || kind === "nonsense";
  const engine = isKept ? kept = kept || open() : open();
  const begin = performance.now();
  const { results, total } = await engine.query(query, { limit: 5 });
  answers.push({
    addresses: results.map(({ address }) => address), via: results[0]?.via?.text, total, bytes: isKept ? 0 : bytes,
    milliseconds: performance.now() - begin,
  });
}
console.log(JSON.stringify(answers));
