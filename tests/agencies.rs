//! Files as the tools of agencies and hands in a hurry give them back.

use super::support::starter::{self, CATALOGUE, ENGLISH, taken};

const OTHER: &str = "For those who live here.";

#[test]
fn a_language_with_a_region_is_the_one_of_the_site_without() {
    for (format, own, other) in [
        ("xliff", "target-language=\"en\"", "target-language=\"en-GB\""),
        ("po", "\"Language: en\\n\"", "\"Language: en_GB\\n\""),
        ("csv", "(en)", "(en-GB)"),
    ] {
        for more in [&[][..], &["--lang", "en"]] {
            let site = starter::site();
            let change = |text: &str| {
                assert!(text.contains(own), "{text}");
                text.replace(own, other).replace(ENGLISH, OTHER)
            };
            let said = taken(&site, format, change, more);
            assert!(said.out.contains("1 taken"), "{format}: {} {}", said.out, said.error);
            assert!(site.text(CATALOGUE).contains(OTHER));
        }
    }
    // Another script is another language, and so is another word.
    for tag in ["en-Shaw", "eng", "fr-GB", "en-GB-oxendict"] {
        let site = starter::site();
        let other = format!("target-language=\"{tag}\"");
        let said = taken(&site, "xliff", |text| text.replace("target-language=\"en\"", &other), &[]);
        assert!(said.code == 2 && !said.out.contains("taken"), "{tag}: {} {}", said.out, said.error);
    }
}

#[test]
fn a_bare_ampersand_is_named_with_what_to_write_and_what_was_not_read() {
    let site = starter::site();
    let bare = "For you & me.";
    let left = std::cell::Cell::new(0);
    let change = |text: &str| {
        let text = text.replace(ENGLISH, bare);
        let at = text.find(bare).unwrap();
        left.set(1 + text[at..].matches("<trans-unit").count());
        text
    };
    let said = taken(&site, "xliff", change, &[]);
    assert!(said.code == 1 && said.error.contains("exchange-invalid"), "{}", said.error);
    assert!(said.error.contains("write `&amp;`"), "{}", said.error);
    assert!(said.error.contains(&format!("not read from here on: {}", left.get())), "{}: {}", left.get(), said.error);
    let mended = |text: &str| text.replace(ENGLISH, "For you &amp; me.");
    let said = taken(&site, "xliff", mended, &[]);
    assert!(said.out.contains("1 taken") && site.text(CATALOGUE).contains(bare), "{} {}", said.out, said.error);
}

#[test]
fn a_file_that_is_not_there_is_said_not_to_be() {
    let site = starter::site();
    for (locale, words) in [("en", "there is no file `nowhere.po`"), ("it", "il file `nowhere.po` non c'è")] {
        let said = site.run(&["translate", "import", "nowhere.po", "--by", "Ali", "--locale", locale]);
        assert!(said.code == 2 && said.error.contains(words), "{}", said.error);
    }
}
