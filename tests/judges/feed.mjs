// Reads feeds with a parser of others and prints what it finds. In: JSON {path: text}. Out: JSON {path: feed}.
import { readFileSync } from "node:fs";
import { parseFeed } from "@rowanmanning/feed-parser";

const files = JSON.parse(readFileSync(0, "utf8"));
const read = Object.entries(files).map(([path, text]) => [path, parseFeed(text).toJSON()]);
console.log(JSON.stringify(Object.fromEntries(read)));
