//! Tells a touch-up from a change that translators must see.
//!
//! Similarity cannot tell "si paga" from "si prenota", so nothing here is measured: a change of
//! one letter, digit, fact, term or link is a change. Where the rule could go either way it goes
//! the way that asks for a translator's eye.

use std::iter::Peekable;
use std::str::Chars;

use crate::language::is_invisible;

/// Characters that say something without being letters or digits.
///
/// A question mark makes a question of a statement. Brackets are the ends of a link.
const MEANINGFUL: &str = "[]?？؟%‰€$£+=<>@&";

/// Tells whether the change from `old` to `new` is a touch-up that leaves translations fresh.
///
/// It is one if both texts, in message notation, have the same letters and digits in the same
/// order once spaces, punctuation, bold marks, case and the shape of apostrophes, quotes and
/// dashes are set aside, and the same facts, terms and links stand between the same letters.
/// What stands between two digits counts, except the kind of space or dash: `1,50` is not `150`,
/// and `30` is not `3 0`. An accent is part of its letter: `e` is not `è`, nor `e'` `é`.
pub fn touch_up(old: &str, new: &str) -> bool {
    old == new || skeleton(old) == skeleton(new)
}

/// Returns what of a text must stay the same in a touch-up.
fn skeleton(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut gap = String::new();
    let mut after_digit = false;
    let mut previous = ' ';
    let mut rest = text.chars().peekable();
    while let Some(character) = rest.next() {
        let before = std::mem::replace(&mut previous, character);
        if is_dash(character) && !before.is_alphanumeric() && rest.peek().is_some_and(|next| next.is_numeric()) {
            // Before a number it is a sign and no dash.
            kept.push('-');
            after_digit = false;
        } else if character == '{' {
            kept.push_str(&placeable(&mut rest));
            after_digit = false;
        } else if is_set_aside(character) {
            push_separator(&mut gap, character);
            continue;
        } else {
            if after_digit && character.is_numeric() {
                kept.push_str(&gap);
            }
            kept.extend(character.to_lowercase());
            after_digit = character.is_numeric();
        }
        gap.clear();
    }
    kept
}

fn is_dash(character: char) -> bool {
    matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}')
}

/// Returns a fact or term from after its opening brace, without spaces outside quotes.
fn placeable(rest: &mut Peekable<Chars<'_>>) -> String {
    let mut inside = String::from("{");
    let mut quoted = false;
    while let Some(character) = rest.next() {
        if quoted && character == '\\' {
            inside.push(character);
            inside.extend(rest.next());
            continue;
        }
        quoted ^= character == '"';
        if quoted || !(character.is_whitespace() || is_invisible(character)) {
            inside.push(character);
        }
        if character == '}' && !quoted {
            break;
        }
    }
    inside
}

/// Adds a character to what may stand between two digits, in its plain form.
fn push_separator(gap: &mut String, character: char) {
    let plain = match character {
        _ if character.is_whitespace() => ' ',
        '\u{2010}'..='\u{2015}' => '-',
        '\u{2018}' | '\u{2019}' => '\'',
        _ => character,
    };
    if plain != ' ' || !gap.ends_with(' ') {
        gap.push(plain);
    }
}

/// Tells whether a character is a space or punctuation that a touch-up may change.
fn is_set_aside(character: char) -> bool {
    if MEANINGFUL.contains(character) {
        return false;
    }
    character.is_whitespace()
        || is_invisible(character)
        || character.is_ascii_punctuation()
        || matches!(
            character,
            '¡' | '«' | '·' | '»' | '¿'
                | '،' | '؛' | '۔' | '।' | '॥'
                | '\u{2000}'..='\u{206f}'
                | '\u{3001}'..='\u{3003}'
                | '\u{3008}'..='\u{3011}'
                | '！' | '（' | '）' | '，' | '．' | '：' | '；'
        )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::touch_up;

    #[test]
    fn shape_is_a_touch_up() {
        for (old, new) in [
            ("Porta la tessera se ce l'hai.", "Porta la tessera, se ce l'hai."),
            ("L'ufficio è aperto.", "L\u{2019}ufficio è aperto."),
            ("Chiedi allo \"sportello\"", "Chiedi allo «sportello»"),
            ("Visite gratuite", "visite **gratuite**."),
            ("Ufficio stranieri", "Ufficio Stranieri"),
            ("Aperto:lunedì", "Aperto: lunedì"),
            ("Prima riga seconda riga", "Prima riga\\ seconda riga"),
            ("Dalle 9-12", "Dalle 9–12"),
            ("Tel. 02  1234", "Tel. 02\u{a0}1234"),
            ("Telefona al {$phone}", "Telefona al { $phone }."),
            ("Telefona al { $phone }", "Telefona\u{61c} al { \u{200f}$phone\u{200b} }"),
            ("Compila il [modulo][1]", "Compila il [modulo][1]."),
            ("in fatti", "infatti"),
            ("Chiuso – sempre", "Chiuso sempre"),
            ("A −18 gradi", "A -18 gradi"),
            ("COVID-19", "covid 19"),
        ] {
            assert!(touch_up(old, new), "{old} | {new}");
        }
    }

    #[test]
    fn another_word_or_number_is_not_a_touch_up() {
        for (old, new) in [
            ("Chiedi al pediatra.", "Chiedi al ginecologo."),
            ("La visita si paga.", "La visita si prenota."),
            ("È gratis.", "Non è gratis."),
            ("Serve la ricetta.", "Non serve la ricetta."),
            ("Apre alle 9.", "Apre alle 8."),
            ("Entro 30 giorni", "Entro 3 0 giorni"),
            ("Conserva il farmaco a -18 gradi.", "Conserva il farmaco a 18 gradi."),
            ("5 euro", "-5 euro"),
            ("tra \u{2013}2 e 8 gradi", "tra 2 e 8 gradi"),
            ("(-18 gradi)", "(18 gradi)"),
            ("da 2 -3 gradi", "da 2 3 gradi"),
            ("Costa 1,50 euro", "Costa 150 euro"),
            ("Dalle 9.30", "Dalle 93.0"),
            ("Sconto del 5%", "Sconto del 5"),
            ("Si paga.", "Si paga?"),
            ("Chi e il medico", "Chi è il medico"),
            ("Entro un anno", "Entro un hanno"),
            ("Visite per i minori", "Visite per minori"),
        ] {
            assert!(!touch_up(old, new), "{old} | {new}");
            assert!(!touch_up(new, old), "{new} | {old}");
        }
    }

    #[test]
    fn another_fact_term_or_link_is_not_a_touch_up() {
        for (old, new) in [
            ("Chiama { $phone }.", "Chiama { $mobile }."),
            ("Chiama { $phone }.", "Chiama phone."),
            ("Chiama o vai { $phone }.", "Chiama { $phone } o vai."),
            ("Porta { -card }.", "Porta { -card(case: \"gen\") }."),
            ("Leggi { \"{\" }1", "Leggi { \"}\" }1"),
            ("Il [modulo][1]", "Il modulo"),
            ("Il [modulo][1]", "Il [modulo][2]"),
            ("Il [primo modulo][1]", "Il primo [modulo][1]"),
            ("Il [modulo][1] di accesso", "Il [modulo di accesso][1]"),
        ] {
            assert!(!touch_up(old, new), "{old} | {new}");
            assert!(!touch_up(new, old), "{new} | {old}");
        }
    }

    proptest! {
        #[test]
        fn case_and_punctuation_are_always_a_touch_up(text in "[a-z0-9 ]{0,24}") {
            let dressed = format!("«{}»…", text.to_uppercase());
            prop_assert!(touch_up(&text, &dressed));
        }

        #[test]
        fn broken_notation_is_compared_too(text in "[a0{}$\"\\\\ \\[\\],-]{0,12}") {
            let longer = format!("{text}b");
            prop_assert!(touch_up(&text, &text));
            prop_assert!(!touch_up(&text, &longer));
        }
    }
}
