//! Hours as they are written, refused, remarked and evaluated.

use super::*;
use crate::facts::Weekday;
use crate::facts::tests::shown;

fn italy() -> Holidays {
    // Saint Homobonus, and Christmas holidays of the school.
    let date = |text: &str| Date::parse(text).unwrap();
    Holidays::new("IT", Some((11, 13)), &[(date("2026-12-23"), date("2027-01-06"))]).unwrap()
}

/// Shows the remarks, one a line.
fn remarks(text: &str) -> String {
    let (hours, remarks) = OpeningHours::parse(text, &Holidays::default());
    let lines: Vec<String> = remarks.iter().map(|error| shown(text, error)).collect();
    let value = if hours.is_none() { "none" } else { "some" };
    format!("{value} {}", lines.join(" | ")).trim_end().to_owned()
}

/// Shows the times of a day.
fn times(text: &str, date: &str) -> String {
    let (hours, _) = OpeningHours::parse(text, &italy());
    day(&hours.unwrap_or_else(|| panic!("{text}")).intervals_on(Date::parse(date).unwrap()))
}

fn day(intervals: &[Interval]) -> String {
    let shown = |interval: &Interval| {
        let mark = if interval.by_appointment { "*" } else { "" };
        format!("{}{mark}", rule::time_span(interval.from, interval.to))
    };
    intervals.iter().map(shown).collect::<Vec<_>>().join(",")
}

#[test]
fn weeks_are_read() {
    let check = |text: &str, expected: &str| {
        let (hours, remarks) = OpeningHours::parse(text, &italy());
        assert_eq!(remarks, [], "{text}");
        let week = hours.unwrap().usual_week(Date::parse("2026-03-11").unwrap());
        let days = Weekday::ALL.map(|weekday| day(&week[weekday.index()]));
        assert_eq!(days.join(" | "), expected, "{text}");
    };
    check(
        "Mo-Fr 09:00-12:30, We 14:00-17:00; PH off",
        "09:00-12:30 | 09:00-12:30 | 09:00-12:30,14:00-17:00 | 09:00-12:30 | 09:00-12:30 |  | ",
    );
    check(
        "Mo,We,Fr 08:30-12:00, 14:00-16:00",
        "08:30-12:00,14:00-16:00 |  | 08:30-12:00,14:00-16:00 |  | 08:30-12:00,14:00-16:00 |  | ",
    );
    check("Sa-Mo 10:00-12:00; PH,SH off", "10:00-12:00 |  |  |  |  | 10:00-12:00 | 10:00-12:00");
    check("Mo-Fr,PH 09:00-12:00", "09:00-12:00 | 09:00-12:00 | 09:00-12:00 | 09:00-12:00 | 09:00-12:00 |  | ");
    check("24/7", "00:00-24:00 | 00:00-24:00 | 00:00-24:00 | 00:00-24:00 | 00:00-24:00 | 00:00-24:00 | 00:00-24:00");
    check(
        "Mo-Fr 18:00-24:00; Dec 24,Dec 31 off",
        "18:00-24:00 | 18:00-24:00 | 18:00-24:00 | 18:00-24:00 | 18:00-24:00 |  | ",
    );
    check("Tu 18:00-00:00", " | 18:00-24:00 |  |  |  |  | ");
    check("Mo 09:00-12:00, Th 15:00-17:00 open \"by appointment\"", "09:00-12:00 |  |  | 15:00-17:00* |  |  | ");
    check("Th 15:00-17:00 \"by appointment\"", " |  |  | 15:00-17:00* |  |  | ");
    check(
        "Mo-Fr 09:00-12:00; Jun-Aug Mo-Fr 08:00-11:00",
        "09:00-12:00 | 09:00-12:00 | 09:00-12:00 | 09:00-12:00 | 09:00-12:00 |  | ",
    );
    check(
        "Mo-Fr 09:00-18:00; Fr 09:00-13:00",
        "09:00-18:00 | 09:00-18:00 | 09:00-18:00 | 09:00-18:00 | 09:00-13:00 |  | ",
    );
    check(
        "Mo-Fr 09:00-18:00; We 12:00-13:00 off",
        "09:00-18:00 | 09:00-18:00 | 09:00-12:00,13:00-18:00 | 09:00-18:00 | 09:00-18:00 |  | ",
    );
}

#[test]
fn holidays_and_seasons_are_honoured() {
    let check = |text: &str, date: &str, expected: &str| {
        assert_eq!(times(text, date), expected, "{text} on {date}");
    };
    let office = "Mo-Fr 09:00-12:30; Jul-Aug Mo-Fr 08:00-11:00; Dec 24,Dec 31 off; PH off";
    check(office, "2026-03-09", "09:00-12:30");
    check(office, "2026-07-01", "08:00-11:00");
    check(office, "2026-12-24", "");
    check(office, "2026-12-25", "");
    check(office, "2026-11-13", "");
    check(office, "2026-06-02", "");
    check("Mo-Fr 09:00-12:00; SH off", "2027-01-05", "");
    check("Mo-Fr 09:00-12:00; SH off", "2027-01-07", "09:00-12:00");
    check("Oct-Mar Mo 09:00-12:00", "2026-01-05", "09:00-12:00");
    check("Oct-Mar Mo 09:00-12:00", "2026-06-01", "");
    check("Mo-Su 09:00-12:00; Dec 24-Jan 6 off", "2027-01-06", "");
    check("Mo-Su 09:00-12:00; Dec 24-Jan 6 off", "2027-01-07", "09:00-12:00");
    check("Mo-Su 09:00-12:00; Aug 10-21 off", "2026-08-21", "");
    check("Mo-Su 09:00-12:00; 2026 Aug 10-2026 Aug 21 off", "2026-08-21", "");
    check("Mo-Su 09:00-12:00; 2026 Aug 10-2026 Aug 21 off", "2027-08-21", "09:00-12:00");
    check("Mo-Su 09:00-12:00; 2026 Aug 14 off", "2026-08-14", "");
    check("Mo-Su 09:00-12:00; 2026 Dec 24-2027 Jan 2 off", "2027-01-02", "");
    check("Mo-Fr 08:00-18:00,09:00-10:00", "2026-03-09", "08:00-18:00");
    check("Fr 22:00-26:00", "2026-03-14", "00:00-02:00");
    check("PH 10:00-12:00", "2026-12-25", "10:00-12:00");
}

#[test]
fn slips_are_remarked() {
    let check = |text: &str, expected: &str| assert_eq!(remarks(text), expected);
    check("Mo-Fr 09:00-12:30; We 14:00-17:00", "some hours-replaced: `;` -> `,`");
    check("Mo-Fr 09:00-12:30; We 12:00-17:00", "some hours-replaced: `;`");
    check(
        "PH off; Mo-Fr 09:00-12:00",
        "some hours-replaced: `PH off; Mo-Fr 09:00-12:00` -> `Mo-Fr 09:00-12:00; PH off`",
    );
    check(
        "Jul-Aug Mo-Fr 08:00-11:00; Mo-Fr 09:00-12:00",
        "some hours-replaced: `Jul-Aug Mo-Fr 08:00-11:00; Mo-Fr 09:00-12:00` -> `Mo-Fr 09:00-12:00; Jul-Aug Mo-Fr 08:00-11:00`",
    );
    check("Su off; Mo-Fr 09:00-12:00", "some");
    check("Mo-Fr 09:00-12:00,11:00-13:00", "some hours-overlap: `09:00-12:00,11:00-13:00` -> `09:00-13:00`");
    check("Mo-Fr 09:00-12:00, We 11:00-13:00", "some hours-overlap: `11:00-13:00`");
    check("Mo-Fr 14:00-09:00", "some hours-overnight: `14:00-09:00` -> `09:00-14:00`");
    check("Mo-Fr 22:00-25:00", "some hours-overnight: `22:00-25:00`");
    check("Fr 22:00-02:00", "some hours-overnight: `22:00-02:00`");
    check("off", "some hours-never: `off`");
    check("Mo-Fr 09:00-12:00; Mo-Su off", "some hours-never: `Mo-Fr 09:00-12:00; Mo-Su off`");
}

#[test]
fn what_is_refused_comes_with_a_cure() {
    let check = |text: &str, expected: &str| assert_eq!(remarks(text), expected);
    check(
        "Mo-Fr 09:00-12:00 || unknown \"x\"",
        "none hours-unsupported: `unknown` -> `open` | hours-unsupported: `|| unknown \"x\"`",
    );
    check("Mo 09:00+", "none hours-unsupported: `09:00+`");
    check("Mo sunrise-sunset", "none hours-unsupported: `sunrise` | hours-unsupported: `sunset`");
    check("PH Mo-Fr 10:00-12:00", "none hours-unsupported: ` ` -> `,`");
    check("Mo-Fr 09:00-12:00; SH off", "none hours-unsupported: `SH`");
    check("week 1-10 Mo 09:00-12:00", "none hours-unsupported: `week`");
    check("Mo[1] 09:00-12:00", "none hours-unsupported: `Mo[1]`");
    check("PH +1 day off", "none hours-unsupported: `+1 day off`");
    check(
        "Mo 09:00-12:00 \"su appuntamento\"",
        "none hours-unsupported: `\"su appuntamento\"` -> `\"by appointment\"`",
    );
    check("Mo 09:00-12:00 \"suonare\"", "none hours-unsupported: `\"suonare\"`");
    check("PH off \"festa\"", "none hours-unsupported: `off \"festa\"` -> `off`");
    check("Mo-Fr \"by appointment\"", "none hours-unsupported: `Mo-Fr \"by appointment\"`");
    check("Mo-Fr 09:00-12:00; 14:00-17:00", "none hours-unsupported: `14:00-17:00` -> `Mo-Fr 14:00-17:00`");
    check("Mo-Fr", "none hours-unsupported: `Mo-Fr`");
    check("Dec 24,31 off", "none hours-invalid: `31` -> `Dec 31`");
}

#[test]
fn what_cannot_be_read_comes_with_a_cure() {
    let check = |text: &str, expected: &str| assert_eq!(remarks(text), expected);
    check("Lun-Ven 09:00-12:00", "none hours-invalid: `Lun` -> `Mo` | hours-invalid: `Ven` -> `Fr`");
    check("Mar 09:00-12:00", "none hours-invalid: `Mar` -> `Tu`");
    check("Mo,Mar 09:00-12:00", "none hours-invalid: `Mar` -> `Tu`");
    check(
        "mo-fr 09:00-12:00; festivi chiuso",
        "none hours-invalid: `mo` -> `Mo` | hours-invalid: `fr` -> `Fr` | hours-invalid: `festivi` -> `PH` | hours-invalid: `chiuso` -> `off`",
    );
    check("Mo-Fr 9:00-12:00", "none hours-invalid: `9:00` -> `09:00`");
    check("Mo-Fr 09.00-12.00", "none hours-invalid: `09.00` -> `09:00`");
    check("Mo-Fr 9-12", "none hours-invalid: `9` -> `09:00`");
    check("Mo-Fr 08:30-12,30", "none hours-invalid: `12,30` -> `12:30`");
    check("Mo-Fr 08:30-12,30,14:00-18:00", "none hours-invalid: `12,30` -> `12:30`");
    check("Mo-Fr 8,30-12:30", "none hours-invalid: `8,30` -> `08:30`");
    check("Mo-Fr 08:30-12,14-18", "none hours-invalid: `12` -> `12:00`");
    check("Mo-Fr 08:30-12,14:30-18", "none hours-invalid: `12` -> `12:00`");
    check("Mo-Fr 0900-1230", "none hours-invalid: `0900-1230` -> `09:00-12:30`");
    check(
        "Mo-Fr 0900 - 1230; Sa 9-12",
        "none hours-invalid: `0900 - 1230` -> `09:00-12:30` | hours-invalid: `9` -> `09:00`",
    );
    check("Mo-Fr 09:00-1230", "none hours-invalid: `1230` -> `12:30`");
    check("Mo-Fr 0900-12:30", "none hours-invalid: `0900` -> `09:00`");
    check("Mo-Fr 2026", "none hours-unsupported: `Mo-Fr`");
    check("Mo-Fr 09:00-25:75", "none hours-invalid: `25:75`");
    check("Mo-Fr 25:00-26:00", "none hours-invalid: `25:00`");
    check("Mo-Fr 09:00–12:00", "none hours-invalid: `–` -> `-`");
    check("Mo-Fr 09:00 - 12:00", "none hours-invalid: ` - ` -> `-`");
    check("Mo-Fr  09:00-12:00", "none hours-invalid: `  ` -> ` `");
    check("Mo-Fr09:00-12:00", "none hours-invalid: `0` -> ` 0`");
    check("Mo, We 09:00-12:00", "none hours-invalid: `, ` -> `,`");
    check("Mo We 09:00-12:00", "none hours-invalid: ` ` -> `,`");
    check("Mo 09:00-12:00,We 14:00-17:00", "none hours-invalid: `,` -> `, `");
    check("Mo 09:00-12:00;", "none hours-invalid: `Mo 09:00-12:00;` -> `Mo 09:00-12:00`");
    check("Mo 09:00", "none hours-invalid: `09:00`");
    check("Mo 09:00-12:00 \"by", "none hours-invalid: `\"by`");
    check("", "none hours-invalid: ``");
    check("   ", "none hours-invalid: `   `");
    check("mattina è aperto", "none hours-invalid: `mattina` | hours-invalid: `è` | hours-invalid: `aperto` -> `open`");
    check("Mo,PH,Fr 09:00-12:00", "none hours-invalid: `Mo,PH,Fr` -> `Mo,Fr,PH`");
    check("Mo-Fr 24/7", "none hours-invalid: `24/7` -> `00:00-24:00`");
    check("Dec 32 off", "none hours-invalid: `32`");
}

#[test]
fn hours_say_whether_all_openings_need_an_appointment() {
    let check = |text: &str, expected: bool| {
        let (hours, _) = OpeningHours::parse(text, &italy());
        let hours = hours.unwrap();
        assert_eq!(hours.only_by_appointment(), expected, "{text}");
        assert_eq!(hours.text(), text);
    };
    check("Mo 09:00-12:00 \"by appointment\"; PH off", true);
    check("Mo 09:00-12:00 \"by appointment\", Th 15:00-17:00", false);
    check("Mo-Fr 09:00-12:00", false);
}

#[test]
fn nights_and_clock_changes_keep_their_minutes() {
    let check = |text: &str, date: &str, expected: &str| {
        assert_eq!(times(text, date), expected, "{text} on {date}");
    };
    // A rule that opens takes the place of the night before; a closure too; an addition does not.
    check("Fr 22:00-02:00; Sa 10:00-12:00", "2026-03-14", "10:00-12:00");
    check("Fr 22:00-02:00, Sa 10:00-12:00", "2026-03-14", "00:00-02:00,10:00-12:00");
    check("Sa 10:00-12:00; Fr 22:00-02:00", "2026-03-14", "00:00-02:00,10:00-12:00");
    check("Mo-Su 22:00-02:00; PH off", "2026-12-25", "");
    check("Mo-Su 22:00-02:00; PH off", "2026-12-27", "00:00-02:00,22:00-24:00");
    // On these days a clock on the wall leaves an hour out, or shows it twice: the hours are what is on the door.
    check("Su 02:30-03:30", "2026-03-29", "02:30-03:30");
    check("Su 02:30-03:30", "2026-10-25", "02:30-03:30");
    check("Sa 22:00-04:00", "2026-03-29", "00:00-04:00");
    check("Su 22:00-04:00", "2026-03-30", "00:00-04:00");
}

#[test]
fn leap_days_patrons_and_schools_are_known() {
    let check = |text: &str, date: &str, expected: &str| {
        assert_eq!(times(text, date), expected, "{text} on {date}");
    };
    check("Mo-Su 09:00-12:00; Feb 29 off", "2028-02-29", "");
    check("Mo-Su 09:00-12:00; Feb 29 off", "2027-02-28", "09:00-12:00");
    check("Mo-Su 09:00-12:00; Feb off", "2028-02-29", "");
    check("Mo-Su 09:00-12:00; Feb 28-Mar 1 off", "2028-02-29", "");
    check("Mo-Su 09:00-12:00; 2028 Feb 29 off", "2028-02-29", "");
    check("Mo-Su 09:00-12:00; PH 10:00-11:00", "2026-11-13", "10:00-11:00");
    check("Mo-Su 09:00-12:00; PH 10:00-11:00", "2026-11-12", "09:00-12:00");
    check("Mo-Su 09:00-12:00; SH off", "2026-12-23", "");
    check("Mo-Su 09:00-12:00; SH off; PH 10:00-11:00", "2026-12-25", "10:00-11:00");
}

#[test]
fn dates_that_readers_read_otherwise_are_refused() {
    let check = |text: &str, expected: &str| assert_eq!(remarks(text), format!("none {expected}"));
    check("Feb 20-29 09:00-12:00", "hours-unsupported: `Feb 20-29` -> `Feb 20-Feb 28,Feb 29`");
    check("Feb 10-28 09:00-12:00", "hours-unsupported: `Feb 10-28` -> `Feb 10-Feb 28`");
    check("2028 Feb 10-29 09:00-12:00", "hours-unsupported: `2028 Feb 10-29` -> `2028 Feb 10-2028 Feb 29`");
    check("Jun 5-Jun 4 09:00-12:00", "hours-unsupported: `Jun 5-Jun 4` -> `Jan 1-Dec 31`");
    check("Oct,2026 Dec 24 09:00-12:00", "hours-unsupported: `Oct,2026 Dec 24`");
    check("24/7, PH off", "hours-unsupported: `, ` -> `; `");
    check("Mo 09:00-12:00; Apr 31 off", "hours-invalid: `31` -> `30`");
    check("Mo 09:00-12:00; Feb 30 off", "hours-invalid: `30` -> `28`");
    check("Mo 09:00-12:00; Aug 21-10 off", "hours-invalid: `Aug 21-10` -> `Aug 10-21`");
    check(
        "Mo 09:00-12:00; 2026 Aug 21-2026 Aug 10 off",
        "hours-invalid: `2026 Aug 21-2026 Aug 10` -> `2026 Aug 10-2026 Aug 21`",
    );
    check("Mo-Fr, 09:00-12:00", "hours-invalid: `, ` -> ` `");
}

#[test]
fn the_week_without_dates_is_written_in_the_notation() {
    let check = |text: &str, expected: Option<&str>| {
        let (hours, _) = OpeningHours::parse(text, &italy());
        assert_eq!(hours.unwrap().undated_week().as_deref(), expected, "{text}");
    };
    check("Mo-Fr 09:00-12:30; We 14:00-17:00", Some("Mo-Tu 09:00-12:30; We 14:00-17:00; Th-Fr 09:00-12:30"));
    check(
        "Mo 09:00-12:00, Mo 14:00-15:00 \"by appointment\"; Aug off",
        Some("Mo 09:00-12:00, Mo 14:00-15:00 open \"by appointment\""),
    );
    check("24/7", Some("Mo-Su 00:00-24:00"));
    check("Aug 09:00-12:00", None);
}

/// Shows seasons and dates ahead of a day.
fn outlook(text: &str, today: &str) -> String {
    let today = Date::parse(today).unwrap();
    let (hours, _) = OpeningHours::parse(text, &italy());
    let outlook = hours.unwrap().outlook(today);
    let openings = |list: &[Opening]| {
        let shown: Vec<String> = list.iter().map(|open| rule::time_span(open.from, open.to)).collect();
        if shown.is_empty() { "closed".to_owned() } else { shown.join(",") }
    };
    let seasons = outlook.seasons_from(today).map(|season| {
        let monday = openings(&openings_of_week(&season.week)[0]);
        format!("{}/{} {monday}", season.first, season.last)
    });
    let dates = outlook.dates_ahead(today, 60).into_iter();
    let dates = dates.map(|dated| format!("{}/{}: {}", dated.first, dated.last, openings(&dated.openings)));
    seasons.chain(dates).collect::<Vec<_>>().join("\n")
}

#[test]
fn seasons_go_on_across_short_closures() {
    let check = |text: &str, today: &str, expected: &[&str]| {
        assert_eq!(outlook(text, today), expected.join("\n"), "{text} on {today}");
    };
    check(
        "Mo-Fr 09:00-12:00; Jul-Aug Mo-Fr 08:00-11:00; Aug 10-21 off; Dec 24 off",
        "2026-06-20",
        &[
            "2026-01-01/2026-06-30 09:00-12:00",
            "2026-07-01/2026-08-31 08:00-11:00",
            "2026-09-01/2027-06-30 09:00-12:00",
            "2027-07-01/2027-08-31 08:00-11:00",
            "2027-09-01/2027-12-31 09:00-12:00",
            "2026-08-10/2026-08-19: closed",
        ],
    );
    check(
        "Oct-Mar Mo 09:00-12:00",
        "2026-05-01",
        &["2026-10-01/2027-03-31 09:00-12:00", "2027-10-01/2027-12-31 09:00-12:00"],
    );
    check(
        "Mo-Fr 09:00-12:00; PH off; SH off",
        "2026-11-10",
        &[
            "2026-01-01/2027-12-31 09:00-12:00",
            "2026-11-13/2026-11-13: closed",
            "2026-12-08/2026-12-08: closed",
            "2026-12-23/2027-01-06: closed",
        ],
    );
    check("Mo 20:00-02:00", "2026-11-10", &["2026-01-01/2027-12-31 20:00-26:00"]);
    check("2026 Dec 12 09:00-13:00; 2026 Dec 13 09:00-13:00", "2026-11-10", &["2026-12-12/2026-12-13: 09:00-13:00"]);
}

#[test]
fn hours_fit_into_a_short_line() {
    let check = |text: &str, expected: &str| {
        let (hours, _) = OpeningHours::parse(text, &italy());
        let outlook = hours.unwrap().outlook(Date::parse("2026-03-09").unwrap());
        assert_eq!(outlook.compact(), format!("2026-01-01 2027-12-31 {expected}").trim_end(), "{text}");
    };
    check("Mo-Fr 09:00-12:30", "12345=540-750");
    check("Mo-Fr 09:00-12:30, We 14:00-17:00 \"by appointment\"", "1245=540-750 3=540-750,840-1020a");
    check("24/7", "1234567=0-1440");
    check(
        "Mo-Fr 09:00-12:00; Jul-Aug Mo,Tu 08:00-11:00; Dec 24 off",
        "12345=540-720 @181-242,546-607/12=480-660 @357,722=",
    );
    check("Mo 09:00-12:00; 2025 Dec 24 off", "1=540-720");
    check("2025 Dec 24 09:00-12:00", "");
}
