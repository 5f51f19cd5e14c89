//! Tests of what people read about their texts.

use super::{Options, render};
use crate::diagnostic::{Code, Diagnostic, ToolLocale, Words};
use crate::source::{SitePath, Sources, Span};

fn sources(text: &str) -> Sources {
    Sources::from_texts([(SitePath::new("content/servizi/medico.md").unwrap(), text)])
}

fn place(sources: &Sources, marked: &str) -> Span {
    let file = &sources.files()[0];
    let start = file.text.find(marked).unwrap();
    Span::new(file.id, start..start + marked.len())
}

fn check(locale: ToolLocale, remarks: &[Diagnostic], sources: &Sources, expected: &str) {
    let shown = render(remarks, sources, &Words::new(locale), Options::default());
    let shown: Vec<&str> = shown.lines().map(str::trim_end).collect();
    assert_eq!(shown.join("\n"), expected.trim_matches('\n'), "{}", shown.join("\n"));
}

#[test]
fn a_place_is_underlined() {
    let text = "titolo\nVedi [il consultorio](salute/consultorio).\nfine\n";
    let sources = sources(text);
    let remark = Diagnostic::new(Code::LinkUnknown)
        .at(place(&sources, "salute/consultorio"))
        .with("target", "salute/consultorio")
        .suggest(Some("salute/consultorio-familiare".to_owned()));
    check(
        ToolLocale::English,
        std::slice::from_ref(&remark),
        &sources,
        "
error[link-unknown]: no page is called `salute/consultorio`
 --> content/servizi/medico.md:2:23
  |
2 | Vedi [il consultorio](salute/consultorio).
  |                       ^^^^^^^^^^^^^^^^^^ perhaps `salute/consultorio-familiare`
  |
  = help: a link names a page by its path under `content/`, without `.md`

1 error",
    );
    let shown =
        render(&[remark], &sources, &Words::new(ToolLocale::Italian), Options { color: true, ..Options::default() });
    assert!(shown.contains("\u{1b}[") && shown.contains("errore"));
}

#[test]
fn other_places_are_shown_below() {
    let sources = sources("## Come fare\n\nTesto.\n\n## Come fare\n");
    let file = &sources.files()[0];
    let remark = Diagnostic::new(Code::PartRepeated)
        .at(Span::new(file.id, 22..34))
        .with("name", "Come fare")
        .related(Span::new(file.id, 0..12), "first-here");
    check(
        ToolLocale::Italian,
        &[remark],
        &sources,
        "
avviso[part-repeated]: la parte `Come fare` viene aperta due volte
 --> content/servizi/medico.md:5:1
  |
5 | ## Come fare
  | ^^^^^^^^^^^^
  |
  = aiuto: metti i due testi sotto un solo titoletto
nota: scritto qui la prima volta
 --> content/servizi/medico.md:1:1
  |
1 | ## Come fare
  | ^^^^^^^^^^^^

1 avviso",
    );
}

#[test]
fn remarks_without_a_text_show_the_path() {
    let sources = sources("");
    let remarks = [
        Diagnostic::new(Code::FileNotUtf8).in_path("content/a.md").with("line", 3_usize).with("column", 5_usize),
        Diagnostic::new(Code::SiteMissing),
        Diagnostic::new(Code::FrontMatterMissing).at(Span::new(sources.files()[0].id, 0..0)),
    ];
    check(
        ToolLocale::English,
        &remarks,
        &sources,
        "
error[file-not-utf8]: the text is not in UTF-8
--> content/a.md:3:5
 = help: save the file again and choose the encoding UTF-8

error[site-missing]: the site has no `content/site.toml`
 |
 = help: name the site's folder with `--site`, or begin a site there with `sportello init`

error[front-matter-missing]: the page has no front matter
 --> content/servizi/medico.md:1:1
  |
1 |
  | ^
  |
  = help: the file begins with a line `+++`, then come `title` and `summary`, then another line `+++`

3 errors",
    );
}

#[test]
fn nothing_that_steers_a_terminal_gets_out() {
    let text = format!("{}\u{1b}[2J{{tel}}\u{202e}{}\n", "ب ".repeat(300), "c".repeat(900));
    let sources = sources(&text);
    let remark = Diagnostic::new(Code::FactUnknown)
        .at(place(&sources, "{tel}"))
        .with("fact", "tel\u{7}\u{202e}\n")
        .with("list", "\u{1b}]0;x")
        .suggest(Some("\u{1b}c".to_owned()));
    let words = Words::new(ToolLocale::English);
    let shown = render(&[remark], &sources, &words, Options::default());
    let steering = |c: char| (c.is_control() && c != '\n') || ('\u{202a}'..='\u{202e}').contains(&c);
    assert!(!shown.contains(steering), "{shown}");
    assert!(shown.contains("␛[2J{tel}�"), "{shown}");
    assert!(shown.lines().all(|line| line.chars().count() < 170), "{shown}");
    assert!(shown.contains(":1:605"), "{shown}");
}

#[test]
fn many_remarks_are_counted() {
    let remarks: Vec<Diagnostic> = (0..53)
        .map(|_| Diagnostic::new(Code::FactUnverified))
        .chain([Diagnostic::new(Code::SiteEmpty), Diagnostic::new(Code::HoursNever)])
        .collect();
    let words = Words::new(ToolLocale::English);
    let shown = render(&remarks, &Sources::default(), &words, Options::default());
    assert_eq!(shown.matches("note[fact-unverified]").count(), 48);
    let (error, warning) = (shown.find("error[site-empty]"), shown.find("warning[hours-never]"));
    assert!(error.is_some_and(|error| warning.is_some_and(|warning| error < warning)), "{shown}");
    assert!(shown.ends_with("and 5 more remarks; `--message-format json` gives all\n1 error, 1 warning, 53 notes\n"));
    assert_eq!(render(&[], &Sources::default(), &words, Options::default()), "");
}

#[test]
fn no_error_is_left_out() {
    let mut remarks = vec![Diagnostic::new(Code::HoursNever); 60];
    remarks.extend(vec![Diagnostic::new(Code::SiteEmpty); 51]);
    let shown = render(&remarks, &Sources::default(), &Words::new(ToolLocale::English), Options::default());
    assert_eq!(shown.matches("error[site-empty]").count(), 51);
    assert!(!shown.contains("warning[") && shown.contains("and 60 more remarks"), "{shown}");
}

#[test]
fn a_place_over_many_lines_is_underlined_on_the_first() {
    let sources = sources("a\nbc\nd\n");
    let file = &sources.files()[0];
    let remark = Diagnostic::new(Code::FactOpen).at(Span::new(file.id, 3..6));
    let words = Words::new(ToolLocale::English);
    let shown = render(&[remark], &sources, &words, Options::default());
    assert!(shown.contains("2 | bc\n  |  ^\n"), "{shown}");
}

#[test]
fn very_long_lines_are_quick() {
    let text = format!("{}{{x}}{}", "a".repeat(1_000_000), "ب".repeat(500_000));
    let sources = sources(&text);
    let remark = Diagnostic::new(Code::FactOpen).at(place(&sources, "{x}"));
    let words = Words::new(ToolLocale::English);
    let shown = render(&vec![remark; 50], &sources, &words, Options::default());
    assert!(shown.contains(".md:1:1000001\n"), "{shown}");
    assert!(shown.contains("…aaa") && shown.contains("a{x}ب"), "{shown}");
    assert!(shown.len() < 50_000);
}

#[test]
fn what_is_alike_in_one_file_is_said_some_times_and_counted() {
    let paths = ["content/a.md", "content/b.md"].map(|path| SitePath::new(path).unwrap());
    let text = "x\n".repeat(100);
    let sources = Sources::from_texts(paths.into_iter().map(|path| (path, text.as_str())));
    let ids: Vec<_> = sources.files().iter().map(|file| file.id).collect();
    let at = |code, file: usize, line: usize| Diagnostic::new(code).at(Span::new(ids[file], line * 2..line * 2 + 1));
    let mut remarks: Vec<Diagnostic> =
        (0..30).map(|line| at(Code::LinkUnknown, 0, line).with("target", format!("x{line}"))).collect();
    remarks.push(at(Code::MessageSyntax, 0, 40).with("reason", "id"));
    remarks.extend((0..21).map(|line| at(Code::LinkUnknown, 1, line).with("target", "x")));
    let shown = render(&remarks, &sources, &Words::new(ToolLocale::English), Options::default());
    assert_eq!(shown.matches("error[link-unknown]").count(), 40);
    assert!(shown.contains("… and 10 more like this (`link-unknown`) in content/a.md; `--message-format json`"));
    assert!(shown.contains("… and one more like this (`link-unknown`) in content/b.md"), "{shown}");
    assert!(shown.contains("message-syntax") || shown.contains("and 1 more remark;"), "{shown}");
    assert!(shown.ends_with("51 errors, 1 warning\n"), "{shown}");
    let lines: Vec<&str> = shown.lines().filter(|line| line.contains("x19") || line.starts_with('…')).collect();
    assert!(lines[0].contains("x19") && lines[1].starts_with('…'), "{lines:?}");
}

#[test]
fn what_the_limit_cuts_is_counted_once() {
    let sources = sources(&"x\n".repeat(200));
    let id = sources.files()[0].id;
    let of = |code, count: usize| {
        (0..count).map(move |line| Diagnostic::new(code).at(Span::new(id, line * 2..line * 2 + 1)))
    };
    let codes = [Code::LinkWords, Code::HeadingJump, Code::ProseMark, Code::CommentTorn];
    let remarks: Vec<Diagnostic> = codes.into_iter().flat_map(|code| of(code, 30)).collect();
    let shown = render(&remarks, &sources, &Words::new(ToolLocale::English), Options::default());
    let number = |line: &str| -> usize { line.split(' ').find_map(|word| word.parse().ok()).unwrap_or_default() };
    let counted: usize = shown.lines().filter(|line| line.contains("--message-format")).map(number).sum();
    let written = shown.lines().filter(|line| line.starts_with("warning[")).count();
    assert_eq!((written, counted + written), (50, 120), "{shown}");
}
