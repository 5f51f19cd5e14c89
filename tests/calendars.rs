//! Calendars, feeds and manifests, read back by parsers of others.

use serde_json::{Value, json};

use super::support::{SiteFolder, judges};

/// A small site with events, a course and news, in two languages.
fn site() -> SiteFolder {
    let section = |kind: &str| format!("+++\nkind = \"{kind}\"\ntitle = \"{kind}\"\n+++\n");
    let site = SiteFolder::of(&[
        (
            "content/site.toml",
            "title = \"Guida di Borgo Esempio\"\nsummary = \"Servizi e corsi.\"\nbase_url = \"https://borgo.example/guida\"\n\
             source_language = \"it\"\n[languages.it]\nname = \"Italiano\"\n[languages.en]\nname = \"English\"\n\
             [[municipalities]]\ncode = \"000001\"\nname = \"Borgo Esempio\"\n",
        ),
        (
            "content/enti/comune.md",
            "+++\ntitle = \"Comune di Borgo Esempio\"\nsummary = \"Il comune.\"\ntype = \"public-body\"\n+++\n",
        ),
        (
            "content/luoghi/sala.md",
            "+++\ntitle = \"Sala, civica\"\nsummary = \"Dove ci si incontra.\"\nstreet = \"via Esempio 1\"\n\
             postal_code = \"00000\"\nmunicipality = \"000001\"\nlatitude = 45.13\nlongitude = 10.02\n+++\n",
        ),
        (
            "content/eventi/conversazione.md",
            "+++\ntitle = \"Conversazione; il sabato\"\nsummary = \"Si parla italiano, con calma.\"\n\
             start = \"2026-03-21T18:00\"\nend = \"2026-03-21T20:00\"\n\
             repeat = \"FREQ=WEEKLY;BYDAY=SA;UNTIL=20260411\"\nexcept = [2026-04-04]\n\
             place = \"luoghi/sala\"\norganiser = \"enti/comune\"\nverified_on = 2026-03-02\n+++\n",
        ),
        (
            "content/eventi/festa.md",
            "+++\ntitle = \"Festa\"\nsummary = \"Due giorni.\"\nstart = 2026-05-30\nend = 2026-05-31\nstatus = \"cancelled\"\n\
             place = \"luoghi/sala\"\norganiser = \"enti/comune\"\n+++\n",
        ),
        (
            "content/eventi/saluto.md",
            "+++\ntitle = \"Un saluto\"\nsummary = \"Nessuno ha detto quando finisce.\"\nstart = \"2026-05-09T10:00\"\n\
             place = \"luoghi/sala\"\norganiser = \"enti/comune\"\n+++\n",
        ),
        (
            "content/corsi/italiano.md",
            "+++\ntitle = \"Italiano A1\"\nsummary = \"Per chi comincia.\"\nprovider = \"enti/comune\"\n\
             [[editions]]\nstart = 2026-03-24\nend = 2026-04-09\nhours = \"Tu,Th 18:00-20:00; PH off; 2026 Apr 2 off\"\n\
             place = \"luoghi/sala\"\n[[editions]]\nstart = 2026-10-05\n+++\n",
        ),
        (
            "content/notizie/chiusura.md",
            "+++\ntitle = \"Chiusura & <orari>\"\nsummary = \"Lo sportello chiude.\"\ndate = 2026-03-02\nby = \"enti/comune\"\n+++\n",
        ),
        (
            "content/notizie/vecchia.md",
            "+++\ntitle = \"Vecchia\"\nsummary = \"Passata.\"\ndate = 2026-01-02\nexpires = 2026-02-01\n+++\n",
        ),
    ]);
    for (folder, kind) in
        [("enti", "organisation"), ("luoghi", "place"), ("eventi", "event"), ("corsi", "course"), ("notizie", "news")]
    {
        site.write(&format!("content/{folder}/section.md"), section(kind));
    }
    site.run_well(&["translate", "sync"]);
    site.run_well(&["build"]);
    site
}

/// Hands files of the published site to a judge and returns what it read.
fn read(site: &SiteFolder, script: &str, paths: &[&str]) -> Value {
    let texts: serde_json::Map<String, Value> =
        paths.iter().map(|path| ((*path).to_owned(), site.text(&format!("public/{path}")).into())).collect();
    serde_json::from_str(&judges::node(script, &Value::from(texts).to_string())).unwrap()
}

#[test]
fn another_program_finds_the_times_that_we_meant() {
    let site = site();
    let paths = [
        "it/eventi/conversazione/calendar.ics",
        "en/eventi/conversazione/calendar.ics",
        "it/eventi/festa/calendar.ics",
        "it/corsi/italiano/calendar-2026-03-24.ics",
        "it/corsi/italiano/calendar-2026-10-05.ics",
    ];
    let read = read(&site, "calendar.mjs", &paths);
    let event = &read[paths[0]][0];
    assert_eq!(event["summary"], "Conversazione; il sabato");
    assert_eq!(event["language"], "it");
    assert_eq!(event["stamp"], "2026-03-02T00:00:00Z");
    assert_eq!(event["location"], "Sala, civica, via Esempio 1, 00000 Borgo Esempio");
    // 18:00 on the wall before and after the clocks change on 29 March; 4 April is left out.
    let times = json!([
        ["2026-03-21T17:00:00Z", "2026-03-21T19:00:00Z"],
        ["2026-03-28T17:00:00Z", "2026-03-28T19:00:00Z"],
        ["2026-04-11T16:00:00Z", "2026-04-11T18:00:00Z"]
    ]);
    assert_eq!(event["times"], times);
    assert_eq!(event["uid"], read[paths[1]][0]["uid"], "one event is one in every language");
    let feast = &read[paths[2]][0];
    assert_eq!((&feast["status"], &feast["times"]), (&json!("CANCELLED"), &json!([["2026-05-30", "2026-06-01"]])));
    // 2 April is closed, 6 April is Easter Monday but no lesson day, 7 and 9 April follow.
    let lessons: Vec<&str> =
        read[paths[3]][0]["times"].as_array().unwrap().iter().map(|time| time[0].as_str().unwrap()).collect();
    assert_eq!(
        lessons,
        [
            "2026-03-24T17:00:00Z",
            "2026-03-26T17:00:00Z",
            "2026-03-31T16:00:00Z",
            "2026-04-07T16:00:00Z",
            "2026-04-09T16:00:00Z"
        ]
    );
    assert_eq!(read[paths[4]][0]["times"], json!([["2026-10-05", "2026-10-06"]]));
}

#[test]
fn an_end_that_nobody_stated_is_not_made_up() {
    let written = site().text("public/it/eventi/saluto/calendar.ics");
    assert!(written.contains("DTSTART;TZID=Europe/Rome:20260509T100000"), "{written}");
    assert!(!written.contains("DTEND") && !written.contains("DURATION"), "{written}");
}

#[test]
fn the_feed_holds_the_news_that_still_hold() {
    let site = site();
    let read = read(&site, "feed.mjs", &["it/news.xml", "en/news.xml"]);
    let feed = &read["it/news.xml"];
    assert_eq!(feed["title"], "Guida di Borgo Esempio");
    assert_eq!(feed["self"], "https://borgo.example/guida/it/news.xml");
    assert_eq!(feed["language"], "it");
    let items = feed["items"].as_array().unwrap();
    assert_eq!(items.len(), 1, "an expired notice is no news");
    assert_eq!(items[0]["title"], "Chiusura & <orari>");
    assert_eq!(items[0]["url"], "https://borgo.example/guida/it/notizie/chiusura/");
    assert_eq!(items[0]["published"], "2026-03-02T00:00:00.000Z");
    assert_eq!(items[0]["authors"][0]["name"], "Comune di Borgo Esempio");
    // The English tree has the notice too, in Italian and marked so.
    let english = site.text("public/en/news.xml");
    assert!(english.contains("<title xml:lang=\"it\">Chiusura &amp; &lt;orari&gt;</title>"), "{english}");
    let page = site.text("public/it/index.html");
    assert!(page.contains("type=\"application/atom+xml\" href=\"../it/news.xml\""), "{page}");
}

#[test]
fn every_tree_can_stand_among_the_programs_of_a_phone() {
    let site = site();
    for (language, direction) in [("it", "ltr"), ("en", "ltr")] {
        let manifest: Value =
            serde_json::from_str(&site.text(&format!("public/{language}/manifest.webmanifest"))).unwrap();
        assert_eq!((&manifest["lang"], &manifest["dir"]), (&json!(language), &json!(direction)));
        assert_eq!((&manifest["start_url"], &manifest["scope"]), (&json!("./"), &json!("../")));
        let icons = manifest["icons"].as_array().unwrap();
        for (sizes, purpose) in [("192x192", "any"), ("512x512", "any"), ("512x512", "maskable")] {
            let icon = icons.iter().find(|icon| icon["sizes"] == sizes && icon["purpose"] == purpose).unwrap();
            let path = icon["src"].as_str().unwrap().strip_prefix("../").unwrap();
            let bytes = std::fs::read(site.path().join("public").join(path)).unwrap();
            let side: u32 = sizes.split('x').next().unwrap().parse().unwrap();
            assert_eq!(&bytes[1..4], b"PNG", "{path}");
            assert_eq!(bytes[16..24], [side.to_be_bytes(), side.to_be_bytes()].concat(), "{path}");
        }
        let page = site.text(&format!("public/{language}/index.html"));
        assert!(page.contains(&format!("<link rel=manifest href=\"../{language}/manifest.webmanifest\">")), "{page}");
    }
}
