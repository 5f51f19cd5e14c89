//! Reads TOML of the narrow form in which registers are written, line by line.
//!
//! A build reads a register for every page and language, as the tool wrote it. What a person wrote in any other
//! form is left to the TOML parser, which also says what is wrong with it.

/// A table: its name, none for an entry of `[[retired]]`, and its fields.
pub(super) struct Table<'a> {
    pub(super) name: Option<&'a str>,
    fields: Vec<(&'a str, Value<'a>)>,
}

#[derive(Clone, Copy)]
enum Value<'a> {
    Words(&'a str),
    Day(&'a str),
}

impl<'a> Table<'a> {
    fn get(&self, name: &str) -> Option<Value<'a>> {
        self.fields.iter().find(|(field, _)| *field == name).map(|(_, value)| *value)
    }

    /// Returns the words of a field; absent where it is absent, an outer `None` where it is something else.
    pub(super) fn words(&self, name: &str) -> Option<Option<&'a str>> {
        match self.get(name) {
            None => Some(None),
            Some(Value::Words(words)) => Some(Some(words)),
            Some(Value::Day(_)) => None,
        }
    }

    /// Returns the day of a field; absent where it is absent, an outer `None` where it is something else.
    pub(super) fn day(&self, name: &str) -> Option<Option<&'a str>> {
        match self.get(name) {
            None => Some(None),
            Some(Value::Day(day)) => Some(Some(day)),
            Some(Value::Words(_)) => None,
        }
    }
}

/// Returns the tables of a text in their order; `None` where anything is not of the narrow form.
pub(super) fn tables(text: &str) -> Option<Vec<Table<'_>>> {
    let mut tables: Vec<Table<'_>> = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty() && *line != "version = 1") {
        if let Some(name) = line.strip_prefix('[') {
            let name = match name {
                "[retired]]" => None,
                _ => Some(bare(name.strip_suffix(']')?)?),
            };
            tables.push(Table { name, fields: Vec::with_capacity(8) });
        } else if line.starts_with('#') {
            if line.bytes().any(|byte| byte.is_ascii_control()) {
                return None;
            }
        } else {
            let (key, written) = line.split_once(" = ")?;
            let (key, value) = (bare(key)?, value(written)?);
            tables.last_mut().filter(|table| table.get(key).is_none())?.fields.push((key, value));
        }
    }
    Some(tables)
}

fn bare(key: &str) -> Option<&str> {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    (!key.is_empty() && key.bytes().all(fits)).then_some(key)
}

fn value(written: &str) -> Option<Value<'_>> {
    for quote in ['"', '\''] {
        if let Some(words) = written.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote)) {
            let plain = |byte: u8| byte != quote as u8 && byte != b'\\' && byte >= b' ' && byte != 0x7f;
            return words.bytes().all(plain).then_some(Value::Words(words));
        }
    }
    let shape = |(at, byte): (usize, u8)| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() };
    (written.len() == 10 && written.bytes().enumerate().all(shape)).then_some(Value::Day(written))
}

#[cfg(test)]
mod tests {
    use super::tables;

    #[test]
    fn the_narrow_form_is_read() {
        let text = "# x\nversion = 1\n\n[p-1]\nsource = \"a # b\"\non = 2026-03-09\nby = 'c \"d\"'\n\n[[retired]]\ntext = \"\"\n";
        let tables = tables(text).unwrap();
        assert_eq!(tables.len(), 2);
        assert_eq!((tables[0].name, tables[1].name), (Some("p-1"), None));
        assert_eq!(tables[0].words("source"), Some(Some("a # b")));
        assert_eq!(tables[0].words("by"), Some(Some("c \"d\"")));
        assert_eq!(tables[0].day("on"), Some(Some("2026-03-09")));
        assert_eq!((tables[0].words("on"), tables[1].day("on")), (None, Some(None)));
    }

    #[test]
    fn everything_else_is_left_to_the_parser() {
        for text in [
            "[a]\nb = \"c\\n\"",
            "[a]\nb = \"\"\"c\"\"\"",
            "[a]\nb = 1",
            "[a]\nb = \"c\" # d",
            "[a]\nb = \"c\"\nb = \"d\"",
            "[a.b]\nc = \"d\"",
            "b = \"c\"",
            "[a]\n b = \"c\"",
            "[a]\nb = \"c",
            "[\"a\"]",
            "x",
        ] {
            assert!(tables(text).is_none(), "{text}");
        }
    }
}
