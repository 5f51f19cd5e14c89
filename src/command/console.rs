//! The terminal: what is told goes to standard output, remarks and progress to standard error.

use std::io::{IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};

use super::args::Color;

/// Where a command speaks.
pub(super) struct Console {
    choice: ColorChoice,
    quiet: bool,
}

impl Console {
    pub(super) fn new(color: Color, quiet: bool) -> Self {
        let choice = match color {
            Color::Auto => ColorChoice::Auto,
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        };
        Self { choice, quiet }
    }

    /// Says whether progress can be drawn.
    pub(super) fn draws(&self) -> bool {
        !self.quiet && std::io::stderr().is_terminal()
    }

    /// Writes what the command was asked for. A reader that went away is no fault of ours.
    pub(super) fn print(&self, text: &str) {
        let mut stream = AutoStream::new(std::io::stdout(), self.choice);
        let _ = stream.write_all(text.as_bytes());
        let _ = stream.flush();
    }

    /// Writes a line about what was done, unless the user wants silence.
    pub(super) fn say(&self, line: &str) {
        if !self.quiet && !line.is_empty() {
            self.print(&format!("{line}\n"));
        }
    }

    /// Writes remarks.
    pub(super) fn remark(&self, text: &str) {
        let mut stream = AutoStream::new(std::io::stderr(), self.choice);
        let _ = stream.write_all(text.as_bytes());
        let _ = stream.flush();
    }
}
