//! Opening hours: the week of each season, and the days that differ.

use super::node::Node;
use super::scope::Scope;
use crate::facts::{Interval, Season, Weekday};
use crate::site::opening_year::OpeningYear;

/// Returns the usual weeks.
pub(super) fn usual(scope: &Scope<'_>, year: &OpeningYear) -> Vec<Node> {
    year.seasons.iter().flat_map(|season| week(scope, season, year.bounded)).collect()
}

/// Returns the days that differ; where nobody is there, they have no times.
pub(super) fn special(scope: &Scope<'_>, year: &OpeningYear) -> Vec<Node> {
    let mut nodes = Vec::new();
    for exception in &year.exceptions {
        let (from, until) = (exception.from.to_string(), exception.until.to_string());
        let bounded = |node: Node| node.with("validFrom", from.clone()).with("validThrough", until.clone());
        if exception.openings.is_empty() {
            nodes.push(bounded(Node::new("OpeningHoursSpecification")));
        }
        nodes.extend(exception.openings.iter().map(|interval| bounded(times(scope, *interval))));
    }
    nodes
}

/// Returns both, for what has one property for all.
pub(super) fn all(scope: &Scope<'_>, year: Option<&OpeningYear>) -> Vec<Node> {
    year.map(|year| usual(scope, year).into_iter().chain(special(scope, year)).collect()).unwrap_or_default()
}

/// Groups the days of a week that have the same times.
fn week(scope: &Scope<'_>, season: &Season, bounded: bool) -> Vec<Node> {
    let mut groups: Vec<(Interval, Vec<Weekday>)> = Vec::new();
    for (day, openings) in Weekday::ALL.into_iter().zip(&season.week) {
        for interval in openings {
            match groups.iter_mut().find(|(known, _)| known == interval) {
                Some((_, days)) => days.push(day),
                None => groups.push((*interval, vec![day])),
            }
        }
    }
    let node = |(interval, days): (Interval, Vec<Weekday>)| {
        times(scope, interval)
            .with("dayOfWeek", days.into_iter().map(Weekday::name).collect::<Vec<_>>())
            .with("validFrom", bounded.then(|| season.first.to_string()))
            .with("validThrough", bounded.then(|| season.last.to_string()))
    };
    groups.into_iter().map(node).collect()
}

fn times(scope: &Scope<'_>, interval: Interval) -> Node {
    let words = interval.by_appointment.then(|| scope.phrase(&scope.edition.interface.phrase("hours-by-appointment")));
    Node::new("OpeningHoursSpecification")
        .with("description", words)
        .with("opens", time(interval.from))
        .with("closes", time(interval.to))
}

/// A day has no minute 24:00; who opens until midnight closes in its last minute.
fn time(minutes: u16) -> String {
    let minutes = minutes.min(24 * 60 - 1);
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}
