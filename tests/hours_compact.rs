//! The short line in which a page carries its hours: read again, by us and by the script of the theme, it says for
//! every day what the hours say; and the script knows the state at an instant, on nights when clocks change too.

use serde_json::{Value, json};
use sportello::facts::{Date, Interval, OpeningHours};
use sportello::output::{MemorySink, Packing};
use sportello::pipeline;

use super::support::hours::{self, Expressions};
use super::support::{SiteFolder, judges, options, repository};

const DAYS: u64 = 730;

/// Returns accepted expressions with their hours.
fn accepted(seed: u64, count: usize) -> Vec<(String, OpeningHours)> {
    let calendar = hours::calendar();
    let parsed = Expressions::new(seed).map(|text| (OpeningHours::parse(&text, &calendar).0, text));
    parsed.filter_map(|(hours, text)| Some((text, hours?))).take(count).collect()
}

fn first() -> Date {
    Date::new(2026, 1, 1).unwrap()
}

fn line(hours: &OpeningHours, zone: &str) -> String {
    format!("{zone} {}", hours.outlook(Date::parse("2026-03-09").unwrap()).compact())
}

/// Reads the line by its description alone.
fn read(line: &str, day: u64) -> Vec<Interval> {
    let mut found = Vec::new();
    for entry in line.split(' ').skip(3) {
        let (days, times) = entry.split_once('=').unwrap();
        let (ranges, weekdays) = match days.strip_prefix('@') {
            Some(dated) => {
                dated.split_once('/').map_or((Some(dated), ""), |(ranges, weekdays)| (Some(ranges), weekdays))
            }
            None => (None, days),
        };
        let number = |text: &str| text.parse::<u64>().unwrap();
        let in_range = |range: &str| {
            let (from, to) = range.split_once('-').unwrap_or((range, range));
            (number(from)..=number(to)).contains(&day)
        };
        let weekday = (first().plus_days(day).weekday().index() + 1).to_string();
        if ranges.is_none_or(|ranges| ranges.split(',').any(in_range))
            && (weekdays.is_empty() || weekdays.contains(&weekday))
        {
            let times = times.split(',').filter(|time| !time.is_empty());
            let times = times.map(|time| {
                let (from, to) = time.trim_end_matches('a').split_once('-').unwrap();
                let minute = |text: &str| u16::try_from(number(text)).unwrap();
                Interval { from: minute(from), to: minute(to), by_appointment: time.ends_with('a') }
            });
            found = times.collect();
        }
    }
    found
}

#[test]
fn the_line_says_what_the_hours_say_on_every_day() {
    let mut length = 0;
    let expressions = accepted(11, 400);
    for (text, hours) in &expressions {
        let line = line(hours, "Europe/Rome");
        for day in 0..DAYS {
            let date = first().plus_days(day);
            assert_eq!(read(&line, day), hours.intervals_on(date), "{text} on {date}: {line}");
        }
        length += line.len();
    }
    let average = length / expressions.len();
    assert!(average < 200, "{average} characters on average");
}

#[test]
fn a_usual_week_is_short() {
    let (hours, _) = OpeningHours::parse("Mo-Fr 09:00-12:30, We 14:00-17:00; PH off", &hours::calendar());
    let line = line(&hours.unwrap(), "Europe/Rome");
    let (week, holidays) = line.split_once(" @").unwrap();
    assert!(week.len() < 80, "{week}");
    assert!(holidays.len() < 80, "{holidays}");
}

/// What the script says, as it is published.
fn script(input: &[Value]) -> Vec<Value> {
    let sources = sportello::source::read::read(repository());
    let mut sink = MemorySink::default();
    let _ = pipeline::build(&sources, &options(), &Packing::default(), &mut sink, &|_| {});
    let files = sink.finish().value;
    let published = files.iter().find(|(path, _)| path.as_str().starts_with("assets/hours.")).expect("the script");
    let text = String::from_utf8(published.1.bytes.clone()).unwrap();
    let said = judges::node("hours-script.mjs", &json!({ "script": text, "input": input }).to_string());
    serde_json::from_str(&said).unwrap()
}

#[test]
fn the_script_reads_the_same_times() {
    let expressions = accepted(12, 250);
    let input = expressions.iter().map(|(_, hours)| json!({ "line": line(hours, "Europe/Rome"), "days": DAYS }));
    let said = script(&input.collect::<Vec<_>>());
    for ((text, hours), said) in expressions.iter().zip(said) {
        let days = said.as_array().unwrap();
        assert_eq!(days.len() as u64, DAYS);
        for (day, times) in days.iter().enumerate() {
            let expected: Vec<Value> = hours
                .intervals_on(first().plus_days(day as u64))
                .iter()
                .map(|open| json!({ "from": open.from, "to": open.to, "appointment": open.by_appointment }))
                .collect();
            assert_eq!(times, &Value::from(expected), "{text} on day {day}");
        }
    }
}

/// Hours, an instant and what the script says of it: the sentence, in English.
const STATES: &[(&str, &str, &str)] = &[
    // A usual day.
    ("Mo-Fr 09:00-12:30,14:00-17:00", "2026-03-09T08:59:00+01:00", "Closed. Opens today at 09:00"),
    ("Mo-Fr 09:00-12:30,14:00-17:00", "2026-03-09T09:00:00+01:00", "Open until 12:30"),
    ("Mo-Fr 09:00-12:30,14:00-17:00", "2026-03-09T12:29:59+01:00", "Open until 12:30"),
    ("Mo-Fr 09:00-12:30,14:00-17:00", "2026-03-09T12:30:00+01:00", "Closed. Opens today at 14:00"),
    ("Mo-Fr 09:00-12:30,14:00-17:00", "2026-03-09T17:00:00+01:00", "Closed. Opens tomorrow at 09:00"),
    ("Mo-Fr 09:00-12:30,14:00-17:00", "2026-03-13T18:00:00+01:00", "Closed. Next: Monday, 09:00"),
    ("Mo-Fr 09:00-12:30; PH off", "2026-12-24T13:00:00+01:00", "Closed. Next: Monday, 09:00"),
    ("2026 Dec 12 09:00-12:00", "2026-03-09T10:00:00+01:00", "Closed"),
    ("2026 Feb 12 09:00-12:00", "2026-03-09T10:00:00+01:00", "Closed"),
    // The reader may be anywhere: the clock is that of the office.
    ("Mo-Fr 09:00-12:30", "2026-03-09T03:00:00-05:00", "Open until 12:30"),
    ("Mo-Fr 09:00-12:30", "2026-03-09T23:30:00+14:00", "Open until 12:30"),
    // Midnight.
    ("Fr 22:00-02:00", "2026-03-13T23:59:59+01:00", "Open until 02:00"),
    ("Fr 22:00-02:00", "2026-03-14T00:00:00+01:00", "Open until 02:00"),
    ("Fr 22:00-02:00", "2026-03-14T02:00:00+01:00", "Closed. Next: Friday, 22:00"),
    ("Mo-Su 18:00-24:00", "2026-03-09T23:59:00+01:00", "Open until 00:00"),
    ("Mo-Su 18:00-24:00", "2026-03-10T00:00:00+01:00", "Closed. Opens today at 18:00"),
    ("Mo 08:00-24:00, Tu 00:00-15:00", "2026-03-09T20:00:00+01:00", "Open until: Tuesday, 15:00"),
    ("Mo-We 00:00-24:00", "2026-03-09T20:00:00+01:00", "Open until: Thursday, 00:00"),
    ("24/7", "2026-03-09T20:00:00+01:00", "Open"),
    ("24/7; Dec 25 off", "2026-12-24T20:00:00+01:00", "Open until 00:00"),
    // By appointment.
    ("Mo 09:00-12:00 \"by appointment\"", "2026-03-09T10:00:00+01:00", "Open until 12:00 (appointment)"),
    ("Mo 09:00-10:00, Mo 10:00-12:00 open \"by appointment\"", "2026-03-09T09:30:00+01:00", "Open until 10:00"),
    ("Mo 09:00-12:00 \"by appointment\"", "2026-03-09T08:00:00+01:00", "Closed. Opens today at 09:00 (appointment)"),
    // The night in which an hour is left out: after 01:59 comes 03:00.
    ("Sa 22:00-04:00", "2026-03-29T00:30:00Z", "Open until 04:00"),
    ("Sa 22:00-04:00", "2026-03-29T01:59:59Z", "Open until 04:00"),
    ("Sa 22:00-04:00", "2026-03-29T02:00:00Z", "Closed. Next: Saturday, 22:00"),
    ("Su 02:15-02:45", "2026-03-29T00:59:59Z", "Closed. Opens today at 02:15"),
    ("Su 02:15-02:45", "2026-03-29T01:00:00Z", "Closed"),
    ("Su 02:15-03:30", "2026-03-29T01:00:00Z", "Open until 03:30"),
    ("Su 03:00-05:00", "2026-03-29T00:59:59Z", "Closed. Opens today at 03:00"),
    ("Su 03:00-05:00", "2026-03-29T01:00:00Z", "Open until 05:00"),
    ("Su 22:00-04:00", "2026-03-29T22:30:00Z", "Open until 04:00"),
    // The night in which an hour comes twice: 02:00 to 02:59.
    ("Su 02:15-02:45", "2026-10-25T00:20:00Z", "Open until 02:45"),
    ("Su 02:15-02:45", "2026-10-25T00:50:00Z", "Closed"),
    ("Su 02:15-02:45", "2026-10-25T01:20:00Z", "Open until 02:45"),
    ("Sa 22:00-02:30", "2026-10-25T00:29:00Z", "Open until 02:30"),
    ("Sa 22:00-02:30", "2026-10-25T01:45:00Z", "Closed. Next: Saturday, 22:00"),
    ("Su 09:00-12:00", "2026-10-25T07:59:59Z", "Closed. Opens today at 09:00"),
    ("Su 09:00-12:00", "2026-10-25T08:00:00Z", "Open until 12:00"),
    // The ends of what is known.
    ("Mo-Su 09:00-12:00", "2027-12-31T11:00:00+01:00", "Open until 12:00"),
    ("Mo-Su 09:00-12:00", "2027-12-31T13:00:00+01:00", "Closed"),
    ("Mo-Su 09:00-12:00", "2028-01-01T10:00:00+01:00", ""),
    ("Mo-Su 09:00-12:00", "2025-12-31T10:00:00+01:00", ""),
];

#[test]
fn the_script_knows_the_state_at_an_instant() {
    let calendar = hours::calendar();
    let input = STATES.iter().map(|(text, instant, _)| {
        let hours = OpeningHours::parse(text, &calendar).0.unwrap_or_else(|| panic!("{text}"));
        json!({ "line": line(&hours, "Europe/Rome"), "instant": instant })
    });
    let said = script(&input.collect::<Vec<_>>());
    for ((text, instant, expected), said) in STATES.iter().zip(said) {
        assert_eq!(said, *expected, "{text} at {instant}");
    }
}

/// Pages with hours of every sort: valid for the W3C, with the script where there are hours and nowhere else.
#[test]
fn pages_with_hours_are_valid_and_load_the_script() {
    let site = SiteFolder::golden("hours");
    site.run_well(&["build"]);
    let found = judges::html(&[&site.path().join("public")]);
    assert_eq!(found, "");
    let with = site.text("public/ar/luoghi/biblioteca/index.html");
    assert!(with.contains("assets/hours.") && with.contains("data-hours=\"Europe/Rome 2026-01-01 2027-12-31 23456="));
    assert!(with.contains("data-days=\"الاثنين|") && with.contains("<p class=hours-now data-hours-now hidden></p>"));
    assert!(!site.text("public/ar/luoghi/index.html").contains("assets/hours."));
    let course = SiteFolder::golden("formats");
    course.run_well(&["build"]);
    let page = course.text("public/it/servizi/consultorio-familiare/index.html");
    // The hours in which a language is spoken are no question of open or closed.
    assert_eq!(page.matches("<div class=hours-all").count(), page.matches("data-hours=").count() + 1);
}
