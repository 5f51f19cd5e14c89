// The editors' desk in a browser: a fault over the last good page, a style sheet that is swapped in place, the list of remarks,
// what is not translated, and the way into an editor.
import assert from "node:assert/strict";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch } from "./browser.mjs";
import { serveDesk } from "./site.mjs";

const state = {};

before(async () => {
  state.desk = await serveDesk();
  state.browser = await launch();
});

after(async () => {
  await state.browser?.close();
  state.desk?.close();
});

// Opens a page of the desk and acts; a message of an error fails the test.
async function visit(path, act) {
  const context = await state.browser.newContext({ viewport: { width: 900, height: 500 }, locale: "it-IT" });
  const page = await context.newPage();
  const faults = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(String(error)));
  try {
    await page.goto(state.desk.address + path);
    await page.locator(".sportello-desk .bar").waitFor();
    await page.evaluate(() => { window.unchanged = true; });
    await act(page);
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
  }
}

const file = (path) => join(state.desk.site, path);
const text = (path) => readFileSync(file(path), "utf8");
const isUnchanged = (page) => page.evaluate(() => window.unchanged === true);

// Saves as careful editors do: beside the file, then over it.
function save(path, change) {
  const whole = text(path);
  const changed = change(whole);
  assert.notEqual(changed, whole);
  writeFileSync(file(path) + ".new", changed);
  renameSync(file(path) + ".new", file(path));
  return () => writeFileSync(file(path), whole);
}

const AMBULATORIO = "content/servizi/ambulatorio.md";

test("a fault stands over the last good page until it is mended", () => visit("it/servizi/ambulatorio/", async (page) => {
  const title = await page.locator("h1").innerText();
  const mend = save(AMBULATORIO, (whole) => whole.replace(/^title = "/m, "title = "));
  const remark = page.locator(".sportello-desk .overlay li.error");
  await remark.first().waitFor();
  assert.equal(await remark.count(), 1);
  assert.match(await remark.locator("a.place").innerText(), /^content\/servizi\/ambulatorio\.md:\d+:\d+$/);
  assert.match(await remark.locator("a.place").getAttribute("href"), /^vscode:\/\/file\/.+ambulatorio\.md:\d+:\d+$/);
  const excerpt = await remark.locator("pre").innerText();
  assert.match(excerpt, /^title = /);
  assert.ok((await remark.locator("pre mark").innerText()).length > 0);
  assert.ok((await remark.locator(".help").innerText()).length > 10);
  assert.equal(await page.locator("h1").innerText(), title);
  assert.ok(await isUnchanged(page), "the page is still the last good one");
  // Another page has it too, and so has who asks only now.
  await visit("it/privacy/", (other) => other.locator(".sportello-desk .overlay li.error").waitFor());
  mend();
  await page.locator(".sportello-desk .overlay").waitFor({ state: "detached" });
  assert.equal(await page.locator("h1").innerText(), title);
}));

test("a saved page comes back where it was scrolled", () => visit("it/servizi/ambulatorio/", async (page) => {
  await page.evaluate(() => window.scrollTo(0, 300));
  const back = save(AMBULATORIO, (whole) => whole + "\nUna frase del tutto nuova.\n");
  await page.locator("main", { hasText: "Una frase del tutto nuova." }).waitFor();
  await page.waitForFunction(() => window.scrollY > 250);
  assert.equal(await isUnchanged(page), false);
  back();
  await page.locator("main", { hasText: "Una frase del tutto nuova." }).waitFor({ state: "detached" });
}));

test("a style sheet is swapped without a reload", () => visit("it/servizi/ambulatorio/", async (page) => {
  await page.evaluate(() => window.scrollTo(0, 300));
  const at = await page.evaluate(() => window.scrollY);
  assert.ok(at > 200);
  const back = save("themes/prova/assets/piazza.css", (whole) => whole + "\nh1 { letter-spacing: 7px }\n");
  await page.waitForFunction(() => getComputedStyle(document.querySelector("h1")).letterSpacing === "7px");
  await page.waitForFunction(() => document.querySelectorAll("head link[rel=stylesheet]").length === 2);
  assert.ok(await isUnchanged(page), "the page was not loaded anew");
  assert.equal(await page.evaluate(() => window.scrollY), at);
  back();
  await page.waitForFunction(() => getComputedStyle(document.querySelector("h1")).letterSpacing !== "7px");
  assert.ok(await isUnchanged(page));
}));

test("a fault of a template is shown in place of the page", () => visit("it/servizi/ambulatorio/", async (page) => {
  const back = save("themes/prova/templates/footer.html", (whole) => whole + "{{ nessuno.qui }}");
  await page.locator("html.sportello-fault main li.error .place").waitFor();
  assert.match(await page.locator("main li.error .place").first().innerText(), /footer\.html/);
  back();
  await page.locator("h1", { hasText: "Ambulatorio" }).waitFor();
}));

test("the list has all remarks and renews itself", () => visit("it/privacy/", async (page) => {
  await page.locator(".sportello-desk .summary").click();
  await page.locator("main ul.all li").first().waitFor();
  assert.ok(page.url().endsWith("/_sportello/"));
  const fault = page.locator("main li.error");
  assert.equal(await fault.count(), 0);
  const mend = save(AMBULATORIO, (whole) => whole + "\nVedi [niente](servizi/nessuno).\n");
  await fault.waitFor();
  assert.match(await fault.innerText(), /servizi\/nessuno/);
  assert.equal(await page.locator("main ul.all li").first().getAttribute("class"), "error");
  mend();
  await fault.waitFor({ state: "detached" });
}));

test("what is old or not translated is marked when somebody asks", () => visit("ro/notizie/nuovi-orari/", async (page) => {
  const outlines = () => page.evaluate(() =>
    [...document.querySelectorAll("[data-standing]")].map((text) => [text.dataset.standing, getComputedStyle(text).outlineStyle]));
  const before = await outlines();
  assert.ok(before.length > 0 && before.every(([, style]) => style === "none"), JSON.stringify(before));
  const button = page.locator(".sportello-desk .marks");
  await button.click();
  assert.equal(await button.getAttribute("aria-pressed"), "true");
  const marked = await outlines();
  const looks = { fallback: "dashed", stale: "solid", machine: "dotted" };
  assert.ok(marked.some(([standing]) => standing in looks));
  for (const [standing, style] of marked) {
    assert.equal(style, looks[standing] ?? "none", standing);
  }
  // The next page of the editor's walk shows them too.
  await page.goto(state.desk.address + "ro/notizie/");
  await page.locator("html[data-sportello-marks]").waitFor();
}));

test("the editor opens at the text that is looked at", () => visit("it/servizi/ambulatorio/", async (page) => {
  const lineOf = async () => {
    const link = page.locator(".sportello-desk .file");
    await link.dispatchEvent("pointerenter");
    const [, path, line] = (await link.getAttribute("href")).match(/^vscode:\/\/file\/(.+):(\d+):1$/);
    return text(decodeURI("/" + path).replace(state.desk.site + "/", "")).split("\n")[line - 1];
  };
  assert.match(await lineOf(), /^title = /);
  // What is selected comes before what is looked at.
  await page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll("main p")];
    getSelection().selectAllChildren(paragraphs.find((text) => text.textContent.includes("subito violenza")));
  });
  assert.match(await lineOf(), /^Chi ha subito violenza/);
  // In a translated tree it is the catalogue that is opened.
  await page.goto(state.desk.address + "en/servizi/ambulatorio/");
  const link = page.locator(".sportello-desk .file");
  await link.waitFor();
  await link.dispatchEvent("pointerenter");
  assert.match(await link.getAttribute("href"), /translations\/en\/servizi\/ambulatorio\.ftl:\d+:1$/);
}));

test("pages that became others with a save are named", () => visit("it/servizi/ambulatorio/", async (page) => {
  await visit("it/servizi/", () => {});
  const back = save(AMBULATORIO, (whole) => whole.replace(/^title = "/m, 'title = "Nuovo '));
  const changed = page.locator(".sportello-desk .changed");
  await changed.waitFor();
  await changed.locator("summary").click();
  assert.ok((await changed.locator("a").allInnerTexts()).includes("/it/servizi/"));
  back();
}));
