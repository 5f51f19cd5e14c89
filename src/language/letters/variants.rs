//! Letters that readers take for one another, by script: what the search replaces and what it leaves out.
//!
//! All is said of decomposed small letters (NFKD). Vowel signs of Indic scripts are never left out: words would fall
//! together. Cyrillic й and ї keep their marks, which make letters of them.

/// A table of one script: its tag, what replaces what (`from to`, by spaces), and ranges that are left out.
type Script = (&'static str, &'static [(&'static str, &'static str)], &'static [(char, char)]);

const SCRIPTS: &[Script] = &[
    // In every edition: marks of Latin, Greek and Cyrillic letters, and characters that only steer.
    (
        "",
        &[("и\u{306}", "й"), ("і\u{308}", "ї"), ("ς", "σ"), ("ʼ", " ")],
        &[
            ('\u{AD}', '\u{AD}'),
            ('\u{300}', '\u{36F}'),
            ('\u{200C}', '\u{200F}'),
            ('\u{202A}', '\u{202E}'),
            ('\u{2066}', '\u{2069}'),
            ('\u{FE00}', '\u{FE0F}'),
            ('\u{FEFF}', '\u{FEFF}'),
        ],
    ),
    (
        "Latn",
        &[
            ("ß", "ss"),
            ("æ", "ae"),
            ("œ", "oe"),
            ("ø", "o"),
            ("ł", "l"),
            ("đ", "d"),
            ("ð", "d"),
            ("ħ", "h"),
            ("ı", "i"),
            ("ŋ", "n"),
            ("þ", "th"),
            ("ə", "e"),
        ],
        &[],
    ),
    ("Cyrl", &[("ґ", "г")], &[]),
    (
        "Arab",
        &[
            ("ٱ", "ا"),
            ("ى", "ي"),
            ("ی", "ي"),
            ("ې", "ي"),
            ("ة", "ه"),
            ("ہ", "ه"),
            ("ۃ", "ه"),
            ("ە", "ه"),
            ("ھ", "ه"),
            ("ک", "ك"),
            ("ں", "ن"),
        ],
        &[
            ('\u{621}', '\u{621}'),
            ('\u{640}', '\u{640}'),
            ('\u{64B}', '\u{65F}'),
            ('\u{670}', '\u{670}'),
            ('\u{6D6}', '\u{6DC}'),
            ('\u{6DF}', '\u{6E8}'),
            ('\u{6EA}', '\u{6ED}'),
        ],
    ),
    // A nasal before a consonant is written as a letter or as a dot.
    (
        "Deva",
        &[
            ("न\u{94D}", "\u{902}"),
            ("म\u{94D}", "\u{902}"),
            ("ण\u{94D}", "\u{902}"),
            ("ङ\u{94D}", "\u{902}"),
            ("ञ\u{94D}", "\u{902}"),
            ("\u{901}", "\u{902}"),
        ],
        &[('\u{93C}', '\u{93C}')],
    ),
    ("Beng", &[("ঙ\u{9CD}", "\u{982}"), ("\u{981}", "\u{982}"), ("ৎ", "ত\u{9CD}")], &[('\u{9BC}', '\u{9BC}')]),
    ("Guru", &[("\u{A01}", "\u{A02}"), ("\u{A70}", "\u{A02}")], &[('\u{A3C}', '\u{A3C}'), ('\u{A71}', '\u{A71}')]),
];

fn tables<'a>(scripts: &'a [&str]) -> impl Iterator<Item = &'static Script> + use<'a> {
    SCRIPTS.iter().filter(|(tag, _, _)| tag.is_empty() || scripts.contains(tag))
}

/// Returns pairs of characters that are replaced together.
pub(super) fn pairs(scripts: &[&str]) -> Vec<([char; 2], &'static str)> {
    let mut pairs = Vec::new();
    for (from, to) in tables(scripts).flat_map(|(_, replaced, _)| *replaced) {
        let mut characters = from.chars();
        if let (Some(first), Some(second)) = (characters.next(), characters.next()) {
            pairs.push(([first, second], *to));
        }
    }
    pairs
}

/// Returns single characters that are replaced.
pub(super) fn singles(scripts: &[&str]) -> Vec<(char, &'static str)> {
    let mut singles = Vec::new();
    for (from, to) in tables(scripts).flat_map(|(_, replaced, _)| *replaced) {
        let mut characters = from.chars();
        if let (Some(first), None) = (characters.next(), characters.next()) {
            singles.push((first, *to));
        }
    }
    singles
}

/// Returns ranges of characters that are left out.
pub(super) fn drops(scripts: &[&str]) -> Vec<(char, char)> {
    tables(scripts).flat_map(|(_, _, drops)| *drops).copied().collect()
}
