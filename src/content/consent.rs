//! What of a person may be published: nothing but the role, unless a consent says so (GDPR, articles 6 and 7).

use super::entity::Entity;
use super::value::{Record, Value};
use crate::diagnostic::{Code, Diagnostic};
use crate::facts::Date;
use crate::prose::{Inline, plain};

/// What a person is shown as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Visibility {
    /// Somebody of the body, by role alone.
    ViaOrganisation,
    /// By the first letters of the name.
    Initials,
    /// By name.
    Listed,
}

/// What needs a consent, with the word in its `scope`; the place is a field of the person.
const GUARDED: [(&str, &str); 3] = [("phones", "phone"), ("emails", "email"), ("image", "picture")];

impl Entity {
    /// Says how a person may be shown on a day: as asked for, as far as a consent allows it then.
    #[must_use]
    pub fn visibility(&self, today: Date) -> Visibility {
        let asked = asked(&self.facts);
        let needs = match asked {
            Visibility::ViaOrganisation => return asked,
            Visibility::Initials => self.allows("initials", today) || self.allows("name", today),
            Visibility::Listed => self.allows("name", today),
        };
        if needs { asked } else { Visibility::ViaOrganisation }
    }

    /// Says whether a field of a person may be published on a day; fields of other kinds always may.
    #[must_use]
    pub fn may_show(&self, field: &str, today: Date) -> bool {
        let guarded = GUARDED.iter().find(|(guarded, _)| *guarded == field);
        self.kind.name != "person" || guarded.is_none_or(|(_, scope)| self.allows(scope, today))
    }

    /// Says whether the person's page may stand in site maps, search and what machines read.
    #[must_use]
    pub fn may_be_indexed(&self, today: Date) -> bool {
        self.kind.name != "person" || self.allows("machines", today)
    }

    fn allows(&self, scope: &str, today: Date) -> bool {
        let Some(consent) = self.facts.record("consent") else { return false };
        let given = consent.date("given_on").is_some_and(|date| date <= today);
        given && ended(consent, today).is_none() && consent.words("scope").any(|word| word == scope)
    }
}

/// Returns since when a consent no longer holds.
fn ended(consent: &Record, today: Date) -> Option<Date> {
    let withdrawn = consent.date("withdrawn_on").filter(|date| *date <= today);
    let expired = consent.date("expires_on").filter(|date| *date < today);
    withdrawn.into_iter().chain(expired).min()
}

fn asked(facts: &Record) -> Visibility {
    match facts.word("visibility") {
        Some("listed") => Visibility::Listed,
        Some("initials") => Visibility::Initials,
        _ => Visibility::ViaOrganisation,
    }
}

/// Names everything of a person that would be published and that no consent names, or that none could take back.
pub(super) fn check(entity: &Entity, said: &mut Vec<Diagnostic>) {
    if entity.kind.name != "person" {
        return;
    }
    named_elsewhere(entity, said);
    // What a consent allows that could not be read, nobody knows.
    if entity.facts.is_unread("consent") {
        return;
    }
    let scope: Vec<&str> =
        entity.facts.record("consent").map(|consent| consent.words("scope").collect()).unwrap_or_default();
    let mut missing = |field: &str, word: &str| {
        if let Some(entry) = entity.facts.entry(field) {
            said.push(Diagnostic::new(Code::ConsentMissing).at(entry.span).with("field", field).with("value", word));
        }
    };
    match asked(&entity.facts) {
        Visibility::Listed if !scope.contains(&"name") => missing("visibility", "name"),
        Visibility::Initials if !scope.contains(&"name") && !scope.contains(&"initials") => {
            missing("visibility", "initials");
        }
        _ => {}
    }
    for (field, word) in GUARDED.into_iter().filter(|(_, word)| !scope.contains(word)) {
        missing(field, word);
    }
}

/// Names texts and addresses that hold the person's name, and sentences that hold a number or address: what stands there
/// stays when the consent ends.
fn named_elsewhere(entity: &Entity, said: &mut Vec<Diagnostic>) {
    let name = entity.facts.word("name").filter(|name| name.contains(' ')).map(str::to_lowercase);
    let remark = |place, reason: &'static str, value: &str| {
        Diagnostic::new(Code::PersonNamed).at(place).with("reason", reason).with("value", value)
    };
    entity.visit_texts(&mut |text| {
        if let Some(name) = name.as_deref().filter(|name| plain(&text.inlines).to_lowercase().contains(name)) {
            said.push(remark(text.span, "name", name));
        }
        visit_facts(&text.inlines, &mut |fact| {
            let guarded = ["phone", "email"].contains(&fact.split('-').next().unwrap_or_default());
            if guarded && entity.facts.entry(if fact.starts_with("phone") { "phones" } else { "emails" }).is_some() {
                said.push(remark(text.span, "fact", fact));
            }
        });
    });
    let slug = name.as_deref().map(crate::language::slug);
    for entry in entity.facts.list("former_addresses") {
        if let (Value::Word(address), Some(slug)) = (&entry.value, &slug)
            && address.contains(slug.as_str())
        {
            said.push(remark(entry.span, "address", address));
        }
    }
}

fn visit_facts(inlines: &[Inline], see: &mut impl FnMut(&str)) {
    for inline in inlines {
        match inline {
            Inline::Fact(name) => see(name),
            Inline::Bold(content) | Inline::Link { content, .. } => visit_facts(content, see),
            _ => {}
        }
    }
}

/// Names a consent that ended: what it allowed is no longer published.
#[must_use]
pub fn ended_consent(entity: &Entity, today: Date) -> Option<Diagnostic> {
    let entry = entity.facts.entry("consent")?;
    let Value::Record(consent) = &entry.value else { return None };
    let date = ended(consent, today)?;
    let field = if consent.date("withdrawn_on").is_some_and(|withdrawn| withdrawn <= today) {
        "withdrawn_on"
    } else {
        "expires_on"
    };
    let place = consent.entry(field).map_or(entry.span, |entry| entry.span);
    Some(Diagnostic::new(Code::ConsentEnded).at(place).with("value", date.to_string()))
}
