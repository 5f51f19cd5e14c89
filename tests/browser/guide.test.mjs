// Ten pages of the guide of this repository in each of its languages, on a small phone: every text stands in an element
// that says its language, no element is wider than its box, and nothing scrolls sideways.
import assert from "node:assert/strict";
import { test } from "node:test";
import { REPOSITORY } from "./site.mjs";
import { town } from "./town.mjs";

process.env.SITE ||= REPOSITORY;
const { visit } = town();

const SCRIPTS = {
  ar: "Arabic", ur: "Arabic", pa: "Gurmukhi", hi: "Devanagari", bn: "Bengali", zh: "Han", uk: "Cyrillic", ru: "Cyrillic",
};
const TREES = ["it", "en", "ro", "ar", "pa", "sq", "uk", "zh-Hans", "fr", "es", "hi", "bn", "ur", "ru"];
const PAGES = [
  "", "guide/nasce-un-figlio/", "servizi/rinnovo-permesso-di-soggiorno/", "servizi/medico-di-famiglia/",
  "servizi/emergenza-112/", "topics/", "luoghi/mondinsieme/", "termini/permesso-di-soggiorno/", "a-z/",
  "corsi/italiano-rinforzo-casalmaggiore/",
];

// Runs in the page: says which texts are not written as the nearest `lang` says, or stand unmarked among another language.
function textFaults(scripts) {
  const tree = document.documentElement.lang;
  const faults = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.data;
    const element = walker.currentNode.parentElement;
    const letters = text.match(/(?!\p{Script=Common}|\p{Script=Inherited})\p{Alphabetic}/gu) || [];
    if (letters.length === 0 || element.closest("script, style")) {
      continue;
    }
    const language = element.closest("[lang]").lang;
    const script = scripts[language.split("-")[0]] || "Latin";
    const fitting = letters.filter((letter) => new RegExp("\\p{Script=" + script + "}", "u").test(letter));
    if (fitting.length * 100 < letters.length * 80) {
      faults.push(`${JSON.stringify(text.trim().slice(0, 60))} is not written as ${language} is`);
    }
    if (language !== tree && !element.closest("[data-standing]")) {
      faults.push(`${JSON.stringify(text.trim().slice(0, 60))} is ${language} and not marked`);
    }
  }
  return faults;
}

// Runs in the page: names elements whose content is wider than they are, or that reach out of the window.
function wideFaults() {
  const faults = [];
  for (const element of document.querySelectorAll("body, body *")) {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    // What is hidden has no box, and what scrolls within itself is meant to hold more than it shows.
    if (!element.checkVisibility() || box.width === 0 || box.height <= 1 || element.closest("svg")) {
      continue;
    }
    const scrolls = ["auto", "scroll"].includes(style.overflowX);
    const isBlock = style.display !== "inline" && !scrolls;
    if (isBlock && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) {
      faults.push(`${named(element)} holds ${element.scrollWidth} pixels in ${element.clientWidth}`);
    }
    if (!isWithinScroller(element) && (box.left < -1 || box.right > innerWidth + 1)) {
      faults.push(`${named(element)} reaches from ${Math.round(box.left)} to ${Math.round(box.right)}`);
    }
  }
  return faults;

  function named(element) {
    return `<${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 40)}`;
  }

  function isWithinScroller(element) {
    for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
      if (["auto", "scroll"].includes(getComputedStyle(around).overflowX)) {
        return true;
      }
    }
    return false;
  }
}

// Runs in the page: names elements that lay the pieces of one text out as boxes: spaces between them are lost, and each
// piece has a column of its own.
function tornFaults() {
  const isText = (node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "";
  const isPiece = (node) => isText(node) || node.localName === "bdi";
  const torn = [...document.querySelectorAll("body *")].filter((element) => {
    const pieces = [...element.childNodes].filter(isPiece);
    return pieces.length > 1 && pieces.some(isText) && /flex|grid/.test(getComputedStyle(element).display);
  });
  return torn.map((element) => `<${element.localName}> ${element.textContent.trim().slice(0, 60)} is torn`);
}

function openAll() {
  document.querySelectorAll("details").forEach((details) => { details.open = true; });
}

async function gathered(page, tree, see) {
  const home = page.url().slice(0, -(tree.length + 1));
  const faults = [];
  for (const path of PAGES) {
    const answer = await page.goto(`${home}${tree}/${path}`);
    assert.equal(answer.status(), 200, path);
    faults.push(...(await see()).map((fault) => `${tree}/${path}: ${fault}`));
  }
  return faults;
}

for (const tree of TREES) {
  test(`ten pages of ${tree} on a small phone`, () => visit(tree + "/", async (page) => {
    const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    const faults = await gathered(page, tree, async () => {
      const found = [...await page.evaluate(textFaults, SCRIPTS), ...await page.evaluate(wideFaults)];
      await page.evaluate(openAll);
      found.push(...await page.evaluate(wideFaults), ...(await isWide() ? ["it scrolls sideways"] : []));
      return found;
    });
    assert.deepEqual(faults, []);
  }));

  test(`no text of ${tree} is torn into boxes`, () => visit(tree + "/", async (page) => {
    assert.deepEqual(await gathered(page, tree, () => page.evaluate(tornFaults)), []);
  }));
}

test("planted faults are found", () => visit("ar/", async (page) => {
  assert.deepEqual([await page.evaluate(textFaults, SCRIPTS), await page.evaluate(wideFaults)], [[], []]);
  await page.evaluate(() => {
    const main = document.querySelector("main");
    for (const markup of ["<p>Testo italiano lungo</p>", "<p lang=it>Testo italiano</p>"]) {
      main.insertAdjacentHTML("beforeend", markup);
    }
    main.insertAdjacentHTML("beforeend", "<p lang=it data-standing=fallback>" + "parola".repeat(40) + "</p>");
    Object.assign(main.lastChild.style, { overflowWrap: "normal", wordBreak: "normal", hyphens: "none" });
  });
  assert.equal((await page.evaluate(textFaults, SCRIPTS)).length, 2);
  assert.notEqual((await page.evaluate(wideFaults)).length, 0);
  const before = (await page.evaluate(tornFaults)).length;
  await page.evaluate(() => {
    document.querySelector("main").insertAdjacentHTML("beforeend", "<p class=planted>مركز <bdi>Mondinsieme</bdi></p>");
    document.querySelector(".planted").style.display = "flex";
  });
  assert.equal((await page.evaluate(tornFaults)).length, before + 1);
}));
