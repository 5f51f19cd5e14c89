// Serves a published folder as a host does: with its `_headers`, packed on the way, 404 pages of the tree.
import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
  ".txt": "text/plain; charset=utf-8", ".svg": "image/svg+xml", ".png": "image/png", ".xml": "application/xml",
  ".webmanifest": "application/manifest+json", ".ics": "text/calendar", ".json": "application/json",
};

// Reads `_headers`: a line with a path, then indented lines with headers. Paths may end in `*`.
function rulesOf(text) {
  const rules = [];
  for (const line of text.split("\n").filter(Boolean)) {
    if (line.startsWith(" ")) {
      const [name, ...value] = line.trim().split(": ");
      rules.at(-1).headers.push([name, value.join(": ")]);
    } else {
      rules.push({ path: line.trim(), headers: [] });
    }
  }
  return rules;
}

function headersFor(rules, path) {
  const applies = (rule) => (rule.path.endsWith("*") ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path);
  return Object.fromEntries(rules.filter(applies).flatMap((rule) => rule.headers));
}

// How hosts pack what they have no packed sibling of: fast, so at Brotli 5.
export const QUALITY = 5;
const PACKED = new Set([".html", ".css", ".js", ".txt", ".svg", ".xml", ".webmanifest", ".ics", ".json"]);

export const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });

// The coding that a browser accepts, and the bytes in it.
function pack(bytes, accepted, kind) {
  const accepts = (name) => accepted.split(",").some((one) => one.trim().split(";")[0] === name);
  if (PACKED.has(kind) && accepts("br")) {
    return ["br", brotli(bytes)];
  }
  return PACKED.has(kind) && accepts("gzip") ? ["gzip", gzipSync(bytes)] : [null, bytes];
}

async function isFile(path) {
  return stat(path).then((found) => found.isFile(), () => false);
}

// Starts a server of a folder; `requests` lists what was asked for, `refused` holds paths that answer 503.
export async function serve(folder) {
  const rules = rulesOf(await readFile(join(folder, "_headers"), "utf8"));
  const requests = [];
  const refused = new Set();
  const server = createServer(async (request, response) => {
    requests.push(request.url);
    const path = normalize(decodeURIComponent(request.url.split(/[?#]/)[0]));
    if ([...refused].some((part) => path.includes(part))) {
      response.writeHead(503).end();
      return;
    }
    let file = join(folder, path.endsWith("/") ? path + "index.html" : path);
    let status = 200;
    if (!await isFile(file)) {
      file = join(folder, path.split("/")[1] || "", "404.html");
      file = await isFile(file) ? file : join(folder, "404.html");
      status = 404;
    }
    const headers = { ...headersFor(rules, path), "Content-Type": TYPES[extname(file)] || "application/octet-stream" };
    const [coding, bytes] = pack(await readFile(file), request.headers["accept-encoding"] || "", extname(file));
    if (coding) {
      Object.assign(headers, { "Content-Encoding": coding, Vary: "Accept-Encoding" });
    }
    response.writeHead(status, headers).end(bytes);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: "http://127.0.0.1:" + server.address().port + "/",
    requests,
    refused,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
