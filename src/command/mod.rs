//! The command line: what a person or a script asks for, done and told.

mod args;
mod build;
mod check;
mod columns;
mod console;
mod explain;
mod init;
mod languages;
mod new;
mod outcome;
mod progress;
mod report;
mod schema;
mod serve;
mod session;
mod translate;
mod translate_args;

use std::ffi::OsString;

use clap::Parser;

use args::{Arguments, Command};
use outcome::{COULD_NOT_RUN, FINE};
use session::Session;

/// Runs a command line and returns its exit code: 0 fine, 1 the site has errors, 2 the command could not run.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> u8 {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are no failure; clap prints them where they belong.
            let _ = error.print();
            return if error.use_stderr() { COULD_NOT_RUN } else { FINE };
        }
    };
    let mut session = match Session::open(&arguments.common) {
        Ok(session) => session,
        Err(code) => return code,
    };
    let needs_site = !matches!(arguments.command, Command::Init(_) | Command::Explain(_));
    if needs_site && !session.has_folder() {
        let path = session.site.display().to_string();
        return session.refuse("site-no-folder", &[("path", path.into())]);
    }
    match arguments.command {
        Command::Init(options) => init::run(&mut session, &options),
        Command::New(options) => new::run(&session, &options),
        Command::Report(options) => report::run(&session, &options),
        Command::Schema(options) => schema::run(&session, &options),
        Command::Build(options) => build::run(&mut session, &options),
        Command::Serve(options) => serve::run(session, &options),
        Command::Check(options) => check::run(&mut session, &options),
        Command::Explain(options) => explain::run(&mut session, &options),
        Command::Translate(command) => translate::run(&mut session, command),
    }
}
