//! The form of the tables of fields: one table for each kind drives decoding, "did you mean", schema and translation.

use crate::diagnostic::Code;

/// A kind of entity, described by its fields and the parts of its page.
#[derive(Debug)]
pub struct Kind {
    /// The name in `section.md`: `service`.
    pub name: &'static str,
    /// Its fields beyond the common ones.
    pub fields: &'static [Field],
    /// The fields that it shares with every kind of page; none for what is no page of its own.
    pub common: &'static [Field],
    /// The parts of its page that a level-2 heading in the body can open, in the order of the page.
    pub parts: &'static [&'static str],
    /// Whether at least one way to reach somebody is expected.
    pub contact: bool,
    /// The field that names the body who answers for it; empty where no body does.
    pub responsible: &'static str,
}

impl Kind {
    /// Returns all fields, the common ones first.
    pub fn all_fields(&self) -> impl Iterator<Item = &'static Field> + use<> {
        self.common.iter().chain(self.fields)
    }
}

impl PartialEq for Kind {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

/// A field of the front matter.
#[derive(Debug)]
pub struct Field {
    /// The name as it is written.
    pub name: &'static str,
    /// What its value looks like.
    pub shape: Shape,
    /// Whether it may be absent.
    pub need: Need,
    /// The part of the page that shows it; empty when it is not shown by itself.
    pub part: &'static str,
    /// The name by which prose mentions it (`{phone}`); empty when it cannot.
    pub fact: &'static str,
}

/// Whether a field may be absent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Its absence is an error.
    Required,
    /// It is there, or `unknown` names it; silence is a warning.
    Expected,
    /// It may be absent.
    Optional,
}

/// What the value of a field looks like.
#[derive(Debug)]
pub enum Shape {
    /// Words for readers: translated.
    Text,
    /// A list of search words: translated together, joined by `; `.
    Keywords,
    /// Words that are not translated.
    Word,
    /// `true` or `false`.
    Flag,
    /// A whole number within bounds.
    Integer {
        /// The least allowed.
        least: i64,
        /// The most allowed.
        most: i64,
    },
    /// Degrees of latitude or longitude.
    Coordinate,
    /// A day.
    Date,
    /// A day, or a local day and time: `2026-03-09T18:00`.
    Moment,
    /// How often something returns: the rule of iCalendar.
    Recurrence,
    /// The code of a publicly funded project (CUP).
    ProjectCode,
    /// A length of time, as ISO 8601 writes it: `P30D`.
    Duration,
    /// An amount of money: `16` or `16.00`.
    Amount,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A web address.
    Web,
    /// Opening hours in the notation of OpenStreetMap.
    Hours,
    /// Five digits.
    PostalCode,
    /// The ISTAT code of a municipality: six digits.
    Municipality,
    /// A municipality, or a province by three digits.
    Area,
    /// A BCP 47 language tag.
    Tag,
    /// A word of a list.
    Code(&'static CodeList),
    /// The id of an entity of one of these kinds; no kinds mean any.
    Id(&'static [&'static str]),
    /// A former address: `/it/vecchia/pagina/`.
    FormerAddress,
    /// The name of a field that is known to be unknown.
    FieldName,
    /// A file beside the entity, by its path below `content/` or beside the text.
    File,
    /// Several values.
    List(&'static Shape),
    /// A table of fields.
    Record(&'static Group),
    /// Tables of fields by a name that the writer chooses.
    Map(&'static Group),
    /// Levels of checks by code.
    Levels,
}

/// A table within a table.
#[derive(Debug)]
pub struct Group {
    /// Its fields.
    pub fields: &'static [Field],
    /// The field that a bare string stands for, where that is allowed.
    pub short: Option<&'static str>,
}

/// A list of words with a meaning; the interface has `<name>-<code>` for each.
#[derive(Debug)]
pub struct CodeList {
    /// What the list is called.
    pub name: &'static str,
    /// Its words.
    pub codes: &'static [&'static str],
}

impl Field {
    /// Returns an optional field that is not shown by itself.
    pub(super) const fn new(name: &'static str, shape: Shape) -> Self {
        Self { name, shape, need: Need::Optional, part: "", fact: "" }
    }

    /// Makes the field required.
    pub(super) const fn required(mut self) -> Self {
        self.need = Need::Required;
        self
    }

    /// Makes the field expected.
    pub(super) const fn expected(mut self) -> Self {
        self.need = Need::Expected;
        self
    }

    /// Shows the field in a part of the page.
    pub(super) const fn part(mut self, part: &'static str) -> Self {
        self.part = part;
        self
    }

    /// Lets prose mention the field.
    pub(super) const fn fact(mut self, fact: &'static str) -> Self {
        self.fact = fact;
        self
    }
}

impl Shape {
    /// Returns the name of the shape in messages and in the schema.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Keywords => "list-of-texts",
            Self::List(inner) => match inner {
                Self::Id(_) => "list-of-ids",
                Self::Code(_) => "list-of-codes",
                Self::Record(_) => "list-of-tables",
                _ => "list-of-texts",
            },
            Self::Flag => "boolean",
            Self::Integer { .. } => "integer",
            Self::Coordinate | Self::Amount => "number",
            Self::Date => "date",
            Self::Moment => "date-time",
            Self::Tag => "language",
            Self::Code(_) => "code",
            Self::Id(_) => "id",
            Self::Record(_) | Self::Map(_) | Self::Levels => "table",
            _ => "text",
        }
    }
}

/// Returns the code of the diagnostic for a fault of a fact.
#[must_use]
pub fn code_of(fault: crate::facts::Fault) -> Code {
    Code::named(fault.name()).unwrap_or(Code::FieldType)
}
