//! Checks what entities say of one another: ids, languages, municipalities, fields that are unknown, facts in prose.

use std::collections::BTreeMap;

use super::entity::Entity;
use super::id::{EntityId, is_address};
use super::reserved::is_reserved;
use super::table::{Field, Group, Shape};
use super::value::{Entry, Record, Value};
use super::whole::Content;
use super::{consent, fact, former, municipality, period, recurring};
use crate::diagnostic::{Argument, Code, Diagnostic, nearest, nearest_path};
use crate::facts::{CoordinateFault, Coordinates, Currency};
use crate::prose::{Text, visit_facts};
use crate::source::Span;

/// Names every reference of an entity that leads nowhere or to the wrong kind.
pub(super) fn of_entity(content: &Content, entity: &Entity) -> Vec<Diagnostic> {
    let mut said = Vec::new();
    for (field, entry) in entity.facts.entries() {
        value(content, (field.name, &field.shape), entry, &mut said);
    }
    unknown(entity, &mut said);
    language(content, entity, &mut said);
    entity.visit_texts(&mut |text| facts_in_prose(content, entity, text, &mut said));
    summary(entity, &mut said);
    period::check(content, entity, &mut said);
    recurring::check(content, entity, &mut said);
    recurring::lessons(entity, &mut said);
    consent::check(entity, &mut said);
    said.extend(coordinates(entity));
    said.extend(picture(entity));
    said
}

/// Names what does not fit in the site as a whole.
pub(super) fn check(content: &Content) -> Vec<Diagnostic> {
    let mut said = municipality::check(content);
    addresses(content, &mut said);
    fallbacks(content, &mut said);
    said
}

fn value(content: &Content, (name, shape): (&str, &Shape), entry: &Entry, said: &mut Vec<Diagnostic>) {
    match (shape, &entry.value) {
        (Shape::Id(kinds), Value::Id(id)) => {
            said.extend(id_fault(content, kinds, id, entry).map(|remark| remark.with("field", name)));
        }
        (Shape::List(inner), Value::List(entries)) => {
            entries.iter().for_each(|entry| value(content, (name, inner), entry, said));
        }
        (Shape::Record(group), Value::Record(record)) => {
            let before = said.len();
            inner(content, record, said);
            if let Some(only) = said.get_mut(before..).and_then(|said| said.first_mut()) {
                named(group, entry, only);
            }
        }
        (_, Value::Record(record)) => inner(content, record, said),
        (_, Value::Map(entries)) => {
            for (_, entry) in entries {
                value(content, (name, shape), entry, said);
            }
        }
        (Shape::Word, Value::Word(word)) if name == "currency" => {
            if let Err(fault) = Currency::parse(word) {
                let remark = Diagnostic::new(Code::CodeUnknown).at(entry.span).with("field", name);
                said.push(remark.with("value", word.as_str()).suggest(fault.suggestion));
            }
        }
        (Shape::Municipality | Shape::Area, Value::Word(code))
            if code.len() == 6
                && is_read(content, "municipalities")
                && !content.settings.municipalities.contains_key(code) =>
        {
            let known = nearest(code, content.settings.municipalities.keys().map(String::as_str));
            let remark = Diagnostic::new(Code::MunicipalityUnknown).at(entry.span);
            said.push(remark.with("value", code.as_str()).suggest(known));
        }
        _ => {}
    }
}

/// Says whether all of a setting could be read: otherwise nobody knows what else the site has.
fn is_read(content: &Content, field: &str) -> bool {
    content.settings.is_whole && content.entity("site").is_none_or(|site| !site.facts.is_unread(field))
}

fn inner(content: &Content, record: &Record, said: &mut Vec<Diagnostic>) {
    for (field, entry) in record.entries().filter(|(field, _)| field.name != "code") {
        value(content, (field.name, &field.shape), entry, said);
    }
}

/// Says of words that stand alone where an id could that they are the name of what has no page.
fn named(group: &Group, entry: &Entry, said: &mut Diagnostic) {
    let is_alone = said.code == Code::IdUnknown && said.place == Some(entry.span) && said.suggestion.is_none();
    let has_name = group.fields.iter().any(|field| field.name == "name");
    let Some(Argument::Text(words)) = said.arguments.iter().find(|(name, _)| *name == "target").map(|(_, value)| value)
    else {
        return;
    };
    if is_alone && has_name && !is_address(words) {
        said.suggestion = Some(format!("{{ name = \"{}\" }}", words.replace('"', "\\\"")));
        said.arguments.retain(|(name, _)| *name != "reason");
        said.arguments.push(("reason", "name".into()));
    }
}

fn id_fault(content: &Content, kinds: &[&str], id: &EntityId, entry: &Entry) -> Option<Diagnostic> {
    if content.is_broken(id.as_str()) {
        return None;
    }
    if content.is_draft(id.as_str()) {
        let remark = Diagnostic::new(Code::IdUnknown).at(entry.span).with("target", id.as_str());
        return Some(remark.with("reason", "draft"));
    }
    let fits = |entity: &&Entity| entity.is_page() && (kinds.is_empty() || kinds.contains(&entity.kind.name));
    match content.entity(id.as_str()) {
        Some(entity) if fits(&entity) => None,
        Some(entity) if entity.is_page() => {
            let remark = Diagnostic::new(Code::IdKind).at(entry.span).with("target", id.as_str());
            Some(remark.with("found", entity.kind.name).with("expected", kinds.join(", ")))
        }
        _ => {
            let candidates: Vec<&Entity> = content.entities.iter().filter(fits).collect();
            let same_name = candidates.iter().find(|entity| entity.id.name() == id.name());
            let known = same_name.copied().or_else(|| content.renamed(id.as_str()).filter(fits));
            let known = known.map(|entity| entity.id.as_str().to_owned());
            let known = known.or_else(|| nearest_path(id.as_str(), candidates.iter().map(|entity| entity.id.as_str())));
            let remark = Diagnostic::new(Code::IdUnknown).at(entry.span).with("target", id.as_str());
            Some(remark.with("reason", "unknown").suggest(known))
        }
    }
}

/// Both coordinates lie on the globe, and in the right order.
fn coordinates(entity: &Entity) -> Option<Diagnostic> {
    let degrees = |name: &str| match entity.facts.entry(name)? {
        Entry { value: Value::Degrees(degrees), span } => Some((*degrees, *span)),
        _ => None,
    };
    let (latitude, longitude) = (degrees("latitude"), degrees("longitude"));
    if let (Some((value, span)), None) | (None, Some((value, span))) = (latitude, longitude) {
        let other = if latitude.is_some() { "longitude" } else { "latitude" };
        // One that could not be read has been remarked where it stands.
        if !entity.facts.is_written(other) {
            let remark = Diagnostic::new(Code::CoordinateInvalid).at(span).with("value", value.to_string());
            return Some(remark.with("reason", "alone").with("name", other));
        }
    }
    let fault = Coordinates::new(latitude.map_or(0.0, |at| at.0), longitude.map_or(0.0, |at| at.0)).err()?;
    let (value, span) = match fault {
        CoordinateFault::Longitude => longitude?,
        CoordinateFault::Latitude | CoordinateFault::Swapped => latitude?,
    };
    Some(Diagnostic::new(Code::CoordinateInvalid).at(span).with("value", value.to_string()))
}

/// The picture of a page says what it shows.
fn picture(entity: &Entity) -> Option<Diagnostic> {
    let image = entity.facts.record("image").filter(|image| !image.is_written("alt"))?;
    let (file, entry) = (image.word("file")?, image.entry("file")?);
    Some(Diagnostic::new(Code::PictureWithoutText).at(entry.span).with("target", file).with("reason", "head"))
}

/// `unknown` names fields of the kind.
fn unknown(entity: &Entity, said: &mut Vec<Diagnostic>) {
    let names: Vec<&str> = entity.kind.all_fields().map(|field: &Field| field.name).collect();
    for entry in entity.facts.list("unknown") {
        let Value::Word(word) = &entry.value else { continue };
        if !names.contains(&word.as_str()) && word != "contacts" {
            let remark = Diagnostic::new(Code::FieldUnknown).at(entry.span).with("field", word.as_str());
            said.push(
                remark
                    .with("kind", entity.kind.name)
                    .with("list", names.join(", "))
                    .suggest(nearest(word, names.iter().copied())),
            );
        }
    }
}

fn language(content: &Content, entity: &Entity, said: &mut Vec<Diagnostic>) {
    let Some(entry) = entity.facts.entry("language") else { return };
    if is_read(content, "languages") && content.settings.language(&entity.language).is_none() {
        let known = nearest(entity.language.as_str(), content.settings.languages.iter().map(|l| l.language.as_str()));
        let remark = Diagnostic::new(Code::LanguageUnknown).at(entry.span);
        said.push(remark.with("language", entity.language.as_str()).suggest(known));
    }
}

fn facts_in_prose(content: &Content, entity: &Entity, text: &Text, said: &mut Vec<Diagnostic>) {
    visit_facts(&text.inlines, &mut |name, range| {
        if fact::find(content, entity, name).is_none() && !fact::is_hidden(content, entity, name) {
            let names = fact::names(content, entity);
            let known = nearest(name, names.iter().map(String::as_str));
            let remark = Diagnostic::new(Code::FactUnknown).at(text.place(range)).with("fact", name).suggest(known);
            said.push(if names.is_empty() { remark } else { remark.with("list", names.join(", ")) });
        }
    });
}

fn summary(entity: &Entity, said: &mut Vec<Diagnostic>) {
    let Some(text) = entity.facts.text("summary") else { return };
    let count = crate::prose::plain(&text.inlines).chars().count();
    if count > 160 {
        let remark = Diagnostic::new(Code::SummaryLong).at(text.span);
        said.push(remark.with("count", count).with("limit", 160usize));
    }
}

/// No page stands where a section or a list stands, and no former address where a page stands or another one stood.
fn addresses(content: &Content, said: &mut Vec<Diagnostic>) {
    let mut living: BTreeMap<&str, &Entity> = BTreeMap::new();
    for section in content.entities.iter().filter(|entity| entity.kind.name == "section") {
        said.extend(reserved(section.head, section.id.folder(), section.id.folder()));
        living.insert(section.id.folder(), section);
    }
    for page in content.entities.iter().filter(|entity| entity.is_page()) {
        if page.id.folder().is_empty() {
            said.extend(reserved(page.head, page.id.as_str(), page.id.as_str()));
        }
        if let Some(section) = living.insert(page.id.as_str(), page) {
            said.push(taken(page.head, page.id.as_str(), (section.id.as_str(), section.head)));
        }
    }
    former_addresses(content, &living, said);
    short_addresses(content, said);
}

/// Names a former address that cannot be one, that a page has today, or that two pages claim.
fn former_addresses(content: &Content, living: &BTreeMap<&str, &Entity>, said: &mut Vec<Diagnostic>) {
    let trees: Vec<&str> = content.settings.languages.iter().map(|settings| settings.language.as_str()).collect();
    let mut former: BTreeMap<String, (&Entry, &Entity)> = BTreeMap::new();
    for entity in &content.entities {
        for entry in entity.facts.list("former_addresses") {
            let Value::Word(written) = &entry.value else { continue };
            let address = match former::read(written, &trees) {
                Ok(address) => address,
                Err(reason) => {
                    let remark = Diagnostic::new(Code::AddressInvalid).at(entry.span).with("reason", reason);
                    said.push(remark.with("value", written.as_str()));
                    continue;
                }
            };
            let home = content.entity("site").filter(|_| address.tree.is_some_and(|tree| tree == address.path));
            let meant = address.id.filter(|_| !address.by_chance);
            let page = home.or_else(|| living.get(meant?).copied());
            if let Some(page) = page {
                let head = (page.id.as_str(), page.head);
                said.push(taken(entry.span, written, head));
                continue;
            }
            let list = address.id.filter(|_| !address.by_chance).and_then(|id| reserved(entry.span, id, written));
            if let Some(remark) = list {
                said.push(remark);
                continue;
            }
            let mut paths = vec![address.path.to_owned()];
            if let (None, Some(id)) = (address.tree, address.id.filter(|id| !living.contains_key(id))) {
                paths.extend(trees.iter().map(|tree| format!("{tree}/{id}")));
            }
            let other = paths.into_iter().filter_map(|path| former.insert(path, (entry, entity))).next();
            if let Some((first, owner)) = other {
                said.push(taken(entry.span, written, (owner.id.as_str(), first.span)));
            }
        }
    }
}

/// Two pages whose files have one name share a short address; that offers both, and no printed one stops working.
fn short_addresses(content: &Content, said: &mut Vec<Diagnostic>) {
    let mut owners: BTreeMap<&str, &Entity> = BTreeMap::new();
    for page in content.entities.iter().filter(|entity| entity.is_page()) {
        if let Some(first) = owners.get(page.id.name()) {
            let remark = Diagnostic::new(Code::AddressShared).at(page.head).with("target", page.id.name());
            said.push(remark.with("page", first.id.as_str()).related(first.head, "taken-here"));
        } else {
            owners.insert(page.id.name(), page);
        }
    }
}

fn taken(place: Span, address: &str, (owner, other): (&str, Span)) -> Diagnostic {
    let said = Diagnostic::new(Code::AddressTaken).at(place).with("target", address);
    said.with("reason", "page").with("page", owner).related(other, "taken-here")
}

/// A list that the generator makes has the address.
fn reserved(place: Span, address: &str, written: &str) -> Option<Diagnostic> {
    let said = Diagnostic::new(Code::AddressTaken).at(place).with("target", written).with("reason", "list");
    is_reserved(address).then_some(said)
}

fn fallbacks(content: &Content, said: &mut Vec<Diagnostic>) {
    let Some(site) = content.entity("site") else { return };
    let Some(Value::Map(entries)) = site.facts.get("languages") else { return };
    let known: Vec<&str> = content.settings.languages.iter().map(|settings| settings.language.as_str()).collect();
    for (_, entry) in entries {
        let Value::Record(record) = &entry.value else { continue };
        for fallback in record.list("fallback") {
            let Value::Language(language) = &fallback.value else { continue };
            if !known.contains(&language.as_str()) {
                let remark = Diagnostic::new(Code::LanguageUnknown).at(fallback.span);
                let remark = remark.with("language", language.as_str());
                said.push(remark.suggest(nearest(language.as_str(), known.iter().copied())));
            }
        }
    }
}
