//! What the reader says about the oddities of a disk.

use std::fs;
use std::path::{Path, PathBuf};

use super::{ReadFaultKind, blob_bytes, read};
use crate::source::{ContentHash, Sources};

/// A folder that goes away with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("sportello-read-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(path.join("site/content")).unwrap();
        Self(path)
    }

    fn site(&self) -> PathBuf {
        self.0.join("site")
    }

    fn put(&self, path: &str, bytes: &[u8]) {
        let file = self.site().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }

    fn link(&self, path: &str, target: impl AsRef<Path>) {
        std::os::unix::fs::symlink(target, self.site().join(path)).unwrap();
    }

    fn read(&self) -> Sources {
        read(&self.site())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Returns each fault as `path: kind @line:column`.
fn faults(sources: &Sources) -> Vec<String> {
    let word = |fault: &crate::source::ReadFault| {
        let place = fault.position.map(|at| format!(" @{}:{}", at.line, at.column)).unwrap_or_default();
        format!("{}: {:?}{place}", fault.path, fault.kind)
    };
    sources.faults().iter().map(word).collect()
}

fn paths(sources: &Sources) -> Vec<&str> {
    sources.files().iter().map(|file| file.path.as_str()).collect()
}

#[test]
fn texts_and_other_files_come_in_the_order_of_their_paths() {
    let folder = Folder::new("order");
    folder.put("content/a/x.md", b"x");
    folder.put("content/a-b.md", b"y");
    folder.put("content/a/photo.jpg", b"\xff\xd8");
    folder.put("content/a/orari.txt", b"Lu 9-12");
    folder.put("content/a/mappa.svg", b"<svg/>");
    folder.put("content/a/site.toml", b"");
    folder.put("translations/ar/x.ftl", b"");
    folder.put("themes/piazza/theme.toml", b"");
    folder.put("other/no.md", b"");
    folder.put("content/.hidden/a.md", b"");
    folder.put("content/a.md~", b"");
    folder.put("content/.a.md.swp", b"");
    let sources = folder.read();
    let expected = ["content/a-b.md", "content/a/x.md", "themes/piazza/theme.toml", "translations/ar/x.ftl"];
    assert_eq!(paths(&sources), expected);
    assert_eq!(sources.at("content/a/x.md").unwrap().hash, ContentHash::of(b"x"));
    let blob = sources.blob("content/a/photo.jpg").unwrap();
    assert_eq!((blob.hash, blob.length), (ContentHash::of(b"\xff\xd8"), 2));
    assert_eq!(blob_bytes(blob).unwrap(), b"\xff\xd8");
    let blobs: Vec<&str> = sources.blobs_below("content/a").iter().map(|blob| blob.path.name()).collect();
    assert_eq!(blobs, ["mappa.svg", "orari.txt", "photo.jpg", "site.toml"]);
    assert!(sources.faults().is_empty(), "{:?}", sources.faults());
}

#[test]
fn a_site_without_folders_is_empty() {
    let sources = read(Path::new("/nonexistent/site"));
    assert!(sources.files().is_empty() && sources.faults().is_empty());
}

#[test]
fn bytes_that_are_no_text_are_named_with_their_place() {
    let folder = Folder::new("bytes");
    folder.put("content/bad.md", b"uno\nperch\xc3\xa9 \xe8 qui");
    folder.put("content/crlf.md", b"uno\ndue\r\ntre\r\n");
    folder.put("content/large.md", &vec![b'a'; 3 * 1024 * 1024]);
    folder.put("content/large.jpg", &vec![b'a'; 3 * 1024 * 1024]);
    folder.put("content/mark.md", b"\xef\xbb\xbf+++\n");
    folder.put("content/wide.md", b"\xff\xfe+\0+\0");
    folder.put("content/wide-unmarked.md", b"+\0+\0\n\0");
    let sources = folder.read();
    let expected = [
        "content/bad.md: NotUtf8 @2:8",
        "content/crlf.md: LineEnds @2:4",
        "content/large.md: TooLarge { length: 3145728 }",
        "content/mark.md: ByteOrderMark @1:1",
        "content/wide-unmarked.md: Utf16",
        "content/wide.md: Utf16",
    ];
    assert_eq!(faults(&sources), expected);
    assert_eq!(paths(&sources), ["content/crlf.md", "content/mark.md"]);
    assert_eq!(&*sources.at("content/crlf.md").unwrap().text, "uno\ndue\ntre\n");
    assert_eq!(sources.at("content/crlf.md").unwrap().hash, ContentHash::of(b"uno\ndue\r\ntre\r\n"));
    assert_eq!(&*sources.at("content/mark.md").unwrap().text, "+++\n");
    assert_eq!(sources.blobs().len(), 1);
}

#[test]
fn pipes_and_folders_named_like_texts_are_not_opened() {
    let folder = Folder::new("special");
    let pipe = folder.site().join("content/pipe.md");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let _socket = std::os::unix::net::UnixListener::bind(folder.site().join("content/socket.md")).unwrap();
    folder.put("content/x.md/inner.md", b"never read");
    let sources = folder.read();
    let expected = ["content/pipe.md: Special", "content/socket.md: Special", "content/x.md: FolderNamedLikeFile"];
    assert_eq!(faults(&sources), expected);
    assert!(sources.files().is_empty());
}

#[test]
fn links_are_followed_only_within_the_site() {
    let folder = Folder::new("links");
    fs::write(folder.0.join("secret.md"), "secret").unwrap();
    folder.put("content/real/a.md", b"a");
    folder.link("content/again.md", "real/a.md");
    folder.link("content/twin", "real");
    folder.link("content/out.md", folder.0.join("secret.md"));
    folder.link("content/out-folder", &folder.0);
    folder.link("content/device.md", "/dev/zero");
    folder.link("content/gone.md", "nowhere.md");
    folder.link("content/self.md", "self.md");
    folder.link("content/real/up", "..");
    folder.link("content/.#a.md", "person@host.1234");
    let sources = folder.read();
    let expected = [
        "content/device.md: Outside",
        "content/gone.md: Dangling",
        "content/out-folder: Outside",
        "content/out.md: Outside",
        "content/real/up: Loop",
        "content/self.md: Loop",
        "content/twin/up: Loop",
    ];
    assert_eq!(faults(&sources), expected);
    assert_eq!(paths(&sources), ["content/again.md", "content/real/a.md", "content/twin/a.md"]);
}

#[test]
fn a_whole_folder_that_is_a_link_out_is_not_read() {
    let folder = Folder::new("whole");
    fs::create_dir_all(folder.0.join("elsewhere")).unwrap();
    fs::write(folder.0.join("elsewhere/a.ftl"), "a = b").unwrap();
    folder.link("translations", "../elsewhere");
    assert_eq!(faults(&folder.read()), ["translations: Outside"]);
}

#[test]
fn names_are_checked() {
    use std::os::unix::ffi::OsStrExt as _;
    let folder = Folder::new("names");
    folder.put("content/Cup.md", b"");
    folder.put("content/cup.md", b"");
    folder.put("content/line\nbreak.md", b"");
    let odd = std::ffi::OsStr::from_bytes(b"content/caf\xe8.md");
    fs::write(folder.site().join(odd), "").unwrap();
    let sources = folder.read();
    let expected = [
        "content/caf\u{fffd}.md: NameNotUtf8",
        "content/cup.md: NameCase { other: \"content/Cup.md\" }",
        "content/line\nbreak.md: NameCharacter",
    ];
    assert_eq!(faults(&sources), expected);
    assert_eq!(sources.files().len(), 2);
    assert!(matches!(sources.faults()[1].kind, ReadFaultKind::NameCase { .. }));
}
