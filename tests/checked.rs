//! What `translate check` finds in translations and what it leaves alone, case by case: each check on both sides.

use std::collections::BTreeSet;

use super::support::SiteFolder;

const SETTINGS: &str = r#"title = "Prova"
source_language = "it"
[languages.it]
name = "Italiano"
[languages.ar]
name = "العربية"
[languages.en]
name = "English"
[languages.es]
name = "Español"
[languages.fr]
name = "Français"
[languages.hi]
name = "हिन्दी"
[languages.uk]
name = "Українська"
[languages.zh-Hans]
name = "简体中文"
"#;

/// What stands for a word in some languages, by tag.
type Words = &'static [(&'static str, &'static str)];

/// Official words: name, title, forms, and the word in some languages.
const TERMS: &[(&str, &str, &str, Words)] = &[
    ("asilo-nido", "asilo nido", "\"nido\"", &[("en", "day nursery"), ("fr", "crèche")]),
    ("protezione", "protezione internazionale", "\"asilo\"", &[("en", "international protection"), ("fr", "asile")]),
    (
        "visto",
        "visto d'ingresso",
        "\"visto\"",
        &[("ar", "التأشيرة"), ("en", "entry visa"), ("es", "visado"), ("fr", "visa"), ("uk", "віза")],
    ),
    ("tessera", "tessera sanitaria", "\"tessera\"", &[("uk", "медична картка"), ("zh-Hans", "医疗卡")]),
    ("minore", "minore", "\"minorenne\"", &[("en", "person under 18")]),
    ("ricevuta", "ricevuta", "\"ricevute\"", &[("en", "receipt"), ("fr", "récépissé")]),
    ("modello-730", "modello 730", "\"dichiarazione dei redditi\"", &[("fr", "déclaration de revenus")]),
];

/// A source, and what stands for it in a language, with what is said of it.
const CASES: &[(&str, &str, &str, &str)] = &[
    // Official words: the longest wins, every inflection counts, another word is found.
    ("Cerchi un asilo nido?", "en", "Are you looking for a day nursery?", ""),
    ("Cerchi un asilo nido?", "fr", "Cherchez-vous une école\u{a0}?", "translation-term"),
    ("Puoi chiedere asilo.", "fr", "Vous pouvez demander l’asile.", ""),
    ("Mostra la tessera al banco.", "uk", "Покажіть медичні картки.", ""),
    ("Mostra la tessera al banco.", "zh-Hans", "请出示文件。", "translation-term"),
    // A participle after its verb is no word of an office.
    ("Se non l'hai ricevuta, telefona.", "en", "If it has not come, phone.", ""),
    ("È stata ricevuta ieri.", "fr", "Elle est arrivée hier.", ""),
    ("Se hai la ricevuta, portala.", "en", "If you have the paper, bring it.", "translation-term"),
    // What most languages word otherwise means something else.
    ("Hai visto il medico ieri?", "ar", "هل رأيت الطبيب أمس؟", ""),
    ("Hai visto il medico ieri?", "en", "Did you see the doctor yesterday?", ""),
    ("Hai visto il medico ieri?", "es", "¿Fue usted al médico ayer?", ""),
    ("Hai visto il medico ieri?", "fr", "Avez-vous consulté le médecin\u{a0}?", ""),
    ("Porta il visto con te.", "ar", "أحضر تأشيرتك معك.", ""),
    ("Porta il visto con te.", "en", "Bring your visa.", ""),
    ("Porta il visto con te.", "es", "Traiga el visado.", ""),
    ("Porta il visto con te.", "fr", "Apportez le papier.", "translation-term"),
    // Numbers: groups, words and official words are equal; another number is found.
    ("Costa 1.418.784 euro.", "en", "It costs 1,418,784 euros.", ""),
    ("Costa 1.418.784 euro.", "hi", "इसकी क़ीमत 14,18,784 यूरो है।", ""),
    ("Costa 1.418.784 euro.", "fr", "Cela coûte 1 418 784 euros.", ""),
    ("Costa 1.418.784 euro.", "es", "Cuesta 1.418.748 euros.", "translation-numbers"),
    ("Entro sedici giorni.", "en", "Within 16 days.", ""),
    ("Entro sedici giorni.", "es", "En 26 días.", "translation-numbers"),
    ("Un minorenne entra gratis.", "en", "A person under 18 enters free.", ""),
    ("Un minorenne entra gratis.", "es", "Quien tiene menos de 21 años entra gratis.", "translation-numbers"),
    ("I figli maggiorenni restano.", "es", "Los hijos mayores de 18 años se quedan.", ""),
    ("Fai la dichiarazione dei redditi.", "fr", "Faites la déclaration de revenus (730).", ""),
    ("Nel luglio del 2018.", "zh-Hans", "2018年7月。", ""),
    ("Nel luglio del 2018.", "uk", "У липні 2019 року.", "translation-numbers"),
    // Script: names and what stands in brackets keep their letters; a text in other letters is found.
    ("Si entra con SPID o CIE.", "zh-Hans", "用SPID或CIE登录。", ""),
    ("Chiama Terre di Inclusione.", "zh-Hans", "请致电Terre di Inclusione。", ""),
    ("Vai in Comune, all'ufficio anagrafe.", "ar", "اذهب إلى البلدية (Comune, ufficio anagrafe).", ""),
    ("Vai in Comune, all'ufficio anagrafe.", "hi", "Apne shahar ke daftar mein jaiye.", "translation-script"),
    ("Vai in Comune, all'ufficio anagrafe.", "uk", "Idit do svoiei munitsypalnoi ustanovy.", "translation-script"),
    // Words of the source: a gloss, a quotation and a name stay; a forgotten half is found.
    ("Di': mi sono fatto male al lavoro.", "en", "Say: mi sono fatto male al lavoro (I was hurt at work).", ""),
    ("Di': mi sono fatto male al lavoro.", "fr", "Dites\u{a0}: «\u{a0}mi sono fatto male al lavoro\u{a0}».", ""),
    ("Chiedi all'Ufficio relazioni con il pubblico.", "en", "Ask the Ufficio relazioni con il pubblico.", ""),
    (
        "Porta una fotografia e firma il modulo verde.",
        "uk",
        "Візьміть фото. Firma il modulo verde.",
        "translation-words",
    ),
    (
        "Porta una fotografia e firma il modulo verde.",
        "es",
        "Traiga una foto e firma il modulo verde.",
        "translation-words",
    ),
    // Length: a gloss in brackets and a short way to say it; a lost sentence is found.
    (
        "Vai in Questura oppure dai Carabinieri.",
        "es",
        "Vaya a la jefatura de policía (Questura) o a los carabineros (otra policía del Estado italiano).",
        "",
    ),
    ("Persone di Paesi che non sono dell'Unione", "zh-Hans", "非欧盟国家公民", ""),
    (
        "Porta le fotografie a colori. Firma ogni pagina con il nome e il cognome. Poi torna qui il lunedì mattina.",
        "en",
        "Bring your colour photographs.",
        "translation-length",
    ),
    // Typing: some words stand twice by right.
    ("Se ti fai male, telefona.", "fr", "Si vous vous blessez, téléphonez.", ""),
    ("Se ti fai male, telefona.", "en", "If you you get hurt, phone.", "translation-typing"),
];

/// Puts translations under their sources, as a translator does.
fn translated(catalogue: &str, cases: &[(&str, &str)]) -> String {
    let mut source = "";
    let mut text = String::new();
    for line in catalogue.lines() {
        source = line.strip_prefix("# it: ").unwrap_or(source);
        let translation = cases.iter().find(|(from, _)| *from == source).map(|(_, to)| *to);
        match (line.strip_suffix(" = ???"), translation) {
            (Some(id), Some(translation)) => text.push_str(&format!("{id} = {translation}\n")),
            _ => text.push_str(&format!("{line}\n")),
        }
    }
    text
}

fn site() -> SiteFolder {
    let site = SiteFolder::empty();
    site.write("content/site.toml", SETTINGS);
    site.write("content/parole/section.md", "+++\nkind = \"term\"\ntitle = \"Parole\"\n+++\n");
    for (name, title, forms, _) in TERMS {
        let head = format!("title = \"{title}\"\nsummary = \"Una parola.\"\nforms = [{forms}]\n");
        site.write(&format!("content/parole/{name}.md"), format!("+++\n{head}+++\n"));
    }
    let sources: BTreeSet<&str> = CASES.iter().map(|case| case.0).collect();
    let body: Vec<&str> = sources.into_iter().collect();
    let head = "+++\ntitle = \"Prova\"\nsummary = \"Una pagina.\"\nkeywords = [\"tessera 730\"]\n+++\n";
    site.write("content/prova.md", format!("{head}\n{}\n", body.join("\n\n")));
    site.run_well(&["translate", "sync"]);
    let languages: BTreeSet<&str> = CASES.iter().map(|case| case.1).collect();
    for language in languages {
        let path = format!("translations/{language}/prova.ftl");
        let mut cases: Vec<(&str, &str)> =
            CASES.iter().filter(|case| case.1 == language).map(|case| (case.0, case.2)).collect();
        // Search words are the translator's own.
        cases.push(("tessera 730", "carte; papiers 123"));
        site.write(&path, translated(&site.text(&path), &cases));
        let path = format!("translations/{language}/terms.ftl");
        let of_language = |word: &(&'static str, &'static str)| (word.0 == language).then_some(word.1);
        let words = TERMS.iter().filter_map(|term| Some((term.1, term.3.iter().find_map(of_language)?)));
        site.write(&path, translated(&site.text(&path), &words.collect::<Vec<_>>()));
    }
    site.run_well(&["translate", "sync"]);
    site
}

#[test]
fn every_check_finds_slips_and_leaves_good_translations_alone() {
    let site = site();
    let run = site.run(&["translate", "check", "--message-format", "json"]);
    let said: Vec<serde_json::Value> = run.out.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let mut faults = Vec::new();
    let mut expected = 0;
    for (source, language, translation, code) in CASES {
        let path = format!("translations/{language}/prova.ftl");
        let catalogue = site.text(&path);
        let line = catalogue.lines().position(|line| line.ends_with(&format!(" = {translation}"))).unwrap() + 1;
        let found: Vec<&str> = said
            .iter()
            .filter(|said| said["path"] == path.as_str() && said["line"] == line)
            .filter_map(|said| said["code"].as_str())
            .collect();
        expected += usize::from(!code.is_empty());
        let codes: Vec<&str> = Some(*code).filter(|code| !code.is_empty()).into_iter().collect();
        if found != codes {
            faults.push(format!("{language}: {source} → {translation}: {found:?} instead of {codes:?}"));
        }
    }
    assert!(faults.is_empty(), "{}\n{}", faults.join("\n"), run.error);
    let of_checks =
        said.iter().filter(|said| said["code"].as_str().is_some_and(|code| code.starts_with("translation-")));
    assert_eq!(of_checks.count(), expected, "{}", run.out);
}

/// Where a language hardly ever uses the word of its `terms.ftl`, one remark says so instead of one a text.
#[test]
fn a_word_that_nobody_uses_is_said_once() {
    let site = SiteFolder::empty();
    site.write("content/site.toml", SETTINGS);
    site.write("content/parole/section.md", "+++\nkind = \"term\"\ntitle = \"Parole\"\n+++\n");
    let head = "title = \"tessera sanitaria\"\nsummary = \"Una parola.\"\nforms = [\"tessera\"]\n";
    site.write("content/parole/tessera.md", format!("+++\n{head}+++\n"));
    let texts =
        ["Mostra la tessera qui.", "Porta la tessera lì.", "Hai la tessera?", "Chiedi la tessera.", "La tessera."];
    let head = "+++\ntitle = \"Prova\"\nsummary = \"Una pagina.\"\n+++\n";
    site.write("content/prova.md", format!("{head}\n{}\n", texts.join("\n\n")));
    site.run_well(&["translate", "sync"]);
    let english =
        ["Show the card here.", "Bring the card there.", "Have you the card?", "Ask for the card.", "The pass."];
    let cases: Vec<(&str, &str)> = texts.into_iter().zip(english).collect();
    let path = "translations/en/prova.ftl";
    site.write(path, translated(&site.text(path), &cases));
    let words = "translations/en/terms.ftl";
    site.write(words, translated(&site.text(words), &[("tessera sanitaria", "health pass")]));
    let said = site.run(&["translate", "check", "en"]).error;
    assert_eq!(said.matches("[translation-term]").count(), 1, "{said}");
    assert!(said.contains("1 of 5 texts that have tessera have its word from terms.ftl, health pass"), "{said}");
}
