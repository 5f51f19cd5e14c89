//! JSON-LD as a value: nodes with a type, in the order in which their properties were given.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::facts::WebAddress;

/// Something that has a type and properties.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    kind: &'static str,
    id: Option<String>,
    properties: Vec<(&'static str, Value)>,
}

/// The value of a property.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[serde(untagged)]
pub enum Value {
    /// Words in the language of the page, and what has no language.
    Text(String),
    /// Words in another language.
    Tagged {
        /// The words.
        #[serde(rename = "@value")]
        text: String,
        /// Their language.
        #[serde(rename = "@language")]
        language: String,
    },
    /// A whole number.
    Whole(i64),
    /// Degrees.
    Degrees(f64),
    /// Yes or no.
    Flag(bool),
    /// Something with a type.
    Node(Node),
    /// Something that is told elsewhere.
    Reference {
        /// Its name.
        #[serde(rename = "@id")]
        id: String,
    },
    /// Several values.
    List(Vec<Value>),
}

impl Value {
    /// Returns the values one by one.
    fn single(self) -> Vec<Self> {
        match self {
            Self::List(values) => values,
            value => vec![value],
        }
    }
}

/// A node on its own, with the vocabulary that its words come from.
#[derive(Debug, Clone, PartialEq)]
pub struct Document(pub Node);

impl Node {
    /// Makes a node of a type.
    pub(super) fn new(kind: &'static str) -> Self {
        Self { kind, id: None, properties: Vec::new() }
    }

    /// Names it.
    pub(super) fn named(self, id: String) -> Self {
        Self { id: Some(id), ..self }
    }

    /// Adds a property, where there is something to say; given twice, it has both values.
    pub(super) fn with(mut self, property: &'static str, value: impl Say) -> Self {
        let Some(value) = value.say() else { return self };
        match self.properties.iter_mut().find(|(known, _)| *known == property) {
            Some((_, known)) => {
                let before = std::mem::replace(known, Value::Flag(false));
                *known = Value::List(before.single().into_iter().chain(value.single()).collect());
            }
            None => self.properties.push((property, value)),
        }
        self
    }

    /// Returns it where it says anything at all.
    pub(super) fn if_any(self) -> Option<Self> {
        (!self.properties.is_empty()).then_some(self)
    }

    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        map.serialize_entry("@type", self.kind)?;
        if let Some(id) = &self.id {
            map.serialize_entry("@id", id)?;
        }
        self.properties.iter().try_for_each(|(property, value)| map.serialize_entry(property, value))
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.write(&mut map)?;
        map.end()
    }
}

impl Serialize for Document {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("@context", "https://schema.org")?;
        self.0.write(&mut map)?;
        map.end()
    }
}

/// Returns a member of one of the vocabulary's lists (a weekday, a status) by its full address: a bare word would be text.
pub(super) fn member(word: &str) -> String {
    format!("https://schema.org/{word}")
}

/// What can be said as the value of a property, or is nothing.
pub(super) trait Say {
    /// Returns the value.
    fn say(self) -> Option<Value>;
}

impl Say for Value {
    fn say(self) -> Option<Value> {
        Some(self)
    }
}

impl Say for Node {
    fn say(self) -> Option<Value> {
        Some(Value::Node(self))
    }
}

impl Say for String {
    fn say(self) -> Option<Value> {
        (!self.is_empty()).then_some(Value::Text(self))
    }
}

impl Say for &str {
    fn say(self) -> Option<Value> {
        self.to_owned().say()
    }
}

impl Say for &WebAddress {
    fn say(self) -> Option<Value> {
        self.as_str().say()
    }
}

impl Say for i64 {
    fn say(self) -> Option<Value> {
        Some(Value::Whole(self))
    }
}

impl Say for f64 {
    fn say(self) -> Option<Value> {
        Some(Value::Degrees(self))
    }
}

impl Say for bool {
    fn say(self) -> Option<Value> {
        Some(Value::Flag(self))
    }
}

impl<T: Say> Say for Option<T> {
    fn say(self) -> Option<Value> {
        self.and_then(Say::say)
    }
}

/// Nothing is no list, and one value stands alone.
impl<T: Say> Say for Vec<T> {
    fn say(self) -> Option<Value> {
        let mut values: Vec<Value> = self.into_iter().filter_map(Say::say).collect();
        if values.len() > 1 { Some(Value::List(values)) } else { values.pop() }
    }
}
