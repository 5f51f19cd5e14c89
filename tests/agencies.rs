//! Files as the tools of agencies and hands in a hurry give them back.

use super::support::SiteFolder;
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

/// A site that is translated into Chinese in one script, and its file in a format.
fn chinese(format: &str) -> (SiteFolder, String) {
    let site = starter::site();
    site.run_well(&["new", "language", "zh-Hans"]);
    let file = format!("zh.{format}");
    site.run_well(&["translate", "export", "--lang", "zh-Hans", "--format", format, "--out", &file]);
    let text = site.text(&file);
    (site, text)
}

#[test]
fn a_language_by_its_country_is_the_one_in_the_script_of_that_country() {
    for (format, own, empty, filled) in [
        (
            "xliff",
            "target-language=\"zh-Hans\"",
            "<target state=\"new\"></target>",
            "<target state=\"translated\">一个例子</target>",
        ),
        ("po", "\"Language: zh_Hans\\n\"", "msgstr \"\"\n\n#", "msgstr \"一个例子\"\n\n#"),
        ("csv", "(zh-Hans)", "", ""),
    ] {
        let (site, text) = chinese(format);
        let own = if text.contains(own) { own } else { "\"Language: zh-Hans\\n\"" };
        assert!(text.contains(own), "{text}");
        let with = |tag: &str| {
            let text = text.replace(own, &own.replace("zh-Hans", tag).replace("zh_Hans", tag));
            if format == "csv" {
                return text;
            }
            let (head, rest) = text.split_once("servizi").unwrap();
            format!("{head}servizi{}", rest.replacen(empty, filled, 1))
        };
        let import = |text: &str, more: &[&str]| {
            let file = format!("back.{format}");
            site.write(&file, text);
            site.run(&[["translate", "import", &file, "--by", "Ali"].as_slice(), more].concat())
        };
        for (tag, more) in [("zh-TW", &[][..]), ("zh-TW", &["--lang", "zh-Hans"]), ("zh-CN", &["--lang", "en"])] {
            let said = import(&with(tag), more);
            assert!(said.code == 2 && !said.out.contains("taken"), "{format} {tag}: {} {}", said.out, said.error);
        }
        let said = import(&with("zh-CN"), &["--lang", "zh-Hans", "--dry-run"]);
        assert!(said.out.contains("taken"), "{format}: {} {}", said.out, said.error);
        let said = import(&with("zh_CN"), &[]);
        assert!(said.out.contains("zh-Hans: "), "{format}: {} {}", said.out, said.error);
        assert!(format == "csv" || said.out.contains("1 taken"), "{format}: {} {}", said.out, said.error);
    }
}
