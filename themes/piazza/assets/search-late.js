// The upper rungs of the search, loaded when the lower ones have not found enough: words joined and parted, words by
// their sound, traditional characters; and what only some readers ask for: filters, words near one that is not there.

var sportello = sportello || {};
sportello.search = sportello.search || {};

sportello.search.late = (lower) => {
  "use strict";

  const {
    fold, bare, stems, split, isLong, isLatin, KIN, SLIP, LAST, manifest, engine, stops, list, lines, table, unfold, slips, read,
    between, token, asked, note, whole, slipped, goesOn,
  } = lower;
  const clitics = list(manifest.clitics);
  const sounds = table(list(manifest.sounds));
  const spelt = new RegExp([...sounds.keys()].join("|") + "|.", "gu");

  // What a word sounds like: a point is nothing, and so is what no table knows but a Latin letter.
  const ear = (word) => word.replace(spelt, (found) => sounds.get(found) || (isLatin(found) ? found : ".")).replace(/\./g, "")
    .replace(/(.)\1+/g, "$1");
  const bones = (sound) => sound.replace(/[iu]/g, "");

  // Traditional characters become simplified ones.
  async function simplified(asking, text) {
    const letters = table([...(await read("z", 0, (pairs) => pairs))]);
    const other = [...text].map((letter) => letters.get(letter) || letter).join("");
    if (other !== text) {
      Object.assign(asking, asked(other));
      await Promise.all(asking.tokens.map((token) => whole("h", token, true)));
    }
  }

  // One word that was written as two.
  async function joined({ all, tokens }) {
    for (let i = 0; i + 1 < all.length && i < 6; i += 1) {
      const two = tokens.filter(({ word }) => word === all[i] || word === all[i + 1]);
      if (two.some(({ best, pair, figures }) => best < KIN && !pair && !figures)) {
        const one = token(all[i] + all[i + 1]);
        await whole("h", one);
        if (one.best < KIN) {
          await slipped("h", one, String.fromCodePoint(one.word.codePointAt(0)), 9);
        }
        if (one.best >= SLIP) {
          two.forEach((part) => tokens.splice(tokens.indexOf(part), 1));
          tokens.push(one);
          i += 1;
        }
      }
    }
  }

  // Two words that were written as one, perhaps with a small word between them.
  async function parted(one, { tokens }) {
    const terms = await between("h", one.word.slice(0, 2), one.word, 3);
    const begins = terms.flatMap(([term]) => [term, ...stems(term)]).filter(isLong).sort((a, b) => b.length - a.length);
    for (const begin of [...new Set([...clitics, ...begins])].filter((begin) => one.word.startsWith(begin)).slice(0, 5)) {
      const end = one.word.slice(begin.length);
      const ends = [...stops].filter((stop) => end.startsWith(stop)).map((stop) => end.slice(stop.length));
      for (const rest of [end, ...ends].filter(isLong)) {
        const [left, right] = [token(begin), token(bare(rest))];
        await whole("h", right);
        if (right.best >= KIN) {
          await whole("h", left);
          tokens.splice(tokens.indexOf(one), 1, right, ...(left.needed ? [left] : []));
          return;
        }
      }
    }
  }

  // Words that sound alike, in any letters.
  async function heard(token) {
    const sound = ear(token.word);
    if (sound.length < 3) {
      return;
    }
    const initials = [...sounds.keys()].map((letters) => letters[0]).concat(sound[0])
      .filter((letter) => !ear(letter) || ear(letter)[0] === sound[0]);
    const parts = await Promise.all([...new Set(initials)].map((letter) => between("h", letter, letter + LAST, 3)));
    note(token, [].concat(...parts), (term) => {
      const other = ear(term);
      const kin = isLatin(term) === isLatin(token.word);
      const most = sound.length > (kin ? 4 : 6) ? (sound.length > 9 ? 2 : 1) : 0;
      const found = other.length > 3 ? slips(sound, other, most) : 9;
      if (found <= most) {
        return SLIP - 0.1 * found;
      }
      return goesOn(token.word, term)
        || (kin && bones(sound).length > 2 && bones(sound) === bones(other) && slips(token.word, term, 3) < 4 ? SLIP : 0);
    });
  }

  // Words of the index that are nearest to those that were not found, as a page writes them.
  async function near(tokens) {
    const found = new Map();
    for (const { word } of tokens) {
      const letters = [...word];
      const terms = letters.length > 2 ? await between("h", letters[0], letters[0] + LAST, 4) : [];
      for (const [term, pages] of terms.filter(([term]) => [...term].length > 2)) {
        let shared = 0;
        while (term[shared] && term[shared] === word[shared]) {
          shared += 1;
        }
        const far = slips(word.slice(0, term.length + 2), term, 4) - shared / 2;
        if (far < 2) {
          found.set(term, { far, page: parseInt(/^\d?[\da-z]*/.exec(pages)[0] || 0, 36) });
        }
      }
    }
    const nearest = [...found].sort(([, a], [, b]) => a.far - b.far).slice(0, 5);
    return Promise.all(nearest.map(async ([term, { page }]) => {
      const rows = await read("p", Math.floor(page / manifest.chunk), lines);
      const shown = (rows[page % manifest.chunk] || []).slice(1).join(" ").match(/[\p{L}\p{M}\p{N}]+/gu) || [];
      return shown.find((word) => split(fold(word)).includes(term)) || term;
    }));
  }

  // The rows of the facets with their pages; the names of values go to the engine.
  async function rows(now) {
    const members = (text) => {
      const pages = new Set();
      unfold(text + ",", (page) => pages.add(page));
      return pages;
    };
    const read0 = async (kind) => (manifest.files[kind] ? read(kind, 0, lines) : []);
    const all = (await read0("f")).map(([facet, value, label, language, pages]) => ({ facet, value, label, language, pages: members(pages) }));
    if (sportello.hours && manifest.files.t) {
      const open = new Set();
      for (const [line, pages] of await read0("t")) {
        const hours = sportello.hours.read(line);
        if (hours && sportello.hours.stateAt(hours, now || new Date()).state === "open") {
          members(pages).forEach((page) => open.add(page));
        }
      }
      all.push({ facet: "open", value: "now", label: "", language: "", pages: open });
    }
    engine.facets = [...new Set(all.map(({ facet }) => facet))].map((name) => ({
      name, values: all.filter(({ facet }) => facet === name).map(({ value, label, language }) => ({ value, label, language })),
    }));
    return all;
  }

  // The pages that fit what was chosen, and how many there would be for each other choice.
  async function filtered(found, chosen, names, now) {
    const all = await rows(now);
    const fits = (page, name) => all.some(({ facet, value, pages }) => facet === name && chosen[name].includes(value) && pages.has(page));
    const counts = {};
    for (const { facet, value, pages } of all) {
      const others = names.filter((name) => name !== facet);
      counts[facet] = counts[facet] || {};
      counts[facet][value] = found.filter(({ page }) => pages.has(page) && others.every((name) => fits(page, name))).length;
    }
    return [found.filter(({ page }) => names.every((name) => fits(page, name))), counts];
  }

  return { simplified, joined, parted, heard, near, filtered };
};
