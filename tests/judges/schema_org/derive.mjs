// Derives vocabulary.tsv from a release of schema.org: node derive.mjs schemaorg-all-https.jsonld > vocabulary.tsv
import { readFileSync } from "node:fs";

const graph = JSON.parse(readFileSync(process.argv[2], "utf8"))["@graph"];
const list = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const name = (id) => id.replace(/^schema:/, "");
const names = (value) =>
  list(value)
    .map((target) => target["@id"])
    .filter((id) => id.startsWith("schema:"))
    .map(name)
    .sort()
    .join(" ");
const flags = (entry) => {
  const area = list(entry["schema:isPartOf"]).map((part) => part["@id"].replace(/^https:\/\/(\w+)\..*/, "$1"));
  const newer = list(entry["schema:supersededBy"]).map((target) => `superseded-by:${name(target["@id"])}`);
  return [...area, ...newer].join(" ");
};

const lines = [];
for (const entry of graph) {
  if (!entry["@id"].startsWith("schema:")) continue;
  const types = list(entry["@type"]);
  if (types.includes("rdf:Property")) {
    const domain = names(entry["schema:domainIncludes"]);
    lines.push(["property", name(entry["@id"]), domain, names(entry["schema:rangeIncludes"]), flags(entry)]);
  } else if (types.includes("rdfs:Class")) {
    const kind = types.includes("schema:DataType") ? "datatype" : "type";
    lines.push([kind, name(entry["@id"]), names(entry["rdfs:subClassOf"]), "", flags(entry)]);
  } else {
    const of = types.filter((type) => type.startsWith("schema:")).map(name).sort().join(" ");
    lines.push(["member", name(entry["@id"]), of, "", flags(entry)]);
  }
}
console.log(lines.map((line) => line.join("\t")).sort().join("\n"));
