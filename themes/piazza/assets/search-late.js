// The upper rungs of the search, loaded when the lower ones have not found enough: words with slips of the keyboard, joined
// and parted, by their sound, in traditional characters; and what only some readers ask for: filters, words near one that
// is not there, the word through which a page was found.

var sportello = sportello || {};
sportello.search = sportello.search || {};

sportello.search.late = (lower) => {
  "use strict";

  const {
    fold, bare, stems, split, length, isLatin, manifest, engine, unfold, read, between, token, asked, note, whole, climb: again,
  } = lower;
  // As in search-engine.js, which is read by everybody and hands over as little as it can.
  const EXACT = 1;
  const KIN = 0.8;
  const SLIP = 0.3;
  const LAST = "\uffff";
  const list = (text) => (text ? text.split(" ") : []);
  const lines = (text) => text.split("\n").map((line) => line.split("\t"));
  const table = (texts) => new Map(texts.flatMap((text, at) => (at % 2 ? [] : [[text, texts[at + 1]]])));
  // A word of the same root says a little less than one with a slip of the keyboard.
  const ROOT = 0.22;
  // The places of aliases.
  const ALIAS = [5, 6, 19, 20, 24];
  const stops = list(manifest.stops);
  // The tables of the tree that nothing below needs come with this script.
  const clitics = list(sportello.search.tables.clitics);
  const sounds = table(list(sportello.search.tables.sounds));
  const spelt = new RegExp([...sounds.keys()].join("|") + "|.", "gu");

  // What a word sounds like letter by letter: a point is nothing, and so is what no table knows but a Latin letter.
  const aloud = (word) => word.normalize("NFC").replace(spelt, (found) => sounds.get(found) || (isLatin(found) ? found : "."));
  // Sounds that few tell apart are one.
  const ROUGH = table(["b", "p", "v", "f", "e", "i", "o", "u"]);
  const rough = (sound) => sound.replace(/[bveo]/g, (letter) => ROUGH.get(letter));
  const short = (sound) => sound.replace(/\./g, "").replace(/(.)\1+/g, "$1");
  const ear = (word) => short(rough(aloud(word)));
  // In Devanagari, Bengali and Gurmukhi no vowel sign stands behind a vowel.
  const UNSPELT = /[\u0905-\u0914\u093e-\u094c\u0985-\u0994\u09be-\u09cc\u0a05-\u0a14\u0a3e-\u0a4c][\u093e-\u094c\u09be-\u09cc\u0a3e-\u0a4c]/;
  // The consonants of a sound.
  const bones = (sound) => sound.replace(/[iu]/g, "");
  const isSmall = list(manifest.first.h).length < 45;

  const isLong = (word) => length(word) >= (manifest.affixes.find(([latin]) => latin === isLatin(word)) || [0, 3])[1];
  const initial = (word) => String.fromCodePoint(word.codePointAt(0));

  // How many letters must be typed, left out, put in or swapped to make one word of another; more than most is too many.
  function slips(one, other, most) {
    const a = [...one];
    const b = [...other];
    let before;
    let last = [...b, 0].map((_, j) => j);
    for (let i = 0; i < a.length && Math.abs(a.length - b.length) <= most; i += 1) {
      const row = [i + 1];
      b.forEach((letter, j) => {
        const swapped = i && letter === a[i - 1] && a[i] === b[j - 1] ? before[j - 1] + 1 : 99;
        row.push(Math.min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] !== letter), swapped));
      });
      if (Math.min(...row) > most) {
        return 99;
      }
      before = last;
      last = row;
    }
    return last[b.length] + (last[0] === a.length ? 0 : 99);
  }

  // What Arabic words keep of their root: without endings, without what is put before it or within, without long vowels.
  // Where something was taken off at an end, only long vowels may go, too: some root is left of whatever somebody types.
  const isArabic = manifest.script === "Arab" && clitics.length > 0;
  const BEFORE = [/^\u0627\u0633\u062a|^[\u0645\u064a\u062a\u0646]\u0633\u062a/, /^[\u0645\u062a\u0646\u064a\u0627]/];
  const unvowelled = (form) => form.replace(/[\u0627\u0648\u064a]/g, "");
  const rooted = (word) => [word, ...stems(word, true)].map((form) => {
    const bare = [form, ...BEFORE.map((before) => form.replace(before, ""))].map(unvowelled);
    const roots = form === word ? bare.flatMap((rest) => [rest, rest.replace(/^(.)\u062a/, "$1")]) : bare.slice(0, 1);
    return [form, ...roots.filter((rest) => rest.length > 2)];
  });

  // Whether two Arabic words, or what is left of them, are of one root and near one another; a short one as a whole. Who looks
  // for a word from which something was taken off allows fewer slips: with every letter that may go, some root is left of
  // whatever somebody types.
  function sameRoot(forms, term, most) {
    return rooted(term).some(([other, ...roots]) => forms.some(([form, ...own]) => own.some((root) => roots.includes(root))
      && slips(form, form.length < 7 ? term : other, 2) <= most(form)));
  }

  // Whether pages are called by a word.
  const isName = (pages) => /[A-GO-Z[-^]/.test(pages);

  // Every short word is like some other, and nobody sees the one that an article left of a longer word.
  const isShort = ({ word }) => [...word].length < 5;
  const isRest = (token) => token.isCut && isShort(token);

  // Words with slips of the keyboard; in the body also those that begin alike and go on otherwise. Short words are looked for
  // among names alone.
  async function slipped(kind, token, any) {
    if (isRest(token) || isShort(token) && (any || kind === "b")) {
      return;
    }
    const [first, most] = any ? ["", 1] : [initial(token.word), token.isCut ? 1 : token.most];
    const terms = await between(kind, first, first + LAST, any ? 45 : 9, token.word);
    note(token, isShort(token) ? terms.filter(([, pages]) => isName(pages)) : terms, (term) => {
      const found = slips(token.word, term, most);
      return found > most ? (kind === "b" && goesOn(token.word, term)) : SLIP - 0.1 * (found - 1);
    });
  }

  // Arabic words of one root: the plural by the inner vowels, the verb, who does it.
  async function akin(token) {
    const { word } = token;
    const begun = ["", ...clitics].filter((small) => word.startsWith(small)).map((small) => word.slice(small.length));
    const forms = begun.filter(isLong).flatMap(rooted);
    const terms = await between("h", "\u0621", LAST, 45, word);
    note(token, terms.filter(([term]) => !isLatin(term)), (term, pages) => {
      const most = token.isCut && !isName(pages) ? 1 : 2;
      return sameRoot(forms, term, (form) => (form.length > 6 ? 2 : most - !word.startsWith(form) - !word.endsWith(form))) ? ROOT : 0;
    });
  }

  // Arabic words with a small word joined to them.
  async function unjoined(token) {
    for (const small of clitics.filter((one) => token.word.startsWith(one) && isLong(token.word.slice(one.length)))) {
      const other = lower.token(token.word.slice(small.length));
      // A short word with something before and behind it is found in whatever somebody types.
      other.stems = length(other.word) < 6 ? [other.word] : other.stems;
      await Promise.all([whole("h", other), whole("b", other)]);
      other.seen.forEach((page) => token.seen.add(page));
      token.best = Math.max(token.best, other.best * 0.9);
      other.pages.forEach((found, page) => {
        if (!(token.pages.get(page)?.worth >= found.worth)) {
          token.pages.set(page, found);
        }
      });
    }
  }

  function goesOn(one, other) {
    let shared = 0;
    while (one[shared] && one[shared] === other[shared]) {
      shared += 1;
    }
    return shared > 3 && shared >= 0.65 * Math.max(one.length, other.length) ? SLIP : 0;
  }

  // Traditional characters become simplified ones.
  async function simplified(asking, text, each) {
    const letters = table([...(await read("z", 0, (pairs) => pairs))]);
    const other = [...text].map((letter) => letters.get(letter) || letter).join("");
    if (other !== text) {
      Object.assign(asking, asked(other));
      await Promise.all(asking.tokens.map((token) => whole("h", token, true)));
      await each((token) => whole("b", token, true), () => true);
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
          await slipped("h", one);
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
    const terms = await between("h", one.word.slice(0, 2), one.word, 3, one.word);
    const begins = terms.flatMap(([term]) => [term, ...stems(term)]).filter(isLong).sort((a, b) => b.length - a.length);
    for (const begin of [...new Set([...clitics, ...begins])].filter((begin) => one.word.startsWith(begin)).slice(0, 5)) {
      const end = one.word.slice(begin.length);
      const ends = stops.filter((stop) => end.startsWith(stop)).map((stop) => end.slice(stop.length));
      for (const rest of [end, ...ends].filter(isLong)) {
        const [left, right] = [token(begin), token(bare(rest))];
        // Words of three letters are found in whatever somebody types.
        const tiny = clitics.includes(begin) ? 0 : (begin.length < 4) + (rest.length < 4);
        if (tiny > (isLatin(begin) ? 0 : 1)) {
          continue;
        }
        await whole("h", right);
        if (right.best >= (tiny ? EXACT : KIN)) {
          await whole("h", left);
          tokens.splice(tokens.indexOf(one), 1, right, ...(left.needed ? [left] : []));
          return;
        }
      }
    }
  }

  // Whether a word sounds like one in other letters: it has what that one has, letter by letter, and not too many of the
  // sounds that few tell apart are others. A vowel that the script does not write is not missed; Arabic letters write both
  // of two such sounds.
  function isHeardIn(word, term) {
    const sound = ear(word);
    const letters = (text) => rough(aloud(manifest.script === "Cyrl" ? text : text.replace(/[ah]/g, "")));
    const isClose = () => manifest.script === "Arab"
      || slips(short(aloud(word)), short(aloud(term)), 4) <= (sound.length < 6 ? 0 : sound.length / 3);
    return !UNSPELT.test(word.normalize("NFC")) && slips(letters(word), letters(term), 2) <= (sound.length < 6 ? 0 : 2) && isClose();
  }

  // Words that sound alike, in any letters.
  async function heard(token) {
    const { word } = token;
    const sound = ear(word);
    if (sound.length < 3) {
      return;
    }
    const initials = [...sounds.keys()].map((letters) => letters[0]).concat(sound[0])
      .filter((letter) => !ear(letter) || ear(letter)[0] === sound[0]);
    const parts = await Promise.all([...new Set(initials)].map((letter) => between("h", letter, letter + LAST, 4,
      letter + word.slice(letter.length))));
    const far = [...word].length < 6 || token.isCut ? 1 : [...word].length < 13 ? 2 : 5;
    note(token, [].concat(...parts), (term) => {
      const kin = isLatin(term) === isLatin(word);
      if (kin && isRest(token)) {
        return 0;
      }
      if (kin && slips(word, term, far) > far) {
        return goesOn(word, term);
      }
      const other = ear(term);
      if (kin && bones(sound).length > 2 && bones(sound) === bones(other)) {
        return SLIP;
      }
      const most = sound.length < (kin ? 5 : 8) ? 0 : sound.length < 11 ? 1 : 2;
      const apart = other.length > 3 && sound.length > 3 ? slips(sound, other, most) : 9;
      return apart <= most && (kin || isHeardIn(word, term)) ? SLIP - 0.1 * apart : 0;
    });
  }

  // Groups of figures that are no number together, but whose first is one by itself; or years of a span.
  async function numbers(asking, text) {
    const apart = asked(fold(text).replace(/(\d)[ .-](?=\d)/g, "$1, "));
    const first = apart.tokens.find(({ figures }) => figures);
    await Promise.all(apart.tokens.flatMap((token) => [whole("h", token), whole("b", token)]));
    if (first.best === EXACT) {
      Object.assign(asking, apart);
    }
  }

  // The rungs in their order; each is for words of which too little was found.
  async function climb(asking, each, text) {
    // Numbers stand in the index without the prefix of the country.
    const rest = fold(text).replace(/(\+|00)39 ?(?=\d)/g, "");
    if (rest !== fold(text)) {
      Object.assign(asking, asked(rest));
      await again(asking, rest);
      return;
    }
    if (asking.tokens.some(({ figures, best }) => figures && !best)) {
      await numbers(asking, text);
    }
    const cut = (fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) || []).filter((word) => bare(word) !== word).map((word) => bare(word));
    asking.tokens.forEach((token) => {
      token.isCut = cut.includes(token.word);
    });
    const some = ({ best, most }) => best < KIN && most;
    const none = ({ best, most }) => !best && most;
    const spoken = ({ best, pair, figures }) => best < KIN && !pair && !figures;
    if (manifest.files.z && asking.tokens.some(({ pair, best }) => pair && !best)) {
      await simplified(asking, text, each);
    }
    await each(async (token) => {
      await slipped("h", token);
      if (isArabic && spoken(token)) {
        await unjoined(token);
        // In a whole question a word that is only akin says nothing where another one was found.
        if (asking.tokens.length === 1 || !token.best) {
          await akin(token);
        }
      }
    }, (token) => some(token) || isArabic && spoken(token));
    await each(() => joined(asking), (token) => token === asking.tokens[0]);
    await each((token) => parted(token, asking), spoken);
    await each(heard, spoken);
    await each((token) => slipped("b", token), none);
    await each((token) => slipped("h", token, true), (token) => none(token) && isSmall);
    await each(() => judge(asking, text), (token) => token === asking.tokens[0]);
  }

  // The word through which a page was found, where it was not by the reader's own.
  async function through(found, title, official, summary, aliases, tokens) {
    // Ways to write official words, then official words and aliases that were found with slips.
    const isSpelling = ({ letter }) => letter > 25;
    const isNamed = ({ letter }) => letter > 2 && letter < 7 || letter > 16 && letter < 25;
    const other = found.find(isSpelling) || found.find((one) => isNamed(one) && one.quality <= SLIP);
    if (!other || (!isSpelling(other) && !ALIAS.includes(other.letter))) {
      return other && official ? { text: official, language: manifest.offices } : instead(found, title, summary);
    }
    const named = aliases.map((alias) => /^(!?)([^:]*):(.*)$/.exec(alias)).filter((parts) => parts);
    const fits = ([, mark, , text]) => (isSpelling(other) ? mark : !mark && split(fold(text)).includes(other.term));
    let fitting = named.filter(fits);
    if (fitting.length > 1 && isSpelling(other)) {
      const own = await owners(found.filter(isSpelling).map(({ term }) => term), tokens);
      fitting = [...fitting].sort(([, , , a], [, , , b]) => (own.get(b) || 0) - (own.get(a) || 0));
    }
    const [, , language, text] = fitting[0] || [0, 0, isLatin(other.term) && manifest.script !== "Latn" ? manifest.offices : "",
      found.filter(({ letter }) => ALIAS.includes(letter)).map(({ term }) => term).join(" ")];
    return { text, language };
  }

  // The words that were taken for those with slips, where the excerpt does not mark them.
  function instead(found, title, summary) {
    const taken = found.filter(({ quality }) => quality <= SLIP).map(({ term }) => term);
    const written = (text) => (text.match(/[\p{L}\p{M}\p{N}]+/gu) || [])
      .filter((word) => split(fold(word)).some((one) => taken.includes(one)));
    if (!taken[0] || written(summary)[0]) {
      return null;
    }
    const text = (written(title)[0] && written(title) || taken).join(" ");
    return { text, language: isLatin(text) && manifest.script !== "Latn" ? manifest.offices : "" };
  }

  // The official words that are written like some words, each with how many of them: the pages that explain them say so.
  async function owners(terms, tokens) {
    const own = new Map();
    for (const token of tokens) {
      for (const [page, { letter, term }] of token.pages) {
        if ((letter === 26 || letter === 28) && terms.includes(term)) {
          const rows = await read("p", Math.floor(page / manifest.chunk), lines);
          const title = (rows[page % manifest.chunk] || []).find((field) => field[0] === "!") || "";
          const text = title.slice(title.indexOf(":") + 1);
          // A word that is the whole of another way to write it says more than a part of one.
          own.set(text, (own.get(text) || 0) + 30 - letter);
        }
      }
    }
    return own;
  }

  // Says which words of a text stand in no page, and looks for the others as if they alone had been asked. Who asks for other
  // things does not want a page that has one word of his.
  async function judge(asking, text) {
    const unknown = asking.tokens.filter(({ needed, pair, seen }) => needed && !pair && !seen.size);
    const isUnknown = (word) => split(fold(word)).some((one) => unknown.some((token) => token.word === bare(one, 1)));
    const words = text.match(/[\p{L}\p{M}\p{N}]+/gu);
    const missing = words.filter(isUnknown);
    if (unknown.length > 2 * (asking.tokens.length - unknown.length)) {
      asking.tokens.forEach(({ pages }) => pages.clear());
    } else if (missing[0] && missing.length < words.length) {
      const rest = words.filter((word) => !isUnknown(word)).join(" ");
      Object.assign(asking, asked(rest));
      await again(asking, rest);
    }
    asking.missing = missing[0] && [...missing, ...asking.missing || []];
  }

  // Words of the index that are nearest to those that were not found, as a page writes them.
  async function near(tokens) {
    const found = new Map();
    for (const { word } of tokens) {
      const letters = [...word];
      const terms = letters.length > 2 ? await between("h", letters[0], letters[0] + LAST, 4, word) : [];
      // A misspelling that is only recorded as one is not offered.
      for (const [term, pages] of terms.filter(([term, pages]) => [...term].length > 2 && /[A-Z]/.test(pages))) {
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

  // The pages that fit what was chosen, and how many there would be for each other choice; where nothing was asked, all may fit.
  async function filtered(asked, chosen, names, now) {
    const found = asked || Array.from({ length: names[0] ? manifest.pages : 0 }, (_, page) => ({ page }));
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

  return { climb, through, near, filtered };
};
