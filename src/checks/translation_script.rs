//! A translation most of whose letters are not of the script in which its language is written.

use super::rendering::Rendering;
use crate::diagnostic::{Code, Diagnostic};
use crate::language::is_of_script;

/// Below this number of letters a name may be all there is.
const LETTERS: usize = 8;

pub(super) fn check(rendering: &Rendering<'_>) -> Option<Diagnostic> {
    let script = rendering.language.language.script();
    let letters: Vec<char> = rendering.words.chars().filter(|c| c.is_alphabetic()).collect();
    let own = letters.iter().filter(|c| is_of_script(**c, script)).count();
    if letters.len() < LETTERS || own * 2 >= letters.len() || rendering.words == rendering.source {
        return None;
    }
    Some(rendering.remark(Code::TranslationScript).with("language", rendering.language.language.as_str()))
}
