//! Where something is: postal codes, provinces, codes of municipalities, points on the globe.

use std::fmt;

use super::{FactError, Fault, istat};

/// An Italian postal code: five digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PostalCode(String);

/// An Italian province by the two letters of its plates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Province([u8; 2]);

/// A municipality by its six digits of ISTAT.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MunicipalityCode(String);

/// A province by its three digits of ISTAT.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProvinceCode(String);

/// A part of the country that a service is for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AreaCode {
    /// A whole province.
    Province(ProvinceCode),
    /// One municipality.
    Municipality(MunicipalityCode),
}

/// A point on the globe (WGS 84, degrees).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Coordinates {
    latitude: f64,
    longitude: f64,
}

/// Why two numbers are no point of a site in Italy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CoordinateFault {
    /// The latitude is not between -90 and 90.
    Latitude,
    /// The longitude is not between -180 and 180.
    Longitude,
    /// The two stand in each other's place: swapped, they are in Italy.
    Swapped,
}

impl PostalCode {
    /// Reads a postal code as `26100`.
    ///
    /// # Errors
    /// `postal-code-invalid` for anything but five digits.
    pub fn parse(text: &str) -> Result<Self, FactError> {
        digits(text, 5, Fault::PostalCodeInvalid).map(Self)
    }

    /// Returns the five digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Province {
    /// Reads a province as `CR`.
    ///
    /// # Errors
    /// `municipality-invalid` for anything but two capital letters.
    pub fn parse(text: &str) -> Result<Self, FactError> {
        let whole = FactError::whole(text, Fault::MunicipalityInvalid);
        let meant = text.trim_matches(|character: char| !character.is_alphabetic()).to_ascii_uppercase();
        match <[u8; 2]>::try_from(meant.as_bytes()) {
            Ok(letters) if meant == text && letters.iter().all(u8::is_ascii_uppercase) => Ok(Self(letters)),
            Ok(letters) if letters.iter().all(u8::is_ascii_uppercase) => Err(whole.meant(meant)),
            _ => Err(whole),
        }
    }

    /// Returns the two letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl MunicipalityCode {
    /// Reads a code as `019036`; whether there is such a municipality is not checked here.
    ///
    /// # Errors
    /// `municipality-invalid` for anything but six digits.
    pub fn parse(text: &str) -> Result<Self, FactError> {
        digits(text, 6, Fault::MunicipalityInvalid).map(Self)
    }

    /// Returns the six digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the province the municipality lies in.
    #[must_use]
    pub fn province(&self) -> ProvinceCode {
        ProvinceCode(self.0.chars().take(3).collect())
    }
}

impl ProvinceCode {
    /// Returns the three digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl AreaCode {
    /// Reads the six digits of a municipality or the three of a province.
    ///
    /// # Errors
    /// `municipality-invalid` for anything else.
    pub fn parse(text: &str) -> Result<Self, FactError> {
        // A name in the place of its code.
        if text.starts_with(char::is_alphabetic)
            && let Some(code) = istat::code_of(text)
        {
            return Err(FactError::whole(text, Fault::MunicipalityInvalid).meant(code));
        }
        if text.len() <= 3 {
            return digits(text, 3, Fault::MunicipalityInvalid).map(|code| Self::Province(ProvinceCode(code)));
        }
        MunicipalityCode::parse(text).map(Self::Municipality)
    }

    /// Returns the digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Province(code) => code.as_str(),
            Self::Municipality(code) => code.as_str(),
        }
    }

    /// Says whether a municipality lies in this area.
    #[must_use]
    pub fn holds(&self, municipality: &MunicipalityCode) -> bool {
        match self {
            Self::Province(code) => *code == municipality.province(),
            Self::Municipality(code) => code == municipality,
        }
    }
}

impl Coordinates {
    /// Makes a point from degrees north and degrees east.
    ///
    /// # Errors
    /// A fault where a number is outside the globe, or where the two numbers are swapped.
    pub fn new(latitude: f64, longitude: f64) -> Result<Self, CoordinateFault> {
        if (6.0..=19.0).contains(&latitude) && (35.0..=48.0).contains(&longitude) {
            return Err(CoordinateFault::Swapped);
        }
        if !(-90.0..=90.0).contains(&latitude) {
            return Err(CoordinateFault::Latitude);
        }
        if !(-180.0..=180.0).contains(&longitude) {
            return Err(CoordinateFault::Longitude);
        }
        Ok(Self { latitude, longitude })
    }

    /// Returns the degrees north of the equator; negative to the south.
    #[must_use]
    pub fn latitude(self) -> f64 {
        self.latitude
    }

    /// Returns the degrees east of Greenwich; negative to the west.
    #[must_use]
    pub fn longitude(self) -> f64 {
        self.longitude
    }

    /// Returns the point as a link for programs that have a map (RFC 5870): `geo:45.1333,10.0227`.
    #[must_use]
    pub fn uri(self) -> String {
        format!("geo:{},{}", self.latitude, self.longitude)
    }
}

impl fmt::Display for PostalCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Province {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for MunicipalityCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for AreaCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Reads a fixed number of digits; suggests the noughts that a spreadsheet drops.
fn digits(text: &str, length: usize, fault: Fault) -> Result<String, FactError> {
    if let Some((at, character)) = text.char_indices().find(|(_, character)| !character.is_ascii_digit()) {
        let bare: String = text.chars().filter(|character| !character.is_whitespace()).collect();
        let meant = Some(bare).filter(|bare| bare != text).and_then(|bare| digits(&bare, length, fault).ok());
        return Err(meant.map_or_else(
            || FactError::at(at..at + character.len_utf8(), fault),
            |meant| FactError::whole(text, fault).meant(meant),
        ));
    }
    match text.len() {
        given if given == length => Ok(text.to_owned()),
        given if given + 1 == length => Err(FactError::whole(text, fault).meant(format!("0{text}"))),
        given if given + 2 == length && given > 1 => Err(FactError::whole(text, fault).meant(format!("00{text}"))),
        _ => Err(FactError::whole(text, fault)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::shown;
    use super::*;

    #[test]
    fn codes_have_their_length() {
        let check = |text: &str, expected: &str| {
            assert_eq!(
                AreaCode::parse(text).map_or_else(|error| shown(text, &error), |code| format!("{code:?}")),
                expected
            );
        };
        check("019036", "Municipality(MunicipalityCode(\"019036\"))");
        check("019", "Province(ProvinceCode(\"019\"))");
        check("19036", "municipality-invalid: `19036` -> `019036`");
        check("19", "municipality-invalid: `19` -> `019`");
        check("0190360", "municipality-invalid: `0190360`");
        check("cremona", "municipality-invalid: `cremona` -> `019036`");
        check("Borgo", "municipality-invalid: `B`");
        check("", "municipality-invalid: ``");
    }

    #[test]
    fn provinces_are_two_capitals() {
        let check = |text: &str, expected: &str| {
            assert_eq!(
                Province::parse(text).map_or_else(|error| shown(text, &error), |code| code.to_string()),
                expected
            );
        };
        check("CR", "CR");
        check("(cr)", "municipality-invalid: `(cr)` -> `CR`");
        check("Cremona", "municipality-invalid: `Cremona`");
        check("è", "municipality-invalid: `è`");
    }

    #[test]
    fn points_lie_on_the_globe() {
        let check = |latitude: f64, longitude: f64, expected: Result<&str, CoordinateFault>| {
            assert_eq!(Coordinates::new(latitude, longitude).map(Coordinates::uri), expected.map(str::to_owned));
        };
        check(45.1333, 10.0227, Ok("geo:45.1333,10.0227"));
        check(10.0227, 45.1333, Err(CoordinateFault::Swapped));
        check(451.0, 10.0, Err(CoordinateFault::Latitude));
        check(45.0, 200.0, Err(CoordinateFault::Longitude));
        check(f64::NAN, 10.0, Err(CoordinateFault::Latitude));
    }
}
