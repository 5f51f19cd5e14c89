//! What holds on a day: consents, runs of courses, events in the night, news of tomorrow.

use super::support::{PICTURE, SiteFolder};

fn site() -> SiteFolder {
    let site = SiteFolder::of(&[
        (
            "content/site.toml",
            "title = \"Guida di Borgo Esempio\"\nbase_url = \"https://borgo.example\"\nsource_language = \"it\"\n\
             [languages.it]\nname = \"Italiano\"\n[[municipalities]]\ncode = \"000001\"\nname = \"Borgo Esempio\"\n",
        ),
        ("content/enti/comune.md", "+++\ntitle = \"Comune\"\nsummary = \"Il comune.\"\n+++\n"),
        (
            "content/persone/mediatrice.md",
            "+++\ntitle = \"Mediatrice di lingua araba\"\nsummary = \"Aiuta.\"\nvisibility = \"listed\"\n\
             name = \"Anna Finzione\"\norganisation = \"enti/comune\"\nlanguages = [\"ar\"]\n\
             [consent]\ngiven_on = 2026-03-01\nscope = [\"name\", \"picture\"]\nexpires_on = 2026-06-30\n+++\n\n\
             ![Un ritratto](foto.png)\n\nLeggi il [curriculum](cv.pdf).\n",
        ),
        (
            "content/corsi/italiano.md",
            "+++\ntitle = \"Italiano\"\nsummary = \"Corso.\"\nprovider = \"enti/comune\"\n\
             [[editions]]\nlabel = \"mattina\"\nstart = 2026-03-02\nhours = \"Mo 10:00-12:00\"\n\
             [[editions]]\nlabel = \"notte\"\nstart = 2026-03-20\nend = 2026-04-10\nhours = \"Fr 22:00-01:00; PH off\"\n\
             status = \"cancelled\"\n+++\n",
        ),
        (
            "content/eventi/veglione.md",
            "+++\ntitle = \"Veglione\"\nsummary = \"Festa.\"\nstart = \"2026-12-31T22:00\"\nend = \"2027-01-01T02:00\"\n\
             organiser = \"enti/comune\"\n+++\n",
        ),
        ("content/notizie/oggi.md", "+++\ntitle = \"Oggi\"\nsummary = \"Nuova.\"\ndate = 2026-03-09\n+++\n"),
        ("content/notizie/poi.md", "+++\ntitle = \"Poi\"\nsummary = \"Futura.\"\ndate = 2026-03-10\n+++\n"),
    ]);
    for (folder, kind) in
        [("enti", "organisation"), ("persone", "person"), ("corsi", "course"), ("eventi", "event"), ("notizie", "news")]
    {
        site.write(
            &format!("content/{folder}/section.md"),
            format!("+++\nkind = \"{kind}\"\ntitle = \"Sezione {kind}\"\n+++\n"),
        );
    }
    site.write("content/persone/mediatrice/foto.png", PICTURE);
    site.write("content/persone/mediatrice/cv.pdf", "%PDF-1.4");
    site
}

/// Builds for a day and returns the pages and files that hold a text, or bear it in their path.
fn holding(site: &SiteFolder, today: &str, text: &str) -> Vec<String> {
    site.run_well(&["--today", today, "--quiet", "build", "--force"]);
    let files = site.bytes_below("public").into_iter();
    let holds = |(path, bytes): &(std::path::PathBuf, Vec<u8>)| {
        path.to_string_lossy().contains(text) || String::from_utf8_lossy(bytes).contains(text)
    };
    files.filter(holds).map(|(path, _)| path.display().to_string()).collect()
}

#[test]
fn a_person_is_shown_from_the_day_of_the_consent_to_its_last() {
    let site = site();
    for (today, shown) in [("2026-02-28", false), ("2026-03-01", true), ("2026-06-30", true), ("2026-07-01", false)] {
        for text in ["Finzione", "foto.png", "cv.pdf"] {
            assert_eq!(!holding(&site, today, text).is_empty(), shown, "{today}: {text}");
        }
        let page = site.text("public/it/persone/mediatrice/index.html");
        assert!(page.contains("curriculum"), "the words stay: {page}");
    }
}

#[test]
fn what_is_on_says_when_and_whether_it_is() {
    let site = site();
    site.run_well(&["--quiet", "build"]);
    let page = site.text("public/it/whats-on/index.html");
    for words in ["mattina", "Dal 2 marzo 2026", "annullato", "giovedì 31 dicembre 2026, 22:00–02:00"] {
        assert!(page.contains(words), "{words}\n{page}");
    }
    let calendar = site.text("public/it/corsi/italiano/calendar-2026-03-20.ics");
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 1, "a lesson over midnight is one: {calendar}");
    assert!(calendar.contains("DTEND;TZID=Europe/Rome:20260321T010000"), "{calendar}");
}

#[test]
fn news_of_tomorrow_are_no_news_yet() {
    let site = site();
    site.run_well(&["--quiet", "build"]);
    let list = site.text("public/it/news/index.html");
    assert!(list.contains("Oggi") && !list.contains("Poi"), "{list}");
    site.run_well(&["--today", "2026-03-10", "--quiet", "build"]);
    assert!(site.text("public/it/news/index.html").contains("Poi"));
}
