//! Amounts of money in whole cents.

use std::fmt;

use super::{FactError, Fault};

/// An amount of money, not negative.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount {
    cents: i64,
}

/// A currency by its three letters (ISO 4217).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

/// More than this is a slip: a hundred million.
const MOST_CENTS: i64 = 10_000_000_000;

impl Amount {
    /// Makes an amount of whole cents, if it is not negative.
    #[must_use]
    pub fn from_cents(cents: i64) -> Option<Self> {
        (0..=MOST_CENTS).contains(&cents).then_some(Self { cents })
    }

    /// Makes an amount of a decimal number with at most two places: 16.46.
    #[must_use]
    pub fn from_decimal(number: f64) -> Option<Self> {
        let cents = (number * 100.0).round();
        let whole = (number * 100.0 - cents).abs() < 1e-6 && (0.0..=MOST_CENTS as f64).contains(&cents);
        whole.then_some(Self { cents: cents as i64 })
    }

    /// Reads an amount as `16` or `16.46`.
    ///
    /// # Errors
    /// `amount-invalid` for signs, words and more than two places; with the amount in our notation where
    /// it was written as `16,46`, `€ 16` or `1.200,00`.
    pub fn parse(text: &str) -> Result<Self, FactError> {
        let whole = || FactError::whole(text, Fault::AmountInvalid);
        plain(text).ok_or_else(|| whole().perhaps(other_notation(text).map(|amount| amount.to_string())))
    }

    /// Returns the amount in cents.
    #[must_use]
    pub fn cents(self) -> i64 {
        self.cents
    }

    /// Says whether there is nothing to pay.
    #[must_use]
    pub fn is_free(self) -> bool {
        self.cents == 0
    }
}

/// A plain decimal with two places, as machines read it: `16.00`.
impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.cents / 100, self.cents % 100)
    }
}

impl Currency {
    /// The euro.
    pub const EURO: Self = Self(*b"EUR");

    /// Reads a currency as `EUR`.
    ///
    /// # Errors
    /// `amount-invalid` for anything but three capital letters.
    pub fn parse(text: &str) -> Result<Self, FactError> {
        let whole = FactError::whole(text, Fault::AmountInvalid);
        match <[u8; 3]>::try_from(text.as_bytes()) {
            Ok(letters) if letters.iter().all(u8::is_ascii_uppercase) => Ok(Self(letters)),
            Ok(letters) if letters.iter().all(u8::is_ascii_alphabetic) && text != "€" => {
                Err(whole.meant(text.to_ascii_uppercase()))
            }
            _ if ["€", "euro", "Euro"].contains(&text.trim()) => Err(whole.meant("EUR")),
            _ => Err(whole),
        }
    }

    /// Returns the three letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("EUR")
    }
}

impl Default for Currency {
    fn default() -> Self {
        Self::EURO
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Reads digits with at most two places after a point.
fn plain(text: &str) -> Option<Amount> {
    let (whole, places) = text.split_once('.').map_or((text, None), |(whole, places)| (whole, Some(places)));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 9 || !digits(whole) {
        return None;
    }
    let cents = match places {
        None => 0,
        Some(places) if !digits(places) => return None,
        Some(places) => match places.len() {
            1 => places.parse::<i64>().ok()? * 10,
            2 => places.parse().ok()?,
            _ => return None,
        },
    };
    Amount::from_cents(whole.parse::<i64>().ok()? * 100 + cents)
}

/// Reads an amount in Italian writing, with or without the sign of the euro.
fn other_notation(text: &str) -> Option<Amount> {
    let bare = text.replace(['€', ' ', '\u{a0}'], "").to_lowercase().replace("euro", "");
    plain(&bare).or_else(|| plain(&bare.replace('.', "").replace(',', ".")))
}

#[cfg(test)]
mod tests {
    use super::super::tests::shown;
    use super::*;

    fn check(text: &str, expected: &str) {
        let found = Amount::parse(text).map_or_else(|error| shown(text, &error), |amount| amount.to_string());
        assert_eq!(found, expected);
    }

    #[test]
    fn amounts_are_whole_cents() {
        check("16", "16.00");
        check("16.4", "16.40");
        check("0", "0.00");
        check("16,46", "amount-invalid: `16,46` -> `16.46`");
        check("€ 1.200,00", "amount-invalid: `€ 1.200,00` -> `1200.00`");
        check("1.999", "amount-invalid: `1.999` -> `1999.00`");
        check("-5", "amount-invalid: `-5`");
        check("gratis", "amount-invalid: `gratis`");
        check("", "amount-invalid: ``");
    }

    #[test]
    fn numbers_become_amounts() {
        let check = |number: f64, expected: Option<i64>| {
            assert_eq!(Amount::from_decimal(number).map(Amount::cents), expected);
        };
        check(16.46, Some(1646));
        check(0.29, Some(29));
        check(80.455, None);
        check(-1.0, None);
        check(f64::NAN, None);
        check(f64::INFINITY, None);
    }

    #[test]
    fn currencies_are_three_capitals() {
        let check = |text: &str, expected: &str| {
            assert_eq!(
                Currency::parse(text).map_or_else(|error| shown(text, &error), |currency| currency.to_string()),
                expected
            );
        };
        check("EUR", "EUR");
        check("eur", "amount-invalid: `eur` -> `EUR`");
        check("€", "amount-invalid: `€` -> `EUR`");
        check("EURO", "amount-invalid: `EURO`");
    }
}
