//! A site that was read for its translators: what a command sees, what it says and how it writes.

use crate::command::outcome::{COULD_NOT_RUN, SITE_ERRORS};
use crate::command::session::Session;
use crate::content::settings::LanguageSettings;
use crate::diagnostic::{Code, Diagnostic, Severity, nearest, order, read_fault};
use crate::pipeline::{self, Workshop};
use crate::source::{Sources, write};
use crate::translation::{Bench, Pages, Synced};

/// A site without errors in its content.
pub(super) struct Opened {
    pub(super) sources: Sources,
    pub(super) workshop: Workshop,
    /// What there is to say about the translators' files.
    pub(super) remarks: Vec<Diagnostic>,
    /// Files and folders of translations that cannot be read: what belongs to them must stay as it is.
    pub(super) unreadable: Vec<String>,
}

impl Opened {
    /// Reads the site; where its content has errors, says them and returns the exit code.
    pub(super) fn read(session: &Session) -> Result<Self, u8> {
        let sources = session.read();
        let reported = pipeline::read(&sources, true, &|_| {});
        if reported.diagnostics.iter().any(is_error) {
            // What could not be read must not look as if it were gone.
            let errors = reported.diagnostics.into_iter().filter(is_error).collect();
            return Err(session.remark(errors, &sources));
        }
        let remarks: Vec<Diagnostic> = of_translators(reported.diagnostics, &sources);
        let unreadable = remarks.iter().filter(|said| is_unreadable(said));
        let unreadable = unreadable.filter_map(|said| order::path(said, &sources)).map(ToOwned::to_owned).collect();
        Ok(Self { sources, workshop: reported.value, remarks, unreadable })
    }

    /// Reads the site for a command that writes, which says so where it cannot.
    pub(super) fn for_writing(session: &Session) -> Result<Self, u8> {
        Self::read(session).inspect_err(|_| session.say("sync-nothing", &[]))
    }

    /// Returns the site as the workshop sees it.
    pub(super) fn bench(&self) -> Bench<'_> {
        self.workshop.bench(&self.sources)
    }

    /// Returns the settings of a language by its tag; refuses one that texts are not translated into.
    pub(super) fn language(&self, session: &Session, tag: &str) -> Result<&LanguageSettings, u8> {
        let settings = &self.workshop.content.settings;
        let others = || settings.languages.iter().filter(|language| language.language != settings.source_language);
        if let Some(found) = others().find(|language| language.language.as_str().eq_ignore_ascii_case(tag)) {
            return Ok(found);
        }
        let tags: Vec<&str> = others().map(|language| language.language.as_str()).collect();
        let list = nearest(tag, tags.iter().copied()).unwrap_or_else(|| tags.join(", "));
        Err(session.refuse("translate-language-unknown", &[("value", tag.into()), ("list", list.into())]))
    }

    /// Returns the pages with these names, all where there is none.
    pub(super) fn pages(&self, session: &Session, names: &[String]) -> Result<Pages, u8> {
        Pages::named(&self.workshop.content, names).map_err(|(name, meant)| match meant {
            Some(meant) => session
                .refuse("translate-page-unknown-perhaps", &[("value", name.into()), ("suggestion", meant.into())]),
            None => session.refuse("translate-page-unknown", &[("value", name.into())]),
        })
    }

    /// Says what there is to say about the translators' files as they stand now that they are written, and which words
    /// were kept where; returns the exit code.
    fn remark_after(&self, session: &Session, synced: &Synced) -> u8 {
        if synced.edits.is_empty() {
            return session.remark(self.remarks.clone(), &self.sources);
        }
        let texts = synced.edits.files.iter().map(|edit| (edit.path.clone(), edit.text.clone()));
        let sources = self.sources.with_texts(texts);
        let mut said = of_translators(pipeline::read(&sources, true, &|_| {}).diagnostics, &sources);
        said.extend(synced.said.iter().map(|said| said.placed(&sources)));
        session.remark(said, &sources)
    }

    /// Writes what a command made, with what there is to say about it, and returns the exit code.
    pub(super) fn write(self, session: &Session, synced: &Synced, tell: impl FnOnce(&Session)) -> u8 {
        match write::apply(&session.site, &synced.edits) {
            Ok(paths) => {
                let code = self.remark_after(session, synced);
                tell(session);
                session.say("sync-written", &[("count", paths.len().into())]);
                for (path, count) in &synced.untaken {
                    session.complain("sync-untaken", &[("path", path.as_str().into()), ("count", (*count).into())]);
                }
                if !self.unreadable.is_empty() {
                    session.say("sync-unreadable", &[]);
                }
                let is_whole = self.unreadable.is_empty() && synced.untaken.is_empty();
                if is_whole { code } else { SITE_ERRORS }
            }
            Err(faults) => {
                session.remark(read_fault::of_edits(&faults), &self.sources);
                COULD_NOT_RUN
            }
        }
    }
}

/// Returns what is said of the translators' files.
fn of_translators(said: Vec<Diagnostic>, sources: &Sources) -> Vec<Diagnostic> {
    let is_ours = |said: &Diagnostic| {
        said.severity != Severity::Note
            && order::path(said, sources).is_some_and(|path| path.starts_with("translations/"))
    };
    said.into_iter().filter(is_ours).collect()
}

fn is_error(said: &Diagnostic) -> bool {
    said.severity == Severity::Error
}

/// Says whether a remark is about a file whose content nobody knows.
fn is_unreadable(said: &Diagnostic) -> bool {
    matches!(
        said.code,
        Code::RegisterInvalid
            | Code::FileTooLarge
            | Code::FileNotUtf8
            | Code::FileUtf16
            | Code::FileSpecial
            | Code::FolderNamedLikeFile
            | Code::FileOutside
            | Code::FileDangling
            | Code::FileUnreadable
    )
}
