//! Telephone numbers: what the telephone dials, and what people read.

use std::fmt;
use std::ops::Range;

use super::{FactError, Fault};

/// A telephone number that can be dialled in Italy.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phone {
    /// `+` and all digits, or a short number's digits alone.
    dialled: String,
    /// In groups.
    display: String,
}

impl Phone {
    /// Reads a number: `+39 0372 407 111`, `0372 407111`, `800 290 290`, a short number such as `112`,
    /// or a foreign one with its `+`.
    ///
    /// Spaces, points, hyphens, slashes and brackets between digits only make it readable.
    ///
    /// # Errors
    /// `phone-invalid` at a letter or sign that cannot be dialled, at an extension or the end of a second number, and
    /// for a number that is too short or too long or lacks its prefix, with the whole number where the prefix can be told.
    pub fn parse(text: &str) -> Result<Self, FactError> {
        let digits = dialled_digits(text)?;
        if let Some(range) = extension(text) {
            return Err(FactError::at(range, Fault::PhoneInvalid));
        }
        let meant = if let Some(number) = text.trim_start().strip_prefix('+') {
            international(&digits, number)
        } else {
            national(&digits)
        };
        meant.map_err(|suggestion| FactError::whole(text, Fault::PhoneInvalid).perhaps(suggestion))
    }

    /// Returns the number in groups, as people read it aloud.
    ///
    /// Toll-free numbers stand without `+39`: that is how they are printed and dialled.
    #[must_use]
    pub fn display(&self) -> &str {
        &self.display
    }

    /// Returns the number as a link (RFC 3966): `tel:+390372407111`, `tel:112`.
    #[must_use]
    pub fn uri(&self) -> String {
        format!("tel:{}", self.dialled)
    }

    /// Returns what the telephone dials: `+` and digits (E.164), or the digits of a short number.
    #[must_use]
    pub fn dialled(&self) -> &str {
        &self.dialled
    }

    /// Says whether it is a short number, which works inside the country only.
    #[must_use]
    pub fn is_short(&self) -> bool {
        !self.dialled.starts_with('+')
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.display)
    }
}

/// Returns the digits of a number, or the first character that no telephone dials.
fn dialled_digits(text: &str) -> Result<String, FactError> {
    let mut digits = String::new();
    let mut plus = false;
    for (at, character) in text.char_indices() {
        match character {
            '0'..='9' => digits.push(character),
            '+' if digits.is_empty() && !plus => plus = true,
            ' ' | '\u{a0}' | '\u{202f}' | '.' | '-' | '\u{2011}' | '/' | '(' | ')' => {}
            _ => {
                return Err(FactError::at(at..at + character.len_utf8(), Fault::PhoneInvalid));
            }
        }
    }
    Ok(digits)
}

/// Finds what stands behind a whole Italian number: an extension, or the end of a second number (`0372 407111 / 12`).
fn extension(text: &str) -> Option<Range<usize>> {
    let at = text.rfind(['/', '-', '\u{2011}', '('])?;
    let (number, rest) = text.split_at(at);
    let count = |part: &str| part.bytes().filter(u8::is_ascii_digit).count();
    let number = number.trim_start();
    let own = match number.strip_prefix('+') {
        Some(abroad) => count(abroad.strip_prefix("39")?),
        None => count(number),
    };
    // Hyphens stand between pairs of digits too, slashes and brackets do not.
    let is_pair = rest.starts_with(['-', '\u{2011}']) && own < 9;
    let is_behind = !is_pair && matches!((own, count(rest)), (8.., 1..=2) | (9.., 3..=4));
    is_behind.then_some(at..text.len())
}

/// Reads a number after its `+`; the error is what was probably meant.
fn international(digits: &str, written: &str) -> Result<Phone, Option<String>> {
    let Some(number) = digits.strip_prefix("39") else {
        let groups: Vec<&str> =
            written.split(|character: char| !character.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
        let form = (7..=15).contains(&digits.len()) && !digits.starts_with('0');
        let phone = || Phone { dialled: format!("+{digits}"), display: format!("+{}", groups.join(" ")) };
        return form.then(phone).ok_or(None);
    };
    if number.starts_with('1') {
        return Err(Some(number).filter(|number| (3..=6).contains(&number.len())).map(str::to_owned));
    }
    if number.starts_with(['2', '4', '6', '7', '9']) && number.len() >= 6 {
        return Err(with_nought(number));
    }
    italian(number)
}

/// Returns what a number without the nought of its area was meant for: Italy keeps it also from abroad, and many leave
/// it out.
fn with_nought(number: &str) -> Option<String> {
    italian(&format!("0{number}")).ok().map(|phone| phone.display)
}

/// Reads a number without `+`; the error is what was probably meant.
fn national(digits: &str) -> Result<Phone, Option<String>> {
    let abroad = |digits: &str| international(digits, digits).ok().map(|phone| phone.display);
    match digits.as_bytes() {
        [b'0', b'0', rest @ ..] if rest.first().is_some_and(|digit| *digit != b'0') => Err(abroad(&digits[2..])),
        [b'3', b'9', ..] if digits.len() > 10 => Err(abroad(digits)),
        [b'8', b'0', _, _, _, _] | [b'1' | b'4', _, _, ..] if digits.len() <= 6 => {
            let display = if digits.len() == 6 { grouped(digits) } else { digits.to_owned() };
            Ok(Phone { dialled: digits.to_owned(), display })
        }
        [b'0' | b'3' | b'8', ..] => italian(digits),
        _ => Err(None),
    }
}

/// Makes a phone of an Italian number with its nought, without `+39`.
fn italian(number: &str) -> Result<Phone, Option<String>> {
    let lengths = match number.as_bytes() {
        // Mobile numbers of nine digits are the oldest ones: those of no other prefix were ever given out.
        [b'3', b'2' | b'3' | b'4' | b'6', ..] => 9..=10,
        [b'3', ..] => 10..=10,
        _ => 6..=12,
    };
    if number.starts_with('3') && (7..*lengths.start()).contains(&number.len()) {
        return Err(with_nought(number));
    }
    if !lengths.contains(&number.len()) || number.starts_with(['1', '2', '4', '6', '7', '9']) {
        return Err(None);
    }
    let toll_free = number.starts_with("80") && number.len() >= 8;
    let (area, own) = number.split_at(area_length(number));
    let prefix = if toll_free { "" } else { "+39 " };
    Ok(Phone { dialled: format!("+39{number}"), display: format!("{prefix}{area} {}", grouped(own)) })
}

/// Returns how many digits of an Italian number name the area or the operator.
fn area_length(number: &str) -> usize {
    match number.as_bytes() {
        [b'0', b'2' | b'6', ..] => 2,
        // Numbers for tests and examples begin with four noughts.
        [b'0', b'0', ..] => 4,
        [b'0', _, b'0' | b'1' | b'5' | b'9', ..] => 3,
        [b'0', ..] => 4,
        _ => 3,
    }
}

/// Groups digits by three and four, never leaving one alone.
fn grouped(digits: &str) -> String {
    let first = match digits.len() {
        0..=5 => return digits.to_owned(),
        8 => 4,
        length if length % 3 == 2 => 2,
        _ => 3,
    };
    let (group, rest) = digits.split_at(first);
    format!("{group} {}", if rest.len() == 4 { rest.to_owned() } else { grouped(rest) })
}

#[cfg(test)]
mod tests {
    use super::super::tests::shown;
    use super::*;

    fn check(text: &str, expected: &str) {
        let found =
            Phone::parse(text).map_or_else(|error| shown(text, &error), |phone| format!("{phone} {}", phone.uri()));
        assert_eq!(found, expected);
    }

    #[test]
    fn italian_numbers_keep_their_nought() {
        check("+39 0372 407111", "+39 0372 407 111 tel:+390372407111");
        check("0372/407.111", "+39 0372 407 111 tel:+390372407111");
        check("+39 02 12345678", "+39 02 1234 5678 tel:+390212345678");
        check("045 8077111", "+39 045 807 7111 tel:+390458077111");
        check("+39 333 1234567", "+39 333 123 4567 tel:+393331234567");
        check("06 164 164", "+39 06 164 164 tel:+3906164164");
        check("+39 0000 123456", "+39 0000 123 456 tel:+390000123456");
        check("0000 123456", "+39 0000 123 456 tel:+390000123456");
        check("+39 2 12345678", "phone-invalid: `+39 2 12345678` -> `+39 02 1234 5678`");
        check("+39 372 407111", "phone-invalid: `+39 372 407111` -> `+39 0372 407 111`");
        check("372 407111", "phone-invalid: `372 407111` -> `+39 0372 407 111`");
        check("+39 335 123456", "+39 335 123 456 tel:+39335123456");
    }

    #[test]
    fn an_extension_is_no_part_of_a_number() {
        check("+39 0372 407111 / 12", "phone-invalid: `/ 12`");
        check("0372 407111-2", "phone-invalid: `-2`");
        check("0372 407111/407112", "phone-invalid: `0372 407111/407112`");
        check("02 12345678 (214)", "phone-invalid: `(214)`");
        check("333 1234567/8", "phone-invalid: `/8`");
        check("0372 407-111", "+39 0372 407 111 tel:+390372407111");
        check("045 807-7111", "+39 045 807 7111 tel:+390458077111");
        check("0372-40-71-11", "+39 0372 407 111 tel:+390372407111");
        check("333-123-4567", "+39 333 123 4567 tel:+393331234567");
        check("+49 30 123456-78", "+49 30 123456 78 tel:+493012345678");
    }

    #[test]
    fn short_numbers_stay_short() {
        check("112", "112 tel:112");
        check("1522", "1522 tel:1522");
        check("116117", "116 117 tel:116117");
        check("116 117", "116 117 tel:116117");
        check("19696", "19696 tel:19696");
        check("803 164", "803 164 tel:803164");
        check("800 290 290", "800 290 290 tel:+39800290290");
        check("+39 112", "phone-invalid: `+39 112` -> `112`");
        check("11", "phone-invalid: `11`");
        check("0372", "phone-invalid: `0372`");
    }

    #[test]
    fn foreign_numbers_need_their_plus() {
        check("+40 21 305 33 33", "+40 21 305 33 33 tel:+40213053333");
        check("0039 0372 407111", "phone-invalid: `0039 0372 407111` -> `+39 0372 407 111`");
        check("39 0372 407111", "phone-invalid: `39 0372 407111` -> `+39 0372 407 111`");
        check("+39", "phone-invalid: `+39`");
        check("+4", "phone-invalid: `+4`");
        check("555 123 4567", "phone-invalid: `555 123 4567`");
    }

    #[test]
    fn letters_are_not_dialled() {
        check("0372 407111 int. 3", "phone-invalid: `i`");
        check("0372 4O7111", "phone-invalid: `O`");
        check("+39+0372", "phone-invalid: `+`");
        check("٠٣٧٢ 407111", "phone-invalid: `٠`");
        check("", "phone-invalid: ``");
    }
}
