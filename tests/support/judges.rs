//! Calls the programs of others that read what we write (`tests/judges/`).

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::repository;

/// Returns the folder of the judges; fails where they are not installed, since a test without its judge says nothing.
fn folder() -> PathBuf {
    let folder = repository().join("tests/judges");
    let installed = folder.join("node_modules").is_dir();
    assert!(installed, "the judges are not installed: run `bash tests/judges/install`");
    folder
}

/// Runs a script of `tests/judges/` with Node.js, hands it a text, and returns what it prints; fails when it fails.
pub fn node(script: &str, input: &str) -> String {
    let mut command = Command::new("node");
    command.arg(folder().join(script)).current_dir(folder());
    run(command, input)
}

/// Runs the W3C's checker over HTML files and folders; returns its findings, a line each, empty where all is well.
pub fn html(paths: &[&Path]) -> String {
    let jar = folder().join("node_modules/vnu-jar/build/dist/vnu.jar");
    let mut command = Command::new("java");
    command.args(["-Xss4m", "-jar"]).arg(jar).args(["--skip-non-html", "--format", "gnu", "--exit-zero-always"]);
    let output = command.args(paths).stdin(Stdio::null()).output().expect("java runs");
    let said = String::from_utf8_lossy(&output.stderr);
    // For the checker no file is `'self'`, and a block of data is a script; the policy is judged by a browser.
    let policy = ["Resource violates Content Security Policy", "Inline script violates Content Security Policy"];
    let said = said.lines().filter(|line| !policy.iter().any(|words| line.contains(words)));
    said.collect::<Vec<_>>().join("\n")
}

fn run(mut command: Command, input: &str) -> String {
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the judge starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let output = std::thread::scope(|scope| {
        // What a script prints before it has read all would fill the pipe and stop both.
        scope.spawn(move || stdin.write_all(input.as_bytes()));
        child.wait_with_output().expect("the judge ends")
    });
    let words = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "the judge failed: {words}");
    String::from_utf8(output.stdout).expect("a judge writes UTF-8")
}

/// Runs `tests/judges/translations.py` with these arguments and returns what it prints.
pub fn translations(arguments: &[&str]) -> String {
    let folder = repository().join("tests/judges");
    let python = folder.join(".venv/bin/python");
    assert!(python.is_file(), "the judges are not installed: run `bash tests/judges/install`");
    let mut command = Command::new(python);
    command.arg(folder.join("translations.py")).args(arguments);
    run(command, "")
}
