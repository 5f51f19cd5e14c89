//! What is outside our part of the notation is refused or remarked, at its place, and every cure cures.

use sportello::facts::{FactError, Fault, Holidays, OpeningHours};

use super::support::hours::{self, Expressions, Numbers};

/// A way to write what we refuse or remark: the words around the made-up days (`D`), times (`T`) and rule (`R`), the
/// fault, and whether one can know what was meant.
type Slip = (&'static str, Fault, bool);

const INVALID: Fault = Fault::HoursInvalid;
const UNSUPPORTED: Fault = Fault::HoursUnsupported;

/// The table of what programs read differently (`standards`), what no table of hours can show, and what people mistype.
const SLIPS: &[Slip] = &[
    ("R || unknown \"telefonare\"", UNSUPPORTED, false),
    ("R || off", UNSUPPORTED, false),
    ("R || D T", UNSUPPORTED, false),
    ("D sunrise-sunset", UNSUPPORTED, false),
    ("D (sunrise+01:00)-18:00", UNSUPPORTED, false),
    ("D dawn-dusk; R", UNSUPPORTED, false),
    ("D 09:00+", UNSUPPORTED, false),
    ("D 09:00-12:00+", UNSUPPORTED, false),
    ("D 09:00-12:00/30", UNSUPPORTED, false),
    ("PH Mo-Fr T", UNSUPPORTED, true),
    ("Mo-Fr PH T", UNSUPPORTED, true),
    ("PH +1 day off", UNSUPPORTED, false),
    ("R; easter off", UNSUPPORTED, false),
    ("R; easter -2 days off", UNSUPPORTED, false),
    ("week 1 D T", UNSUPPORTED, false),
    ("week 1-53/2 D T", UNSUPPORTED, false),
    ("Mo[1] T", UNSUPPORTED, false),
    ("D T, We[-1] T", UNSUPPORTED, false),
    ("D T \"su appuntamento\"", UNSUPPORTED, true),
    ("D T open \"on appointment only\"", UNSUPPORTED, true),
    ("D T \"suonare\"", UNSUPPORTED, false),
    ("D T unknown", UNSUPPORTED, true),
    ("D off \"ferie\"", UNSUPPORTED, true),
    ("D T; 14:00-17:00", UNSUPPORTED, true),
    ("D", UNSUPPORTED, false),
    ("D \"by appointment\"", UNSUPPORTED, false),
    ("2026 Aug D T", UNSUPPORTED, false),
    ("Aug-Sep 12 D T", UNSUPPORTED, false),
    ("Oct,2026 Dec 24 D T", UNSUPPORTED, false),
    ("Feb 20-29 D T", UNSUPPORTED, true),
    ("Jan 7-Feb 29 D T", UNSUPPORTED, true),
    ("Feb 10-28 D T", UNSUPPORTED, true),
    ("2026 Feb 10-28 D T", UNSUPPORTED, true),
    ("Jun 5-Jun 4 D T", UNSUPPORTED, true),
    ("24/7, D off", UNSUPPORTED, true),
    ("Dec: D T", UNSUPPORTED, false),
    ("D T; Dec 24,31 off", INVALID, true),
    ("D T; 2026 Dec 24,31 off", INVALID, true),
    ("D T; Aug 21-10 off", INVALID, true),
    ("2026 Sep 14-2026 Sep 6 D T", INVALID, true),
    ("Feb 30 T", INVALID, true),
    ("D T; Apr 31 off", INVALID, true),
    ("2026 Feb 29 T", INVALID, true),
    ("Dec 32 off", INVALID, false),
    ("D 08:30-12,30", INVALID, true),
    ("D 0900-1230", INVALID, true),
    ("D 0900 - 1230", INVALID, true),
    ("D 0900-12:30", INVALID, true),
    ("D 09:00-1230", INVALID, true),
    ("D 08:00-12:00,1400-1800", INVALID, true),
    ("D 25:00-26:00", INVALID, false),
    ("D 09:00-49:00", INVALID, false),
    ("D 09:00-12:60", INVALID, false),
    ("D 09:00", INVALID, false),
    ("D 9:00-12:00", INVALID, true),
    ("D 9-12", INVALID, true),
    ("D 09.00-12.00", INVALID, true),
    ("D 09:00–12:00", INVALID, true),
    ("D 09:00 - 12:00", INVALID, true),
    ("D  T", INVALID, true),
    ("D T;", INVALID, true),
    ("D T; ; R", INVALID, false),
    ("Mo, We T", INVALID, true),
    ("Mo We T", INVALID, true),
    ("Mo,PH,Fr T", INVALID, true),
    ("D T,We T", INVALID, true),
    ("Mo-Fr 24/7", INVALID, true),
    ("Lun-Ven T", INVALID, true),
    ("lunedì T", INVALID, true),
    ("monday T", INVALID, true),
    ("Mar T", INVALID, true),
    ("D T; festivi chiuso", INVALID, true),
    ("D T; PH closd", INVALID, true),
    ("D T \"by appointment", INVALID, false),
    ("gennaio-marzo D T", INVALID, true),
    ("D T e T", INVALID, false),
    ("D T (solo mattina)", INVALID, false),
    ("D, T", INVALID, true),
    ("D 18:00-09:00", Fault::HoursOvernight, true),
    ("Fr 22:00-02:00", Fault::HoursOvernight, false),
    ("D 09:00-25:00", Fault::HoursOvernight, false),
    ("D 09:00-12:00,11:00-13:00", Fault::HoursOverlap, true),
    ("Mo-Fr 09:00-12:00, We 11:00-13:00", Fault::HoursOverlap, false),
    ("Mo-Fr 09:00-12:30; We 14:00-17:00", Fault::HoursReplaced, true),
    ("PH off; Mo-Su T", Fault::HoursReplaced, true),
    ("Aug off; Mo-Su T", Fault::HoursReplaced, true),
    ("D off", Fault::HoursNever, false),
    ("D T; Mo-Su off", Fault::HoursNever, false),
];

#[test]
fn what_we_refuse_is_said_at_its_place_and_every_cure_cures() {
    let calendar = hours::calendar();
    let mut said = 0;
    for seed in 1..=60 {
        for (place, (form, fault, known)) in SLIPS.iter().enumerate() {
            let text = filled(form, seed * 1000 + place as u64);
            let (hours, errors) = OpeningHours::parse(&text, &calendar);
            let found: Vec<&FactError> = errors.iter().filter(|error| error.fault == *fault).collect();
            assert!(!found.is_empty(), "`{text}` is not remarked: {errors:?}");
            let refuses = matches!(*fault, INVALID | UNSUPPORTED);
            assert!(!refuses || hours.is_none(), "`{text}` is not refused");
            let cured = found.iter().any(|error| error.suggestion.is_some());
            assert!(cured || !known, "`{text}` has no cure: {errors:?}");
            said += errors.len();
            hold_cures(&text, &calendar, errors, Strictness::SameCode);
        }
    }
    assert!(said > SLIPS.len() * 60, "{said}");
}

/// The table of the README: a row that names a code is remarked with it, the others with nothing.
#[test]
fn the_readme_shows_hours_that_are_read() {
    let readme = include_str!("../README.md");
    let rows = readme.lines().skip_while(|line| !line.starts_with("| `hours = ")).skip(2);
    let mut count = 0;
    for row in rows.take_while(|line| line.starts_with('|')) {
        let (text, words) = row.trim_start_matches("| `").split_once("` |").unwrap();
        let (hours, errors) = OpeningHours::parse(text, &hours::calendar());
        assert!(hours.is_some(), "{text}");
        let codes: Vec<&str> = errors.iter().map(|error| error.fault.name()).collect();
        let said = words.split('`').find(|word| word.starts_with("hours-"));
        assert_eq!(codes, said.into_iter().collect::<Vec<_>>(), "{text}");
        count += 1;
    }
    assert!(count > 5, "{count}");
}

#[test]
fn school_holidays_need_a_calendar() {
    let (hours, errors) = OpeningHours::parse("Mo-Fr 09:00-12:00; SH off", &Holidays::default());
    assert!(hours.is_none());
    assert_eq!((errors[0].fault, errors[0].range.clone()), (UNSUPPORTED, 19..21));
}

#[test]
fn cures_of_random_changes_cure() {
    let calendar = hours::calendar();
    let mut numbers = Numbers::new(7);
    for text in Expressions::new(5).take(6000) {
        let mut letters: Vec<char> = text.chars().collect();
        for _ in 0..=numbers.below(2) {
            let at = numbers.below(letters.len());
            match numbers.below(4) {
                0 => drop(letters.remove(at)),
                1 => letters.insert(at, numbers.pick(&[' ', ',', ';', '-', ':', '.', '0', '9', 'M', '"', '–', 'è'])),
                2 => letters[at] = numbers.pick(&[' ', ',', ';', '-', ':', '1', '3', 'o', 'F', 'u', '+', '[']),
                _ => letters.rotate_left(at),
            }
            if letters.is_empty() {
                letters.push('?');
            }
        }
        let text: String = letters.into_iter().collect();
        let (hours, errors) = OpeningHours::parse(&text, &calendar);
        assert!(hours.is_some() || !errors.is_empty(), "`{text}` is refused without a word");
        hold_cures(&text, &calendar, errors, Strictness::SameCure);
    }
}

/// Puts made-up days, times and a rule into a form.
fn filled(form: &str, seed: u64) -> String {
    let mut expressions = Expressions::new(seed);
    let days = expressions.0.pick(&["Mo", "Mo-Fr", "Tu,Th", "Sa-Su", "We-Th"]);
    let times = expressions.0.pick(&["08:30-12:00", "09:00-12:30,14:00-17:00", "15:15-18:45"]);
    let words = form.split(' ').map(|word| match word.trim_end_matches([',', ';']) {
        "D" => word.replace('D', days),
        "T" => word.replace('T', times),
        "T,We" => word.replace('T', times),
        "R" => word.replace('R', &format!("{days} {times}")),
        _ => word.to_owned(),
    });
    words.collect::<Vec<_>>().join(" ")
}

/// When a fault that stands at the place of a cured one is taken for the same.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Strictness {
    /// When it has the same code: for texts with one slip.
    SameCode,
    /// When its cure is the same too: a word that is mended can still stand in the wrong place.
    SameCure,
}

/// Follows cures one after the other: each takes its fault away, and they come to an end.
fn hold_cures(text: &str, calendar: &Holidays, errors: Vec<FactError>, strictness: Strictness) {
    let mut text = text.to_owned();
    let mut errors = errors;
    for _ in 0..40 {
        for error in &errors {
            assert!(text.get(error.range.clone()).is_some(), "`{text}` has no {error:?}");
            assert!(!error.range.is_empty() || text.is_empty(), "`{text}`: {error:?} is nowhere");
        }
        let Some(error) = errors.iter().find(|error| error.suggestion.is_some()) else { return };
        let meant = error.suggestion.as_deref().unwrap();
        let mut cured = text.clone();
        cured.replace_range(error.range.clone(), meant);
        let (_, left) = OpeningHours::parse(&cured, calendar);
        // At one place there may be two faults of a kind; one of them is gone.
        let at_place = |other: &&FactError| other.fault == error.fault && other.range.start == error.range.start;
        let stays = |other: &FactError| {
            let words = &cured[other.range.clone()];
            let same = words == meant || *words == text[error.range.clone()];
            same && (strictness == Strictness::SameCode || other.suggestion == error.suggestion)
        };
        let again = left.iter().filter(at_place).find(|other| stays(other));
        let fewer = left.iter().filter(at_place).count() < errors.iter().filter(at_place).count();
        assert!(again.is_none() || fewer, "the cure of `{text}` is `{cured}`, and that has {again:?}, not {error:?}");
        text = cured;
        errors = left;
    }
    panic!("the cures of `{text}` come to no end: {errors:?}");
}
