//! The thin binary: hands the arguments to the library and its outcome to the system.

use std::process::ExitCode;

#[expect(clippy::disallowed_methods, reason = "the binary hands over what it was called with")]
fn main() -> ExitCode {
    ExitCode::from(sportello::command::run(std::env::args_os()))
}
