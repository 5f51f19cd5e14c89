//! The first catalogue of the interface in a language that the theme does not speak.

use crate::language::Language;
use crate::theme::Theme;

use super::words::CommentWords;

/// Returns the `interface.ftl` of a language in which nothing is worded yet: every message of the theme's source
/// language above its `???`, with the comments that name its values.
pub(super) fn first(theme: &Theme, source: &Language, words: &CommentWords) -> Option<String> {
    let texts = theme.translations.get(source.as_str())?;
    let mut text = format!("### {}\n### {}\n", words.say("interface-how", &[]), words.say("target-marks", &[]));
    for part in texts {
        let mut open: Option<&str> = None;
        for line in part.text.lines() {
            let goes_on = line.starts_with([' ', '}']) && !line.trim().is_empty();
            if let Some(id) = open.filter(|_| !goes_on) {
                text.push_str(&format!("{id} = ???\n"));
                open = None;
            }
            match line.split_once(" =") {
                Some((id, value)) if !line.starts_with(['#', ' ', '}']) => {
                    text.push_str(&format!("# {source}: {}\n", value.trim_start()));
                    open = Some(id);
                }
                _ if goes_on => text.push_str(&format!("# {line}\n")),
                // The head speaks of the source's own file.
                _ if line.starts_with("###") => {}
                _ => text.push_str(&format!("{line}\n")),
            }
        }
        if let Some(id) = open {
            text.push_str(&format!("{id} = ???\n"));
        }
    }
    Some(text)
}
