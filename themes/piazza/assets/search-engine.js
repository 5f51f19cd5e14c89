// Finds pages in the index of a tree. No page and no field is touched here: text goes in, answers come out, also in Node.
//
// The manifest of the index has the tables by which words are folded, split and cut (src/language/letters/folding.rs takes
// the same steps), and names all files; src/output/search/mod.rs says what they hold. A query climbs a ladder and stops
// where it has found enough, so that it reads few files: words as they stand, in other forms and by their beginnings, in
// the head, then in the body; then the rungs of search-late.js, which is loaded for them.

var sportello = sportello || {};
sportello.search = sportello.search || {};

(() => {
  "use strict";

  const EXACT = 1;
  const KIN = 0.8;
  const DIM = 0.5;
  const SLIP = 0.3;
  // What a title or alias is worth that is little more than the word.
  const CALLED = 6;
  const LAST = "\uffff";
  const LETTERS = /[\p{L}\p{M}\p{N}]+/gu;

  const list = (text) => (text ? text.split(" ") : []);

  // Numbers in base 36 with the distances between them, each ended by a letter or a comma.
  function unfold(text, each) {
    let page = 0;
    for (const [, distance, letter] of text.matchAll(/(\w*?)([A-^,])/g)) {
      page += parseInt(distance || 0, 36);
      each(page, letter.charCodeAt() - 65);
      page += 1;
    }
  }

  // The tables of a manifest as functions.
  function folding(manifest) {
    const variants = new Map();
    // Texts in turns: what is replaced, and by what.
    manifest.fold.split("\t").forEach((text, i, all) => i % 2 || variants.set(text, all[i + 1]));
    for (const nought of manifest.noughts) {
      for (let digit = 0; digit < 10; digit += 1) {
        variants.set(String.fromCodePoint(nought.codePointAt(0) + digit), String(digit));
      }
    }
    const replaced = new RegExp([...variants.keys()].join("|") + "|[" + manifest.drop + "]", "gu");
    const runs = new RegExp("[" + manifest.unspaced + "]+|[^" + manifest.unspaced + "]+", "gu");
    const unspaced = new RegExp("[" + manifest.unspaced + "]", "u");
    const affixes = manifest.affixes.map(([latin, least, prefixes, suffixes]) => [latin, least, list(prefixes), list(suffixes)]);

    const fold = (text) => text.replace(/([\u0400-\u04ff])['\u2019\u02bc\u0060\u00b4\u2018]/g, "$1")
      .normalize("NFKD").toLowerCase().replace(replaced, (found) => variants.get(found) || "");
    const isLatin = (word) => +(word < "\x80");
    const length = (word) => [...word.replace(/\p{M}/gu, "")].length;
    const own = (word) => affixes.filter(([latin]) => latin === isLatin(word));
    // The word without the beginning that its language joins to it, if so many letters remain.
    const bare = (word, least) => {
      const [, usual, prefixes] = own(word)[0] || [0, 3, []];
      const prefix = prefixes.find((one) => word.startsWith(one) && length(word.slice(one.length)) >= (least || usual));
      return prefix ? word.slice(prefix.length) : word;
    };
    // The word without its longest ending, or without each of its endings: "সনদের" has lost "ের" or "দের".
    const stems = (written, all) => {
      const word = bare(written);
      return own(word).flatMap(([, least, , suffixes]) => {
        const cuts = suffixes.filter((one) => word.endsWith(one) && length(word.slice(0, -one.length)) >= least);
        return (all ? cuts : [cuts[0] || ""]).map((cut) => word.slice(0, word.length - cut.length));
      });
    };
    // The words of a folded text as the index has them.
    const split = (folded) => (folded.match(LETTERS) || []).flatMap((piece) => piece.match(runs)).flatMap((run) => {
      if (!unspaced.test(run)) {
        return /[\p{L}\p{N}]/u.test(run) ? [bare(run)] : [];
      }
      const letters = [...run];
      return letters.length < 2 ? letters : letters.slice(1).map((letter, at) => letters[at] + letter);
    });
    return { fold, bare, stems, split, unspaced, length, isLatin };
  }

  sportello.search.folding = folding;

  sportello.search.open = (manifest, load) => {
    const tools = folding(manifest);
    const { fold, bare, stems, split, unspaced, length, isLatin } = tools;
    const stops = new Set(list(manifest.stops));
    const cut = [...stops].filter((word) => unspaced.test(word)).sort((a, b) => b.length - a.length).join("|");
    const firsts = { h: list(manifest.first.h), b: list(manifest.first.b) };
    // By the letters of places, from A on (src/output/search/rank.rs).
    const worths = list(manifest.worth);
    const held = new Map();
    let failed;
    const engine = {};

    // Reads a file, once; what could not be had is named and asked for again by the next query.
    function read(kind, number, parse) {
      const hash = list(manifest.files[kind])[number / manifest.shared | 0];
      const name = manifest.tree + "-" + kind + number + "." + hash;
      if (!held.has(name)) {
        held.set(name, Promise.resolve(name).then(load).then(parse));
      }
      return held.get(name).catch(() => {
        held.delete(name);
        failed.add(name);
        return [];
      });
    }

    // The words of a file of a tier, each with its pages as text.
    function words(text) {
      let before = "";
      return text.split("\n").map((line) => {
        const [word, pages] = line.split(" ");
        before = [...before].slice(0, parseInt(word[0], 36)).join("") + word.slice(1);
        return [before, pages];
      });
    }

    // The words of a tier from one word up to another, out of so many files at most: those nearest to a third word.
    async function between(kind, from, to, most, word) {
      const first = firsts[kind];
      const far = (i) => Math.abs(i + 1 - first.filter((one) => one <= word).length);
      const numbers = [...first.keys()].filter((i) => first[i] <= to && !(first[i + 1] <= from)).sort((a, b) => far(a) - far(b));
      return [].concat(...await Promise.all(numbers.slice(0, most).map((i) => read(kind, i, words))));
    }

    // A word that is looked for: its forms, how many slips it may have, and the best that was found of it; another stands
    // beside it.
    function token(word, beside) {
      const figures = /^\d+$/.test(word);
      const pair = unspaced.test(word);
      return {
        word, beside, figures, pair, stems: figures || pair ? [word] : [word, ...stems(word, true)], needed: pair || length(word) > 2,
        most: figures || pair ? 0 : Math.min([...word].length >> 2, 2), pages: new Map(), seen: new Set(), best: 0,
      };
    }

    // All words of a text, and those that say something; groups of figures are one number.
    function asked(text) {
      let folded = fold(text);
      const rest = cut && folded.length > 4 ? folded.replace(new RegExp(cut, "gu"), " ") : "";
      folded = split(rest).length ? rest : folded;
      const all = split(folded.replace(/(\d)[ .-](?=\d)/g, "$1")).slice(0, 24);
      // A letter alone says nothing beside a word.
      const telling = all.filter((word) => !stops.has(word) && (word[1] || !all[1] || word < "a" || word > "\u2e80"));
      const wanted = [...new Set(telling.length ? telling : all)];
      return { all, tokens: wanted.map((word) => token(bare(word, 1), wanted[1])) };
    }

    // Notes the pages of words that fit; fit says how well, nought is not at all.
    function note(token, terms, fit) {
      for (const [term, pages] of terms) {
        const quality = fit(term, pages);
        // A misspelling of several words says little by what is like one of them.
        if (quality > 0 && (token.beside || quality === EXACT || /[A-[]/.test(pages))) {
          // Whether pages are called by the word.
          if (token.figures || /[A-IO-^]/.test(pages)) {
            token.named = true;
          }
          unfold(pages, (page, letter) => {
            const wanted = page < manifest.wanted;
            const worth = quality * worths[letter] * (wanted ? 1 : 0.35);
            token.seen.add(page);
            // What nobody can ask for does not end the search.
            token.best = Math.max(token.best, wanted && quality);
            if (!(token.pages.get(page)?.worth >= worth)) {
              token.pages.set(page, { worth, term, letter, quality });
            }
          });
        }
      }
    }

    // Words as they stand, in other forms and, where it is wanted, by their beginnings.
    async function whole(kind, token, begins) {
      const { word, figures, pair } = token;
      const from = token.stems.reduce((a, b) => (b < a ? b : a));
      const terms = await between(kind, from, from + LAST, word.length < 3 ? 2 : 4, word);
      // Where pages are called by the word itself, those that have another form of it come later.
      const less = terms.some(([term, pages]) => term === word && /[A-GO-WZ]/.test(pages)) ? DIM : 1;
      note(token, terms, (term) => {
        if (term === word) {
          return EXACT;
        }
        const kin = !figures && !pair && [term, ...stems(term)];
        if (kin && token.stems.some((stem) => kin.includes(stem))) {
          return KIN * less;
        }
        return begins && !stops.has(term) && term.startsWith(word) && (!figures || word.length > 2)
          ? (0.52 + 0.43 * word.length / term.length) * less : 0;
      });
    }

    // How much of what was asked each page has, the most first.
    function ranked(tokens) {
      const all = new Map();
      const weigh = ({ seen, figures }) => seen.size && Math.log(1 + manifest.pages / seen.size) * (figures ? 8 : 1);
      // A word that no page is called by says no more than the others do, however rare it is.
      const least = Math.min(...tokens.filter(({ named }) => named).map(weigh));
      let sum = 0;
      for (const token of tokens) {
        const weight = token.named ? weigh(token) : Math.min(weigh(token), least);
        sum += weight;
        for (const [page, { worth }] of token.pages) {
          const old = all.get(page) || { page, score: 0, share: 0, words: 0 };
          all.set(page, { page, score: old.score + worth * weight, share: old.share + weight, words: old.words + 1 });
        }
      }
      const found = [...all.values()];
      const order = () => found.sort((a, b) => b.score - a.score || a.page - b.page);
      found.forEach((one) => {
        one.share /= sum;
        one.score *= one.share ** 2;
      });
      // Of the same thing in many places, two come first, and the others after what else was found.
      const again = order().filter((one, i) => i > 1 && found[i - 2].page === one.page - 2 && found[i - 2].score === one.score);
      again.forEach((one) => { one.score *= 0.5; });
      return order();
    }

    // The rungs of search-late.js; none where it cannot be had.
    async function late() {
      if (!engine.late) {
        try {
          await sportello.search.more();
          engine.late = sportello.search.late({
            ...tools, manifest, engine, unfold, read, between, token, asked, note, whole, climb,
          });
        } catch (error) {
          failed.add("late");
        }
      }
      return engine.late || {};
    }

    async function climb(asking, text) {
      const enough = () => {
        const needed = asking.tokens.filter((token) => token.needed).length || 1;
        const pages = ranked(asking.tokens).filter(({ page }) => page < manifest.wanted);
        return pages.some(({ words }) => words >= (needed > 3 ? needed * 0.6 : needed));
      };
      const begun = Date.now();
      // Where a piece cannot be had, no further ones are waited for; without a network that is known at once, and a phone has
      // all but the bodies.
      const isLost = (name) => !/-b/.test(name) || Date.now() > begun + 2000;
      const each = async (step, lacks) => {
        if (![...failed].some(isLost) && !enough()) {
          await Promise.all(asking.tokens.filter(lacks).map(step));
        }
      };
      for (const kind of "hb") {
        await each((token) => whole(kind, token, true), () => true);
      }
      if (asking.tokens[0] && !enough()) {
        await (await late()).climb?.(asking, each, text);
      }
    }

    function excerpt(text, hits) {
      const pieces = [];
      const add = (piece, marked) => {
        const last = pieces[pieces.length - 1];
        if (last && last.marked === marked) {
          last.text += piece;
        } else if (piece) {
          pieces.push({ text: piece, marked });
        }
      };
      const hit = (word) => split(fold(word)).some((one) => hits.includes(one));
      let end = 0;
      for (const { 0: word, index } of text.matchAll(LETTERS)) {
        add(text.slice(end, index), false);
        end = index + word.length;
        const letters = unspaced.test(word) ? [...word] : [word];
        letters.forEach((letter, i) => add(letter, hit(letter + (letters[i + 1] || "")) || hit((letters[i - 1] || "") + letter)));
      }
      add(text.slice(end), false);
      return pieces;
    }

    async function show({ page }, { all, tokens }) {
      const rows = await read("p", page / manifest.chunk | 0, (text) => text.split("\n").map((line) => line.split("\t")));
      const [address, title, titleTag, official, summary, excerptTag, ...aliases] = rows[page % manifest.chunk] || [];
      const found = tokens.map((token) => token.pages.get(page)).filter((one) => one);
      return title && {
        isNamed: [title, official].some((name) => split(fold(name)) + "" === all + ""),
        page, address, title, titleTag, official, excerptTag,
        excerpt: excerpt(summary, found.map(({ term }) => term)),
        via: found.some(({ letter, quality }) => letter > 25 || quality <= SLIP)
          ? await (await late()).through?.(found, title, official, summary, aliases, tokens) || null : null,
      };
    }

    engine.query = async (written, { chosen = {}, limit = 10, now, counts }) => {
      failed = new Set();
      const text = written.slice(0, 300);
      const asking = asked(text);
      await climb(asking, text);
      const { tokens } = asking;
      let found = ranked(tokens);
      const most = Math.max(...found.map(({ share }) => share));
      // Who is called by a word that was asked stays, whatever rare words others have.
      found = found.filter(({ share, page }) => share >= Math.max(most / 2, 0.3) ||
        tokens.some(({ pages }) => pages.get(page)?.worth >= CALLED));
      let facets = {};
      const names = Object.keys(chosen);
      if (names[0] || counts) {
        [found, facets] = await (await late()).filtered?.(tokens[0] ? found : null, chosen, names, now) || [names[0] ? [] : found, {}];
      }
      const results = (await Promise.all(found.slice(0, limit).map((one) => show(one, asking)))).filter((one) => one);
      // A page whose whole name was asked comes before those that only have the words in theirs.
      results.sort((a, b) => b.isNamed - a.isNamed);
      const near = !found[0] && !names[0] && await (await late()).near?.(tokens) || [];
      return { results, total: found.length, facets, near, missing: asking.missing, failed: [...failed] };
    };
    return engine;
  };
})();
