//! Names catalogues that belong to no page and folders that belong to no language.

use std::collections::{BTreeMap, BTreeSet};

use super::renamed::{self, Renamed};
use crate::content::Content;
use crate::diagnostic::{Code, Diagnostic, nearest, slip};
use crate::language::Language;
use crate::source::{SourceFile, Sources, Span};

/// Names what stands below `translations/` and is read by nobody.
pub(super) fn check(sources: &Sources, content: &Content, renamed: &Renamed) -> Vec<Diagnostic> {
    let mut said = renamed.remarks(sources, content);
    // `prova.FTL` or `prova.ftl.txt`: somebody wrote it, and nobody would ever read it.
    for blob in sources.blobs_below("translations") {
        let remark = Diagnostic::new(Code::CataloguePage).in_path(blob.path.as_str());
        said.push(remark.with("page", blob.path.name()).with("reason", "ending"));
    }
    let mut folders = BTreeSet::new();
    let mut strays: BTreeMap<&str, Stray<'_>> = BTreeMap::new();
    for file in sources.below("translations") {
        let Some((folder, page)) = file.path.below("translations").and_then(|path| path.split_once('/')) else {
            continue;
        };
        let (folder, page, ending) = match folder {
            "_register" => match page.split_once('/') {
                Some((folder, page)) => (folder, page, "toml"),
                None => continue,
            },
            _ => (folder, page, "ftl"),
        };
        if !is_language(content, folder) && content.settings.is_whole {
            if folders.insert(folder.to_owned()) {
                said.push(language(content, file, folder));
            }
            continue;
        }
        let Some((page, written)) = page.rsplit_once('.') else { continue };
        if written != ending {
            let remark = Diagnostic::new(Code::CataloguePage).at(head(file)).with("page", file.path.name());
            said.push(remark.with("reason", "ending"));
            continue;
        }
        if !renamed::is_known(sources, content, page) && renamed.today(page).is_none() {
            let stray = strays.entry(page).or_insert_with(|| Stray { file, languages: BTreeSet::new() });
            stray.languages.insert(folder);
            if !file.path.as_str().starts_with(REGISTERS) && stray.file.path.as_str().starts_with(REGISTERS) {
                stray.file = file;
            }
        }
    }
    said.extend(strays.into_iter().map(|(page, stray)| stray.remark(page, content)));
    said
}

/// Where registers stand.
const REGISTERS: &str = "translations/_register/";

/// The catalogues and registers of a page that is not there.
struct Stray<'a> {
    /// The first catalogue, else the first register.
    file: &'a SourceFile,
    languages: BTreeSet<&'a str>,
}

impl Stray<'_> {
    /// Names them once, however many languages there are.
    fn remark(self, page: &str, content: &Content) -> Diagnostic {
        let known = page_meant(page, || content.entities.iter().map(|entity| entity.id.as_str()));
        let languages = self.languages.into_iter().collect::<Vec<_>>().join(", ");
        let remark = Diagnostic::new(Code::CataloguePage).at(head(self.file)).with("page", page);
        remark.with(LANGUAGES, languages).suggest(known)
    }
}

/// The value of a remark that names the languages it is about, where they are several.
pub(crate) const LANGUAGES: &str = "languages";

/// Returns the page that was meant by the id of one that is not there: the one page with its name in another section,
/// or one whose id differs by a slip of the pen. A page that is only called something like it is another page.
pub(crate) fn page_meant<'a, I: Iterator<Item = &'a str>>(page: &str, pages: impl Fn() -> I) -> Option<String> {
    let name = |id: &str| id.rsplit('/').next().unwrap_or_default().to_owned();
    let mut elsewhere = pages().filter(|other| *other != page && name(other) == name(page));
    match (elsewhere.next(), elsewhere.next()) {
        (Some(only), None) => Some(only.to_owned()),
        _ => slip(page, pages()).map(str::to_owned),
    }
}

fn is_language(content: &Content, folder: &str) -> bool {
    let mut known = content.settings.languages.iter().map(|settings| settings.language.as_str());
    known.any(|language| language == folder) || folder == content.settings.source_language.as_str()
}

fn language(content: &Content, file: &SourceFile, folder: &str) -> Diagnostic {
    let known = nearest(folder, content.settings.languages.iter().map(|settings| settings.language.as_str()));
    let remark = Diagnostic::new(Code::CatalogueLanguage).at(head(file)).with("language", folder);
    match Language::parse(folder) {
        Ok(_) => remark.suggest(known),
        Err(fault) => remark.suggest(known.or(fault.suggestion)),
    }
}

fn head(file: &SourceFile) -> Span {
    let end = file.text.find('\n').unwrap_or(file.text.len());
    Span::new(file.id, 0..end)
}
