//! `new`: a page that teaches: what it needs is written, what it may have stands there as examples.

use std::fmt::Write as _;

use super::{example, help};
use crate::content::reserved::is_reserved;
use crate::content::table::{Field, Need, Shape};
use crate::content::{Content, Kind, kinds};
use crate::diagnostic::{ToolLocale, Words};
use crate::facts::Date;
use crate::interface::Interfaces;
use crate::language::slug;
use crate::prose::character;
use crate::source::{Edit, Edits, SitePath};

/// The name of the head of a section, beside the pages in it.
const SECTION: &str = "section";

/// Why no page can be begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EntryFault {
    /// There is no such kind; these there are.
    Kind(Vec<&'static str>),
    /// No section holds this kind; a folder that could is free.
    Section(String),
    /// No page can have this address: that of a list, or of the head of a section.
    Reserved(String),
    /// Nothing of the name can stand in an address.
    Name,
    /// A page has this id already.
    Taken(String),
}

/// Returns the file of a new page, by its kind and its name, which is a title, or the last part of its id.
///
/// # Errors
/// Says why there can be no such page.
pub fn entry(content: &Content, interfaces: &Interfaces, page: (&str, &str), today: Date) -> Result<Edits, EntryFault> {
    let (kind, name) = page;
    let all: Vec<&'static str> = kinds::ALL.iter().map(|kind| kind.name).collect();
    let kind = kinds::ALL.iter().copied().find(|known| known.name == kind).ok_or(EntryFault::Kind(all))?;
    let folder = folder_of(content, kind, name)?;
    let title = title_of(name.rsplit('/').next().unwrap_or(name));
    let name = slug(&title);
    if name.is_empty() || !name.is_ascii() {
        return Err(EntryFault::Name);
    }
    if name == SECTION || folder.is_empty() && is_reserved(&name) {
        return Err(EntryFault::Reserved(name));
    }
    let id = if folder.is_empty() { name } else { format!("{folder}/{name}") };
    if content.entity(&id).is_some() || content.section(&id).is_some() || content.is_hidden(&id) {
        return Err(EntryFault::Taken(id));
    }
    let path = SitePath::new(&format!("content/{id}.md")).map_err(|_| EntryFault::Name)?;
    let text = Pattern::new(content, interfaces, kind, today).text(&title);
    Ok(Edits { files: vec![Edit::write(path, None, text)] })
}

/// Returns a title on one line, without signs that nobody sees.
fn title_of(written: &str) -> String {
    let line: String = written.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let seen = character::without(&line, &character::unseen(&line));
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the folder that a name says, or the first section of the kind; pages of no kind may stand at the root.
fn folder_of(content: &Content, kind: &Kind, name: &str) -> Result<String, EntryFault> {
    let holds =
        |folder: &str| content.section(folder).is_some_and(|section| section.facts.word("kind") == Some(kind.name));
    if let Some((folder, _)) = name.rsplit_once('/') {
        return if holds(folder) {
            Ok(folder.to_owned())
        } else {
            Err(EntryFault::Section(free_folder(content, kind)))
        };
    }
    let sections = content.entities.iter().filter(|entity| entity.kind.name == "section");
    let mut folders = sections.map(|section| section.id.folder()).filter(|folder| holds(folder));
    match folders.next() {
        Some(folder) => Ok(folder.to_owned()),
        None if kind.name == "page" => Ok(String::new()),
        None => Err(EntryFault::Section(free_folder(content, kind))),
    }
}

/// Returns a folder for pages of a kind, named in the language of the site, that no list and no section has.
fn free_folder(content: &Content, kind: &Kind) -> String {
    let words = words_of(content);
    let is_free = |folder: &String| !is_reserved(folder) && content.section(folder).is_none();
    let name = slug(&words.text("new-folder", &[("kind", kind.name.into())]));
    let numbered = (2..).map(|number| format!("{name}-{number}"));
    std::iter::once(name.clone()).chain(numbered).find(is_free).unwrap_or(name)
}

/// Returns the words of the tool in the language that content is written in.
fn words_of(content: &Content) -> Words {
    Words::new(ToolLocale::named(content.settings.source_language.as_str()).unwrap_or_default())
}

/// What a pattern is written with.
struct Pattern<'a> {
    content: &'a Content,
    kind: &'static Kind,
    words: Words,
    /// The headings that open the parts of the page.
    headings: Vec<String>,
    today: Date,
}

impl<'a> Pattern<'a> {
    fn new(content: &'a Content, interfaces: &Interfaces, kind: &'static Kind, today: Date) -> Self {
        let language = &content.settings.source_language;
        let interface = interfaces.chain(&content.settings.chain(language));
        let headings = kind.parts.iter().map(|part| interface.phrase(&format!("part-{part}")).text).collect();
        Self { content, kind, words: words_of(content), headings, today }
    }

    fn say(&self, id: &str) -> String {
        self.words.text(id, &[])
    }

    fn text(&self, title: &str) -> String {
        let mut text = format!("+++\ntitle = {}\nsummary = \"…\"  # {}\n", quoted(title), self.say("new-summary"));
        let _ = writeln!(text, "draft = true  # {}", self.say("new-draft"));
        let own = |need: Need| self.kind.all_fields().filter(move |field| field.need == need);
        for field in own(Need::Required).filter(|field| !matches!(field.name, "title" | "summary")) {
            let _ = writeln!(text, "{} = {}", field.name, self.needed(field));
        }
        let expected: Vec<&Field> = own(Need::Expected).collect();
        let mut silent: Vec<&str> = expected.iter().map(|field| field.name).collect();
        if self.kind.contact {
            silent.push("contacts");
        }
        if !silent.is_empty() {
            let _ = write!(text, "\n# {}\nunknown = [", self.say("new-expected"));
            let names: Vec<String> = silent.iter().map(|name| format!("\"{name}\"")).collect();
            let _ = writeln!(text, "{}]", names.join(", "));
            expected.iter().for_each(|field| self.comment(field, &mut text));
        }
        let _ = writeln!(text, "\n# {}", self.say("new-optional"));
        let known = ["unknown", "draft", "former_addresses", "language"];
        own(Need::Optional)
            .filter(|field| !known.contains(&field.name))
            .for_each(|field| self.comment(field, &mut text));
        text.push_str("+++\n\n");
        let _ = writeln!(text, "<!-- {} -->", self.say("new-body"));
        for heading in &self.headings {
            let _ = writeln!(text, "\n<!-- ## {heading} -->");
        }
        text
    }

    fn comment(&self, field: &Field, text: &mut String) {
        let _ = writeln!(text, "# {} = {}{}", field.name, self.value(field), self.about(field));
    }

    /// Returns a value for a field that the page cannot be without, with what it holds. A day is today; of an hour nobody
    /// knows anything, and what a page says of it must not be made up.
    fn needed(&self, field: &Field) -> String {
        match &field.shape {
            Shape::Date => format!("{}{}", self.today, self.about(field)),
            Shape::Moment => format!("\"…\"{}: {}", self.about(field), example::MOMENT),
            _ => format!("{}{}", self.value(field), self.about(field)),
        }
    }

    /// Returns a value that can stand: an id is one of the site's.
    fn value(&self, field: &Field) -> String {
        match &field.shape {
            Shape::Municipality => self.municipality(),
            Shape::List(Shape::Area) => format!("[{}]", self.municipality()),
            _ => example::of_field(field, &|kinds| self.id(kinds)),
        }
    }

    fn id(&self, kinds: &[&str]) -> String {
        let fits = |name: &str| kinds.is_empty() || kinds.contains(&name);
        let mut pages = self.content.entities.iter().filter(|entity| entity.is_page());
        let found = pages.find(|entity| fits(entity.kind.name)).map_or("…/…", |entity| entity.id.as_str());
        format!("\"{found}\"")
    }

    fn municipality(&self) -> String {
        let mut codes = self.content.settings.municipalities.keys();
        format!("\"{}\"", codes.find(|code| code.len() == 6).map_or("019036", String::as_str))
    }

    /// Returns what a field holds, and the words of which one is to be chosen, as a comment.
    fn about(&self, field: &Field) -> String {
        let help = help::of(self.kind.name, field.name, &self.words);
        match &field.shape {
            Shape::Code(list) | Shape::List(Shape::Code(list)) => format!("  # {help}: {}", list.codes.join(", ")),
            _ => format!("  # {help}"),
        }
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
