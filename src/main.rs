//! The thin binary: hands the arguments to the library and its outcome to the system.

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// A build makes and drops many millions of small texts in all threads: what the system brings takes a third more time.
#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

#[expect(clippy::disallowed_methods, reason = "the binary hands over what it was called with")]
fn main() -> ExitCode {
    ExitCode::from(sportello::command::run(std::env::args_os()))
}
