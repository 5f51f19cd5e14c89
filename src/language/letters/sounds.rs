//! What letters sound like, roughly: Italian words that somebody wrote by ear, in any script, and words of one root with
//! other vowels.
//!
//! Letters that are confused by ear share one Latin letter: a soft *c* or *g* is a hard one. An *a* stands for nothing, as
//! many scripts do not write it; so do *h* and what sounds like it, and Italians say *s* and *z* alike. The search then takes
//! *e* for *i*, *o* for *u*, *b* for *p* and *v* for *f*, and looks in how many of them a word differs.

/// Replacements of folded letters, by script, in their order; a `.` stands for nothing.
const SCRIPTS: &[(&str, &str)] = &[
    (
        "Latn",
        "dzh g zh g sch sk sci si sh s ch k gh g dj g gia g gio go giu gu cia k cio ko ciu ku gli li gn n ph f th t qu ku \
         ck k x ks c k q k j g w v z s y i a . h .",
    ),
    (
        "Cyrl",
        "дж g дз s тс s ж g б b п p в v ф f г g ґ g д d з s с s ц s ш s щ s ч k к k х k л l м m н n р r т t и i і i ї i й i \
         ы i е e є e э e о o у u ю u а . я . ь . ъ .",
    ),
    (
        "Arab",
        "تش k چ k ج g ژ g غ g گ g ب p پ p ت t ط t ٹ t ث s ز s س s ش s ص s ظ s خ k ق k ك k د d ذ d ض d ڈ d ر r ڑ r ف f ل l م m \
         ن n و u ي i ے i ا . ع . ح . ه .",
    ),
];

/// Letters of Indic scripts by what they sound like; the scripts have them at the same distances from their beginnings.
const INDIC: &[(&str, &str)] = &[
    ("कख", "k"),
    ("गघ", "g"),
    ("चछ", "k"),
    ("जझ", "g"),
    ("टठतथ", "t"),
    ("डढदध", "d"),
    ("प", "p"),
    ("फ", "f"),
    ("बभ", "b"),
    ("व", "v"),
    ("नणञङं", "n"),
    ("म", "m"),
    ("यइईिीऋृ", "i"),
    ("एऐेै", "e"),
    ("र", "r"),
    ("लळ", "l"),
    ("शषस", "s"),
    ("उऊुू", "u"),
    ("ओऔोौ", "o"),
    ("अआाह्ःऽ", "."),
];

/// Indic scripts with where they begin.
const BLOCKS: [(&str, u32); 3] = [("Deva", 0x900), ("Beng", 0x980), ("Guru", 0xA00)];

/// Returns the replacements for words in some scripts: letters and what they sound like, in turns, with spaces.
pub(super) fn of(scripts: &[&str]) -> String {
    let mut sounds: Vec<String> = Vec::new();
    for (_, table) in SCRIPTS.iter().filter(|(tag, _)| scripts.contains(tag)) {
        sounds.extend(table.split_whitespace().map(str::to_owned));
    }
    for (_, begin) in BLOCKS.iter().filter(|(tag, _)| scripts.contains(tag)) {
        for (letters, sound) in INDIC {
            for letter in letters.chars().filter_map(|c| char::from_u32(u32::from(c) - 0x900 + begin)) {
                sounds.extend([letter.to_string(), (*sound).to_owned()]);
            }
        }
        if *begin == 0xA00 {
            sounds.extend(["ੜ", "r"].map(str::to_owned));
        }
    }
    sounds.join(" ")
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn letters_of_all_indic_scripts_have_a_sound() {
        assert!(of(&["Beng"]).contains("ক k"));
        assert!(of(&["Guru"]).contains("ਸ s"));
        assert!(of(&["Latn", "Arab"]).contains("h . تش k"));
        assert_eq!(of(&["Latn"]).split(' ').count() % 2, 0);
    }
}
