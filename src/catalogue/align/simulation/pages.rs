//! Writes and edits the pages of the simulation, in an Italian of stock phrases.

/// A block of a page with its true identity, which no way of finding blocks may look at.
#[derive(Clone, Debug)]
pub(super) struct Block {
    pub(super) identity: usize,
    pub(super) kind: &'static str,
    pub(super) text: String,
    /// The blocks this one took text from in this round, by splitting or merging.
    kin: Vec<usize>,
}

impl Block {
    /// Tells whether this block took text from the one with that identity in this round.
    pub(super) fn is_kin(&self, identity: usize) -> bool {
        self.kin.contains(&identity)
    }

    /// Tells whether this block was `former`, or one of the same words, in the page `old`.
    pub(super) fn was(&self, former: &Block, old: &[Block]) -> bool {
        old.iter()
            .filter(|block| block.text == former.text)
            .any(|block| block.identity == self.identity || self.kin.contains(&block.identity))
    }
}

/// A hand that writes and edits pages, always the same way from the same seed.
pub(super) struct Editor {
    state: u64,
    identities: usize,
}

const SUBJECTS: &[&str] = &[
    "Il consultorio familiare",
    "Lo sportello",
    "L'ufficio stranieri",
    "Il medico di base",
    "La mediatrice",
    "Il centro diurno",
    "L'assistente sociale",
    "L'ambulatorio",
    "Il pediatra",
    "Il patronato",
    "La scuola di italiano",
    "L'infermiera di comunità",
    "Il centro antiviolenza",
    "La ginecologa",
];
const VERBS: &[&str] = &[
    "offre",
    "prepara",
    "organizza",
    "spiega",
    "controlla",
    "rilascia",
    "rinnova",
    "propone",
    "consegna",
    "non chiede",
    "prenota",
    "verifica",
];
const OBJECTS: &[&str] = &[
    "la tessera sanitaria",
    "visite gratuite",
    "un colloquio riservato",
    "il permesso di soggiorno",
    "la ricetta elettronica",
    "corsi di lingua",
    "il codice fiscale",
    "un aiuto con i moduli",
    "le vaccinazioni",
    "il certificato di residenza",
    "incontri di gruppo",
    "la domanda per l'esenzione",
    "un posto letto per la notte",
    "il piano di cura",
];
const PEOPLE: &[&str] = &[
    "alle donne",
    "alle famiglie con figli",
    "a chi è senza documenti",
    "alle persone anziane",
    "ai minori",
    "a chi cerca lavoro",
    "agli studenti stranieri",
    "a tutti",
    "alle persone con disabilità",
    "ai richiedenti asilo",
];
const WAYS: &[&str] = &[
    "senza appuntamento",
    "su prenotazione",
    "con un'interprete",
    "entro {n} giorni",
    "ogni mattina dalle {n} alle 13",
    "nella sede di via Roma {n}",
    "al costo di {n} euro",
    "dopo il primo incontro",
    "anche per telefono al { $telefono }",
    "con il **documento** in mano",
    "prima di compilare il [modulo][1]",
    "solo nei giorni feriali",
];
const HEADINGS: &[&str] = &[
    "Che cos'è",
    "Come si accede",
    "Che cosa serve",
    "Quanto costa",
    "Dove andare",
    "Quando",
    "Chi può venire",
    "Documenti",
    "Per i minori",
    "Se non parli italiano",
    "Dopo la visita",
    "Come prenotare",
];
const DAYS: &[&str] = &["Lunedì", "Martedì", "Mercoledì", "Giovedì", "Venerdì", "Sabato"];
const BOILERPLATE: &[&str] = &[
    "Il servizio è gratuito e riservato.",
    "Se non parli italiano puoi chiedere una mediatrice.",
    "Telefona al { $telefono } oppure vieni allo sportello.",
    "Porta un documento di identità, se ce l'hai.",
    "In caso di emergenza chiama il 112.",
    "Nessuno ti chiede il permesso di soggiorno.",
    "Le informazioni di questa pagina non sostituiscono il parere del medico.",
    "Per disdire un appuntamento avvisa almeno due giorni prima.",
];

impl Editor {
    /// Returns an editor whose pages and edits follow from `seed`.
    pub(super) fn new(seed: u64) -> Self {
        Editor { state: seed, identities: 0 }
    }

    /// Returns a new page of some 20 to 45 blocks.
    pub(super) fn page(&mut self) -> Vec<Block> {
        let mut page = vec![self.block("p")];
        for _ in 0..3 + self.below(3) {
            page.push(self.block("t"));
            for (kind, least, spread) in [("p", 2, 3), ("l", 1, 4), ("c", 0, 3)] {
                for _ in 0..least + self.below(spread) {
                    page.push(self.block(kind));
                }
            }
            let boilerplate = self.boilerplate();
            page.push(boilerplate);
        }
        page
    }

    /// Forgets what the last round split and merged.
    pub(super) fn begin_round(&mut self, page: &mut [Block]) {
        page.iter_mut().for_each(|block| block.kin.clear());
    }

    /// Makes one edit of a kind drawn by lot.
    pub(super) fn edit(&mut self, page: &mut Vec<Block>) {
        let place = self.below(page.len());
        match self.below(13) {
            0..=2 => self.typo(&mut page[place].text),
            3 => self.change_word(&mut page[place].text),
            4 => self.change_number(&mut page[place].text),
            5 => {
                let kind = ["p", "p", "l", "c"][self.below(4)];
                let block = self.block(kind);
                page.insert(place, block);
            }
            6 if page.len() > 10 => drop(page.remove(place)),
            7 => {
                let block = page.remove(place);
                page.insert(self.below(page.len() + 1), block);
            }
            8 => self.move_section(page),
            9 => {
                let heading = self.block("t");
                page.insert(place, heading);
            }
            10 => self.split(page),
            11 => self.merge(page),
            _ => self.repeat(page, place),
        }
    }

    /// Exchanges two neighbouring letters.
    fn typo(&mut self, text: &mut String) {
        let mut letters: Vec<char> = text.chars().collect();
        let place = self.below(letters.len() - 1);
        letters.swap(place, place + 1);
        *text = letters.into_iter().collect();
    }

    /// Puts another stock phrase in the place of one word.
    fn change_word(&mut self, text: &mut String) {
        let phrase = match self.below(4) {
            0 => self.pick(VERBS),
            1 => self.pick(OBJECTS),
            2 => self.pick(PEOPLE),
            _ => self.pick(DAYS),
        };
        let mut words: Vec<&str> = text.split(' ').collect();
        let place = self.below(words.len());
        words[place] = phrase;
        *text = words.join(" ");
    }

    /// Changes the first number, or adds one.
    fn change_number(&mut self, text: &mut String) {
        let number = (self.below(80) + 2).to_string();
        let is_number = |word: &str| word.contains(|letter: char| letter.is_ascii_digit());
        match text.split(' ').find(|word| is_number(word)) {
            Some(word) => *text = text.replacen(word, &number, 1),
            None => *text = format!("{text} ({number})"),
        }
    }

    /// Moves a heading with all that stands under it before another heading.
    fn move_section(&mut self, page: &mut Vec<Block>) {
        let headings = places(page, |pair| pair[0].kind == "t");
        if headings.len() < 3 {
            return;
        }
        let chosen = self.below(headings.len() - 1);
        let section: Vec<Block> = page.drain(headings[chosen]..headings[chosen + 1]).collect();
        let headings = places(page, |pair| pair[0].kind == "t");
        let place = headings[self.below(headings.len())];
        page.splice(place..place, section);
    }

    /// Makes two blocks of one of several sentences; the first keeps the identity.
    fn split(&mut self, page: &mut Vec<Block>) {
        let long = places(page, |pair| pair[0].text.contains(". "));
        let Some(&place) = long.get(self.below(long.len().max(1))) else {
            return;
        };
        let parent = page[place].identity;
        if let Some((first, second)) = page[place].text.clone().split_once(". ") {
            let kind = page[place].kind;
            page[place].text = format!("{first}.");
            let mut block = self.with_text(kind, second.to_owned());
            block.kin.push(parent);
            page.insert(place + 1, block);
        }
    }

    /// Makes one block of two neighbours of a kind; the first keeps the identity.
    fn merge(&mut self, page: &mut Vec<Block>) {
        let pairs = places(page, |pair| pair[0].kind == pair[1].kind && pair[0].kind != "t");
        if let Some(&place) = pairs.get(self.below(pairs.len().max(1))) {
            let second = page.remove(place + 1);
            page[place].text = format!("{} {}", page[place].text, second.text);
            page[place].kin.push(second.identity);
        }
    }

    /// Adds a copy of a block somewhere, or a sentence that stands on many pages.
    fn repeat(&mut self, page: &mut Vec<Block>, place: usize) {
        let block = if self.below(2) == 0 {
            self.with_text(page[place].kind, page[place].text.clone())
        } else {
            self.boilerplate()
        };
        page.insert(self.below(page.len() + 1), block);
    }

    /// Returns a new block of a kind.
    fn block(&mut self, kind: &'static str) -> Block {
        let text = match kind {
            "t" => self.pick(HEADINGS).to_owned(),
            "l" => format!("{}, {}", self.pick(OBJECTS), self.pick(WAYS)),
            "c" => format!("{} {}-{}", self.pick(DAYS), 8 + self.below(3), 12 + self.below(7)),
            _ => {
                let sentences: Vec<String> = (0..=self.below(3)).map(|_| self.sentence()).collect();
                sentences.join(" ")
            }
        };
        let number = (self.below(30) + 2).to_string();
        self.with_text(kind, text.replace("{n}", &number))
    }

    /// Returns a new sentence.
    fn sentence(&mut self) -> String {
        let (subject, verb) = (self.pick(SUBJECTS), self.pick(VERBS));
        let (object, people) = (self.pick(OBJECTS), self.pick(PEOPLE));
        format!("{subject} {verb} {object} {people} {}.", self.pick(WAYS))
    }

    /// Returns a new block with one of the sentences that stand on many pages.
    fn boilerplate(&mut self) -> Block {
        let text = self.pick(BOILERPLATE).to_owned();
        self.with_text("p", text)
    }

    /// Returns a block with an identity of its own.
    fn with_text(&mut self, kind: &'static str, text: String) -> Block {
        self.identities += 1;
        Block { identity: self.identities, kind, text, kin: Vec::new() }
    }

    /// Returns one of `choices`.
    fn pick(&mut self, choices: &[&'static str]) -> &'static str {
        choices[self.below(choices.len())]
    }

    /// Returns a number from 0 to below `limit`, by splitmix64.
    fn below(&mut self, limit: usize) -> usize {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % limit as u64) as usize
    }
}

/// Returns the places of the blocks that, with the next one, are as asked.
fn places(page: &[Block], asked: impl Fn(&[Block]) -> bool) -> Vec<usize> {
    page.windows(2).enumerate().filter(|(_, pair)| asked(pair)).map(|(place, _)| place).collect()
}
