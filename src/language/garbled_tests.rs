//! Words that were read in a false encoding, and sound words that look a little like them.

use encoding_rs::{Encoding, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1256};

use super::{Garbled, garbled};

/// Reads the bytes of a text as those of another encoding.
fn misread(text: &str, encoding: &'static Encoding) -> String {
    encoding.decode_without_bom_handling(text.as_bytes()).0.into_owned()
}

/// Reads each byte as the character with its number.
fn latin(text: &str) -> String {
    text.bytes().map(char::from).collect()
}

const WORDS: [&str; 22] = [
    "Perché?",
    "Età",
    "la città è qui",
    "È",
    "à côté",
    "Acte și țară",
    "Adresă",
    "ë",
    "ESPAÑA",
    "20°",
    "« Oui »",
    "l’ufficio",
    "5 € – oggi",
    "الموعد",
    "Паспорт",
    "Так",
    "Не",
    "पासपोर्ट",
    "ਪਾਸਪੋਰਟ",
    "পাসপোর্ট",
    "护照",
    "ok 😀",
];

#[test]
fn misread_words_are_known_and_mended() {
    for words in WORDS {
        for text in [misread(words, WINDOWS_1252), latin(words)] {
            assert_eq!(garbled(&text), Some(Garbled { mended: Some(words.to_owned()) }), "{text}");
            for twice in [misread(&text, WINDOWS_1252), latin(&text)] {
                assert_eq!(garbled(&twice), Some(Garbled { mended: Some(words.to_owned()) }), "{twice}");
            }
        }
        assert_eq!(garbled(words), None, "{words}");
    }
    // Of other scripts a few letters could be words.
    for encoding in [WINDOWS_1250, WINDOWS_1251, WINDOWS_1256] {
        for words in ["شكرا جزيلا", "Паспорт", "città è perché già", "पासपोर्ट"] {
            let text = misread(words, encoding);
            let is_whole = !text.contains('\u{FFFD}');
            let mended = is_whole.then(|| words.to_owned());
            assert_eq!(garbled(&text), Some(Garbled { mended }), "{text}");
        }
    }
}

#[test]
fn what_lost_some_of_its_signs_is_known_all_the_same() {
    for text in [
        "ÐŸÐ°ÑÐ¿Ð¾Ñ€Ñ‚",
        "Ø§Ù„Ù…ÙˆØ¹Ø¯ ÙÙŠ",
        "la cittÃ  Ã¨ qui",
        "Perch\u{FFFD}",
        "Perché Ã¨",
        "la cittÃ qui",
        "CittÃ",
        "caffÃƒÂ¨",
    ] {
        assert!(garbled(text).is_some(), "{text}");
    }
}

#[test]
fn sound_words_are_none() {
    for text in [
        "Ã",
        "«Ã»",
        "a Ã b",
        "MANHÔ",
        "PERCHÉ…",
        "«È»",
        "«Che cos'è…»",
        "répété\u{a0}»",
        "SANTÉ\u{a0}: appelez",
        "CAFÉ™",
        "É”",
        "«perché”»",
        "„též“ uděláš“",
        "Spaß”",
        "santé¹² perché°",
        "QUALITÀ – NOVITÀ",
        "3×½ 5×”",
        "ESPAÑA, ¿QUÉ?",
        "Ë”, ÇELËS",
        "JÄ” Å”",
        "ВІН «Ні» їжа",
        "РІВНЕ і є",
        "دگر پگاه",
        "گچ پ",
        "Rrugë, çdo ditë",
        "Întrebați în țară",
        "ÎNTREBAȚI",
        "联通",
    ] {
        assert_eq!(garbled(text), None, "{text}");
    }
}
