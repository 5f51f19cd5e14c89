//! What stands beside and below a title: labels of kind and state, notices of the day.

use super::data::is_past;
use super::occasion::Progress;
use super::page::{Badge, Notice};
use super::reader::{Reader, Sheet};
use crate::content::Entity;
use crate::interface::{Phrase, Value};
use crate::prose::AlertKind;

impl<'a> Reader<'a> {
    /// Returns the small labels beside a title.
    pub(super) fn badges(&self, sheet: &Sheet<'a>) -> Vec<Badge> {
        let entity = sheet.entity;
        let mut badges = Vec::new();
        let mut add = |code: &'static str, list: &str, value: &str| {
            let text = self.interface.phrase(&format!("{list}-{value}"));
            badges.push(Badge { code, value: value.to_owned(), text, target: None });
        };
        let facts = &entity.facts;
        if let Some(category) = facts.word("category") {
            add("category", "category", category);
        }
        match (entity.kind.name, facts.word("status")) {
            // What is past is not scheduled any more.
            ("event", Some("scheduled")) if self.ended(sheet).is_some() => {}
            ("event", Some(status)) => add("status", "event-status", status),
            (_, Some(status)) if !self.is_over(entity, "status_until") => add("status", "status", status),
            _ => {}
        }
        if let Some(value) = facts.word("type") {
            add("type", &format!("{}-type", entity.kind.name), value);
        }
        if let Some(progress) = self.progress(entity) {
            add("progress", "progress", progress.as_str());
        }
        if let ("news", Some(date)) = (entity.kind.name, facts.date("date")) {
            badges.push(Badge {
                code: "date",
                value: date.to_string(),
                text: Self::own(self.date(date)),
                target: None,
            });
        }
        badges
    }

    /// Says how a project or a practice stands today.
    fn progress(&self, entity: &Entity) -> Option<Progress> {
        let is_undertaking = matches!(entity.kind.name, "project" | "practice");
        let facts = &entity.facts;
        is_undertaking.then(|| Progress::on(self.today, facts.date("start"), facts.date("end"))).flatten()
    }

    fn is_over(&self, entity: &Entity, field: &str) -> bool {
        entity.facts.date(field).is_some_and(|date| date < self.today)
    }

    /// Returns the notices on top of a page.
    pub(super) fn notices(&self, sheet: &Sheet<'a>) -> Vec<Notice> {
        let entity = sheet.entity;
        let facts = &entity.facts;
        let mut notices = Vec::new();
        if let Some(phrase) = self.status_words(entity) {
            let text = facts.text("status_reason").map(|text| self.text(sheet, text));
            notices.push(Notice { kind: AlertKind::Important, phrase: Some(phrase), text });
        }
        if let Some(alert) = facts.text("alert").filter(|_| !self.is_over(entity, "alert_until")) {
            notices.push(Notice { kind: AlertKind::Warning, phrase: None, text: Some(self.text(sheet, alert)) });
        }
        if let Some(phrase) = self.ended(sheet) {
            notices.push(Notice { kind: AlertKind::Important, phrase: Some(phrase), text: None });
        }
        notices
    }

    /// Words a state that is not the usual one.
    fn status_words(&self, entity: &Entity) -> Option<Phrase> {
        let status = entity.facts.word("status")?;
        if entity.kind.name == "event" {
            return (status != "scheduled").then(|| self.interface.phrase(&format!("event-notice-{status}")));
        }
        if status == "active" || self.is_over(entity, "status_until") {
            return None;
        }
        Some(match entity.facts.date("status_until") {
            Some(date) => self.dated(&format!("status-{status}-until"), date),
            None => self.interface.phrase(&format!("status-{status}")),
        })
    }

    /// Words that something is history: an agreement, a project, an event, a notice.
    fn ended(&self, sheet: &Sheet<'a>) -> Option<Phrase> {
        let entity = sheet.entity;
        let facts = &entity.facts;
        match entity.kind.name {
            "event" => {
                let last = *self.times(sheet).last()?;
                is_past(&last, self.today).then(|| self.dated("event-over", last.1.unwrap_or(last.0).date))
            }
            "project" | "practice" => {
                let ended = self.progress(entity) == Some(Progress::Ended) && !facts.flag("end_expected");
                let end = facts.date("end").filter(|_| ended)?;
                Some(self.dated(&format!("{}-ended", entity.kind.name), end))
            }
            "news" => self
                .is_over(entity, "expires")
                .then(|| facts.date("expires"))
                .flatten()
                .map(|date| self.dated("news-expired", date)),
            _ => self
                .is_over(entity, "agreement_until")
                .then(|| facts.date("agreement_until"))
                .flatten()
                .map(|date| self.dated("agreement-ended", date)),
        }
    }

    fn dated(&self, message: &str, date: crate::facts::Date) -> Phrase {
        self.interface.format(message, &[("date", Value::from(self.date(date)))])
    }
}
