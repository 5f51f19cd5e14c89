//! Makes up opening hours.

use sportello::facts::{Date, Holidays};

/// The patron's day of the made-up town: Saint Homobonus.
pub const PATRON: (u8, u8) = (11, 13);

/// The stretches in which its schools are closed.
const SCHOOL: [(&str, &str); 4] = [
    ("2025-12-23", "2026-01-06"),
    ("2026-04-02", "2026-04-07"),
    ("2026-06-09", "2026-09-13"),
    ("2026-12-23", "2027-01-06"),
];

const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// Returns the holidays of the made-up town.
pub fn calendar() -> Holidays {
    let date = |text: &str| Date::parse(text).unwrap();
    let school: Vec<(Date, Date)> = SCHOOL.iter().map(|(from, to)| (date(from), date(to))).collect();
    Holidays::new("IT", Some(PATRON), &school).unwrap()
}

/// Numbers that are the same on every machine.
pub struct Numbers(u64);

impl Numbers {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// Returns a number below another.
    pub fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % most
    }

    /// Says yes once in a number of times.
    pub fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub fn pick<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }
}

/// Expressions of the part of the notation that we accept; some are refused all the same.
pub struct Expressions(pub Numbers);

impl Iterator for Expressions {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        Some(self.expression())
    }
}

impl Expressions {
    pub fn new(seed: u64) -> Self {
        Self(Numbers::new(seed))
    }

    fn expression(&mut self) -> String {
        if self.0.one_in(40) {
            return "24/7".to_owned();
        }
        let mut text = if self.0.one_in(30) { "24/7".to_owned() } else { self.rule(true) };
        for _ in 0..self.0.below(4) {
            let joint = self.0.pick(&["; ", "; ", ", "]);
            let rule = self.rule(false);
            text = format!("{text}{joint}{rule}");
        }
        text
    }

    /// Makes one rule: `Jun-Aug Mo-Fr,PH 09:00-12:00 "by appointment"`.
    pub fn rule(&mut self, first: bool) -> String {
        let mut parts = Vec::new();
        if self.0.one_in(if first { 6 } else { 3 }) {
            parts.push(self.dates());
        }
        if parts.is_empty() || self.0.one_in(2) {
            parts.push(self.days());
        }
        if self.0.one_in(if first { 20 } else { 4 }) {
            if self.0.one_in(6) {
                parts.push(self.times());
            }
            parts.push(self.0.pick(&["off", "off", "closed"]).to_owned());
        } else {
            parts.push(self.times());
            parts.extend(match self.0.below(12) {
                0 => Some("open \"by appointment\"".to_owned()),
                1 => Some("\"by appointment\"".to_owned()),
                2 => Some("open".to_owned()),
                _ => None,
            });
        }
        parts.join(" ")
    }

    fn days(&mut self) -> String {
        let mut days: Vec<String> = (0..self.0.pick(&[1, 1, 1, 2, 3]))
            .map(|_| {
                let (from, to) = (self.0.pick(&DAYS), self.0.pick(&DAYS));
                if from != to && self.0.one_in(2) { format!("{from}-{to}") } else { from.to_owned() }
            })
            .collect();
        match self.0.below(12) {
            0 => days.push("PH".to_owned()),
            1 => days.push("SH".to_owned()),
            2 => days.insert(0, "PH".to_owned()),
            3 => days = vec!["PH".to_owned()],
            4 => days = vec!["SH".to_owned()],
            5 => days = vec!["PH,SH".to_owned()],
            _ => {}
        }
        days.join(",")
    }

    fn times(&mut self) -> String {
        let count = self.0.pick(&[1, 1, 1, 2, 2, 3]);
        let mut at = 6 * 60 + self.0.below(20) * 15;
        let mut times = Vec::new();
        for _ in 0..count {
            let from = at;
            at += 15 + self.0.below(20) * 15;
            times.push(format!("{}-{}", time(from), time(at.min(24 * 60))));
            at += self.0.pick(&[0, 15, 60, 120]);
            if at >= 23 * 60 {
                break;
            }
        }
        match self.0.below(25) {
            0 => "00:00-24:00".to_owned(),
            1 => format!("{}-{}", time(18 * 60 + self.0.below(24) * 15), time(self.0.below(24) * 15)),
            2 => format!("{}-{}", time(18 * 60 + self.0.below(24) * 15), time(1440 + self.0.below(24) * 15)),
            3 => format!("{},{}-{}", times.join(","), time(21 * 60), time(24 * 60 + self.0.below(9) * 30)),
            4 => format!("{}-{}", time(self.0.below(12) * 15), time(180 + self.0.below(12) * 15)),
            5 => {
                times.reverse();
                times.join(",")
            }
            _ => times.join(self.0.pick(&[",", ", "])),
        }
    }

    fn dates(&mut self) -> String {
        let spans: Vec<String> = (0..self.0.pick(&[1, 1, 1, 2])).map(|_| self.date_span()).collect();
        spans.join(",")
    }

    fn date_span(&mut self) -> String {
        let month = self.0.pick(&MONTHS);
        let other = self.0.pick(&MONTHS);
        let (day, later) = (1 + self.0.below(28), 1 + self.0.below(31));
        let year = self.0.pick(&[2025, 2026, 2026, 2027]);
        match self.0.below(10) {
            0 | 1 => month.to_owned(),
            2 => format!("{month}-{other}"),
            3 | 4 => format!("{month} {day}"),
            5 if later > day => format!("{month} {day}-{later}"),
            6 => format!("{month} {day}-{other} {later}"),
            7 => format!("{year} {month} {day}"),
            8 if later > day => format!("{year} {month} {day}-{later}"),
            9 => format!("{year} {month} {day}-{} {other} {later}", year + self.0.below(2)),
            _ => format!("{month} {later}"),
        }
    }
}

fn time(minutes: usize) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}
