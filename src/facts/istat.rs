//! The municipalities and provinces of Italy by their ISTAT codes.
//!
//! The list is ISTAT's own (`istat.tsv`, CC BY 4.0). Codes that begin with `000` are nobody's and stay free for
//! examples and towns that do not exist.

use std::sync::LazyLock;

static LIST: LazyLock<Vec<(&'static str, &'static str)>> = LazyLock::new(|| {
    let lines = include_str!("istat.tsv").lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once('\t')).collect()
});

/// Returns the name of the municipality with a code of six digits: `019036` is Cremona.
#[must_use]
pub fn municipality(code: &str) -> Option<&'static str> {
    find(code).filter(|_| code.len() == 6)
}

/// Returns the name and the two letters of the province with a code of three digits: `019` is Cremona, CR.
#[must_use]
pub fn province(code: &str) -> Option<(&'static str, &'static str)> {
    find(code).filter(|_| code.len() == 3)?.split_once('\t')
}

/// Returns the code of the municipality with a name, whatever its capitals and accents, where only one bears it.
#[must_use]
pub fn code_of(name: &str) -> Option<&'static str> {
    let wanted = folded(name);
    let mut found = LIST.iter().filter(|(code, name)| code.len() == 6 && folded(name) == wanted);
    let (code, _) = found.next()?;
    found.next().is_none().then_some(*code)
}

/// Says whether two names mean the same municipality: capitals, accents and signs do not count.
#[must_use]
pub fn is_same_name(one: &str, other: &str) -> bool {
    folded(one) == folded(other)
}

/// Says whether a code is one that no municipality or province will ever have.
#[must_use]
pub fn is_example(code: &str) -> bool {
    code.starts_with("000")
}

fn find(code: &str) -> Option<&'static str> {
    let place = LIST.binary_search_by(|(known, _)| (*known).cmp(code)).ok()?;
    LIST.get(place).map(|(_, name)| *name)
}

fn folded(name: &str) -> String {
    let plain = |letter: char| match letter {
        'à' | 'á' | 'â' | 'ä' => Some('a'),
        'è' | 'é' | 'ê' => Some('e'),
        'ì' | 'í' | 'î' => Some('i'),
        'ò' | 'ó' | 'ô' | 'ö' => Some('o'),
        'ù' | 'ú' | 'û' | 'ü' => Some('u'),
        letter => letter.is_alphanumeric().then_some(letter),
    };
    name.to_lowercase().chars().filter_map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_names_belong_together() {
        assert_eq!(municipality("019036"), Some("Cremona"));
        assert_eq!(municipality("019999"), None);
        assert_eq!(municipality("019"), None);
        assert_eq!(province("019"), Some(("Cremona", "CR")));
        assert_eq!(province("019036"), None);
        assert_eq!(code_of("CREMONA"), Some("019036"));
        assert_eq!(code_of("Forlì"), code_of("forli'"));
        assert_eq!(code_of("Castro"), None, "two municipalities bear that name");
        assert!(is_example("000001") && !is_example("019036"));
    }

    #[test]
    fn the_list_is_in_order() {
        assert!(LIST.is_sorted());
        assert_eq!(LIST.iter().filter(|(code, _)| code.starts_with("019") && code.len() == 6).count(), 113);
    }
}
