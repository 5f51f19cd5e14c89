//! What is over says so, and what returns comes on the right days, also across the change of the clocks.

use scraper::{Html, Selector};

use super::{assert_faultless, spelling, town};

/// Returns the machine-readable times of a page's occasions.
fn times(html: &Html) -> Vec<String> {
    let times = Selector::parse(".occasions li > time:first-child").unwrap();
    html.select(&times).filter_map(|time| time.attr("datetime").map(str::to_owned)).collect()
}

#[test]
fn what_returns_comes_on_its_days() {
    let check = |id: &str, expected: &[&str]| {
        for language in town().languages() {
            assert_eq!(times(&town().page(language, id)), expected, "{language} {id}");
        }
    };
    // Every Thursday, not on 2 April; the clocks change on 29 March.
    check(
        "eventi/conversazione",
        &[
            "2026-03-12T17:30+01:00",
            "2026-03-19T17:30+01:00",
            "2026-03-26T17:30+01:00",
            "2026-04-09T17:30+02:00",
            "2026-04-16T17:30+02:00",
            "2026-04-23T17:30+02:00",
        ],
    );
    // The last Friday of the month, six times from January.
    check(
        "eventi/sportello-casa",
        &["2026-03-27T15:00+01:00", "2026-04-24T15:00+02:00", "2026-05-29T15:00+02:00", "2026-06-26T15:00+02:00"],
    );
    check("eventi/fiera-del-libro", &["2026-10-02"]);
    check("eventi/pranzo", &["2026-02-15T12:30+01:00"]);
}

#[test]
fn what_is_over_says_so() {
    let important = Selector::parse(".alert-important:not([hidden])").unwrap();
    let notices = |language: &str, id: &str| -> Vec<String> {
        town().page(language, id).select(&important).map(|notice| notice.text().collect()).collect()
    };
    let over = [
        ("eventi/pranzo", "2026-02-15"),
        ("progetti/primi-passi", "2024-06-30"),
        ("pratiche/te-delle-donne", "2025-06-30"),
        ("notizie/ponte-chiuso", "2026-01-31"),
        ("enti/rete-salute", "2024-12-31"),
        ("servizi/ascolto-donne", "2026-03-20"),
    ];
    let mut faults = Vec::new();
    for language in town().languages() {
        for (id, day) in over {
            let day = spelling::date(language, day);
            let said = notices(language, id).iter().any(|notice| spelling::plain(notice).contains(&day));
            faults.extend((!said).then(|| format!("{language} {id} does not say that it ended on {day}")));
        }
        for id in ["progetti/porte-aperte", "progetti/casa-comune", "notizie/nuovi-orari", "eventi/festa-dei-popoli"] {
            faults.extend(notices(language, id).iter().map(|notice| format!("{language} {id}: {notice}")));
        }
    }
    assert_faultless(&faults);
}

#[test]
fn editions_and_projects_stand_as_their_dates_say() {
    let states = |id: &str, selector: &str| -> Vec<String> {
        let found = Selector::parse(selector).unwrap();
        let page = town().page("it", id);
        let words = page.select(&found).map(|element| element.text().collect::<String>());
        words.collect()
    };
    assert_eq!(
        states("corsi/italiano", ".edition .aside"),
        ["in corso", "iscrizioni chiuse", "iscrizioni aperte", "posti esauriti", "annullato"]
    );
    assert_eq!(states("corsi/informatica", ".edition .aside"), ["concluso"]);
    assert_eq!(states("progetti/porte-aperte", ".badge-progress"), ["In corso"]);
    assert_eq!(states("progetti/casa-comune", ".badge-progress"), ["In programma"]);
    assert_eq!(states("progetti/primi-passi", ".badge-progress"), ["Concluso"]);
    assert_eq!(states("eventi/concerto", ".badge-status"), ["Annullato"]);
}
