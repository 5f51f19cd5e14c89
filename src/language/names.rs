//! The names of languages in their own script, and the digits of scripts.

use std::borrow::Cow;

/// The languages we know by name, as a running text of each writes its name.
const AUTONYMS: &[(&str, &str)] = &[
    ("ak", "Akan"),
    ("am", "አማርኛ"),
    ("ar", "العربية"),
    ("az", "azərbaycan"),
    ("bg", "български"),
    ("bm", "bamanankan"),
    ("bn", "বাংলা"),
    ("bo", "བོད་སྐད་"),
    ("bs", "bosanski"),
    ("ca", "català"),
    ("ckb", "کوردیی ناوەندی"),
    ("cs", "čeština"),
    ("cy", "Cymraeg"),
    ("da", "dansk"),
    ("de", "Deutsch"),
    ("ee", "Eʋegbe"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("es", "español"),
    ("et", "eesti"),
    ("eu", "euskara"),
    ("fa", "فارسی"),
    ("ff", "Pulaar"),
    ("fi", "suomi"),
    ("fil", "Filipino"),
    ("fr", "français"),
    ("fur", "furlan"),
    ("ga", "Gaeilge"),
    ("gl", "galego"),
    ("gu", "ગુજરાતી"),
    ("ha", "Hausa"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("hr", "hrvatski"),
    ("hu", "magyar"),
    ("hy", "հայերեն"),
    ("id", "Bahasa Indonesia"),
    ("ig", "Igbo"),
    ("is", "íslenska"),
    ("it", "italiano"),
    ("ja", "日本語"),
    ("ka", "ქართული"),
    ("kab", "Taqbaylit"),
    ("kk", "қазақ тілі"),
    ("km", "ខ្មែរ"),
    ("ko", "한국어"),
    ("ku", "kurdî"),
    ("ln", "lingála"),
    ("lo", "ລາວ"),
    ("lt", "lietuvių"),
    ("lv", "latviešu"),
    ("mg", "Malagasy"),
    ("mk", "македонски"),
    ("ml", "മലയാളം"),
    ("mn", "монгол"),
    ("mnk", "Mandinka"),
    ("mr", "मराठी"),
    ("ms", "Bahasa Melayu"),
    ("mt", "Malti"),
    ("my", "မြန်မာ"),
    ("nb", "norsk bokmål"),
    ("ne", "नेपाली"),
    ("nl", "Nederlands"),
    ("no", "norsk"),
    ("om", "Oromoo"),
    ("pa", "ਪੰਜਾਬੀ"),
    ("pa-Arab", "پنجابی"),
    ("pl", "polski"),
    ("prs", "دری"),
    ("ps", "پښتو"),
    ("pt", "português"),
    ("ro", "română"),
    ("ru", "русский"),
    ("rw", "Kinyarwanda"),
    ("sc", "sardu"),
    ("si", "සිංහල"),
    ("sk", "slovenčina"),
    ("sl", "slovenščina"),
    ("so", "Soomaali"),
    ("sq", "shqip"),
    ("sr", "српски"),
    ("sr-Latn", "srpski"),
    ("sv", "svenska"),
    ("sw", "Kiswahili"),
    ("ta", "தமிழ்"),
    ("te", "తెలుగు"),
    ("tg", "тоҷикӣ"),
    ("th", "ไทย"),
    ("ti", "ትግርኛ"),
    ("tl", "Tagalog"),
    ("tr", "Türkçe"),
    ("uk", "українська"),
    ("ur", "اردو"),
    ("uz", "oʻzbekcha"),
    ("vi", "Tiếng Việt"),
    ("wo", "Wolof"),
    ("yo", "Yorùbá"),
    ("zh", "中文"),
    ("zh-Hans", "简体中文"),
    ("zh-Hant", "繁體中文"),
];

/// The nought of every script whose digits somebody may type.
const NOUGHTS: [char; 21] = [
    '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}', '\u{be6}', '\u{c66}',
    '\u{ce6}', '\u{d66}', '\u{de6}', '\u{e50}', '\u{ed0}', '\u{f20}', '\u{1040}', '\u{1090}', '\u{17e0}', '\u{1810}',
    '\u{ff10}',
];

/// Returns the name of a language in its own script, if we know one for its tag or the part that begins it.
#[must_use]
pub fn autonym(tag: &str) -> Option<&'static str> {
    // Moldovan is Romanian: many papers still carry the withdrawn tag.
    let mut tag = if tag == "mo" || tag.starts_with("mo-") { "ro" } else { tag };
    loop {
        if let Ok(place) = AUTONYMS.binary_search_by_key(&tag, |(known, _)| known) {
            return Some(AUTONYMS[place].1);
        }
        tag = tag.rsplit_once('-')?.0;
    }
}

/// Returns the tags of all languages we know by name, in their order.
pub fn known() -> impl Iterator<Item = &'static str> {
    AUTONYMS.iter().map(|(tag, _)| *tag)
}

/// Returns the tag of a language by its own name.
#[must_use]
pub fn by_autonym(name: &str) -> Option<&'static str> {
    let name = name.to_lowercase();
    AUTONYMS.iter().find(|(_, autonym)| autonym.to_lowercase() == name).map(|(tag, _)| *tag)
}

/// Writes the digits of all scripts as 0 to 9.
#[must_use]
pub fn ascii_digits(text: &str) -> Cow<'_, str> {
    if text.chars().any(|character| ascii_digit(character).is_some()) {
        text.chars().map(|character| ascii_digit(character).unwrap_or(character)).collect::<String>().into()
    } else {
        text.into()
    }
}

/// Returns the nought of every script whose digits somebody may type.
#[must_use]
pub fn noughts() -> &'static [char] {
    &NOUGHTS
}

/// Returns the digit 0 to 9 of a digit of another script.
pub(super) fn ascii_digit(character: char) -> Option<char> {
    let digit =
        NOUGHTS.iter().map(|nought| u32::from(character).wrapping_sub(u32::from(*nought))).find(|digit| *digit < 10)?;
    char::from_digit(digit, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_by_tag() {
        let check = |tag: &str, expected: Option<&str>| {
            assert_eq!(autonym(tag), expected, "{tag}");
        };
        check("it", Some("italiano"));
        check("it-simple", Some("italiano"));
        check("mo", Some("română"));
        check("zh-Hans", Some("简体中文"));
        check("zh-Hant-HK", Some("繁體中文"));
        check("pa-Arab", Some("پنجابی"));
        check("sr-Latn", Some("srpski"));
        check("xx", None);
    }

    #[test]
    fn the_table_is_in_order_and_holds_tags() {
        assert!(AUTONYMS.is_sorted_by(|one, next| one.0 < next.0));
        for tag in known() {
            assert!(crate::language::Language::parse(tag).is_ok(), "{tag}");
        }
    }

    #[test]
    fn digits_of_all_scripts_are_digits() {
        let check = |text: &str, expected: &str| assert_eq!(ascii_digits(text), expected);
        check("٣٠ يومًا", "30 يومًا");
        check("۱۸ اسفند", "18 اسفند");
        check("੧੦", "10");
        check("１２", "12");
        check("९:३०", "9:30");
        check("30 giorni", "30 giorni");
    }
}
