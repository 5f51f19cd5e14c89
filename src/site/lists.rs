//! Which lists a site has beside what editors write, and what stands in each: gathered once, the same in every tree.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::data::Data;
use crate::content::kinds::codes::AUDIENCE;
use crate::content::{Content, Entity, Value, reserved};
use crate::facts::Date;
use crate::language::{Language, slug};

/// Kinds that concern a day: lists by date are theirs, and no list that holds for long.
const DATED: [&str; 2] = ["event", "news"];

/// What a list is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Subject {
    /// All topics, as a tree.
    Topics,
    /// All pages from A to Z.
    Letters,
    /// All municipalities that something concerns.
    Municipalities,
    /// What concerns one of them, by its code.
    Municipality(Arc<str>),
    /// All codes of people for whom there is something.
    Audiences,
    /// What there is for one of them.
    Audience(&'static str),
    /// All languages that are spoken somewhere.
    Languages,
    /// Where one of them is spoken.
    Language(Language),
    /// The official words.
    Glossary,
    /// Where to search in all pages.
    Search,
    /// Events and runs of courses that are not over, by date.
    WhatsOn,
    /// News by date.
    News,
}

impl Subject {
    /// Returns the name that templates and messages of the interface know the list by.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Topics => "all-topics",
            Self::Letters => "a-z",
            Self::Municipalities => "municipalities",
            Self::Municipality(_) => "municipality",
            Self::Audiences => "audiences",
            Self::Audience(_) => "audience",
            Self::Languages => "spoken-languages",
            Self::Language(_) => "spoken-language",
            Self::Glossary => "glossary",
            Self::Search => "search",
            Self::WhatsOn => "whats-on",
            Self::News => "news",
        }
    }
}

/// A list that is a page of every tree.
pub(super) struct List {
    /// Its address below the root of a tree.
    pub(super) path: String,
    /// What it is of.
    pub(super) subject: Subject,
    /// The entities in it, by their places in `Content::entities`, in their order.
    pub(super) members: Vec<usize>,
}

/// All lists, each with those below it right after it; an empty list is none.
pub(super) struct Lists {
    all: Vec<List>,
}

impl Lists {
    /// Gathers what stands in each list on a day; `data` holds what each entity states.
    pub(super) fn new(content: &Content, data: &[Arc<Data>], today: Date) -> Self {
        let shelves = Shelves::new(content);
        let mut lists = Self { all: Vec::new() };
        let on = data.iter().enumerate().filter(|(_, data)| data.is_on(today));
        lists.add(reserved::WHATS_ON, Subject::WhatsOn, on.map(|(index, _)| index).collect());
        lists.add(reserved::NEWS, Subject::News, shelves.news);
        lists.add(reserved::TOPICS, Subject::Topics, shelves.topics);
        lists.add(reserved::SEARCH, Subject::Search, shelves.pages.clone());
        lists.add(reserved::A_TO_Z, Subject::Letters, shelves.pages);
        let municipalities = municipalities(content, &shelves.areas);
        lists.add_group((reserved::MUNICIPALITIES, Subject::Municipalities), municipalities);
        let audiences = AUDIENCE.codes.iter().filter_map(|code| Some((*code, shelves.audiences.get(code)?)));
        let audiences = audiences.map(|(code, members)| (code.to_owned(), Subject::Audience(code), members.clone()));
        lists.add_group((reserved::AUDIENCES, Subject::Audiences), audiences.collect());
        let languages = shelves.languages.into_iter();
        let languages = languages.map(|(language, members)| {
            (language.as_str().to_lowercase(), Subject::Language(language.clone()), members)
        });
        lists.add_group((reserved::LANGUAGES, Subject::Languages), languages.collect());
        lists.add(reserved::GLOSSARY, Subject::Glossary, shelves.terms);
        lists
    }

    fn add(&mut self, path: &str, subject: Subject, members: Vec<usize>) {
        if !members.is_empty() {
            self.all.push(List { path: path.to_owned(), subject, members });
        }
    }

    /// Adds a list of lists with those that it is of, if there are any.
    fn add_group(&mut self, (path, subject): (&str, Subject), below: Vec<(String, Subject, Vec<usize>)>) {
        let all: BTreeSet<usize> = below.iter().flat_map(|(_, _, members)| members.iter().copied()).collect();
        self.add(path, subject, all.into_iter().collect());
        for (name, subject, members) in below {
            self.add(&format!("{path}/{name}"), subject, members);
        }
    }

    /// Returns all lists.
    pub(super) fn iter(&self) -> std::slice::Iter<'_, List> {
        self.all.iter()
    }

    /// Returns the lists that stand right below the root of a tree.
    pub(super) fn first(&self) -> impl Iterator<Item = &List> {
        self.all.iter().filter(|list| !list.path.contains('/'))
    }

    /// Returns the lists that a list is of.
    pub(super) fn below(&self, path: &str) -> impl Iterator<Item = &List> {
        self.all.iter().filter(move |list| list.path.strip_prefix(path).is_some_and(|rest| rest.starts_with('/')))
    }

    /// Returns the list of lists that a list stands in.
    pub(super) fn above(&self, path: &str) -> Option<&List> {
        let (above, _) = path.rsplit_once('/')?;
        self.all.iter().find(|list| list.path == above)
    }
}

/// What all entities state of themselves, by what is stated.
#[derive(Default)]
struct Shelves<'a> {
    topics: Vec<usize>,
    pages: Vec<usize>,
    terms: Vec<usize>,
    news: Vec<usize>,
    audiences: BTreeMap<&'a str, Vec<usize>>,
    languages: BTreeMap<&'a Language, Vec<usize>>,
    /// By the code of a municipality or of a province.
    areas: BTreeMap<&'a str, BTreeSet<usize>>,
}

impl<'a> Shelves<'a> {
    fn new(content: &'a Content) -> Self {
        let mut shelves = Self::default();
        for (index, entity) in content.entities.iter().enumerate().filter(|(_, entity)| entity.is_page()) {
            shelves.pages.push(index);
            match entity.kind.name {
                "topic" => shelves.topics.push(index),
                "term" => shelves.terms.push(index),
                "news" => shelves.news.push(index),
                _ => {}
            }
            // What has a day is listed by its day, and is over when the day is.
            if DATED.contains(&entity.kind.name) {
                continue;
            }
            for code in entity.facts.words("audience") {
                put(shelves.audiences.entry(code).or_default(), index);
            }
            for record in entity.facts.records("languages") {
                if let Some(Value::Language(language)) = record.get("tag") {
                    put(shelves.languages.entry(language).or_default(), index);
                }
            }
            shelves.areas(content, index, entity);
        }
        shelves
    }

    /// Notes the municipalities of an entity: where it lies, what it serves, where its places lie, and whose place it is.
    fn areas(&mut self, content: &'a Content, index: usize, entity: &'a Entity) {
        let facts = &entity.facts;
        let lies_in = |place: &'a Entity| place.facts.word("municipality");
        let given_in = facts.records("places").filter_map(|record| record.id("place"));
        let places = facts.ids("places").chain(given_in).filter_map(|id| content.entity(id.as_str()));
        let codes = facts.words("area").chain(lies_in(entity)).chain(places.filter_map(lies_in));
        for code in codes {
            self.areas.entry(code).or_default().insert(index);
        }
        if let (Some(code), Some(id)) = (lies_in(entity), entity.responsible())
            && let Some(body) = content.entities.place(id.as_str())
        {
            self.areas.entry(code).or_default().insert(body);
        }
    }
}

fn put(list: &mut Vec<usize>, index: usize) {
    if list.last() != Some(&index) {
        list.push(index);
    }
}

/// Returns the municipalities of the site that something concerns; a code of three digits is a whole province.
fn municipalities(content: &Content, areas: &BTreeMap<&str, BTreeSet<usize>>) -> Vec<(String, Subject, Vec<usize>)> {
    let listed = content.settings.municipalities.iter().filter(|(code, _)| code.len() == 6);
    let mut names: BTreeMap<String, usize> = BTreeMap::new();
    for (_, name) in listed.clone() {
        *names.entry(slug(name)).or_default() += 1;
    }
    let list = |(code, name): (&String, &String)| {
        let province = code.get(..3).and_then(|province| areas.get(province));
        let members: BTreeSet<usize> =
            areas.get(code.as_str()).into_iter().chain(province).flatten().copied().collect();
        let name = slug(name);
        let path = match names.get(&name) {
            Some(1) if name.is_ascii() && !name.is_empty() => name,
            _ if name.is_ascii() && !name.is_empty() => format!("{name}-{code}"),
            _ => code.clone(),
        };
        (path, Subject::Municipality(Arc::from(code.as_str())), members.into_iter().collect())
    };
    listed.map(list).collect()
}
