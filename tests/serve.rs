//! The editors' desk, as a browser sees it: pages, what a save changes, what is said of faults, and who may ask.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::support::{SiteFolder, TODAY};

/// How long anything may take on a busy machine.
const LONGEST: Duration = Duration::from_secs(40);

/// A desk that runs, and ends with the test.
struct Desk {
    program: Child,
    port: u16,
    site: SiteFolder,
}

struct Reply {
    status: u16,
    head: String,
    body: String,
}

impl Reply {
    fn header(&self, name: &str) -> &str {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.filter(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value).next().unwrap_or_default()
    }
}

impl Desk {
    fn open(site: SiteFolder, options: &[&str]) -> Self {
        let mut program = Command::new(env!("CARGO_BIN_EXE_sportello"))
            .args(["serve", "--port", "0", "--today", TODAY, "--locale", "en"])
            .args(options)
            .current_dir(site.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut output = BufReader::new(program.stdout.take().unwrap());
        output.read_line(&mut line).unwrap();
        let port = line.split("127.0.0.1:").nth(1).and_then(|rest| rest.split('/').next()).unwrap().parse().unwrap();
        // Nobody reads on, but a full pipe must not stop the desk.
        std::thread::spawn(move || std::io::copy(&mut output, &mut std::io::sink()));
        Self { program, port, site }
    }

    fn connect(&self, path: &str, host: &str) -> TcpStream {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(LONGEST)).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
        stream
    }

    fn ask_as(&self, path: &str, host: &str) -> Reply {
        let mut bytes = Vec::new();
        self.connect(path, host).read_to_end(&mut bytes).unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Reply { status, head: head.to_owned(), body: body.to_owned() }
    }

    /// Returns the bytes of a body.
    fn ask_bytes(&self, path: &str) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.connect(path, &format!("127.0.0.1:{}", self.port)).read_to_end(&mut bytes).unwrap();
        let head = bytes.windows(4).position(|window| window == b"\r\n\r\n").unwrap();
        bytes.split_off(head + 4)
    }

    fn ask(&self, path: &str) -> Reply {
        self.ask_as(path, &format!("127.0.0.1:{}", self.port))
    }

    /// Asks until the answer is as wanted.
    #[track_caller]
    fn wait(&self, path: &str, wanted: impl Fn(&Reply) -> bool) -> Reply {
        let begun = Instant::now();
        loop {
            let reply = self.ask(path);
            if wanted(&reply) {
                return reply;
            }
            assert!(begun.elapsed() < LONGEST, "{path}: {}\n{}", reply.head, reply.body);
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Listens as the page of a browser does.
    fn listen(&self, at: &str) -> Listener {
        let page = self.ask(at).body;
        let hash = page.rsplit_once("data-hash=\"").unwrap().1.split('"').next().unwrap();
        let stream =
            self.connect(&format!("/_sportello/events?at={at}&hash={hash}"), &format!("127.0.0.1:{}", self.port));
        Listener { lines: BufReader::new(stream) }
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// A page that listens to the desk.
struct Listener {
    lines: BufReader<TcpStream>,
}

impl Listener {
    fn next(&mut self) -> serde_json::Value {
        loop {
            let mut line = String::new();
            assert!(self.lines.read_line(&mut line).unwrap() > 0, "the desk closed");
            if let Some(data) = line.strip_prefix("data: ") {
                return serde_json::from_str(data).unwrap();
            }
        }
    }

    /// Waits for what a page is told that is as wanted.
    #[track_caller]
    fn wait(&mut self, wanted: impl Fn(&serde_json::Value) -> bool) -> serde_json::Value {
        for _ in 0..20 {
            let told = self.next();
            if wanted(&told) {
                return told;
            }
        }
        panic!("never told");
    }
}

/// The golden site stands below a path of its own when it has an address with one.
fn site() -> SiteFolder {
    let site = SiteFolder::golden("formats");
    site.run_well(&["translate", "sync"]);
    site
}

#[test]
fn the_desk_answers_as_a_host_does() {
    let desk = Desk::open(site(), &["--drafts"]);
    let page = desk.ask("/it/servizi/consultorio-familiare/");
    assert_eq!(page.status, 200);
    assert!(page.body.contains("Consultorio familiare") && page.body.contains("/_sportello/client.js"));
    assert!(page.header("content-security-policy").starts_with("default-src 'none'"), "{}", page.head);
    assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
    let bare = desk.ask("/it/servizi/consultorio-familiare");
    assert_eq!((bare.status, bare.header("location")), (302, "/it/servizi/consultorio-familiare/"));
    for (path, media) in [
        ("/", "text/html; charset=utf-8"),
        ("/go/consultorio-familiare/", "text/html; charset=utf-8"),
        ("/it/manifest.webmanifest", "application/manifest+json"),
        ("/robots.txt", "text/plain; charset=utf-8"),
        ("/sitemap.xml", "application/xml; charset=utf-8"),
        ("/files/servizi/consultorio-familiare/modulo.pdf", "application/pdf"),
        ("/pa/", "text/html; charset=utf-8"),
        ("/_sportello/", "text/html; charset=utf-8"),
    ] {
        let reply = desk.ask(path);
        assert_eq!((reply.status, reply.header("content-type")), (200, media), "{path}");
    }
    let style = page.body.split("stylesheet href=").nth(1).unwrap().trim_start_matches('"');
    let style = style.split(['"', '>', ' ']).next().unwrap().trim_start_matches("../");
    assert_eq!(desk.ask(&format!("/{style}")).header("content-type"), "text/css; charset=utf-8");
    let lost = desk.ask("/ar/niente/");
    assert!(lost.status == 404 && lost.body.contains("lang=\"ar\"") || lost.body.contains("lang=ar"), "{}", lost.body);
    assert_eq!(desk.ask_as("/it/", "evil.example").status, 421);
    assert_eq!(desk.ask_as("/it/", &format!("LocalHost:{}", desk.port)).status, 200);
    assert_eq!(desk.ask("/../content/site.toml").status, 404);
}

/// All that a build publishes, the desk has under the same address and in the same bytes; a page brings the client along.
/// What keeps pages on phones is not for editors, and what is compressed is the host's.
#[test]
fn the_desk_shows_what_a_build_publishes() {
    let desk = Desk::open(SiteFolder::town(), &["--language", "it,ar"]);
    desk.site.run_well(&["build", "--out", "public", "--languages", "it,ar"]);
    let all = desk.site.bytes_below("public");
    assert!(all.len() > 200, "{}", all.len());
    let mut seen = std::collections::BTreeSet::new();
    for (path, bytes) in &all {
        let path = path.to_str().unwrap();
        let name = path.rsplit('/').next().unwrap();
        if matches!(name, "sw.js" | "offline.txt" | ".sportello-site.json")
            || name.ends_with(".br")
            || name.ends_with(".gz")
        {
            continue;
        }
        let reply = desk.ask_bytes(&format!("/{}", path.strip_suffix("index.html").unwrap_or(path)));
        let body = match path.ends_with(".html") {
            true => {
                let at = reply.windows(8).rposition(|window| window == b"<script ").unwrap_or(0);
                &reply[..at]
            }
            false => &reply,
        };
        // A former address is led on from by the desk itself.
        let is_led_on = body.is_empty() && desk.ask(&format!("/{path}")).status == 302;
        assert!(is_led_on || body == bytes, "{path}: {}", String::from_utf8_lossy(body));
        seen.insert(name.rsplit('.').next().unwrap().to_owned());
    }
    for ending in ["html", "css", "js", "txt", "xml", "ics", "webmanifest", "png", "_headers"] {
        assert!(seen.contains(ending), "no {ending} among {seen:?}");
    }
}

#[test]
fn a_page_is_told_whether_it_is_another_one() {
    let desk = Desk::open(site(), &[]);
    let mut page = desk.listen("/it/servizi/pronto-intervento/");
    let mut other = desk.listen("/en/privacy/");
    let first = page.next();
    assert_eq!(first["change"], serde_json::Value::Null);
    assert_eq!(first["page"]["file"], "content/servizi/pronto-intervento.md");
    let texts = first["texts"].as_array().unwrap();
    let source = desk.site.text("content/servizi/pronto-intervento.md");
    assert!(texts.len() >= 2, "{texts:?}");
    for text in texts {
        let line = usize::try_from(text["line"].as_u64().unwrap()).unwrap();
        let lines: Vec<&str> = source.lines().skip(line - 1).take(4).collect();
        let words = lines.join(" ").replace("**", "");
        let first = text["words"].as_str().unwrap().split(' ').next().unwrap();
        assert!(words.contains(first), "{text}: {words}");
    }
    assert!(first["words"]["errors"].is_string() && first["remarks"]["errors"] == 0);
    other.next();
    // Written beside and moved over, as careful editors save.
    let text = desk.site.text("content/servizi/pronto-intervento.md").replace("Quando qualcuno", "Se qualcuno");
    desk.site.write("content/servizi/new~1.md", text);
    let path = |name: &str| desk.site.path().join("content/servizi").join(name);
    std::fs::rename(path("new~1.md"), path("pronto-intervento.md")).unwrap();
    assert_eq!(page.wait(|told| !told["change"].is_null())["change"]["what"], "page");
    assert!(desk.ask("/it/servizi/pronto-intervento/").body.contains("Se qualcuno"));
    // The other page is told that the site moved on, that nothing of it is another, and which page is.
    assert!(other.next()["change"].is_null());
    let changed = other.wait(|told| told["changed"].as_array().is_some_and(|changed| !changed.is_empty()));
    assert_eq!(changed["changed"], serde_json::json!(["/it/servizi/pronto-intervento/"]));

    desk.site.replace("content/site.toml", "theme = \"piazza\"", "theme = \"borgo\"");
    desk.site.write("themes/borgo/theme.toml", "extends = \"piazza\"\n");
    let mut page = desk.listen("/it/privacy/");
    desk.site.write("themes/borgo/assets/piazza.css", "body { color: #123456 }\n");
    let told = page.wait(|told| !told["change"].is_null());
    if told["change"]["what"] == "page" {
        // The theme itself had not been seen yet when the page was asked for.
        desk.wait("/it/privacy/", |reply| reply.status == 200);
    }
    let mut page = desk.listen("/it/privacy/");
    page.next();
    desk.site.write("themes/borgo/assets/piazza.css", "body { color: #654321 }\n");
    let told = page.wait(|told| !told["change"].is_null());
    assert_eq!(told["change"]["what"], "styles", "{told}");
    let new = told["change"]["names"][0][1].as_str().unwrap();
    assert!(desk.ask(&format!("/{new}")).body.contains("#654321"));
}

#[test]
fn a_fault_stands_over_the_last_good_page() {
    let desk = Desk::open(site(), &[]);
    let mut page = desk.listen("/it/servizi/pronto-intervento/");
    page.next();
    desk.site.replace("content/servizi/pronto-intervento.md", "title = \"Pronto", "title = Pronto");
    let told = page.wait(|told| told["remarks"]["errors"] != 0);
    let remark = &told["remarks"]["first"][0];
    assert_eq!(remark["path"], "content/servizi/pronto-intervento.md");
    assert_eq!(remark["line"], 2);
    assert!(remark["excerpt"].as_str().unwrap().contains("title = Pronto"), "{remark}");
    assert!(remark["help"].is_string() && told["change"].is_null(), "{told}");
    assert!(desk.ask("/it/servizi/pronto-intervento/").body.contains("Pronto intervento"));
    let all: Vec<serde_json::Value> = serde_json::from_str(&desk.ask("/_sportello/remarks.json").body).unwrap();
    assert!(all.iter().any(|remark| remark["code"] == "toml-invalid"));
    desk.site.replace("content/servizi/pronto-intervento.md", "title = Pronto", "title = \"Subito pronto");
    page.wait(|told| told["change"]["what"] == "page" && told["remarks"]["errors"] == 0);
    assert!(desk.ask("/it/servizi/pronto-intervento/").body.contains("Subito pronto"));
}

#[test]
fn folders_that_come_move_and_go_are_seen() {
    for options in [&[][..], &["--poll"]] {
        let desk = Desk::open(site(), options);
        let page = |title: &str| format!("+++\ntitle = \"{title}\"\nsummary = \"Breve.\"\n+++\nTesto.\n");
        desk.site.write("content/avvisi/section.md", "+++\ntitle = \"Avvisi\"\nkind = \"page\"\n+++\n");
        for number in 0..5 {
            desk.site.write(&format!("content/avvisi/uno-{number}.md"), page(&format!("Avviso {number}")));
        }
        for number in 0..5 {
            desk.wait(&format!("/it/avvisi/uno-{number}/"), |reply| reply.status == 200);
        }
        std::fs::rename(desk.site.path().join("content/avvisi"), desk.site.path().join("content/bacheca")).unwrap();
        desk.wait("/it/bacheca/uno-3/", |reply| reply.status == 200);
        assert_eq!(desk.ask("/it/avvisi/uno-3/").status, 404);
        // In a folder that was moved, a save is seen as before.
        desk.site.write("content/bacheca/uno-3.md", page("Un altro"));
        desk.wait("/it/bacheca/uno-3/", |reply| reply.body.contains("Un altro"));
        std::fs::remove_dir_all(desk.site.path().join("content/bacheca")).unwrap();
        desk.wait("/it/bacheca/uno-3/", |reply| reply.status == 404);
    }
}

#[test]
fn a_site_below_a_path_stands_below_it() {
    let site = site();
    site.replace("content/site.toml", "https://guida.borgo-esempio.example", "https://borgo.example/guida");
    let desk = Desk::open(site, &["--language", "it,en"]);
    assert_eq!(desk.wait("/", |reply| reply.status == 302).header("location"), "/guida/");
    assert!(desk.ask("/guida/it/privacy/").body.contains("Dati personali"));
    assert_eq!(desk.ask("/guida/ar/").status, 404);
    assert_eq!(desk.listen("/guida/it/privacy/").next()["page"]["file"], "content/privacy.md");
}

/// However a text is saved, it is one change: none is missed, and none comes twice.
#[test]
fn a_save_is_one_change_however_it_is_written() {
    let desk = Desk::open(site(), &[]);
    let page = "/it/privacy/";
    let number = || desk.listen(page).next()["number"].as_u64().unwrap();
    let file = "content/privacy.md";
    let text = desk.site.text(file);
    let version = |number: u32| format!("{text}\nVersione {number}.\n");
    let seen = |number: u32| drop(desk.wait(page, |reply| reply.body.contains(&format!("Versione {number}."))));
    let first = number();
    // The same bytes again are no change.
    desk.site.write(file, &text);
    desk.site.write("content/privacy.md~", version(9));
    desk.site.write(file, version(1));
    seen(1);
    // Twice at once.
    desk.site.write(file, version(2));
    desk.site.write(file, version(3));
    seen(3);
    // Beside and over.
    desk.site.write("content/.privacy.swx", version(4));
    std::fs::rename(desk.site.path().join("content/.privacy.swx"), desk.site.path().join(file)).unwrap();
    seen(4);
    // Moved aside and written anew.
    std::fs::rename(desk.site.path().join(file), desk.site.path().join("content/privacy.md~")).unwrap();
    desk.site.write(file, version(5));
    seen(5);
    let last = number();
    // Of two writes a slow machine may see each; of a file that is away, that it is.
    assert!((first + 4..=first + 6).contains(&last), "{first} {last}");
    // Nor does the look at the whole folder after a silence find anything again.
    std::thread::sleep(Duration::from_secs(3));
    assert_eq!(number(), last);
}

/// A save is on the page in less than a second also in a program that was not made to be fast.
#[test]
fn twenty_saves_are_twenty_pages() {
    let desk = Desk::open(site(), &[]);
    desk.wait("/it/privacy/", |reply| reply.status == 200);
    for number in 0..20 {
        let text = desk.site.text("content/privacy.md");
        let head = text.split("\n+++\n").next().unwrap().to_owned();
        // Emptied before it is written, as some editors do.
        desk.site.write("content/privacy.md", "");
        desk.site.write("content/privacy.md", format!("{head}\n+++\n\nVersione {number}.\n"));
        desk.wait("/it/privacy/", |reply| reply.body.contains(&format!("Versione {number}.")));
    }
}
