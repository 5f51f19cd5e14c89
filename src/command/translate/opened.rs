//! A site that was read for its translators: what a command sees, what it says and how it writes.

use std::collections::BTreeSet;

use crate::command::outcome::{COULD_NOT_RUN, FINE, SITE_ERRORS};
use crate::command::session::Session;
use crate::content::settings::LanguageSettings;
use crate::diagnostic::{Code, Diagnostic, Severity, nearest, order, read_fault};
use crate::language::Language;
use crate::pipeline::{self, Workshop};
use crate::source::{Edit, SitePath, Sources, write};
use crate::translation::{self, Bench, Decision, Pages, SyncOptions, Synced};

/// A site without errors in its content.
pub(super) struct Opened {
    pub(super) sources: Sources,
    pub(super) workshop: Workshop,
    /// What there is to say about the translators' files.
    pub(super) remarks: Vec<Diagnostic>,
    /// Files and folders of translations that cannot be read: what belongs to them must stay as it is.
    pub(super) unreadable: Vec<String>,
    /// What gave official words the names of today already, and the sources as they stand on the disk.
    renamed: Option<(Vec<Edit>, Sources)>,
}

impl Opened {
    /// Reads the site; where its content has errors, says them and returns the exit code.
    pub(super) fn read(session: &Session) -> Result<Self, u8> {
        let mut sources = session.read();
        let mut reported = pipeline::read(&sources, true, &|_| {});
        let edits = translation::renamed_terms(reported.value.bench(&sources));
        let renamed = (!edits.is_empty()).then(|| {
            let ahead = sources.with_edits(&edits);
            reported = pipeline::read(&ahead, true, &|_| {});
            (edits, std::mem::replace(&mut sources, ahead))
        });
        if reported.diagnostics.iter().any(is_error) {
            // What could not be read must not look as if it were gone.
            let errors = reported.diagnostics.into_iter().filter(is_error).collect();
            return Err(session.remark(errors, &sources));
        }
        let remarks: Vec<Diagnostic> = of_translators(reported.diagnostics, &sources);
        let unreadable = remarks.iter().filter(|said| is_unreadable(said));
        let unreadable = unreadable.filter_map(|said| order::path(said, &sources)).map(ToOwned::to_owned).collect();
        Ok(Self { sources, workshop: reported.value, remarks, unreadable, renamed })
    }

    /// Reads the site for a command that writes, which says so where it cannot.
    pub(super) fn for_writing(session: &Session) -> Result<Self, u8> {
        Self::read(session).inspect_err(|_| session.say("sync-nothing", &[]))
    }

    /// Returns the site as the workshop sees it.
    pub(super) fn bench(&self) -> Bench<'_> {
        self.workshop.bench(&self.sources)
    }

    /// Brings the translators' files up to date with what people decided.
    pub(super) fn sync(&self, options: &SyncOptions, decisions: &[Decision]) -> Synced {
        self.settled(translation::sync(self.bench(), options, decisions))
    }

    /// Returns what is to be written with the names of today, as the disk is to have it.
    pub(super) fn settled(&self, synced: Synced) -> Synced {
        match &self.renamed {
            Some((edits, disk)) => Synced { edits: synced.edits.upon(edits, disk), ..synced },
            None => synced,
        }
    }

    /// Returns the settings of a language by its tag; refuses one that texts are not translated into.
    pub(super) fn language(&self, session: &Session, tag: &str) -> Result<&LanguageSettings, u8> {
        let others = || self.bench().targets();
        let known: Vec<&Language> = others().map(|settings| &settings.language).collect();
        let meant = Language::meant(tag, known.into_iter());
        if let Some(found) = others().find(|settings| meant == Some(&settings.language)) {
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

    /// Returns the pages of which a language has a file that cannot be read: nobody knows how their texts stand.
    pub(super) fn unread_pages(&self, language: &Language) -> Vec<String> {
        let is_in = |path: &String, known: &String| {
            path.strip_prefix(known.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let is_unread = |path: String| self.unreadable.iter().any(|known| is_in(&path, known));
        let entities = self.workshop.content.entities.iter();
        let unread = entities.filter(|entity| {
            self.workshop.catalogues.renamed.names(&entity.id).any(|id| {
                let own = format!("translations/{}/{id}.ftl", entity.language);
                let catalogue = format!("translations/{language}/{id}.ftl");
                let register = format!("translations/_register/{language}/{id}.toml");
                [own, catalogue, register].into_iter().any(&is_unread)
            })
        });
        unread.map(|entity| entity.id.to_string()).collect()
    }

    /// Says which files of some languages cannot be read, and what a command does without them; returns the exit code.
    pub(super) fn say_unread(&self, session: &Session, languages: &[&Language], consequence: &str) -> u8 {
        let sources = self.workshop.content.entities.iter().map(|entity| &entity.language);
        let folders: BTreeSet<String> = languages.iter().copied().chain(sources).map(ToString::to_string).collect();
        let is_of = |said: &&Diagnostic| {
            let path = order::path(said, &self.sources).and_then(|path| path.strip_prefix("translations/"));
            let path = path.map(|path| path.strip_prefix("_register/").unwrap_or(path));
            is_unreadable(said) && path.is_some_and(|path| folders.contains(path.split('/').next().unwrap_or(path)))
        };
        let said: Vec<Diagnostic> = self.remarks.iter().filter(is_of).cloned().collect();
        if said.is_empty() {
            return FINE;
        }
        let code = session.remark(said, &self.sources);
        session.complain(consequence, &[]);
        code
    }

    /// Says what there is to say about the translators' files as they stand now that they are written, and which words
    /// were kept where; returns the exit code.
    fn remark_after(&self, session: &Session, synced: &Synced) -> u8 {
        if synced.edits.is_empty() {
            return session.remark(self.remarks.clone(), &self.sources);
        }
        let sources = self.sources.with_edits(&synced.edits.files);
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
                // A file that goes to another name is one.
                let is_gone =
                    |path: &&SitePath| synced.edits.files.iter().any(|edit| edit.path == **path && edit.text.is_none());
                let gone = paths.iter().filter(is_gone).count();
                session.say("sync-written", &[("count", (paths.len() - gone).into())]);
                say_untaken(session, synced);
                say_conflicts(session, synced);
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

/// Says for which catalogues nothing could be recorded.
pub(super) fn say_untaken(session: &Session, synced: &Synced) {
    for (path, count) in &synced.untaken {
        session.complain("sync-untaken", &[("path", path.as_str().into()), ("count", (*count).into())]);
    }
}

/// Says in which catalogues two versions wait, so that nothing of them was recorded.
pub(super) fn say_conflicts(session: &Session, synced: &Synced) {
    for path in &synced.in_conflict {
        session.complain("sync-conflict", &[("path", path.as_str().into())]);
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
