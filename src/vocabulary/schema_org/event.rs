//! Events and courses: what has times, a place and somebody who holds it.

use super::contact;
use super::node::{Node, Value, member};
use super::organisation;
use super::place;
use super::scope::Scope;
use crate::facts::recurrence::{End, Frequency};
use crate::facts::{Date, Moment, Recurrence, WebAddress, Weekday};
use crate::site::data::{Data, Happening, Run};

/// How many of the next times of an event are told one by one.
const NEXT: usize = 6;

/// Returns the event that the page is about.
///
/// One that returns has its times in a schedule and not at the root, as the vocabulary asks; its next times follow.
pub(super) fn node(scope: &Scope<'_>) -> Node {
    let data = &scope.page.data;
    let Some(happening) = data.event.as_ref() else { return scope.thing("Event") };
    let online = data.online.as_ref();
    let place = data.places.first().and_then(|seat| place::brief(scope, &seat.place));
    let rule = happening.repeat.as_ref();
    let zone = &scope.site.time_zone;
    let event = scope
        .thing("Event")
        .with("startDate", rule.is_none().then(|| happening.start.with_offset(zone)))
        .with("endDate", happening.end.filter(|_| rule.is_none()).map(|end| end.with_offset(zone)))
        .with("eventSchedule", rule.map(|rule| schedule(scope, happening, rule)))
        .with("subEvent", rule.map(|_| next(scope, happening)))
        .with("eventStatus", member(happening.status.map_or("EventScheduled", status)))
        .with("eventAttendanceMode", attendance(place.is_some(), online.is_some()).map(member))
        .with("location", location(place, online))
        .with("organizer", data.organisation.as_ref().and_then(|id| organisation::brief(scope, id)))
        .with("sponsor", organisation::members(scope, data))
        .with("audience", contact::audience(scope, data))
        .with("maximumAttendeeCapacity", happening.seats);
    priced(scope, data, event)
}

/// Returns the course that the page is about, with its runs.
pub(super) fn course(scope: &Scope<'_>) -> Node {
    let data = &scope.page.data;
    let runs = data.runs.iter().map(|run| instance(scope, data, run));
    let course = scope
        .thing("Course")
        .with("provider", data.organisation.as_ref().and_then(|id| organisation::brief(scope, id)))
        .with("educationalLevel", scope.codes("level", &data.levels))
        .with("availableLanguage", data.languages.iter().map(ToString::to_string).collect::<Vec<_>>())
        .with("audience", contact::audience(scope, data))
        .with("educationalCredentialAwarded", scope.words_of("certificate"))
        .with("hasCourseInstance", runs.collect::<Vec<_>>());
    priced(scope, data, course)
}

/// Adds what it costs; what costs nothing is free.
fn priced(scope: &Scope<'_>, data: &Data, node: Node) -> Node {
    let free = (!data.costs.is_empty()).then(|| data.costs.iter().all(|cost| cost.amount.is_free()));
    node.with("isAccessibleForFree", free).with("offers", contact::offers(scope, &data.costs))
}

fn instance(scope: &Scope<'_>, data: &Data, run: &Run) -> Node {
    let place = run.place.as_ref().and_then(|id| place::brief(scope, id));
    let mode = data.mode.or(match (place.is_some(), run.online.is_some()) {
        (true, false) => Some("onsite"),
        (false, true) => Some("online"),
        _ => None,
    });
    Node::new("CourseInstance")
        .with("name", scope.text(&scope.page.title))
        .with("startDate", run.start.to_string())
        .with("endDate", run.end.map(|end| end.to_string()))
        .with("eventStatus", run.status.filter(|status| *status == "cancelled").map(status).map(member))
        .with("courseMode", mode)
        .with("courseWorkload", data.hours_total.map(|hours| format!("PT{hours}H")))
        .with("courseSchedule", lessons(scope, run))
        .with("location", location(place, run.online.as_ref()))
        .with("maximumAttendeeCapacity", run.seats)
}

/// Returns the lessons, one schedule for each time of day, with the days on which there is none.
fn lessons(scope: &Scope<'_>, run: &Run) -> Vec<Node> {
    let mut groups: Vec<((u16, u16), Vec<Date>)> = Vec::new();
    for (date, lesson) in &run.lessons {
        let time = (lesson.from, lesson.to);
        match groups.iter_mut().find(|(known, _)| *known == time) {
            Some((_, dates)) => dates.push(*date),
            None => groups.push((time, vec![*date])),
        }
    }
    let schedule = |((from, to), dates): ((u16, u16), Vec<Date>)| {
        let days: Vec<Weekday> =
            Weekday::ALL.into_iter().filter(|day| dates.iter().any(|date| date.weekday() == *day)).collect();
        let length = run.start.days_until(run.end.unwrap_or(run.start)).try_into().unwrap_or(0);
        let all = (0..=length).map(|day: u64| run.start.plus_days(day));
        let without = all.filter(|date| days.contains(&date.weekday()) && dates.binary_search(date).is_err());
        let without: Vec<String> = without.map(|date| date.to_string()).collect();
        Node::new("Schedule")
            .with("repeatFrequency", "P1W")
            .with("byDay", days.into_iter().map(|day| member(day.name())).collect::<Vec<_>>())
            .with("startDate", run.start.to_string())
            .with("endDate", run.end.map(|end| end.to_string()))
            .with("startTime", clock(from))
            .with("endTime", clock(to))
            .with("exceptDate", without)
            .with("scheduleTimezone", scope.site.time_zone.as_str())
    };
    groups.into_iter().map(schedule).collect()
}

fn schedule(scope: &Scope<'_>, happening: &Happening, rule: &Recurrence) -> Node {
    let (start, end) = (happening.start, happening.end);
    let last = happening.times.last().map_or(start.date, |(start, _)| start.date);
    let unit = match rule.frequency {
        Frequency::Daily => 'D',
        Frequency::Weekly => 'W',
        Frequency::Monthly => 'M',
        Frequency::Yearly => 'Y',
    };
    // Weekdays by their names; those that are counted within a month in the notation of iCalendar.
    let day = |(place, day): &(i8, Weekday)| match *place {
        0 => member(day.name()),
        place => format!("{place}{}", day.name().get(..2).unwrap_or_default().to_uppercase()),
    };
    let count = match rule.end {
        End::Count(count) => Some(i64::from(count)),
        End::Until(_) => None,
    };
    let month_days = rule.month_days.iter().filter(|day| **day > 0).map(|day| i64::from(*day));
    Node::new("Schedule")
        .with("repeatFrequency", format!("P{}{unit}", rule.interval))
        .with("byDay", rule.weekdays.iter().map(day).collect::<Vec<_>>())
        .with("byMonthDay", month_days.collect::<Vec<_>>())
        .with("repeatCount", count)
        .with("startDate", start.date.to_string())
        .with("endDate", last.to_string())
        .with("startTime", start.minutes.map(clock))
        .with("endTime", end.and_then(|end| end.minutes).map(clock))
        .with("exceptDate", happening.except.iter().map(ToString::to_string).collect::<Vec<_>>())
        .with("scheduleTimezone", scope.site.time_zone.as_str())
}

/// Returns the next times; something of today still counts.
fn next(scope: &Scope<'_>, happening: &Happening) -> Vec<Node> {
    let zone = &scope.site.time_zone;
    let time = |(start, end): &(Moment, Option<Moment>)| {
        Node::new("Event")
            .with("name", scope.text(&scope.page.title))
            .with("startDate", start.with_offset(zone))
            .with("endDate", end.map(|end| end.with_offset(zone)))
    };
    let coming = happening.times.iter().filter(|(start, end)| end.unwrap_or(*start).date >= scope.site.today);
    coming.take(NEXT).map(time).collect()
}

fn location(place: Option<Node>, online: Option<&WebAddress>) -> Vec<Value> {
    let online = online.map(|web| Node::new("VirtualLocation").with("url", web.as_str()));
    place.into_iter().chain(online).map(Value::Node).collect()
}

fn attendance(place: bool, online: bool) -> Option<&'static str> {
    match (place, online) {
        (true, true) => Some("MixedEventAttendanceMode"),
        (true, false) => Some("OfflineEventAttendanceMode"),
        (false, true) => Some("OnlineEventAttendanceMode"),
        (false, false) => None,
    }
}

fn status(code: &'static str) -> &'static str {
    match code {
        "cancelled" => "EventCancelled",
        "postponed" => "EventPostponed",
        "moved-online" => "EventMovedOnline",
        _ => "EventScheduled",
    }
}

fn clock(minutes: u16) -> String {
    let minutes = minutes.min(24 * 60 - 1);
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}
