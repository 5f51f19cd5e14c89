// A server that stops while the worker is being installed: pages fail or open at once as they would without a worker, and
// nothing hangs; when the server is back, the worker is installed after all.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { launch } from "./browser.mjs";
import { serve } from "./server.mjs";
import { TOWN, build } from "./site.mjs";

const state = {};

before(async () => {
  state.site = build(TOWN);
  state.browser = await launch();
});

after(async () => {
  await state.browser?.close();
  state.site?.remove();
});

// A door to the site that shuts after a number of files was handed out to the worker's installation: it closes its
// connections (`refuse`), takes requests and never answers (`mute`), or leaves the installation alone waiting (`stall`).
async function doorTo(site, shutsAfter, manner) {
  const behind = await serve(site.out);
  const door = { shut: null, handed: 0 };
  const server = createServer(async (request, response) => {
    if (request.url === "/sw.js" || door.handed > 0) {
      door.handed += 1;
    }
    if (door.shut === null && door.handed > shutsAfter) {
      door.shut = manner;
    }
    if (door.shut === "refuse") {
      request.socket.destroy();
    } else if (door.shut !== "mute" && !(door.shut === "stall" && request.headers["sec-fetch-mode"] !== "navigate")) {
      const answer = await fetch(behind.address.slice(0, -1) + request.url, { headers: { "accept-encoding": "identity" } });
      response.writeHead(answer.status, { "Content-Type": answer.headers.get("content-type"), "Cache-Control": answer.headers.get("cache-control") || "no-cache" });
      response.end(Buffer.from(await answer.arrayBuffer()));
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  door.address = "http://127.0.0.1:" + server.address().port + "/";
  door.open = () => {
    door.shut = false;
    server.closeAllConnections();
  };
  door.close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await behind.close();
  };
  return door;
}

for (const [manner, places] of [["refuse", [1, 2, 4, 6]], ["mute", [1, 4]], ["stall", [1, 3]]]) {
  for (const shutsAfter of places) {
    test(`the server stops (${manner}) after ${shutsAfter} files of the installation`, async () => {
      const door = await doorTo(state.site, shutsAfter, manner);
      const context = await state.browser.newContext();
      try {
        // Both pages are opened first and stay: the browser may hang where one is closed or opened in the midst of this.
        const [page, later] = [await context.newPage(), await context.newPage()];
        await page.goto(door.address + "ar/servizi/ambulatorio/");
        for (let tries = 0; door.shut === null && tries < 50; tries += 1) {
          await page.waitForTimeout(100);
        }
        assert.equal(door.shut, manner, "the installation asked for too little");
        await page.waitForTimeout(300);
        // The page that stands stays alive.
        assert.match(await page.evaluate(() => document.title), /عيادة الحي/);
        // Another page says within the browser's own time that it does not come, or comes from the phone.
        const began = Date.now();
        const came = await page.goto(door.address + "ar/", { timeout: 6000, waitUntil: "commit" }).catch(() => null);
        assert.ok(manner === "mute" || Date.now() - began < 5000, "the page hung");
        assert.ok(manner !== "stall" || came, "the installation held all connections");
        // When the server is back, all is well.
        door.open();
        await later.goto(door.address + "ar/servizi/ambulatorio/", { timeout: 10_000 });
        assert.match(await later.title(), /عيادة الحي/);
        await later.evaluate(() => navigator.serviceWorker.ready.then(() => true));
        await later.waitForTimeout(500);
        await later.goto(door.address + "ar/", { timeout: 10_000 });
        assert.equal(await later.locator("h1").isVisible(), true);
      } finally {
        await context.close();
        await door.close();
      }
    });
  }
}
