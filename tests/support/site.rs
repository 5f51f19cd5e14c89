//! A site in a folder of its own, which disappears when the test ends.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use sportello::source::{Sources, read};

use super::{TODAY, files_below, repository};

/// A site in a folder of its own.
pub struct SiteFolder {
    root: PathBuf,
}

/// What a run of the program left behind.
#[derive(Debug)]
pub struct Run {
    pub code: i32,
    pub out: String,
    pub error: String,
}

static NUMBER: AtomicUsize = AtomicUsize::new(0);

impl SiteFolder {
    /// Makes an empty folder.
    pub fn empty() -> Self {
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("site-{}-{number}", std::process::id()));
        let _ = std::fs::remove_dir_all(&root);
        std::fs::create_dir_all(&root).unwrap();
        Self { root }
    }

    /// Makes a folder that holds these texts.
    pub fn of(files: &[(&str, &str)]) -> Self {
        let site = Self::empty();
        for (path, text) in files {
            site.write(path, text);
        }
        site
    }

    /// Makes a copy of a folder, without what is expected of it.
    pub fn copy(folder: &Path) -> Self {
        let site = Self::empty();
        for path in files_below(folder).iter().filter(|path| !path.starts_with("expected")) {
            let target = site.root.join(path);
            std::fs::create_dir_all(target.parent().unwrap()).unwrap();
            std::fs::copy(folder.join(path), target).unwrap();
        }
        site
    }

    /// Copies the golden case of this name.
    pub fn golden(case: &str) -> Self {
        Self::copy(&repository().join("tests/golden").join(case))
    }

    /// Copies the fictitious town of every kind.
    pub fn town() -> Self {
        Self::copy(&repository().join("tests/fixtures/borgo-esempio"))
    }

    pub fn path(&self) -> &Path {
        &self.root
    }

    /// Writes a file and the folders above it.
    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.root.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    /// Returns a text.
    pub fn text(&self, path: &str) -> String {
        std::fs::read_to_string(self.root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Returns the id of the message that has some words in a catalogue.
    #[track_caller]
    pub fn message(&self, catalogue: &str, words: &str) -> String {
        let text = self.text(catalogue);
        let line = text.lines().find(|line| line.ends_with(&format!(" = {words}")));
        line.unwrap_or_else(|| panic!("no `{words}` in\n{text}")).split(' ').next().unwrap().to_owned()
    }

    /// Writes a text anew, with one place of it replaced.
    #[track_caller]
    pub fn replace(&self, path: &str, from: &str, to: &str) {
        let text = self.text(path);
        assert!(text.contains(from), "{path} has no `{from}`:\n{text}");
        self.write(path, text.replacen(from, to, 1));
    }

    pub fn remove(&self, path: &str) {
        std::fs::remove_file(self.root.join(path)).unwrap();
    }

    /// Reads the site as the program does.
    pub fn sources(&self) -> Sources {
        read::read(&self.root)
    }

    /// Returns every file below a folder with its bytes.
    pub fn bytes_below(&self, folder: &str) -> BTreeMap<PathBuf, Vec<u8>> {
        let folder = self.root.join(folder);
        let read = |path: PathBuf| (path.clone(), std::fs::read(folder.join(path)).unwrap());
        files_below(&folder).into_iter().map(read).collect()
    }

    /// Runs the program in this folder, in English, on the day of the tests.
    pub fn run(&self, arguments: &[&str]) -> Run {
        self.run_in("", arguments)
    }

    /// Runs the program in a folder below this one.
    pub fn run_in(&self, folder: &str, arguments: &[&str]) -> Run {
        let output = Command::new(env!("CARGO_BIN_EXE_sportello"))
            .args(arguments)
            .current_dir(self.root.join(folder))
            .env_clear()
            .env("SOURCE_DATE_EPOCH", "1773014400")
            .env("LC_ALL", "en_GB.UTF-8")
            .env("HOME", self.root.join("home"))
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .output()
            .unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Run { code: output.status.code().unwrap_or(-1), out: text(output.stdout), error: text(output.stderr) }
    }

    /// Runs the program, which is expected to end well.
    #[track_caller]
    pub fn run_well(&self, arguments: &[&str]) -> Run {
        let run = self.run(arguments);
        assert_eq!(run.code, 0, "{arguments:?}\n{}\n{}", run.out, run.error);
        run
    }
}

impl Drop for SiteFolder {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let _ = std::fs::remove_dir_all(&self.root);
        }
    }
}

#[test]
fn the_day_of_the_tests_is_one_day() {
    let epoch = sportello::facts::Date::new(1970, 1, 1).unwrap();
    assert_eq!(epoch.plus_days(1_773_014_400 / 86_400).to_string(), TODAY);
}
