//! Makes a site: every concept as a service in several municipalities and as an official word, and pages of made text.

use std::collections::BTreeMap;

use sportello::catalogue::State;
use sportello::diagnostic::Severity;
use sportello::facts::Date;
use sportello::site::{Options, Site};
use sportello::source::{SitePath, Sources};
use sportello::translation::{self, SyncOptions};
use sportello::{fluent, pipeline};

use super::corpus::Concept;
use super::random::Random;
use super::report::Size;

/// Texts of a site by path.
type Files = BTreeMap<String, String>;

const TODAY: (i32, u8, u8) = (2026, 3, 9);

/// Municipalities of the province of Cremona, by ISTAT code.
const MUNICIPALITIES: [(&str, &str); 20] = [
    ("019036", "Cremona"),
    ("019035", "Crema"),
    ("019021", "Casalmaggiore"),
    ("019098", "Soresina"),
    ("019026", "Castelleone"),
    ("019076", "Pizzighettone"),
    ("019072", "Pieve San Giacomo"),
    ("019102", "Spino d'Adda"),
    ("019084", "Rivolta d'Adda"),
    ("019062", "Offanengo"),
    ("019068", "Pandino"),
    ("019113", "Vescovato"),
    ("019100", "Sospiro"),
    ("019063", "Olmeneta"),
    ("019066", "Paderno Ponchielli"),
    ("019094", "Sergnano"),
    ("019058", "Monte Cremasco"),
    ("019009", "Bagnolo Cremasco"),
    ("019005", "Annicco"),
    ("019097", "Soncino"),
];

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn list(words: &[String]) -> String {
    let words: Vec<String> = words.iter().map(|word| quoted(word)).collect();
    format!("[{}]", words.join(", "))
}

/// Makes and resolves the site in Italian and one other language.
pub(super) fn site(tag: &str, size: Size, offices: &[Concept], concepts: &[Concept], words: &[String]) -> Site {
    let mut files = written(tag, size, offices);
    if tag != "it" {
        translate(tag, offices, concepts, &mut files);
    }
    fillers(tag, size.pages() - offices.len() * (size.municipalities() + 1), words, &mut files);
    let sources = sources(&files);
    let options = Options { today: date(), base_url: None, languages: Vec::new(), drafts: false };
    let reported = pipeline::resolve(&sources, &options, &|_| {});
    if let Some(fault) = reported.diagnostics.iter().find(|said| said.severity == Severity::Error) {
        panic!("{tag}: {fault:?}");
    }
    reported.value.0
}

fn date() -> Date {
    Date::new(TODAY.0, TODAY.1, TODAY.2).unwrap()
}

fn sources(files: &Files) -> Sources {
    Sources::from_texts(files.iter().map(|(path, text)| (SitePath::new(path).unwrap(), text.as_str())))
}

/// Writes the concepts in the language of the offices.
fn written(tag: &str, size: Size, offices: &[Concept]) -> Files {
    let mut files = Files::new();
    let mut settings = String::from(
        "title = \"Guida\"\nsummary = \"Una guida.\"\nsource_language = \"it\"\ntime_zone = \"Europe/Rome\"\ncountry = \"IT\"\n\
         \n[languages.it]\nname = \"Italiano\"\n",
    );
    if tag != "it" {
        settings.push_str(&format!("\n[languages.{tag}]\nname = \"{tag}\"\nfallback = [\"it\"]\n"));
    }
    let municipalities = MUNICIPALITIES.get(..size.municipalities()).unwrap();
    for (code, name) in municipalities {
        settings.push_str(&format!("\n[[municipalities]]\ncode = \"{code}\"\nname = \"{name}\"\n"));
    }
    files.insert("content/site.toml".to_owned(), settings);
    for (folder, kind, title) in [
        ("servizi", "service", "Servizi"),
        ("parole", "term", "Parole"),
        ("enti", "organisation", "Enti"),
        ("pagine", "page", "Pagine"),
    ] {
        let text = format!("+++\nkind = \"{kind}\"\ntitle = \"{title}\"\nsummary = \"{title}.\"\n+++\n");
        files.insert(format!("content/{folder}/section.md"), text);
    }
    files.insert(
        "content/enti/comune.md".to_owned(),
        "+++\ntitle = \"Ente\"\nsummary = \"Ente.\"\ntype = \"public-body\"\n+++\n".to_owned(),
    );
    for concept in offices {
        let Concept { id, title, official, acronym, misspellings, keywords, summary, body, .. } = concept;
        let (word, forms) = official.split_first().unwrap();
        let mut term =
            format!("+++\ntitle = {}\nsummary = {}\nforms = {}\n", quoted(word), quoted(summary), list(forms));
        term.push_str(&format!("misspellings = {}\n", list(misspellings)));
        if let Some(acronym) = acronym {
            term.push_str(&format!("short = {}\n", quoted(acronym)));
        }
        files.insert(format!("content/parole/{id}.md"), format!("{term}+++\n"));
        for (code, town) in municipalities {
            let mut service = format!(
                "+++\ntitle = {}\nsummary = {}\nkeywords = {}\norganisation = \"enti/comune\"\narea = [\"{code}\"]\n",
                quoted(&format!("{title} – {town}")),
                quoted(summary),
                list(&keywords.iter().chain(official.first()).cloned().collect::<Vec<_>>()),
            );
            let number = match id.as_str() {
                "emergency" => "112",
                "violence-1522" => "1522",
                _ => "",
            };
            if !number.is_empty() {
                service.push_str(&format!("emergency = true\nphones = [\"{number}\"]\n"));
            }
            let path = format!("content/servizi/{id}-{}.md", sportello::language::slug(town));
            files.insert(path, format!("{service}+++\n\n{body}\n"));
        }
    }
    files
}

/// Writes the catalogues, as `translate sync` makes them, and fills them with the texts.
fn translate(tag: &str, offices: &[Concept], concepts: &[Concept], files: &mut Files) {
    let sources = sources(files);
    let work = pipeline::read(&sources, true, &|_| {}).value;
    let options = SyncOptions { state: Some(State::Draft), ..SyncOptions::new(date(), Vec::new()) };
    let synced = translation::sync(work.bench(&sources), &options, &[]);
    files.extend(synced.edits.files.into_iter().filter_map(|edit| Some((edit.path.to_string(), edit.text?))));
    let mut terms = String::new();
    for (office, concept) in offices.iter().zip(concepts) {
        terms.push_str(&format!("-{} = {}\n", office.id, concept.title));
        if !concept.search.is_empty() {
            terms.push_str(&format!("    .search = {}\n", concept.search.join(" | ")));
        }
    }
    files.insert(format!("translations/{tag}/terms.ftl"), terms);
    let begin = format!("translations/{tag}/");
    for (path, text) in files.iter_mut().filter(|(path, _)| path.starts_with(&begin) && !path.ends_with("terms.ftl")) {
        let page = path.rsplit('/').next().unwrap().trim_end_matches(".ftl");
        let concept = offices.iter().zip(concepts).find(|(office, _)| page.starts_with(&office.id));
        if let Some((office, concept)) = concept {
            *text = filled(text, office, concept);
        }
    }
}

fn filled(text: &str, office: &Concept, concept: &Concept) -> String {
    let mut filled = String::with_capacity(text.len() * 2);
    let mut from = 0;
    for message in fluent::read(text, "it").messages {
        let Some(source) = message.comments.sources().next().filter(|_| message.value == fluent::MISSING) else {
            continue;
        };
        let value = if source == office.summary {
            concept.summary.clone()
        } else if let Some((_, town)) = source.split_once(" – ").filter(|(title, _)| *title == office.title) {
            format!("{} – {town}", concept.title)
        } else if message.id == "keywords" {
            concept.keywords.join("; ")
        } else if message.id == "title" {
            concept.title.clone()
        } else {
            concept.body.clone()
        };
        filled.push_str(&text[from..message.range.start]);
        filled.push_str(&value);
        from = message.range.end;
    }
    filled.push_str(&text[from..]);
    filled
}

/// Writes pages of made text in the language of the readers: words as often as the language has them.
fn fillers(tag: &str, count: usize, words: &[String], files: &mut Files) {
    let spaces = if tag == "zh-Hans" { "" } else { " " };
    for number in 0..count {
        let mut random = Random::new(7, &format!("{tag} {number}"));
        let mut some = |least: usize, most: usize| {
            let drawn = (0..random.between(least, most)).map(|_| words[random.rank(words.len())].as_str());
            drawn.collect::<Vec<_>>().join(spaces)
        };
        let (title, summary, body) = (some(3, 5), some(8, 14), some(80, 110));
        let text = format!(
            "+++\nlanguage = \"{tag}\"\ntitle = {}\nsummary = {}\n+++\n\n{body}\n",
            quoted(&title),
            quoted(&summary)
        );
        files.insert(format!("content/pagine/p{number}.md"), text);
    }
}
