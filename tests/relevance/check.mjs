// Checks the hand-written relevance data against the rules of README.md and prints its counts.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
const LANGUAGES = ["it", "en", "fr", "ro", "ar", "uk", "pa", "zh-Hans", "bn"];
const WITH_SEARCH = new Set(["ar", "uk", "pa", "zh-Hans", "bn"]);
const CLASSES = ["inflected", "everyday", "italian", "italian-misspelt", "transliterated", "sentence",
  "digits", "diacritics", "traditional", "joined", "broken-plural", "nonsense"];
const ONLY_IN = { traditional: ["zh-Hans"], "broken-plural": ["ar"], transliterated: [...WITH_SEARCH] };

const taught = { "italian-misspelt": new Set(), transliterated: new Set() };
const faults = [];
const fault = (file, line, text) => faults.push(`${file}:${line}: ${text}`);

/** Lines of a file below this folder; reports what no text here may hold. */
function linesOf(file) {
  const text = readFileSync(join(HERE, file), "utf8");
  if (text !== text.normalize("NFC")) {
    text.split("\n").forEach((line, index) => {
      if (line !== line.normalize("NFC")) fault(file, index + 1, "not NFC");
    });
  }
  if (/[\r\uFEFF\u200B\u200E\u200F\uFFFD]/u.test(text)) fault(file, 1, "carriage return, mark of order or direction");
  if (!text.endsWith("\n")) fault(file, 1, "no newline at the end");
  return text.split("\n").slice(0, -1);
}

/** Splits a list value and reports empty or repeated items. */
function listOf(file, line, value) {
  const items = value === "" ? [] : value.split("|");
  if (items.some((item) => item === "" || item !== item.trim())) fault(file, line, `untidy list: ${value}`);
  if (new Set(items).size !== items.length) fault(file, line, `repeated item: ${value}`);
  return items;
}

function readServices() {
  const file = "services.tsv";
  const services = new Map();
  linesOf(file).forEach((text, index) => {
    if (index === 0) return;
    const cells = text.split("\t");
    if (cells.length !== 5) return fault(file, index + 1, "not five columns");
    const [id, , official, , misspellings] = cells;
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) fault(file, index + 1, `bad id ${id}`);
    if (services.has(id)) fault(file, index + 1, `second ${id}`);
    listOf(file, index + 1, official);
    for (const item of listOf(file, index + 1, misspellings)) taught["italian-misspelt"].add(item.toLowerCase());
    services.set(id, official);
  });
  return services;
}

/** Checks one `<lang>.md`; returns the number of words (letters for Chinese) of each body. */
function checkPages(language, services) {
  const file = `${language}.md`;
  const blocks = [];
  linesOf(file).forEach((text, index) => {
    if (text.startsWith("## ")) blocks.push({ id: text.slice(3), line: index + 1, lines: [] });
    else if (blocks.length > 0) blocks.at(-1).lines.push(text);
    else fault(file, index + 1, "text before the first concept");
  });
  if (blocks.map((block) => block.id).join() !== [...services.keys()].join()) {
    fault(file, 1, "concepts are not those of services.tsv in their order");
  }
  return blocks.map(({ id, line, lines }) => {
    const values = new Map();
    let at = 0;
    for (; at < lines.length && lines[at] !== ""; at += 1) {
      const [, key, value] = /^(title|official|search|keywords|summary): (.+)$/.exec(lines[at]) ?? [];
      if (!key) fault(file, line + at + 1, `no known key: ${lines[at].slice(0, 30)}`);
      values.set(key, value);
    }
    for (const key of ["title", "official", "keywords", "summary"]) {
      if (!values.get(key)) fault(file, line, `${id} has no ${key}`);
    }
    if (values.has("search") && !WITH_SEARCH.has(language)) fault(file, line, "search in a Latin tree");
    listOf(file, line, values.get("keywords") ?? "");
    for (const item of listOf(file, line, values.get("search") ?? "")) taught.transliterated.add(item);
    if (values.get("official") !== services.get(id)) fault(file, line, `official of ${id} differs`);
    if ([...(values.get("summary") ?? "")].length > 160) fault(file, line, "summary above 160 characters");
    const body = lines.slice(at).join(" ").trim();
    return language === "zh-Hans" ? body.match(/\p{Script=Han}/gu)?.length ?? 0 : body.split(/\s+/u).length;
  });
}

/** Checks one query file; `seen` holds the queries met in this language so far. */
function checkQueries(folder, language, services, seen) {
  const file = `${folder}/${language}.tsv`;
  const counts = new Map(CLASSES.map((name) => [name, 0]));
  linesOf(file).forEach((text, index) => {
    const cells = text.split("\t");
    if (cells.length !== 3) return fault(file, index + 1, "not three columns");
    const [name, query, ids] = cells;
    if (!counts.has(name)) return fault(file, index + 1, `no class ${name}`);
    if (ONLY_IN[name] && !ONLY_IN[name].includes(language)) fault(file, index + 1, `${name} not in ${language}`);
    counts.set(name, counts.get(name) + 1);
    if (query === "" || query !== query.trim()) fault(file, index + 1, "untidy query");
    const key = query.toLowerCase();
    if (seen.has(key)) fault(file, index + 1, `"${query}" is also at ${seen.get(key)}`);
    if (folder === "held-out" && taught[name]?.has(key)) fault(file, index + 1, `${query} is a listed spelling`);
    seen.set(key, `${file}:${index + 1}`);
    const wanted = listOf(file, index + 1, ids);
    if ((wanted.length === 0) !== (name === "nonsense")) fault(file, index + 1, "ids and class disagree");
    for (const id of wanted) if (!services.has(id)) fault(file, index + 1, `no concept ${id}`);
  });
  return counts;
}

const services = readServices();
const rows = [];
for (const language of LANGUAGES) {
  if (!existsSync(join(HERE, `${language}.md`))) {
    fault(`${language}.md`, 1, "missing");
    continue;
  }
  const sizes = checkPages(language, services).sort((a, b) => a - b);
  console.log(`${language}: body ${sizes[0]} to ${sizes.at(-1)}, median ${sizes[sizes.length >> 1]}`);
  const seen = new Map();
  for (const folder of ["queries", "held-out"]) {
    if (existsSync(join(HERE, folder, `${language}.tsv`))) {
      rows.push([`${folder} ${language}`, checkQueries(folder, language, services, seen)]);
    } else fault(`${folder}/${language}.tsv`, 1, "missing");
  }
}
for (const [name, counts] of rows) {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const parts = [...counts].filter(([, count]) => count > 0).map(([label, count]) => `${label} ${count}`);
  console.log(`${name}: ${total} (${parts.join(", ")})`);
}
for (const text of faults) console.error(text);
process.exitCode = faults.length === 0 ? 0 : 1;
