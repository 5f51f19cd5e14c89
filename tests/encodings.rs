//! Files that come back in another encoding than UTF-8: what they say of themselves holds where nothing else does.

use encoding_rs::Encoding;

use super::support::starter::{self, CATALOGUE, ENGLISH, taken};

const UTF8: &str = "charset=UTF-8";

/// Writes a text in an encoding.
fn bytes(text: &str, charset: &str) -> Vec<u8> {
    let encoding = Encoding::for_label(charset.as_bytes()).unwrap();
    let (bytes, _, is_lossy) = encoding.encode(text);
    assert!(!is_lossy, "{charset}: {text}");
    bytes.into_owned()
}

#[test]
fn a_file_is_read_in_the_encoding_that_it_names() {
    for (charset, words) in [
        ("ISO-8859-1", "Per chi abita qui, perché sì."),
        ("iso8859-15", "Costa 5 €, perché sì."),
        ("windows-1252", "“Perché” costa 5 €."),
        ("CP1252", "“Perché” costa 5 €."),
        ("windows-1256", "لمن يسكن هنا."),
        ("KOI8-R", "Для тех, кто живёт здесь."),
        ("windows-1251", "Для тех, хто живе тут, і їм."),
        ("GB2312", "给住在这里的人。"),
        ("Big5", "給住在這裡的人。"),
        ("Shift_JIS", "ここに住む人へ。"),
    ] {
        let said = format!("charset={charset}");
        for format in ["po", "xliff"] {
            let site = starter::site();
            let head = format!("encoding=\"{charset}\"");
            let change = |text: &str| {
                let text = text.replace(UTF8, &said).replace("encoding=\"UTF-8\"", &head).replace(ENGLISH, words);
                let text = if format == "po" { text } else { text.replace('·', "-").replace('è', "e'") };
                plain(&text, charset, words)
            };
            let run = taken(&site, format, change, &["--replace"]);
            assert!(run.out.contains("1 taken"), "{charset} {format}: {} {}", run.out, run.error);
            assert!(site.text(CATALOGUE).contains(words), "{charset} {format}");
            assert!(run.error.contains("note[exchange-encoding]") && run.error.contains(charset), "{}", run.error);
        }
    }
}

/// Writes a file in an encoding; letters of other texts that it has not become those of another tool.
fn plain(text: &str, charset: &str, words: &str) -> Vec<u8> {
    let encoding = Encoding::for_label(charset.as_bytes()).unwrap();
    let kept = |c: char| words.contains(c) || !encoding.encode(c.encode_utf8(&mut [0; 4])).2;
    let text: String = text.chars().map(|c| if kept(c) { c } else { '-' }).collect();
    bytes(&text, charset)
}

#[test]
fn what_is_utf_8_is_read_as_that_whatever_it_says() {
    let words = "Pour ceux qui habitent là.";
    for format in ["po", "xliff"] {
        let site = starter::site();
        let change = |text: &str| {
            let text =
                text.replace(UTF8, "charset=ISO-8859-1").replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"");
            text.replace(ENGLISH, words)
        };
        let run = taken(&site, format, change, &[]);
        assert!(run.code == 0 && run.out.contains("1 taken"), "{format}: {} {}", run.out, run.error);
        assert!(site.text(CATALOGUE).contains(words));
        assert!(run.error.contains("note[exchange-encoding]") && run.error.contains("ISO-8859-1"), "{}", run.error);
    }
}

#[test]
fn utf_16_is_read_with_its_mark_and_without() {
    let words = "Для тих, хто тут.";
    for format in ["po", "xliff", "csv"] {
        for (mark, order) in [(true, false), (false, false), (true, true), (false, true)] {
            let site = starter::site();
            let change = |text: &str| {
                let text = text.replace(UTF8, "charset=UTF-16").replace("UTF-8\"?>", "UTF-16\"?>");
                let text = text.replace(ENGLISH, words);
                let text = text.trim_start_matches('\u{feff}');
                let text = if mark { format!("\u{feff}{text}") } else { text.to_owned() };
                let units = text.encode_utf16();
                units.flat_map(|unit| if order { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect::<Vec<u8>>()
            };
            let run = taken(&site, format, change, &[]);
            assert!(run.code == 0 && run.out.contains("1 taken"), "{format} {mark}: {} {}", run.out, run.error);
            assert!(site.text(CATALOGUE).contains(words));
        }
    }
}

#[test]
fn what_fits_neither_is_refused_by_the_name_of_its_encoding() {
    let site = starter::site();
    let before = site.text(CATALOGUE);
    for (charset, said) in [
        ("UTF-8", "not in UTF-8"),
        ("GB2312", "neither in UTF-8 nor in `GB2312`"),
        ("CHARSET", "`CHARSET`"),
        ("UTF-16", "neither in UTF-8 nor in `UTF-16`"),
    ] {
        let change = |text: &str| {
            let text = text.replace(UTF8, &format!("charset={charset}"));
            let (head, rest) = text.split_once(ENGLISH).unwrap();
            [head.as_bytes(), b"Perch\xff \x81\xff.", rest.as_bytes()].concat()
        };
        let run = taken(&site, "po", change, &[]);
        assert!(run.code == 2 && run.error.contains("file-not-utf8"), "{charset}: {}", run.error);
        assert!(run.error.contains(said), "{charset}: {}", run.error);
        assert_eq!(site.text(CATALOGUE), before);
    }
}
