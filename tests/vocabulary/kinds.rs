//! Every kind that has dates, money or persons, beside the kinds of the golden site.

use serde_json::{Value, json};

use crate::support::every_kind;

/// Holds what a page tells against what is expected at each way into it.
#[track_caller]
fn check(page: &Value, expected: &[(&str, Value)]) {
    for (way, value) in expected {
        assert_eq!(page.pointer(way).unwrap_or(&Value::Null), value, "{way} of {page:#}");
    }
}

#[test]
fn every_kind_speaks_the_vocabulary_of_its_own() {
    let pages = super::built(&every_kind::site(), &[]);
    let (_, faults) = super::judge("all kinds", &pages);
    crate::support::expect_equal(&faults);
}

#[test]
fn events_and_courses_tell_when_and_where() {
    let pages = super::built(&every_kind::site(), &[]);
    let page = |id: &str| pages[&format!("it/{id}")].block();
    check(
        &page("eventi/festa"),
        &[
            ("/@type", json!("Event")),
            ("/startDate", json!("2026-05-30T18:00+02:00")),
            ("/endDate", json!("2026-05-30T23:00+02:00")),
            ("/eventStatus", json!("https://schema.org/EventPostponed")),
            ("/eventAttendanceMode", json!("https://schema.org/MixedEventAttendanceMode")),
            ("/location/0/address/streetAddress", json!("via di Prova 1")),
            ("/location/1/url", json!("https://diretta.example/")),
            ("/organizer/name", json!("Comune di Borgo Esempio")),
            ("/sponsor/1/name", json!("Pro loco")),
            ("/maximumAttendeeCapacity", json!(80)),
            ("/isAccessibleForFree", json!(true)),
        ],
    );
    check(
        &page("corsi/italiano"),
        &[
            ("/@type", json!("Course")),
            ("/provider/@type", json!("GovernmentOrganization")),
            ("/availableLanguage", json!("ar")),
            ("/educationalCredentialAwarded", json!("attestato")),
            ("/audience/requiredMinAge", json!(16)),
            ("/hasCourseInstance/0/eventStatus", json!("https://schema.org/EventCancelled")),
            ("/hasCourseInstance/0/courseMode", json!("online")),
            ("/hasCourseInstance/1/courseMode", json!("onsite")),
            ("/hasCourseInstance/1/courseWorkload", json!("PT40H")),
            (
                "/hasCourseInstance/1/courseSchedule/0/byDay",
                json!(["https://schema.org/Monday", "https://schema.org/Wednesday"]),
            ),
            ("/hasCourseInstance/1/courseSchedule/0/startTime", json!("18:00")),
            ("/hasCourseInstance/1/courseSchedule/1/byDay", json!("https://schema.org/Friday")),
            ("/hasCourseInstance/1/courseSchedule/1/endDate", json!("2026-12-18")),
        ],
    );
}

#[test]
fn projects_and_works_tell_who_and_what() {
    let pages = super::built(&every_kind::site(), &[]);
    let page = |id: &str| pages[&format!("it/{id}")].block();
    check(
        &page("progetti/rete"),
        &[
            ("/@type", json!("Project")),
            ("/alternateName", json!("RETE")),
            ("/identifier/0", json!("prog-1")),
            ("/identifier/1/value", json!("J41B21000010005")),
            ("/foundingDate", json!("2024-01-01")),
            ("/dissolutionDate", json!("2025-12-31")),
            ("/member/0/name", json!("Comune di Borgo Esempio")),
            ("/member/2/name", json!("Associazione Esempio")),
            ("/funding/name", json!("FAMI 2021-2027")),
            ("/funding/funder/name", json!("Fondo asilo")),
            ("/funding/amount/value", json!("75000.37")),
        ],
    );
    check(
        &page("pratiche/sportello"),
        &[
            ("/@type", json!("Article")),
            ("/temporalCoverage", json!("2023-05-01/..")),
            ("/spatialCoverage/containsPlace/1/name", json!("Frazione Prova")),
            ("/mentions/@type", json!("Project")),
        ],
    );
    check(
        &page("notizie/chiusura"),
        &[
            ("/@type", json!("NewsArticle")),
            ("/datePublished", json!("2026-03-01")),
            ("/expires", json!("2026-04-01")),
            ("/publisher/name", json!("Comune di Borgo Esempio")),
            ("/about/1/name", json!("Poliambulatorio")),
        ],
    );
    check(
        &page("guide/nascita"),
        &[
            ("/@type", json!("HowTo")),
            ("/step/0/name", json!("Consultorio familiare")),
            ("/step/1/text", json!("Porta la tessera.")),
            ("/step/1/position", json!(2)),
            ("/step/1/url", json!("https://guida.borgo-esempio.example/it/luoghi/poliambulatorio/")),
        ],
    );
}

#[test]
fn an_event_that_returns_has_a_schedule_across_the_change_of_clocks() {
    let pages = super::built(&every_kind::site(), &[]);
    let event = pages["it/eventi/incontri"].block();
    check(
        &event,
        &[
            ("/startDate", Value::Null),
            ("/eventSchedule/repeatFrequency", json!("P1W")),
            ("/eventSchedule/byDay", json!("https://schema.org/Saturday")),
            ("/eventSchedule/repeatCount", json!(4)),
            ("/eventSchedule/startTime", json!("18:00")),
            ("/eventSchedule/endTime", json!("19:30")),
            ("/eventSchedule/exceptDate", json!("2026-04-04")),
            ("/eventSchedule/endDate", json!("2026-04-11")),
            ("/eventSchedule/scheduleTimezone", json!("Europe/Rome")),
            ("/subEvent/0/startDate", json!("2026-03-21T18:00+01:00")),
            ("/subEvent/2/startDate", json!("2026-04-11T18:00+02:00")),
            ("/subEvent/2/endDate", json!("2026-04-11T19:30+02:00")),
            ("/subEvent/3", Value::Null),
            ("/isAccessibleForFree", json!(false)),
            ("/offers/name", json!("adulti")),
        ],
    );
}

/// A name that a consent lets people read is not yet one for machines.
#[test]
fn machines_know_a_person_by_consent_alone() {
    let pages = super::built(&every_kind::site(), &[]);
    check(
        &pages["it/persone/amina"].block(),
        &[
            ("/@type", json!("Person")),
            ("/name", json!("Amina Esempio")),
            ("/jobTitle", json!("mediatrice")),
            ("/worksFor/name", json!("Comune di Borgo Esempio")),
            ("/knowsLanguage", json!(["ar", "fr"])),
            ("/knowsAbout/name", json!("Salute")),
            ("/contactPoint/telephone", json!("+390000123499")),
        ],
    );
    let without = pages["it/persone/luca"].block();
    assert_eq!(without["@type"], "WebPage");
    let told = without.to_string();
    assert!(!told.contains("Luca") && !told.contains("Person\"") && !told.contains("\"ur\""), "{told}");
}
