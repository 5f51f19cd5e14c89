// Keeps pages of the guide on the phone, for when there is no network.
//
// `site` stands above: the build, what every page needs, the trees, and the pages that nobody's phone keeps unasked.
// All that one build made lies in one cache. A new build fills its own, takes over what did not change, and only when it
// is whole does the old one go: no reader sees two builds at once.
"use strict";

const root = new URL("./", self.location.href).href;
const PREFIX = "sportello " + root + " ";
const NAME = PREFIX + site.build;

// How long a reader waits for the network where the phone has the page, in milliseconds, and where he asks for it anew; how
// many pages, and how many of their pictures, are kept unasked.
const PATIENCE = 50;
const RELOADED = 4000;
const VISITED = 80;
const SEEN = 40;

// How long an answer may take that no reader waits for, in milliseconds.
const ANSWER = 30000;

const at = (path) => new URL(path, root).href;
const pathOf = (url) => decodeURI(url.slice(root.length));
const treeOf = (path) => site.trees.find((tree) => path.startsWith(tree + "/"));
const PICTURES = "files/";
const mark = (tree) => at(tree + "/offline.kept");
const begun = (tree) => at(tree + "/offline.begun");

// The path of a page is that of its folder.
const pageOf = (file) => file.replace(/(^|\/)index\.html$/, "$1");

// Reads the list of a tree: for each path, the hash, the bytes and whether search reads it first.
function read(text) {
  const list = new Map();
  for (const line of text.split("\n").filter(Boolean)) {
    const [hash, bytes, kind, ...path] = line.split(" ");
    list.set(pageOf(path.join(" ")), { hash, bytes: Number(bytes), search: kind === "s" });
  }
  return list;
}

// A file whose name changes with its content is the one that the page has loaded. A request that nobody answers is given up:
// browsers open few connections to a host, and a reader's next page needs one.
async function fresh(path) {
  const cache = path.startsWith("assets/") ? "default" : "no-cache";
  const signal = AbortSignal.timeout && AbortSignal.timeout(ANSWER);
  const response = await fetch(at(path), { cache, signal });
  if (!response.ok) {
    throw new Error(path + ": " + response.status);
  }
  return response;
}

async function listOf(tree, cache) {
  const response = await fresh(tree + "/offline.txt");
  await cache.put(at(tree + "/offline.txt"), response.clone());
  return read(await response.text());
}

// Runs a task for each of many, a few at a time. After a fault no other begins, and all are at rest before it is thrown.
async function each(many, task) {
  const left = [...many];
  let fault = null;
  const worker = async () => {
    while (left.length && !fault) {
      await task(left.shift()).catch((thrown) => { fault = thrown; });
    }
  };
  await Promise.all([worker(), worker(), worker()]);
  if (fault) {
    throw fault;
  }
}

// Brings what the phone had over into the cache of this build: what is the same is copied, what changed is fetched.
async function carryOver(former, cache) {
  const had = new Set((await former.keys()).map((request) => pathOf(request.url)));
  for (const tree of site.trees.filter((tag) => [...had].some((path) => path.startsWith(tag + "/")))) {
    const before = await former.match(at(tree + "/offline.txt"));
    const [old, now] = [before ? read(await before.text()) : new Map(), await listOf(tree, cache)];
    const kept = await former.match(mark(tree));
    // The pieces of the search have other names where their words changed: who had the search has it after.
    const isWanted = ([path, { search }]) => kept || had.has(path) || (before && search);
    const wanted = [...now].filter(isWanted).map(([path]) => path);
    await each(wanted, async (path) => {
      const same = old.has(path) && old.get(path).hash === now.get(path).hash && await former.match(at(path));
      await cache.put(at(path), same || await fresh(path));
    });
    for (const sign of [mark(tree), begun(tree)]) {
      const held = await former.match(sign);
      if (held) {
        await cache.put(sign, held);
      }
    }
  }
}

async function begin() {
  try {
    const cache = await caches.open(NAME);
    await each(site.core, async (path) => cache.put(at(path), await fresh(path)));
    for (const name of await caches.keys()) {
      if (name.startsWith(PREFIX) && name !== NAME) {
        await carryOver(await caches.open(name), cache);
      }
    }
  } catch (fault) {
    // What is not whole must not serve: the former build stays, and the browser tries again later.
    await caches.delete(NAME);
    throw fault;
  }
  await self.skipWaiting();
}

async function takeOver() {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== NAME) {
      await caches.delete(name);
    }
  }
  if (self.registration.navigationPreload) {
    await self.registration.navigationPreload.enable();
  }
  await self.clients.claim();
}

// Whether a page may lie on a phone whose reader did not ask for the whole guide.
function mayKeep(path) {
  const tree = treeOf(path);
  return tree && !path.includes("?") && !site.sensitive.some((page) => path.startsWith(tree + "/" + page));
}

// The trees that a reader keeps whole, or began to keep.
async function chosenTrees(cache) {
  const chosen = new Set();
  for (const tree of site.trees) {
    if (await cache.match(mark(tree)) || await cache.match(begun(tree))) {
      chosen.add(tree);
    }
  }
  return chosen;
}

// Drops the pages visited, and the pictures seen, longest ago; never a home or the page of search.
async function trim(cache) {
  const chosen = await chosenTrees(cache);
  const paths = (await cache.keys()).map((request) => pathOf(request.url));
  const isHead = (path) => [treeOf(path) + "/", treeOf(path) + "/search/"].includes(path);
  const visited = paths.filter((path) => treeOf(path) && path.endsWith("/") && !chosen.has(treeOf(path)) && !isHead(path));
  const seen = paths.filter((path) => path.startsWith(PICTURES) && !chosen.size);
  for (const path of [...visited.slice(0, -VISITED), ...seen.slice(0, -SEEN)]) {
    await cache.delete(at(path));
  }
}

async function keepVisited(cache, path, response) {
  await cache.delete(at(path));
  await cache.put(at(path), response);
  await trim(cache);
}

// What became of the page that a reader last opened, by its path: `fresh` from the network, a `copy` because the network was
// away, or `old` because the network was slow and had another one. Readers are told.
const outcomes = new Map();

// The network's answer; the browser may have begun to ask while it woke this program.
async function answerOf(event) {
  return await event.preloadResponse || fetch(event.request);
}

// The page on the phone that a short address means, the last kept if there are some: what stands behind a code on a wall.
async function shortTo(path, cache) {
  const [, name] = /^go(\/[^/]+\/)$/.exec(path) || [];
  const isMeant = ({ url }) => name && url.endsWith(name) && treeOf(pathOf(url));
  const meant = (await cache.keys()).filter(isMeant).pop();
  return meant && meant.url;
}

// A page: from the network; where that is slow or away, the one on the phone, which is of this build.
async function page(event) {
  const url = event.request.url.split("#")[0];
  const path = pathOf(url);
  const cache = await caches.open(NAME);
  const held = await cache.match(url);
  const before = held && held.clone();
  const coming = answerOf(event).then((response) => {
    const isPage = response.ok && (response.headers.get("content-type") || "").startsWith("text/html");
    if (isPage && mayKeep(path)) {
      event.waitUntil(keepVisited(cache, path, response.clone()));
    }
    return response;
  });
  if (held) {
    let isLate = false;
    const patience = ["no-cache", "reload"].includes(event.request.cache) ? RELOADED : PATIENCE;
    const late = new Promise((resolve) => setTimeout(() => {
      isLate = true;
      resolve(held);
    }, patience));
    const other = async (response) => (await response.clone().text() === await before.text() ? "fresh" : "old");
    outcomes.set(path, coming.then((response) => (isLate && response.ok ? other(response) : "fresh"), () => "copy"));
    event.waitUntil(outcomes.get(path));
    return Promise.race([coming.catch(() => held), late]);
  }
  outcomes.delete(path);
  try {
    return await coming;
  } catch (fault) {
    const meant = await shortTo(path, cache);
    if (meant) {
      return Response.redirect(meant);
    }
    for (const tree of [treeOf(path), ...await chosenTrees(cache), ...site.trees].filter(Boolean)) {
      const instead = await cache.match(at(tree + "/offline.html"));
      if (instead) {
        return instead;
      }
    }
    throw fault;
  }
}

// A file whose name changes with its content, or that belongs to this build: from the phone, else from the network.
async function file(event) {
  const cache = await caches.open(NAME);
  const held = await cache.match(event.request.url);
  if (held) {
    return held;
  }
  const response = await fetch(event.request);
  if (response.ok) {
    event.waitUntil(cache.put(event.request.url, response.clone()));
  }
  return response;
}

// A picture keeps its name when it changes: from the network, and without one as it lies on the phone. What a page shows that
// nobody's phone keeps unasked is not kept either.
async function picture(event) {
  const cache = await caches.open(NAME);
  try {
    const response = await fetch(event.request);
    const client = await self.clients.get(event.clientId);
    if (response.ok && client && mayKeep(pathOf(client.url.split("#")[0]))) {
      event.waitUntil(keepVisited(cache, pathOf(event.request.url), response.clone()));
    }
    return response;
  } catch (fault) {
    const held = await cache.match(event.request.url);
    if (held) {
      return held;
    }
    throw fault;
  }
}

// What a reader of a tree needs without a network: the page that the worker came too late for, its pictures and its card for a
// desk, the tree's home, its words for that case, the head of its search.
async function visit(tree, path, pictures, saves) {
  const cache = await caches.open(NAME);
  if (mayKeep(path)) {
    for (const part of [path, ...pictures.filter((url) => url.startsWith(at(PICTURES))).map(pathOf)]) {
      if (!await cache.match(at(part))) {
        await keepVisited(cache, part, await fresh(part));
      }
    }
  }
  const words = tree + "/offline.html";
  if (saves) {
    return await cache.match(at(words)) || cache.put(at(words), await fresh(words));
  }
  const known = await cache.match(at(tree + "/offline.txt"));
  const list = known ? read(await known.text()) : await listOf(tree, cache);
  const isFirst = ([path, { search }]) => search || path === tree + "/" || path === words;
  const wanted = known ? [] : [...list].filter(isFirst).map(([path]) => path);
  if (mayKeep(path) && list.has(path + "desk/")) {
    wanted.push(path + "desk/");
  }
  await each(wanted, async (path) => {
    if (!await cache.match(at(path))) {
      await cache.put(at(path), await fresh(path));
    }
  });
}

// The trees that are being kept: each with those who hear how far it is, and with its end.
const going = new Map();

// Stores a whole tree, with what the phone has of it already; tells how far it is. What came to no end can be gone on with, or
// removed.
async function store(tree, tell) {
  const cache = await caches.open(NAME);
  await cache.put(begun(tree), new Response(""));
  const list = await listOf(tree, cache);
  const total = [...list.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  await each(list.keys(), async (path) => {
    if (!await cache.match(at(path))) {
      await cache.put(at(path), await fresh(path));
    }
    done += list.get(path).bytes;
    tell({ done, total });
  });
  await cache.put(mark(tree), new Response(""));
  await cache.delete(begun(tree));
  tell({ kept: true });
}

// Keeps a tree, or listens to how it is being kept: a reader may go on reading meanwhile, and come back.
async function keep(tree, tell) {
  if (!going.has(tree)) {
    const ears = new Set();
    const end = store(tree, (news) => ears.forEach((ear) => ear(news))).finally(() => going.delete(tree));
    going.set(tree, { ears, end });
  }
  const { ears, end } = going.get(tree);
  ears.add(tell);
  await end;
}

// Takes a tree from the phone again, with all that was visited in it; the pictures stay for another one that is kept.
async function drop(tree, tell) {
  const cache = await caches.open(NAME);
  await cache.delete(mark(tree));
  await cache.delete(begun(tree));
  const own = [tree + "/", "assets/search/" + tree + "-"].concat((await chosenTrees(cache)).size ? [] : PICTURES);
  for (const request of await cache.keys()) {
    if (own.some((beginning) => pathOf(request.url).startsWith(beginning))) {
      await cache.delete(request);
    }
  }
  tell({ kept: false });
}

async function answer({ act, tree, url, pictures, saves }, tell) {
  if (!site.trees.includes(tree)) {
    return;
  }
  if (act === "keep") {
    await keep(tree, tell);
  } else if (act === "drop") {
    await drop(tree, tell);
  } else if (act === "visit") {
    const path = pathOf(url);
    tell({ outcome: await outcomes.get(path) || "fresh" });
    await visit(tree, path, pictures, saves);
  } else if (going.has(tree)) {
    await keep(tree, tell);
  } else {
    tell(await stateOf(tree));
  }
}

async function stateOf(tree) {
  const cache = await caches.open(NAME);
  return { kept: Boolean(await cache.match(mark(tree))), begun: Boolean(await cache.match(begun(tree))) };
}

// Tells that something went wrong, and how the tree stands now.
async function fail(tree, thrown, tell) {
  const fault = thrown && thrown.name === "QuotaExceededError" ? "full" : "other";
  tell({ fault, ...await stateOf(tree) });
}

self.addEventListener("install", (event) => event.waitUntil(begin()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("message", (event) => {
  const port = event.ports[0];
  const tell = (news) => port && port.postMessage(news);
  event.waitUntil(answer(event.data, tell).catch((thrown) => fail(event.data.tree, thrown, tell)));
});
self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method !== "GET" || !url.startsWith(root)) {
    return;
  }
  const path = pathOf(url.split("#")[0]);
  if (mode === "navigate") {
    event.respondWith(page(event));
  } else if (path.startsWith("assets/") || /\/search\/(search|late)\.js$/.test(path)) {
    event.respondWith(file(event));
  } else if (path.startsWith(PICTURES) && event.request.destination === "image") {
    event.respondWith(picture(event));
  }
});
