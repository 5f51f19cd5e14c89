//! The search of the theme and the program that makes its index agree to the letter, hold under whatever is typed, and
//! count truly.

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};
use sportello::language::{Folding, Language};
use sportello::output::search;
use sportello::site::{Edition, Site};
use sportello::source::{SitePath, Sources};

use super::support::{SiteFolder, build, judges, repository};

/// The languages that have tables of their own.
const LANGUAGES: [&str; 14] = ["it", "en", "fr", "es", "ro", "sq", "ar", "ur", "pa", "hi", "bn", "zh-Hans", "uk", "ru"];

/// Words in which scripts differ from one another.
const WORDS: &[&str] = &[
    "Dell'Anagrafe, città: perciò n. 1 – ÀÉÎÕÜ ÇŞŢȘȚ ẞ Łódź Đoković İstanbul ŒUVRE",
    "înregistrare şi școală, ţară și țară",
    "Здоров’я, об'єкт, п`ять, Ґанок, їжа, йод, ёлка, Їжак, и\u{306}, і\u{308}",
    "الإقامة والصّحة ۱۲۳ ٱلمدرسة ـــ شؤون مسؤول ى ئ ء كتابٌ",
    "کاغذات ہیں، ۂ ۃ ۓ ے ھ ں ٹ ڈ ڑ می\u{200c}خواهم",
    "ਪੱਕਾ ਪੰਜਾਬ ੧੧੨ ਸ਼ਹਿਰ ਗ਼ਲਤ ਿਆਂ",
    "हिन्दी ज़रूरत अंक अङ्क सम्बन्ध हैँ क़ानून १२३",
    "ব্যাঙ্ক হয় ড়ঢ়য় চাঁদ উৎসব ১২৩",
    "办居留证。A2级 税 護照 Ａ１２３ ㍿ ﷺ ﬁ ½ ² ⅷ",
    "\u{301}\u{300} \u{200b}\u{202e}\u{2067}abc\u{2069} a\u{AD}b ☎\u{FE0F}112 1️⃣",
    "Σίσυφος ΟΔΟΣ ᾿Αθήνα ไทย ภาษาไทย မြန်မာ ខ្មែរ",
];

/// The letters, marks and signs of which strings are made by chance.
const LETTERS: &[&str] = &[
    "[a-zA-ZàèéìòùçñâîșțăëÇŞẞıİłøœ'’0-9 .-]{0,24}",
    "[а-яА-ЯёЁіїєґІЇЄҐ'’ʼ`´0-9 \u{301}\u{306}\u{308}-]{0,24}",
    "[\u{621}-\u{64A}\u{64B}-\u{65F}\u{660}-\u{669}\u{66E}-\u{6D3}\u{6D5}-\u{6ED}\u{6F0}-\u{6F9} \u{200C}\u{200D}]{0,24}",
    "[\u{901}-\u{939}\u{93C}-\u{94D}\u{950}\u{958}-\u{965}\u{966}-\u{96F} \u{200C}\u{200D}]{0,24}",
    "[\u{981}-\u{983}\u{985}-\u{98C}\u{993}-\u{9A8}\u{9AA}-\u{9B0}\u{9B6}-\u{9B9}\u{9BC}-\u{9C4}\u{9CB}-\u{9CE}\u{9DC}\u{9DD}\u{9DF}\u{9E6}-\u{9F1} ]{0,24}",
    "[\u{A01}-\u{A03}\u{A05}-\u{A0A}\u{A13}-\u{A28}\u{A2A}-\u{A30}\u{A32}\u{A33}\u{A35}\u{A36}\u{A38}\u{A39}\u{A3C}\u{A3E}-\u{A42}\u{A4B}-\u{A4D}\u{A59}-\u{A5C}\u{A66}-\u{A74} ]{0,24}",
    "[一-龥㐀-㐠ぁ-んァ-ヶ々〇Ａ-Ｚ０-９。，、 a-z]{0,16}",
    "[ -~¡-ɏͰ-ϿЀ-ӿ\u{2000}-\u{206F}⁰-₉™ℓ①-⑳]{0,24}",
];

/// A site of one page in all languages.
fn tables() -> Site {
    let mut settings = String::from("title = \"Guida\"\nsummary = \"Guida.\"\nsource_language = \"it\"\n");
    for tag in LANGUAGES {
        settings.push_str(&format!("\n[languages.{tag}]\nname = \"{tag}\"\n"));
    }
    let files = [
        ("content/site.toml", settings.as_str()),
        ("content/pagine/section.md", "+++\nkind = \"page\"\ntitle = \"Pagine\"\nsummary = \"Pagine.\"\n+++\n"),
        ("content/pagine/una.md", "+++\ntitle = \"Una pagina\"\nsummary = \"Una.\"\n+++\n"),
    ];
    build(&Sources::from_texts(files.iter().map(|(path, text)| (SitePath::new(path).unwrap(), *text)))).0
}

fn texts() -> Vec<String> {
    let mut runner = TestRunner::new_with_rng(Config::default(), TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let mut texts: Vec<String> = WORDS.iter().map(|text| (*text).to_owned()).collect();
    for letters in LETTERS {
        let strings = proptest::string::string_regex(letters).unwrap();
        texts.extend((0..150).map(|_| strings.new_tree(&mut runner).unwrap().current()));
    }
    texts
}

/// Hands the index of an edition to the script of the theme.
fn tree(site: &Site, edition: &Edition, texts: &[String], queries: &[Value]) -> Value {
    let index = search::produce(site, edition);
    let files = index.files.iter().map(|file| json!([file.path.as_str(), std::str::from_utf8(&file.bytes).unwrap()]));
    json!({ "manifest": index.manifest, "tables": index.tables, "files": files.collect::<Vec<_>>(), "texts": texts, "queries": queries })
}

fn call(trees: &[Value]) -> Vec<Value> {
    let assets = repository().join("themes/piazza/assets");
    let said = judges::node("search-engine.mjs", &json!({ "assets": assets, "trees": trees }).to_string());
    serde_json::from_str(&said).unwrap()
}

#[test]
fn both_sides_fold_split_and_cut_alike() {
    let (site, texts) = (tables(), texts());
    let trees: Vec<Value> = site.editions.iter().map(|edition| tree(&site, edition, &texts, &[])).collect();
    for (edition, said) in site.editions.iter().zip(call(&trees)) {
        let folding = Folding::new(&edition.language, &Language::italian());
        for (text, said) in texts.iter().zip(said["folded"].as_array().unwrap()) {
            let mut words = Vec::new();
            folding.words(text, |word| words.push(word.to_owned()));
            let stems: Vec<Vec<&str>> = words.iter().map(|word| folding.stems(word)).collect();
            let expected = json!({ "folded": folding.fold(text), "words": words, "stems": stems });
            assert_eq!(*said, expected, "{}: {text:?}", edition.language);
        }
    }
}

/// What nobody means to type, and what somebody might try.
fn nasty() -> Vec<Value> {
    let mut nasty: Vec<Value> = [
        "",
        " ",
        "\u{0}\u{1}\u{7f}",
        "\u{202e}\u{2066}\u{200f}",
        "\u{301}\u{302}\u{64b}",
        "[a-z]+(.*)\\d{3}$^|?*",
        "\\",
        "(",
        "[",
        "<script>alert(1)</script>",
        "<b>permesso</b>",
        "&amp;",
        "\t\n\r",
        "🙂👨‍👩‍👧",
        "%00%20",
        "constructor",
        "__proto__",
        "toString",
        "permesso \u{0} di",
        "ﷺﷺﷺ",
    ]
    .iter()
    .map(|text| json!(text))
    .collect();
    nasty.push(json!("permesso ".repeat(1200)));
    nasty.push(json!("ا".repeat(10_000)));
    nasty.push(json!("税".repeat(10_000)));
    nasty.push(json!([0x61, 0xD83D, 0x62]));
    nasty.push(json!([0xDE42, 0xD83D]));
    nasty
}

#[test]
fn whatever_is_typed_is_answered() {
    let town = SiteFolder::town();
    let (site, _) = build(&town.sources());
    let mut queries: Vec<Value> = nasty().iter().map(|text| json!({ "text": text, "options": {} })).collect();
    for broken in ["h", "b", "p", "f", "t"] {
        queries.push(json!({ "text": "permesso xyzzy", "options": { "counts": true }, "broken": broken }));
    }
    let trees: Vec<Value> = site.editions.iter().map(|edition| tree(&site, edition, &[], &queries)).collect();
    for (edition, said) in site.editions.iter().zip(call(&trees)) {
        for (query, answer) in queries.iter().zip(said["answers"].as_array().unwrap()) {
            let failed = answer["failed"].as_array().unwrap();
            // The hours are asked for where the script of hours is there.
            let broken = query["broken"].as_str();
            assert_eq!(
                failed.is_empty(),
                broken.is_none_or(|kind| kind == "b" && failed.is_empty()),
                "{}: {query} {answer}",
                edition.language
            );
            assert!(answer["milliseconds"].as_f64().unwrap() < 2000.0, "{}: {query}", edition.language);
        }
    }
}

/// The values that pages state themselves, by facet.
fn stated(edition: &Edition, address: &str) -> Vec<(&'static str, String)> {
    let page = edition.at(format!("{}/{address}", edition.language).trim_end_matches('/')).unwrap();
    let mut stated = vec![("kind", page.kind.as_str().to_owned())];
    stated.extend(page.data.audience.iter().map(|code| ("audience", (*code).to_owned())));
    stated.extend(page.data.languages.iter().map(|language| ("language", language.to_string())));
    stated.extend(page.municipalities.iter().map(|area| ("municipality", area.code.clone())));
    stated
}

#[test]
fn filters_count_truly() {
    let (site, _) = build(&SiteFolder::town().sources());
    let edition = &site.editions[0];
    let all = json!({ "counts": true, "limit": 1000 });
    let mut queries = vec![json!({ "text": "corso", "options": all }), json!({ "text": "sportello", "options": all })];
    let chosen = json!({ "counts": true, "limit": 1000, "chosen": { "kind": ["service", "place"] } });
    queries.push(json!({ "text": "", "options": chosen }));
    queries.push(json!({ "text": "sportello", "options": chosen }));
    let said = call(&[tree(&site, edition, &[], &queries)]);
    let answers = said[0]["answers"].as_array().unwrap();
    for (query, answer) in queries.iter().zip(answers) {
        let results = answer["results"].as_array().unwrap();
        assert!(!results.is_empty(), "{query}");
        assert_eq!(results.len() as u64, answer["total"].as_u64().unwrap(), "{query}");
        let mut counts = std::collections::BTreeMap::new();
        for result in results {
            for key in stated(edition, result["address"].as_str().unwrap()) {
                *counts.entry(key).or_insert(0_u64) += 1;
            }
        }
        let chose = query["options"]["chosen"].is_object();
        for ((facet, value), count) in counts {
            assert!(!chose || facet != "kind" || ["service", "place"].contains(&value.as_str()), "{query}: {value}");
            // How many there would be with another kind is counted as if none were chosen.
            assert_eq!(answer["facets"][facet][&value].as_u64(), Some(count), "{query}: {facet} {value}");
        }
        let names: Vec<&str> =
            answer["known"].as_array().unwrap().iter().map(|facet| facet["name"].as_str().unwrap()).collect();
        assert_eq!(names[..2], ["kind", "topic"]);
    }
}

/// Asks the town in a language and returns the addresses, and through which words they were found.
fn found(tag: &str, text: &str) -> Vec<(String, Value)> {
    let said = ask(&build(&SiteFolder::town().sources()).0, tag, &[text]);
    let results = said[0]["results"].as_array().unwrap();
    results.iter().map(|result| (result["address"].as_str().unwrap().to_owned(), result["via"].clone())).collect()
}

#[test]
fn a_spelling_says_what_it_stands_for() {
    let official = json!({ "text": "permesso di soggiorno", "language": "it" });
    assert_eq!(found("ar", "permeso di sogiorno")[0], ("parole/permesso-di-soggiorno".to_owned(), official));
    let own = found("it", "permeso di sogiorno")[0].1.clone();
    assert_eq!(own["text"], "permesso di soggiorno");
    assert_eq!(found("it", "permesso di soggiorno")[0].1, Value::Null);
    assert_eq!(found("ar", "١١٢")[0].0, "servizi/emergenza");
}

/// Asks the town in Italian.
fn answers(queries: &[&str]) -> Vec<Value> {
    ask(&build(&SiteFolder::town().sources()).0, "it", queries)
}

#[test]
fn words_that_stand_nowhere_are_told() {
    let said = answers(&["permesso dinosauro", "permesso di soggiorno", "dinosauro <b>qzxwvk</b> bicycle permesso"]);
    assert_eq!(said[0]["missing"], json!(["dinosauro"]));
    assert!(said[0]["total"].as_u64().unwrap() > 0, "{}", said[0]);
    assert_eq!(said[1]["missing"], Value::Null);
    // Most of it is of other things, and the letter of a tag is no word.
    assert_eq!((&said[2]["missing"], &said[2]["total"]), (&json!(["dinosauro", "qzxwvk", "bicycle"]), &json!(0)));
}

/// The addresses of an answer, in their order.
fn addresses(answer: &Value) -> Vec<&str> {
    answer["results"].as_array().unwrap().iter().map(|result| result["address"].as_str().unwrap()).collect()
}

#[test]
fn a_word_that_stands_nowhere_changes_nothing() {
    let said = answers(&["permesso", "blorfind permesso", "permesso blorfind", "isee", "xqzwrtk isee"]);
    for (alone, other) in [(0, 1), (0, 2), (3, 4)] {
        assert_eq!(said[alone]["total"], said[other]["total"], "{}", said[other]);
        assert_eq!(addresses(&said[alone]), addresses(&said[other]));
        assert!(!addresses(&said[other]).is_empty() && said[other]["missing"][0].is_string(), "{}", said[other]);
    }
}

#[test]
fn numbers_are_found_however_they_are_written() {
    let said = answers(&["+39 112", "0039112", "+٣٩ ١١٢", "1-1-2", "1 1 2", "112 118", "112-118"]);
    for (number, answer) in said.iter().enumerate() {
        assert_eq!(addresses(answer).first(), Some(&"servizi/emergenza"), "{answer}");
        assert_eq!(answer["missing"], if number > 4 { json!(["118"]) } else { Value::Null });
    }
}

/// A site of some pages, each with its title, its summary and its text.
fn pages(pages: &[[&str; 3]]) -> Site {
    pages_in(&["it"], pages)
}

/// The same with a tree for each of some languages, none of them translated.
fn pages_in(languages: &[&str], pages: &[[&str; 3]]) -> Site {
    let trees: String = languages.iter().map(|tag| format!("\n[languages.{tag}]\nname = \"{tag}\"\n")).collect();
    let settings = format!("title = \"Guida\"\nsummary = \"Guida.\"\nsource_language = \"it\"\n{trees}");
    let section = "+++\nkind = \"service\"\ntitle = \"Servizi\"\nsummary = \"Servizi.\"\n+++\n";
    let mut files =
        vec![("content/site.toml".to_owned(), settings), ("content/servizi/section.md".to_owned(), section.to_owned())];
    for (number, [title, summary, text]) in pages.iter().enumerate() {
        let page = format!("+++\ntitle = \"{title}\"\nsummary = \"{summary}\"\n+++\n\n{text}\n");
        files.push((format!("content/servizi/s{number}.md"), page));
    }
    build(&Sources::from_texts(files.iter().map(|(path, text)| (SitePath::new(path).unwrap(), text.as_str())))).0
}

fn ask(site: &Site, tag: &str, queries: &[&str]) -> Vec<Value> {
    let edition = site.editions.iter().find(|edition| edition.language.as_str() == tag).unwrap();
    let queries: Vec<Value> = queries.iter().map(|text| json!({ "text": text, "options": {} })).collect();
    call(&[tree(site, edition, &[], &queries)])[0]["answers"].as_array().unwrap().clone()
}

#[test]
fn italian_words_are_heard_letter_by_letter() {
    let site = pages_in(&["it", "bn", "uk"], &[["Bonus", "Un aiuto.", "Testo."], ["Pigione", "Le rate.", "Testo."]]);
    // The Bengali sign for o, whether it is written as one character or as the two that it is made of.
    let o = ask(&site, "bn", &["বোনুস", "ব\u{9c7}\u{9be}নুস"]);
    assert_eq!((addresses(&o[0]), addresses(&o[1])), (vec!["servizi/s0"], vec!["servizi/s0"]), "{o:?}");
    // A vowel sign behind a vowel is no Bengali, and three sounds that only resemble those of a word are another word.
    let said = [ask(&site, "bn", &["বোওানুস"]), ask(&site, "uk", &["бежунйе", "піджоне"])].concat();
    assert_eq!((&said[0]["total"], &said[1]["total"]), (&json!(0), &json!(0)), "{said:?}");
    assert_eq!(addresses(&said[2]), ["servizi/s1"]);
}

#[test]
fn a_rare_word_of_a_body_pushes_no_page_out() {
    let site = pages(&[
        ["Cittadinanza", "La domanda.", "Come si chiede."],
        ["Rete dei comuni", "La rete.", "Le risposte che gli uffici negano. La cittadinanza, a Pizzo."],
        ["Cittadinanza a diciotto anni", "La dichiarazione.", "Come si dichiara."],
    ]);
    for answer in
        ask(&site, "it", &["negato la cittadinanza", "cittadinanza negano", "pizza cittadinanza", "cittadinanza pizza"])
    {
        assert_eq!(answer["total"], 3, "{answer}");
        assert_eq!(addresses(&answer)[0], "servizi/s0", "{answer}");
    }
}

#[test]
fn short_words_have_no_slips_in_bodies() {
    let site = pages(&[
        ["Bollette", "Pagare la luce.", "Si paga in rate, anche per il gas. Le cose rare e il piatto."],
        ["Vaccinazioni", "Per i bambini.", "Che cosa serve per la vaccinazione antinfluenzale."],
    ]);
    let said = ask(&site, "it", &["rape", "rade", "antinfluenzsle", "vaccinazzioni"]);
    assert_eq!((&said[0]["total"], &said[1]["total"]), (&json!(0), &json!(0)), "{said:?}");
    // What was taken for another word says for which.
    assert_eq!(said[2]["results"][0]["via"]["text"], "antinfluenzale", "{}", said[2]);
    assert_eq!(said[3]["results"][0]["via"]["text"], "Vaccinazioni", "{}", said[3]);
}

#[test]
fn the_beginning_of_a_small_word_finds_it_not() {
    let site = pages(&[["Rete dei comuni", "La rete.", "Testo."], ["Denuncia", "La denuncia.", "Testo."]]);
    assert_eq!(addresses(&ask(&site, "it", &["de"])[0]), ["servizi/s1"]);
}

#[test]
fn official_words_are_found_joined() {
    for (text, tag) in [("permesodisogiorno", "it"), ("permisodisojorno", "ar")] {
        let first = found(tag, text)[0].clone();
        assert_eq!(
            (first.0.as_str(), &first.1["text"]),
            ("parole/permesso-di-soggiorno", &json!("permesso di soggiorno"))
        );
    }
}

#[test]
fn no_misspelling_is_offered() {
    let (site, _) = build(&SiteFolder::town().sources());
    let edition = site.editions.iter().find(|edition| edition.language.as_str() == "it").unwrap();
    let aliases = || edition.pages.iter().flat_map(|page| &page.aliases);
    let folding = Folding::new(&edition.language, &Language::italian());
    let words = |text: &str| {
        let mut words = Vec::new();
        folding.words(text, |word| words.push(word.to_owned()));
        words
    };
    let recorded: Vec<String> = aliases()
        .filter(|alias| alias.stands_for.is_some())
        .flat_map(|alias| words(&alias.word.text))
        .filter(|word| !edition.pages.iter().any(|page| words(&page.title.first.plain()).contains(word)))
        .collect();
    assert!(recorded.iter().any(|word| word == "sogiorno"), "{recorded:?}");
    let official = aliases().filter_map(|alias| alias.stands_for.as_ref()).flat_map(|official| words(&official.text));
    let asked = official.chain(recorded.iter().cloned());
    let queries: Vec<Value> = asked.map(|word| json!({ "text": format!("{word}qqqqq"), "options": {} })).collect();
    let said = call(&[tree(&site, edition, &[], &queries)]);
    let answers = said[0]["answers"].as_array().unwrap();
    let near: Vec<&str> =
        answers.iter().flat_map(|answer| answer["near"].as_array().unwrap()).filter_map(Value::as_str).collect();
    assert!(near.contains(&"permesso") && near.len() > 5, "{near:?}");
    for word in near {
        let folded = folding.fold(word);
        let is_written = edition.pages.iter().any(|page| {
            let aliases = page.aliases.iter().filter(|alias| alias.stands_for.is_none()).map(|alias| &alias.word.text);
            aliases.chain([&page.title.first.plain()]).any(|text| words(text).contains(&folded))
        });
        assert!(is_written || !recorded.contains(&folded), "{word}");
    }
}

/// The town's tree in a language, indexed with so many threads of sources in this order.
fn indexed(threads: usize, backwards: bool) -> Vec<(String, Vec<u8>)> {
    let town = SiteFolder::town().sources();
    let mut files: Vec<(SitePath, String)> =
        town.files().iter().map(|file| (file.path.clone(), file.text.to_string())).collect();
    if backwards {
        files.reverse();
    }
    let sources = Sources::from_texts(files.iter().map(|(path, text)| (path.clone(), text.as_str())));
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
    pool.install(|| {
        let (site, _) = build(&sources);
        let indexes = site.editions.iter().map(|edition| search::produce(&site, edition));
        let files = indexes.flat_map(|index| {
            let files = index.files.into_iter().map(|file| (file.path.to_string(), file.bytes.clone()));
            files.chain([(String::from("manifest"), index.manifest.into_bytes())]).collect::<Vec<_>>()
        });
        files.collect()
    })
}

#[test]
fn the_same_pages_give_the_same_index() {
    let one = indexed(1, false);
    assert!(one.len() > 20, "{}", one.len());
    assert_eq!(indexed(2, false), one);
    assert_eq!(indexed(2, true), one);
}
