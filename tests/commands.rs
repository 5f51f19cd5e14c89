//! Runs the transcripts of `commands/`: each is a page of the manual and a test at once.
//!
//! Every transcript begins in an empty folder. A block of `console` holds commands after `$ `, what each prints (its
//! standard output, then its standard error), and `? code` where a command does not end with 0. A block that is headed
//! by a path, as in ```` ```toml content/site.toml ````, writes that file. What differs from run to run is `[…]`.
//! `UPDATE=1` writes down what is printed now.

use std::fmt::Write;

use crate::support::{Run, SiteFolder, difference, expect_equal, repository};

#[test]
fn every_transcript_is_true() {
    let folder = repository().join("tests/commands");
    let mut pages: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    pages.sort();
    assert!(pages.len() > 3);
    let differences = pages.iter().filter_map(|page| {
        let text = std::fs::read_to_string(page).unwrap();
        difference(page, &replay(&text))
    });
    expect_equal(&differences.collect::<Vec<_>>());
}

/// Returns a transcript with what its commands print now.
fn replay(text: &str) -> String {
    let site = SiteFolder::empty();
    let mut folder = String::new();
    let mut shown = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let _ = writeln!(shown, "{line}");
        let Some(head) = line.strip_prefix("```").filter(|head| !head.is_empty()) else { continue };
        let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        if head == "console" {
            for command in block.iter().filter_map(|line| line.strip_prefix("$ ")) {
                let _ = writeln!(shown, "$ {command}");
                shown.push_str(&printed(&site, &mut folder, command));
            }
        } else {
            if let Some((_, path)) = head.split_once(' ') {
                site.write(&format!("{folder}{path}"), format!("{}\n", block.join("\n")));
            }
            block.iter().for_each(|line| shown.push_str(&format!("{line}\n")));
        }
        shown.push_str("```\n");
    }
    shown
}

/// Runs a command of a transcript: `sportello …`, `cd folder`, `cat file` or `ls folder`.
fn printed(site: &SiteFolder, folder: &mut String, command: &str) -> String {
    let words: Vec<&str> = command.split_whitespace().collect();
    match words.as_slice() {
        ["cd", to] => {
            *folder = format!("{folder}{to}/");
            String::new()
        }
        ["cat", path] => site.text(&format!("{folder}{path}")),
        ["ls", path] => {
            let entries = std::fs::read_dir(site.path().join(&*folder).join(path)).unwrap();
            let mut names: Vec<String> =
                entries.map(|entry| entry.unwrap().file_name().into_string().unwrap() + "\n").collect();
            names.sort();
            names.concat()
        }
        ["sportello", arguments @ ..] => {
            let Run { code, out, error } = site.run_in(folder, arguments);
            let end = if code == 0 { String::new() } else { format!("? {code}\n") };
            settled(&(out + &error), site) + &end
        }
        _ => panic!("`{command}` is none of the commands of transcripts"),
    }
}

/// Puts `[…]` in the place of what differs from run to run or from one theme to the next.
fn settled(text: &str, site: &SiteFolder) -> String {
    let root = site.path().display().to_string();
    let text = text.replace(&root, "[SITE]");
    let lines = text.lines().map(|line| {
        if line.contains(" ms (") || line.contains(" s (") {
            "[TIMES]".to_owned()
        } else if line.starts_with("files: ") {
            "files: [COUNTS]".to_owned()
        } else {
            // How many words the interface has changes with the theme.
            line.split(' ').map(|word| if is_share(word) { "[N]/[N]" } else { word }).collect::<Vec<_>>().join(" ")
        }
    });
    lines.map(|line| line + "\n").collect()
}

fn is_share(word: &str) -> bool {
    word.split_once('/').is_some_and(|(part, whole)| [part, whole].iter().all(|number| number.parse::<u32>().is_ok()))
}
