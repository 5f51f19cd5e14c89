// What a phone keeps: visited pages and the head of the search after one visit, the whole tree when it is asked to, and
// never two builds at once.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "./browser.mjs";
import { serve } from "./server.mjs";
import { search, titles } from "./town.mjs";
import { TOWN, build } from "./site.mjs";

const state = {};

// A site below a path, that can be stopped and exchanged while its address stays.
async function changeable(folders) {
  const door = { behind: null, asked: [] };
  const behind = await Promise.all(folders.map(serve));
  const server = createServer(async (request, response) => {
    door.asked.push(request.url);
    if (door.behind === null) {
      request.socket.destroy();
      return;
    }
    const answer = await fetch(behind[door.behind].address + request.url.replace(/^\/sub\//, ""), { headers: { "accept-encoding": "identity" } });
    response.writeHead(answer.status, { "Content-Type": answer.headers.get("content-type"), "Cache-Control": answer.headers.get("cache-control") || "no-cache" });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  door.address = "http://127.0.0.1:" + server.address().port + "/sub/";
  door.close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await Promise.all(behind.map((one) => one.close()));
  };
  return door;
}

before(async () => {
  state.first = build(TOWN);
  state.sources = mkdtempSync(join(tmpdir(), "sportello-town-"));
  cpSync(TOWN, state.sources, { recursive: true });
  const file = join(state.sources, "content/pratiche/te-delle-donne.md");
  writeFileSync(file, readFileSync(file, "utf8").replace(/^title = .*/m, 'title = "Un altro tè"'));
  state.second = build(state.sources);
  state.browser = await launch();
});

after(async () => {
  await state.browser?.close();
  state.first?.remove();
  state.second?.remove();
  rmSync(state.sources, { recursive: true });
});

async function visit(act, options = {}) {
  const door = await changeable([state.first.out, state.second.out]);
  door.behind = 0;
  const context = await state.browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  try {
    const page = await context.newPage();
    await page.goto(door.address + "ar/servizi/ambulatorio/");
    await page.locator("[data-keep-way]").waitFor();
    await settled(page);
    await act(page, door);
  } finally {
    await context.close();
    await door.close();
  }
}

// The addresses on the phone, below the root.
const held = (page) => page.evaluate(async () => {
  const paths = [];
  for (const name of await caches.keys()) {
    for (const { url } of await (await caches.open(name)).keys()) {
      paths.push(url.replace(/^.*\/sub\//, ""));
    }
  }
  return paths;
});

// Waits until nothing more is stored.
async function settled(page) {
  for (let before = -1, now = 0; before !== now;) {
    before = now;
    await page.waitForTimeout(700);
    now = (await held(page)).length;
  }
}

test("after one visit the page, the home and the search open without a network", () => visit(async (page, door) => {
  door.behind = null;
  await page.goto(door.address + "ar/servizi/ambulatorio/");
  assert.match(await page.title(), /عيادة الحي/);
  await page.locator("[data-copy]").waitFor();
  await page.goto(door.address + "ar/");
  assert.equal(await page.locator(".list-topics .entry").first().isVisible(), true);
  await search(page, "ambulatorio");
  assert.ok((await titles(page)).some((title) => title.includes("عيادة الحي")));
  // The later half of the search is there, too: a slip of the hand finds the same, and the bodies of pages are not promised.
  await page.locator("#_search").fill("ambulatroio");
  await page.locator(".found-below button").waitFor();
  assert.ok((await titles(page)).some((title) => title.includes("عيادة الحي")));
  // The code on a poster means the page that is here.
  await page.goto(door.address + "go/ambulatorio/");
  assert.equal(page.url(), door.address + "ar/servizi/ambulatorio/");
  // What nobody visited says so, in the reader's language, and leads home.
  await page.goto(door.address + "ar/luoghi/biblioteca/");
  assert.equal(await page.locator("h1").innerText(), "أنت بدون إنترنت");
}));

test("what stands in place of a page has the numbers to call, and what is on the phone", async () => {
  const server = await serve(state.first.out);
  const context = await state.browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    await page.goto(server.address + "ar/servizi/ambulatorio/");
    await page.locator("[data-keep-way]").waitFor();
    await settled(page);
    await server.close();
    await page.goto(server.address + "ar/luoghi/biblioteca/");
    assert.equal(await page.locator(".list-emergencies a[href='tel:112']").isVisible(), true);
    await page.locator("[data-held] a", { hasText: "عيادة الحي" }).click();
    assert.match(await page.title(), /عيادة الحي/);
  } finally {
    await context.close();
  }
});

test("a sensitive page is not kept unasked", () => visit(async (page, door) => {
  await page.goto(door.address + "ar/servizi/ascolto-donne/");
  await settled(page);
  await page.goto(door.address + "ar/servizi/ascolto-donne/desk/");
  await settled(page);
  await page.locator("[data-exit]").waitFor();
  assert.deepEqual((await held(page)).filter((path) => path.startsWith("ar/servizi/ascolto-donne/")), []);
}));

test("the card for a desk of a visited service opens without a network", () => visit(async (page, door) => {
  door.behind = null;
  await page.goto(door.address + "ar/servizi/ambulatorio/desk/");
  assert.ok(await page.locator(".desk .line").first().isVisible());
}));

test("the pictures that a reader saw are there without a network, too", () => visit(async (page, door) => {
  const picture = page.locator(".picture img").first();
  const width = () => picture.evaluate(async (image) => {
    image.scrollIntoView();
    for (let tries = 0; !image.complete && tries < 50; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return image.naturalWidth;
  });
  await page.goto(door.address + "it/servizi/ambulatorio/");
  assert.equal(await width(), 960);
  await settled(page);
  door.behind = null;
  await page.goto(door.address + "it/servizi/ambulatorio/");
  assert.equal(await width(), 960);
}));

test("the whole tree is kept when it is asked for, its size told before, and taken away again", () => visit(async (page, door) => {
  // The footer of every page leads to where the guide is kept.
  await page.locator("[data-keep-way] a").click();
  const size = page.locator("[data-keep-size]");
  await size.filter({ hasText: /\d/ }).waitFor();
  await page.locator("[data-keep-start]").click();
  await page.locator("[data-keep-kept]").waitFor();
  const list = readFileSync(join(state.first.out, "ar/offline.txt"), "utf8").trim().split("\n");
  const bytes = list.reduce((sum, line) => sum + Number(line.split(" ")[1]), 0);
  assert.ok((await size.innerText()).includes((bytes / 1e6).toFixed(1)), await size.innerText());
  door.behind = null;
  for (const line of list.filter((line) => line.endsWith("/index.html"))) {
    const path = line.split(" ")[3].replace(/index\.html$/, "");
    await page.goto(door.address + path);
    assert.notEqual(await page.locator("h1").first().innerText(), "أنت بدون إنترنت", path);
  }
  door.behind = 0;
  await page.goto(door.address + "ar/");
  await page.locator("[data-keep] > summary").click();
  await page.locator("[data-keep-remove]").click();
  await page.locator("[data-keep-start]").waitFor();
  assert.ok(!(await held(page)).includes("ar/luoghi/casa-della-salute/"));
}));

test("a reader may read on while the tree is being kept, and what came to no end can be gone on with or removed", () => visit(async (page, door) => {
  await page.goto(door.address + "ar/#_keep");
  // The network goes when some of the tree has come.
  await page.locator("[data-keep-size]").filter({ hasText: /\d/ }).waitFor();
  await page.locator("[data-keep-start]").click();
  await page.waitForFunction(async () => {
    const names = await caches.keys();
    return (await (await caches.open(names[0])).keys()).length > 90;
  });
  door.behind = null;
  await page.locator("[data-keep-failed]").waitFor();
  assert.equal(await page.locator("[data-keep-remove]").isVisible(), true);
  await page.goto(door.address + "ar/search/");
  await page.goto(door.address + "ar/");
  door.behind = 0;
  await page.goto(door.address + "ar/#_keep");
  await page.locator("[data-keep-start]").click();
  await page.goto(door.address + "ar/servizi/ambulatorio/");
  await page.goto(door.address + "ar/#_keep");
  await page.locator("[data-keep-kept]").waitFor();
  const list = readFileSync(join(state.first.out, "ar/offline.txt"), "utf8").trim().split("\n").map((line) => line.split(" ")[3].replace(/index\.html$/, ""));
  const has = new Set(await held(page));
  assert.deepEqual(list.filter((path) => !has.has(path)), []);
}));

test("after a new build the search of before works without a network", () => visit(async (page, door) => {
  const before = await page.evaluate(() => caches.keys());
  door.behind = 1;
  await page.goto(door.address + "it/pratiche/te-delle-donne/");
  await settled(page);
  await page.goto(door.address + "it/");
  await page.waitForFunction(async (before) => {
    const now = await caches.keys();
    return now.length === 1 && now[0] !== before[0];
  }, before, { timeout: 30000 });
  await settled(page);
  const list = readFileSync(join(state.second.out, "ar/offline.txt"), "utf8").trim().split("\n").map((line) => line.split(" "));
  const has = new Set(await held(page));
  assert.deepEqual(list.filter(([, , kind, path]) => kind === "s" && !has.has(path.replace(/index\.html$/, ""))), []);
}));

test("a new build takes over what did not change, and the old one goes whole", () => visit(async (page, door) => {
  await page.goto(door.address + "it/#_keep");
  await page.locator("[data-keep-start]").click();
  await page.locator("[data-keep-kept]").waitFor();
  const before = await page.evaluate(() => caches.keys());
  door.behind = 1;
  door.asked.length = 0;
  await page.goto(door.address + "it/");
  for (let tries = 0, now = before; now.length !== 1 || now[0] === before[0]; tries += 1) {
    assert.ok(tries < 60, "the new build has not taken over");
    await page.waitForTimeout(500);
    now = await page.evaluate(() => caches.keys());
  }
  const asked = door.asked.filter((path) => path.startsWith("/sub/it/") && path.endsWith("/"));
  const pages = (await held(page)).filter((path) => path.startsWith("it/") && path.endsWith("/"));
  assert.ok(asked.length < pages.length / 2, `${asked.length} pages were asked for of ${pages.length}`);
  door.behind = null;
  await page.goto(door.address + "it/pratiche/te-delle-donne/");
  assert.equal(await page.locator("h1").innerText(), "Un altro tè");
}));

test("a reader who saves data gets no more than the page", async () => {
  const door = await changeable([state.first.out]);
  door.behind = 0;
  const context = await state.browser.newContext();
  try {
    await context.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
    const page = await context.newPage();
    await page.goto(door.address + "ar/servizi/ambulatorio/");
    await page.waitForTimeout(2500);
    assert.ok(!door.asked.some((path) => path.includes("/ar/search/") || path.includes("assets/search")), door.asked.join(" "));
  } finally {
    await context.close();
    await door.close();
  }
});
