//! Rounds of random edits to pages and catalogues, held against a table that the program never sees: which sentence
//! each translation was made from. No page shows as fresh what was made from other words, and a changed block keeps
//! its old translation.

use std::collections::BTreeMap;

use sportello::pipeline;
use sportello::site::page::{LocalText, Standing};
use sportello::source::{SitePath, Sources};
use sportello::translation::exchange::{self, Delivery, Format, Manner, Only, Outgoing};
use sportello::translation::{self, Pages};

use super::random_texts::Numbers;
use super::support::{lay, options, recording};

type Files = BTreeMap<SitePath, String>;

const ROUNDS: usize = 10;
const PAGES: usize = 12;
const BLOCKS: usize = 12;
const WORDS: &str = "ufficio modulo visita giorno sportello bambino medico scuola ricevuta domanda residenza documento \
    lavoro casa settimana mattina persona certificato servizio aiuto porta chiedi compila aspetta \
    telefona prenota paga firma leggi controlla gratis subito sempre presto insieme prima dopo ancora \
    anche solo italiano valido nuovo vecchio aperto chiuso vicino lungo breve giusto con senza per entro \
    presso oppure quando mentre se fino";

/// A block of a page as its editor sees it.
#[derive(Clone)]
struct Block {
    text: String,
    /// Which block it has been since it was written.
    lineage: usize,
}

/// A site that is edited at random, and what the program must not know.
struct World {
    numbers: Numbers,
    words: Vec<&'static str>,
    pages: Vec<Vec<Block>>,
    files: Files,
    /// For each translation, by its number, the sentences for which a person said that it holds.
    made: Vec<Vec<String>>,
    lineages: usize,
    /// A file that left for a translator some rounds ago.
    away: Option<String>,
    changed: usize,
    lost: usize,
    fresh: usize,
}

#[test]
fn no_wrong_text_looks_fresh_and_changed_blocks_keep_their_translations() {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    let new = u64::from(now.subsec_nanos()) << 20 | 1;
    let (mut all_changed, mut all_lost) = (0, 0);
    for seed in [0x5eed, 0xbeef, 0xca5a, new] {
        eprintln!("rounds: seed {seed:#x}");
        let mut world = World::new(seed);
        for _ in 0..ROUNDS {
            world.round();
        }
        let World { changed, lost, fresh, .. } = world;
        eprintln!("rounds: {changed} changed, {lost} lost, {fresh} shown as fresh");
        assert!(changed > 60 && fresh > 500, "seed {seed:#x}: {changed} changed, {fresh} fresh");
        // Of the few blocks of one seed, one more or less is chance.
        assert!(lost * 25 < changed, "seed {seed:#x}: {lost} of {changed} changed blocks lost their translation");
        (all_changed, all_lost) = (all_changed + changed, all_lost + lost);
    }
    assert!(all_lost * 50 < all_changed, "{all_lost} of {all_changed} changed blocks lost their translation");
}

impl World {
    fn new(seed: u64) -> Self {
        let mut world = Self {
            numbers: Numbers(seed | 1),
            words: WORDS.split(' ').collect(),
            pages: Vec::new(),
            files: Files::new(),
            made: Vec::new(),
            lineages: 0,
            away: None,
            changed: 0,
            lost: 0,
            fresh: 0,
        };
        // The first numbers of small seeds are small.
        for _ in 0..20 {
            let _ = world.numbers.next();
        }
        for _ in 0..PAGES {
            let blocks = (0..BLOCKS).map(|_| world.block()).collect();
            world.pages.push(blocks);
        }
        let settings =
            "title = \"G\"\nsource_language = \"it\"\n[languages.it]\nname = \"I\"\n[languages.en]\nname = \"E\"\n";
        world.files.insert(SitePath::new("content/site.toml").unwrap(), settings.to_owned());
        world.write();
        world.sync();
        (0..3).for_each(|_| world.translate());
        world
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.numbers.next() % 100 < percent
    }

    fn sentence(&mut self) -> String {
        let length = 6 + self.numbers.next() % 10;
        let words: Vec<&str> = (0..length).map(|_| self.numbers.pick(&self.words)).collect();
        format!("Ora {} {}.", words.join(" "), self.numbers.next() % 90 + 10)
    }

    fn block(&mut self) -> Block {
        self.lineages += 1;
        Block { text: self.sentence(), lineage: self.lineages }
    }

    fn write(&mut self) {
        for (number, blocks) in self.pages.iter().enumerate() {
            let texts: Vec<&str> = blocks.iter().map(|block| block.text.as_str()).collect();
            let head = format!("+++\ntitle = \"Pagina {number}\"\nsummary = \"Numero {number}.\"\n+++\n\n");
            let path = SitePath::new(&format!("content/pagina-{number}.md")).unwrap();
            self.files.insert(path, head + &texts.join("\n\n") + "\n");
        }
    }

    fn sources(&self) -> Sources {
        Sources::from_texts(self.files.iter().map(|(path, text)| (path.clone(), text.as_str())))
    }

    fn sync(&mut self) {
        let sources = self.sources();
        let workshop = pipeline::read(&sources, true, &|_| {}).value;
        let options = recording();
        let edits = translation::sync(workshop.bench(&sources), &options, &[]).edits;
        lay(&mut self.files, edits);
    }

    fn round(&mut self) {
        let before = self.shown();
        let changed = self.edit();
        self.write();
        // A build between an edit and a sync must not lie either.
        self.check();
        self.sync();
        self.check();
        let after = self.shown();
        for lineage in changed {
            let Some(Some(_)) = before.get(&lineage) else { continue };
            let Some(now) = after.get(&lineage) else { continue };
            self.changed += 1;
            self.lost += usize::from(*now != before[&lineage]);
        }
        self.disturb();
        self.translate();
        self.exchange();
        self.sync();
        self.check();
        let settled = self.files.clone();
        self.sync();
        assert!(self.files == settled, "a second sync wrote something");
    }

    /// Edits pages at random and returns the blocks whose words changed and that stayed on their page.
    fn edit(&mut self) -> Vec<usize> {
        let mut changed = Vec::new();
        for page in 0..PAGES {
            for _ in 0..self.numbers.next() % 5 {
                let count = self.pages[page].len();
                let at = self.numbers.next() % count;
                match self.numbers.next() % 11 {
                    0 => {
                        let new = self.block();
                        self.pages[page].insert(at, new);
                    }
                    1 if count > 5 => drop(self.pages[page].remove(at)),
                    2 => {
                        let block = self.pages[page].remove(at);
                        let to = self.numbers.next() % count;
                        self.pages[page].insert(to, block);
                    }
                    3 => {
                        let block = self.pages[page][at].clone();
                        self.lineages += 1;
                        let copy = Block { lineage: self.lineages, ..block };
                        let other = self.numbers.next() % PAGES;
                        self.pages[other].push(copy);
                    }
                    4 => self.pages[page][at].text = self.pages[page][at].text.replacen(' ', ", ", 1),
                    _ => {
                        self.reword(page, at);
                        changed.push(self.pages[page][at].lineage);
                    }
                }
            }
        }
        changed
    }

    fn reword(&mut self, page: usize, at: usize) {
        let text = self.pages[page][at].text.clone();
        let mut words: Vec<&str> = text.split(' ').collect();
        let place = 1 + self.numbers.next() % (words.len() - 2);
        let word = self.numbers.pick(&self.words);
        match self.numbers.next() % 4 {
            0 => words.insert(place, "non"),
            1 => words.insert(place, word),
            2 if words.len() > 6 => drop(words.remove(place)),
            _ => words[place] = word,
        }
        self.pages[page][at].text = words.join(" ");
    }

    fn new_translation(&mut self, from: &[&str]) -> String {
        self.made.push(from.iter().map(|&from| from.to_owned()).collect());
        format!("Translation T{} of these words.", self.made.len() - 1)
    }

    /// Fills, mends and ticks messages as translators do.
    fn translate(&mut self) {
        for path in self.catalogues() {
            let text = self.files[&path].clone();
            let (mut written, mut source, mut before) = (String::new(), None, None);
            for line in text.lines() {
                let mut line = line.to_owned();
                if let Some(words) = line.strip_prefix("# it before: ") {
                    before = Some(words.to_owned());
                } else if let Some(words) = line.strip_prefix("# it: ") {
                    source = Some(words.to_owned());
                } else if let Some((id, value)) = line.clone().split_once(" = ").filter(|_| !line.starts_with('#')) {
                    if let Some(source) = source.take() {
                        line = format!("{id} = {}", self.message(&mut written, value, (&source, before.as_deref())));
                    }
                    before = None;
                }
                written.push_str(&line);
                written.push('\n');
            }
            self.files.insert(path, written);
        }
    }

    /// Returns what a translator leaves for a message; may tick it in what is written above.
    fn message(&mut self, above: &mut String, value: &str, (source, before): (&str, Option<&str>)) -> String {
        match before {
            None if value == "???" && self.chance(60) => self.new_translation(&[source]),
            None if value != "???" && self.chance(5) => self.new_translation(&[source]),
            Some(before) if self.chance(60) => {
                let is_edited = self.chance(50);
                let is_ticked = self.chance(60);
                let value = if is_edited { self.new_translation(&[before]) } else { value.to_owned() };
                if is_ticked {
                    let at = above.rfind("# [ ]").unwrap();
                    above.replace_range(at..at + 5, "# [x]");
                    let number = number(&value).unwrap();
                    self.made[number].push(source.to_owned());
                }
                value
            }
            _ => value.to_owned(),
        }
    }

    /// Does to catalogues what people do: comments go, messages change places.
    fn disturb(&mut self) {
        for path in self.catalogues() {
            let text = self.files[&path].clone();
            if self.chance(4) {
                let bare: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
                self.files.insert(path, bare.join("\n") + "\n");
            } else if self.chance(10) {
                let mut chunks: Vec<String> = vec![String::new()];
                for line in text.lines() {
                    let last = chunks.last_mut().unwrap();
                    last.push_str(&format!("{line}\n"));
                    if line.contains(" = ") && !line.starts_with('#') {
                        chunks.push(String::new());
                    }
                }
                chunks.reverse();
                self.files.insert(path, chunks.concat());
            }
        }
    }

    /// Sends a file away, and takes one back that left some rounds ago, with new translations in it.
    fn exchange(&mut self) {
        let sources = self.sources();
        let workshop = pipeline::read(&sources, true, &|_| {}).value;
        let english = workshop.content.settings.languages.iter().find(|one| one.language.as_str() == "en").unwrap();
        let bench = workshop.bench(&sources);
        let Some(away) = self.away.take() else {
            let exported =
                exchange::export(bench, english, (Outgoing::Texts(Format::Po), Only::All), &Pages::default());
            self.away = Some(exported.text);
            return;
        };
        if self.chance(40) {
            self.away = Some(away);
            return;
        }
        let (mut back, mut source, mut fuzzy, mut previous) = (String::new(), String::new(), false, String::new());
        for line in away.lines() {
            let string = |line: &str| line.split_once('"').map(|(_, rest)| rest.trim_end_matches('"').to_owned());
            if line.starts_with("#,") {
                fuzzy = line.contains("fuzzy");
            } else if line.starts_with("#| msgid") {
                previous = string(line).unwrap();
            } else if line.starts_with("msgid ") {
                source = string(line).unwrap();
            } else if line.starts_with("msgstr ") {
                if source.starts_with("Ora ") && self.chance(30) {
                    let from = if fuzzy { previous.clone() } else { source.clone() };
                    let text = self.new_translation(&[&from]);
                    back.push_str(&format!("msgstr \"{text}\"\n"));
                } else {
                    back.push_str(&format!("{line}\n"));
                }
                (fuzzy, previous) = (false, String::new());
                continue;
            }
            back.push_str(&format!("{line}\n"));
        }
        let place = SitePath::new("back.po").unwrap();
        let delivered = Sources::from_texts([(place, back.as_str())]);
        let delivery = Delivery::open(bench, &delivered.files()[0], Format::Po);
        let imported = exchange::import(bench, &delivery, &english.language, &Manner::default());
        let options = recording();
        let edits = translation::sync(bench, &options, &imported.decisions).edits;
        lay(&mut self.files, edits);
    }

    fn catalogues(&self) -> Vec<SitePath> {
        let is_ours = |path: &&SitePath| path.as_str().starts_with("translations/en/pagina-");
        self.files.keys().filter(is_ours).cloned().collect()
    }

    /// Shows the texts of each page in both languages, in the order of the page.
    fn pages(&self, see: &mut dyn FnMut(usize, usize, &LocalText)) {
        let site = pipeline::resolve(&self.sources(), &options(), &|_| {}).value.0;
        let edition = site.editions.iter().find(|edition| edition.language.as_str() == "en").unwrap();
        for page in &edition.pages {
            let Some(number) = page.id.strip_prefix("pagina-").and_then(|id| id.parse::<usize>().ok()) else {
                continue;
            };
            let mut place = 0;
            for block in page.parts.iter().flat_map(|part| &part.blocks) {
                block.visit(&mut |text| {
                    see(number, place, text);
                    place += 1;
                });
            }
        }
    }

    /// Returns, for each block, which translation a page shows for it, fresh or old.
    fn shown(&self) -> BTreeMap<usize, Option<usize>> {
        let mut shown = BTreeMap::new();
        self.pages(&mut |page, place, text| {
            let block = &self.pages[page][place];
            shown.insert(block.lineage, number(&text.first.plain()));
        });
        shown
    }

    /// Holds every page against the table.
    fn check(&mut self) {
        let mut fresh = 0;
        self.pages(&mut |page, place, text| {
            let block = &self.pages[page][place];
            let words = text.first.plain();
            match text.first.standing {
                Standing::Translated(_) => {
                    let number = number(&words).unwrap_or_else(|| panic!("{words}"));
                    let holds = self.made[number].iter().any(|from| letters(from) == letters(&block.text));
                    assert!(holds, "T{number} of {:?} is shown as fresh for {:?}", self.made[number], block.text);
                    fresh += 1;
                }
                Standing::Stale { .. } => {
                    assert!(number(&words).is_some(), "{words}");
                    let beside = text.second.as_ref().map(|second| letters(&second.plain()));
                    assert_eq!(beside, Some(letters(&block.text)), "beside an old text stands today's original");
                }
                _ => assert_eq!(letters(&words), letters(&block.text)),
            }
        });
        self.fresh += fresh;
    }
}

fn number(words: &str) -> Option<usize> {
    words.split([' ']).find_map(|word| word.strip_prefix('T')?.parse().ok())
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
