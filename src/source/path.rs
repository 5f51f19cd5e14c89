//! Relative paths with forward slashes and no way out of their root.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

/// Says why a path was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathFault {
    /// Nothing is left of it.
    Empty,
    /// It begins at the root of the file system or of a drive.
    Absolute,
    /// It climbs above its root by `..`.
    Outside,
    /// It holds a control character or a backslash.
    Character,
}

fn normalise(written: &str) -> Result<String, PathFault> {
    if written.contains(|c: char| c.is_control() || c == '\\') {
        return Err(PathFault::Character);
    }
    if written.starts_with('/') || written.get(1..2) == Some(":") {
        return Err(PathFault::Absolute);
    }
    let mut parts: Vec<&str> = Vec::new();
    for part in written.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop().ok_or(PathFault::Outside)?;
            }
            other => parts.push(other),
        }
    }
    if parts.is_empty() { Err(PathFault::Empty) } else { Ok(parts.join("/")) }
}

macro_rules! path_type {
    ($(#[$about:meta])* $name:ident) => {
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Checks a written path and takes `.` and `..` out of it.
            ///
            /// # Errors
            /// Reports a path that is empty, absolute, leaves its root or holds forbidden characters.
            pub fn new(written: &str) -> Result<Self, PathFault> {
                normalise(written).map(|path| Self(Arc::from(path)))
            }

            /// Returns the path, parts joined by `/`.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Says whether the path stands below a folder.
            #[must_use]
            pub fn is_below(&self, folder: &str) -> bool {
                self.0.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
            }

            /// Returns what follows a folder, if the path stands below it.
            #[must_use]
            pub fn below(&self, folder: &str) -> Option<&str> {
                self.0.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/'))
            }

            /// Returns the last part.
            #[must_use]
            pub fn name(&self) -> &str {
                self.0.rsplit('/').next().unwrap_or(&self.0)
            }

            /// Returns what follows the last dot of the last part, or nothing.
            #[must_use]
            pub fn extension(&self) -> &str {
                self.name().rsplit_once('.').map_or("", |(_, extension)| extension)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    };
}

path_type! {
    /// A path below the site's folder: `content/servizi/cup.md`.
    SitePath
}

path_type! {
    /// A path below the published folder: `ar/servizi/cup/index.html`.
    OutputPath
}

#[cfg(test)]
mod tests {
    use super::{PathFault, SitePath};

    fn check(written: &str, expected: Result<&str, PathFault>) {
        let path = SitePath::new(written);
        assert_eq!(path.as_ref().map(SitePath::as_str).map_err(|fault| *fault), expected, "{written}");
    }

    #[test]
    fn paths_stay_below_their_root() {
        check("content/./a//b.md", Ok("content/a/b.md"));
        check("content/a/../b.md", Ok("content/b.md"));
        check("../b.md", Err(PathFault::Outside));
        check("a/../../b.md", Err(PathFault::Outside));
        check("/etc/passwd", Err(PathFault::Absolute));
        check("C:/x", Err(PathFault::Absolute));
        check("a\\b", Err(PathFault::Character));
        check("", Err(PathFault::Empty));
    }
}
