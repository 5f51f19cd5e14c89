//! Words of official terms that are participles of Italian verbs where they stand: "l'hai ricevuta" names no receipt.
//!
//! Only where the grammar leaves no doubt: after a small pronoun and a form of "avere" or "essere", or after "stato".
//! "Hai residenza", "è una ricevuta" and "la ricevuta" name the term.

/// Forms of the verbs that participles go with.
const AUXILIARIES: [&str; 46] = [
    "ho", "hai", "ha", "abbiamo", "avete", "hanno", "avevo", "avevi", "aveva", "avevamo", "avevate", "avevano", "avrò",
    "avrai", "avrà", "avremo", "avrete", "avranno", "abbia", "abbiate", "abbiano", "avessi", "avesse", "avrebbe",
    "avere", "avendo", "è", "sono", "sei", "siamo", "siete", "era", "eri", "ero", "eravamo", "eravate", "erano",
    "sarà", "saranno", "sia", "siano", "fosse", "fossero", "sarebbe", "essere", "essendo",
];

/// Small pronouns that stand before them.
const PRONOUNS: [&str; 12] = ["l", "la", "lo", "li", "le", "ne", "mi", "ti", "ci", "vi", "gli", "si"];

/// Participles that another participle follows: "è stata ricevuta".
const BEEN: [&str; 4] = ["stato", "stata", "stati", "state"];

/// Small words between a verb and its participle.
const BETWEEN: [&str; 9] = ["già", "mai", "ancora", "appena", "non", "sempre", "anche", "più", "solo"];

/// Ends of participles.
const ENDS: [&str; 12] = ["ato", "ata", "ati", "ate", "uto", "uta", "uti", "ute", "ito", "ita", "iti", "ite"];

/// Ends of those of the older kind: "permesso", "visto", "richiesta".
const OLDER: [&str; 12] = ["sso", "ssa", "ssi", "sse", "sto", "sta", "sti", "ste", "tto", "tta", "tti", "tte"];

/// Says whether a single word is a participle where it stands; `before` is the text before it, in small letters.
pub(super) fn is_participle(before: &str, word: &str) -> bool {
    let has_end = || ENDS.iter().chain(&OLDER).any(|end| word.ends_with(end));
    if word.contains(' ') || !has_end() {
        return false;
    }
    // What a sentence or a clause ends says nothing of the next.
    let clause = before.rsplit(['.', ',', ';', ':', '!', '?', '(']).next().unwrap_or(before);
    let words = clause.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let mut words = words.rev().skip_while(|word| BETWEEN.contains(word));
    let Some(last) = words.next() else { return false };
    let pronoun = |word: Option<&str>| word.is_some_and(|word| PRONOUNS.contains(&word));
    BEEN.contains(&last) || (AUXILIARIES.contains(&last) && pronoun(words.find(|word| *word != "non")))
}

#[cfg(test)]
mod tests {
    use super::is_participle;

    #[test]
    fn a_participle_is_told_from_the_word_of_an_office() {
        let found = |text: &str, word: &str| {
            let at = text.find(word).unwrap_or_else(|| panic!("{word} in {text}"));
            is_participle(&text[..at], word)
        };
        for (text, word) in [
            ("se non l'hai ricevuta, telefona", "ricevuta"),
            ("quando le hai già ricevute", "ricevute"),
            ("non ti è ancora stata richiesta", "richiesta"),
            ("la lettera che ci hanno mandata; mi hanno visto", "visto"),
            ("te l’hanno permesso", "permesso"),
            ("è stata ricevuta ieri", "ricevuta"),
        ] {
            assert!(found(text, word), "{text}");
        }
        for (text, word) in [
            ("porta la ricevuta", "ricevuta"),
            ("hai la ricevuta?", "ricevuta"),
            ("hai ricevuta e bollettino?", "ricevuta"),
            ("è una ricevuta di carta", "ricevuta"),
            ("chi ti ha scritto, ricevuta alla mano", "ricevuta"),
            ("se hai permesso di soggiorno", "permesso di soggiorno"),
            ("dopo che l'hai chiesta: visto e passaporto", "visto"),
            ("ti serve un contratto registrato", "contratto"),
            ("le tasse che hai in residenza", "residenza"),
        ] {
            assert!(!found(text, word), "{text}");
        }
    }
}
