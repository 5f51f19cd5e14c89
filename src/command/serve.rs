//! `serve`: the editors' desk, until it is stopped.

#![expect(clippy::disallowed_methods, reason = "the command line is a door to the disk")]

use super::args::Serve;
use super::languages;
use super::outcome::{COULD_NOT_RUN, FINE};
use super::session::Session;
use crate::diagnostic::{Diagnostic, Severity, Words};
use crate::serve::{self, Told};
use crate::site;
use crate::source::Sources;

pub(super) fn run(session: Session, options: &Serve) -> u8 {
    let languages = match languages::parsed(&session, &options.language) {
        Ok(languages) => languages,
        Err(code) => return code,
    };
    if !languages.is_empty()
        && let Err(code) = languages::known(&session, &session.read(), &languages)
    {
        return code;
    }
    let folder = session.site.canonicalize().unwrap_or_else(|_| session.site.clone());
    let desk = serve::Options {
        folder,
        site: site::Options { today: session.today, base_url: None, languages, drafts: options.drafts },
        clock: session.clock.map(|clock| -> serve::Clock { Box::new(clock) }),
        poll: options.poll,
        editor: options.editor.clone(),
        words: Words::new(session.words.locale()),
    };
    let listener = match serve::listen(options.port) {
        Ok(listener) => listener,
        Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => {
            let port = options.port.map(|port| port.to_string()).unwrap_or_default();
            return session.refuse("serve-taken", &[("value", port.into())]);
        }
        Err(error) => return session.refuse("serve-failed", &[("reason", error.to_string().into())]),
    };
    let opens = options.open;
    let tell = move |told: Told<'_>| match told {
        Told::Ready(address) => {
            session.say("serve-ready", &[("path", address.as_str().into())]);
            // A machine without a browser is no fault of the site.
            if opens {
                drop(open::that_detached(&address));
            }
        }
        Told::Shown(milliseconds, said, sources) => shown(&session, milliseconds, said, sources),
    };
    if serve::run(listener, desk, tell).is_ok() { FINE } else { COULD_NOT_RUN }
}

/// Says in a line how long a turn took and how the site stands; what is wrong is said whole.
fn shown(session: &Session, milliseconds: u128, said: Vec<Diagnostic>, sources: &Sources) {
    let count = |severity| said.iter().filter(|one| one.severity == severity).count();
    let counts: [(&'static str, _); 3] = [
        ("count", i64::try_from(milliseconds).unwrap_or(i64::MAX).into()),
        ("errors", count(Severity::Error).into()),
        ("warnings", count(Severity::Warning).into()),
    ];
    session.say("serve-shown", &counts);
    let errors: Vec<Diagnostic> = said.into_iter().filter(|one| one.severity == Severity::Error).collect();
    if !errors.is_empty() {
        session.remark(errors, sources);
    }
}
