//! A folder with two hundred faults of forty kinds: one run finds all of them, none twice, in their order.

use sportello::diagnostic::order;
use sportello::source::Sources;

use super::support::processor::least_processor_time;
use super::support::{SiteFolder, build, codes};

/// Where a fault stands.
enum Place {
    /// A line of the head.
    Head,
    /// A block of the text.
    Text,
}

use Place::{Head, Text};

/// Faults with the code by which they are named.
const FAULTS: [(&str, Place, &str); 40] = [
    ("field-unknown", Head, "telefono = \"x\""),
    ("field-type", Head, "minimum_age = \"dodici\""),
    ("code-unknown", Head, "audience = [\"womens\"]"),
    ("id-unknown", Head, "related = [\"servizi/nessuno\"]"),
    ("id-kind", Head, "topics = [\"enti/comune\"]"),
    ("phone-invalid", Head, "phones = [\"12\"]"),
    ("email-invalid", Head, "emails = [\"nessuno\"]"),
    ("web-invalid", Head, "web = [\"nessuno\"]"),
    ("date-invalid", Head, "verified_on = \"9 marzo\""),
    ("hours-invalid", Head, "hours = 'Mo-Fr 09:00-25:70'"),
    ("hours-unsupported", Head, "hours = 'Mo 09:00+'"),
    ("hours-replaced", Head, "hours = 'Mo-Fr 09:00-12:30; We 14:00-17:00'"),
    ("hours-overnight", Head, "hours = 'Fr 22:00-02:00'"),
    ("duration-invalid", Head, "processing_time = \"un mese\""),
    ("amount-invalid", Head, "cost_options = [{ amount = \"sedici\" }]"),
    ("municipality-unknown", Head, "area = [\"000009\"]"),
    ("language-invalid", Head, "languages = [\"arabo!\"]"),
    ("language-unknown", Head, "language = \"sq\""),
    ("address-invalid", Head, "former_addresses = [\"https://altrove.example/x\"]"),
    ("fact-contradiction", Head, "minimum_age = 30\nmaximum_age = 12"),
    ("attachment-missing", Head, "image = { file = \"manca.png\", alt = \"x\" }"),
    ("expired", Head, "status = \"temporarily-closed\"\nstatus_until = 2026-01-01"),
    ("toml-invalid", Head, "web = [\"https://a.example/\""),
    ("prose-html", Text, "Un <b>tag</b> qui."),
    ("prose-script-address", Text, "Un [programma](javascript:alert)."),
    ("prose-unsupported", Text, "Un *corsivo* qui."),
    ("prose-asterisks", Text, "Due **asterischi soli."),
    ("prose-mark", Text, "<!-- criticl -->\n\nUna frase."),
    ("text-character", Text, "Una fra\u{202e}se."),
    ("fact-in-prose", Text, "Chiama lo 0372 407019 oggi."),
    ("fact-unknown", Text, "Manda un {fax} oggi."),
    ("fact-open", Text, "Una { graffa aperta."),
    ("link-unknown", Text, "Vedi [il servizio](servizi/nessuno)."),
    ("link-anchor", Text, "Vedi [il comune](enti/comune#nessuno)."),
    ("link-outside", Text, "Vedi [altrove](/etc/passwd)."),
    ("link-words", Text, "Per tutto [clicca qui](enti/comune)."),
    ("heading-jump", Text, "##### Troppo in basso"),
    ("part-unknown", Text, "## Come far\n\nCosì."),
    ("part-repeated", Text, "## Come fare\n\nCosì.\n\n## Come fare\n\nE così."),
    ("allow-unused", Text, "<!-- allow link-words: non serve -->\n\nUna frase."),
];

const SETTINGS: &str = "title = \"Guida\"\nsource_language = \"it\"\n[languages.it]\nname = \"Italiano\"\n\
[[municipalities]]\ncode = \"000001\"\nname = \"Borgo\"\n\
[checks]\nfact-unverified = \"off\"\ncard-incomplete = \"off\"\npage-unlinked = \"off\"\nhours-overlap = \"off\"\n";

const PER_KIND: usize = 5;

#[test]
fn two_hundred_faults_of_forty_kinds_are_found_in_one_run() {
    let site = SiteFolder::empty();
    site.write("content/site.toml", SETTINGS);
    for (folder, kind) in [("servizi", "service"), ("enti", "organisation")] {
        site.write(
            &format!("content/{folder}/section.md"),
            format!("+++\nkind = \"{kind}\"\ntitle = \"{folder}\"\n+++\n"),
        );
    }
    site.write("content/enti/comune.md", "+++\ntitle = \"Comune\"\nsummary = \"Il comune.\"\n+++\n");
    let mut expected = Vec::new();
    for number in 0..FAULTS.len() * PER_KIND {
        let (code, place, fault) = &FAULTS[number % FAULTS.len()];
        let (head, text) = match place {
            Head => (*fault, "Una frase."),
            Text => ("", *fault),
        };
        let name = format!("content/servizi/p{number:03}.md");
        let page = format!("title = \"Pagina {number}\"\nsummary = \"Breve.\"\norganisation = \"enti/comune\"\n{head}");
        site.write(&name, format!("+++\n{page}\n+++\n\n{text}\n"));
        expected.push(format!("{code} {name}"));
    }
    let sources: Sources = site.sources();
    let (_, said) = build(&sources);
    let found: Vec<String> =
        codes(&said, &sources).iter().map(|one| one.split(':').next().unwrap().to_owned()).collect();
    assert_eq!(found, expected);
    assert_eq!(order::sorted(said.clone(), &sources), said);
    // To find and to say them costs little beyond what a site without faults costs. Both are looked at as `check` does:
    // a build would make the pages of the one and not those of the other.
    let folder = site.path().display().to_string();
    let time = || least_processor_time(&["check", "--message-format", "json", "--site", &folder]);
    let faulty = time();
    site.sources().files().iter().filter(|file| file.path.name().starts_with('p')).for_each(|file| {
        let number = &file.path.name()[1..4];
        let head = format!("title = \"Pagina {number}\"\nsummary = \"Breve.\"\norganisation = \"enti/comune\"");
        site.write(file.path.as_str(), format!("+++\n{head}\n+++\n\nUna frase.\n"));
    });
    let whole = time();
    assert!(faulty < whole + 0.2, "{faulty} s with faults, {whole} s without");
}
