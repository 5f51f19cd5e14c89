//! Editors rename pages and delete files that look made by a machine: no translation is lost over it.

use super::support::SiteFolder;

const SETTINGS: &str = "title = \"Guida\"\nsource_language = \"it\"\n\n[languages.it]\nname = \"Italiano\"\n\n[languages.ar]\nname = \"العربية\"\n\n[languages.ro]\nname = \"Română\"\n";
const PAGE: &str = "+++\ntitle = \"Aiuto\"\nsummary = \"Dove chiedere.\"\n+++\n\nPorta un documento valido e la ricevuta.\n\nTelefona al pediatra prima di venire.\n";
const ARABIC: [(&str, &str); 4] = [
    ("Aiuto", "مساعدة"),
    ("Dove chiedere.", "أين تسأل."),
    ("Porta un documento valido e la ricevuta.", "أحضر وثيقة سارية والإيصال."),
    ("Telefona al pediatra prima di venire.", "اتصل بطبيب الأطفال قبل أن تأتي."),
];

/// A site with a page that is translated into Arabic, by Fatima.
fn site() -> SiteFolder {
    let site = SiteFolder::of(&[("content/site.toml", SETTINGS), ("content/aiuto.md", PAGE)]);
    site.run_well(&["translate", "sync"]);
    for (source, text) in ARABIC {
        let id = site.message("translations/it/aiuto.ftl", source);
        site.replace("translations/ar/aiuto.ftl", &format!("\n{id} = ???"), &format!("\n{id} = {text}"));
    }
    site.run_well(&["translate", "sync", "--by", "Fatima"]);
    site
}

fn rename(site: &SiteFolder, to: &str) {
    let text = site.text("content/aiuto.md");
    site.write(&format!("content/{to}.md"), text);
    site.remove("content/aiuto.md");
}

fn without_head(catalogue: &str) -> String {
    catalogue.lines().filter(|line| !line.starts_with("###")).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_renamed_page_keeps_its_translations_before_and_after_they_move() {
    let site = site();
    let before = site.bytes_below("translations");
    let (catalogue, register) =
        (site.text("translations/ar/aiuto.ftl"), site.text("translations/_register/ar/aiuto.toml"));
    rename(&site, "servizi/chiedere-aiuto");
    let section = "+++\ntitle = \"Servizi\"\nsummary = \"Tutti.\"\nkind = \"page\"\n+++\n";
    site.write("content/servizi/section.md", section);
    let built = site.run_well(&["build", "--out", "public"]);
    assert!(built.error.contains("`aiuto` is now `servizi/chiedere-aiuto`"), "{}", built.error);
    assert_eq!(built.error.matches("catalogue-page").count(), 1, "once a page, not once a file:\n{}", built.error);
    let page = site.text("public/ar/servizi/chiedere-aiuto/index.html");
    assert!(page.contains("أحضر وثيقة سارية والإيصال."), "readers see the translation before anybody moves it");
    assert_eq!(site.bytes_below("translations"), before, "a build writes nothing into the sources");
    assert_eq!(site.run(&["translate", "sync", "--check"]).code, 1);
    let synced = site.run_well(&["translate", "sync"]);
    assert!(synced.out.contains("servizi/chiedere-aiuto") || synced.error.contains("servizi/chiedere-aiuto"));
    let after = site.bytes_below("translations");
    assert!(after.keys().all(|path| !path.ends_with("aiuto.ftl") || path.to_str().unwrap().contains("servizi")));
    // Those of the new section came along.
    assert_eq!(after.len(), before.len() + 5, "{:?}", after.keys());
    let moved = site.text("translations/ar/servizi/chiedere-aiuto.ftl");
    assert_eq!(without_head(&moved), without_head(&catalogue));
    assert_eq!(site.text("translations/_register/ar/servizi/chiedere-aiuto.toml"), register, "who made it is known");
    let checked = site.run_well(&["translate", "sync", "--check"]);
    assert!(!checked.error.contains("catalogue-page"), "{}", checked.error);
}

#[test]
fn a_page_that_is_renamed_and_edited_keeps_what_holds_and_marks_what_is_old() {
    let site = site();
    rename(&site, "chiedere-aiuto");
    site.replace("content/chiedere-aiuto.md", "Porta un documento valido e", "Porta un documento valido,");
    site.replace("content/chiedere-aiuto.md", "Telefona al pediatra prima", "Telefona al medico prima");
    // One language asked for: the files of the other ones must not stay behind.
    site.run_well(&["translate", "sync", "ro"]);
    let catalogue = site.text("translations/ar/chiedere-aiuto.ftl");
    assert!(catalogue.contains("أحضر وثيقة سارية والإيصال."));
    assert!(catalogue.contains("# it before: Telefona al pediatra prima di venire."), "{catalogue}");
    assert!(!site.path().join("translations/ar/aiuto.ftl").exists());
    assert!(!site.path().join("translations/_register/ar/aiuto.toml").exists());
    site.run_well(&["translate", "sync"]);
    site.run_well(&["translate", "sync", "--check"]);
}

#[test]
fn another_page_is_no_renamed_one() {
    let site = site();
    rename(&site, "altro");
    site.write(
        "content/altro.md",
        "+++\ntitle = \"Aiuto\"\nsummary = \"Che cosa fare.\"\n+++\n\nChiama il centro per l'impiego e chiedi un appuntamento.\n",
    );
    let built = site.run_well(&["build", "--out", "public"]);
    assert!(built.error.contains("there is no page `aiuto`"), "{}", built.error);
    site.run_well(&["translate", "sync"]);
    assert!(site.text("translations/ar/aiuto.ftl").contains("أحضر وثيقة"), "what belongs to nobody stays");
}

#[test]
fn a_copy_of_a_renamed_page_is_offered_the_words_and_a_torn_file_moves_as_it_stands() {
    let site = site();
    let torn = site.text("translations/ar/aiuto.ftl").replace("أين تسأل.", "**أين تسأل.");
    site.write("translations/ar/aiuto.ftl", torn);
    rename(&site, "bene");
    site.write("content/copia.md", site.text("content/bene.md"));
    site.run(&["translate", "sync"]);
    assert!(site.text("translations/ar/bene.ftl").contains("= **أين تسأل."));
    let copy = site.text("translations/ar/copia.ftl");
    assert!(copy.contains("# memory: bene: أحضر وثيقة سارية والإيصال."), "{copy}");
    assert!(!site.path().join("translations/ar/aiuto.ftl").exists());
}

#[test]
fn a_file_that_nobody_can_read_keeps_the_others_where_they_are() {
    let site = site();
    site.write("translations/ro/aiuto.ftl", b"\xFF\xFE#\0".as_slice());
    let before = site.bytes_below("translations");
    rename(&site, "bene");
    site.run(&["translate", "sync"]);
    assert_eq!(site.bytes_below("translations"), before);
}

#[test]
fn a_source_catalogue_that_somebody_deleted_comes_back_with_its_ids() {
    let site = site();
    // An id is born with the first words of its text and outlives them: from the words of today it could not be told.
    site.replace("content/aiuto.md", "Porta un documento valido e la ricevuta.", "Porta un documento e la ricevuta.");
    site.run_well(&["translate", "sync"]);
    let before = site.bytes_below("translations");
    let source = site.text("translations/it/aiuto.ftl");
    site.remove("translations/it/aiuto.ftl");
    let built = site.run_well(&["build", "--out", "public"]);
    assert!(!built.error.contains("message-unknown"), "{}", built.error);
    assert!(site.text("public/ar/aiuto/index.html").contains("اتصل بطبيب الأطفال قبل أن تأتي."));
    site.run_well(&["translate", "sync"]);
    let ids = |text: &str| -> Vec<String> {
        let lines = text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned);
        lines.collect()
    };
    assert_eq!(ids(&site.text("translations/it/aiuto.ftl")), ids(&source));
    let after = site.bytes_below("translations");
    let targets = |files: &std::collections::BTreeMap<std::path::PathBuf, Vec<u8>>| {
        files.clone().into_iter().filter(|(path, _)| !path.starts_with("it")).collect::<Vec<_>>()
    };
    assert_eq!(targets(&after), targets(&before));
}

#[test]
fn a_page_that_was_copied_and_then_deleted_is_offered_to_its_copy_as_long_as_its_files_stand() {
    let site = site();
    site.write("content/copia.md", site.text("content/aiuto.md"));
    site.run_well(&["translate", "sync"]);
    let offer = "# memory: aiuto: أحضر وثيقة سارية والإيصال.";
    assert!(site.text("translations/ar/copia.ftl").contains(offer));
    site.remove("content/aiuto.md");
    let said = site.run_well(&["translate", "sync"]).error;
    assert!(said.contains("no page `aiuto`") && said.contains("offered as `# memory:`"), "{said}");
    assert!(site.text("translations/ar/copia.ftl").contains(offer), "the words are on the disk, and are offered");
    site.run_well(&["translate", "sync", "--check"]);
}

#[test]
fn two_versions_after_a_merge_keep_a_check_from_passing() {
    let site = site();
    let line = "title = مساعدة\n";
    let both = format!("<<<<<<< a\n{line}=======\ntitle = عون\n>>>>>>> b\n");
    site.replace("translations/ar/aiuto.ftl", line, &both);
    let run = site.run(&["translate", "sync", "--check"]);
    assert_eq!(run.code, 1);
    assert!(
        run.error.contains("two versions wait") && run.error.contains("translations/ar/aiuto.ftl"),
        "{}",
        run.error
    );
}

#[test]
fn a_tick_beside_the_brackets_counts() {
    for mark in ["x [ ]", "[ ]x", "[] x", "(x)"] {
        let site = site();
        site.replace("content/aiuto.md", "Telefona al pediatra", "Telefona al medico");
        site.run_well(&["translate", "sync"]);
        site.replace("translations/ar/aiuto.ftl", "# [ ] ", &format!("# {mark} "));
        site.run_well(&["translate", "sync"]);
        let text = site.text("translations/ar/aiuto.ftl");
        assert!(!text.contains("DA RIVEDERE"), "{mark}: {text}");
    }
}

#[test]
fn a_page_is_found_again_where_the_source_catalogues_were_deleted_too() {
    let site = site();
    rename(&site, "bene");
    std::fs::remove_dir_all(site.path().join("translations/it")).unwrap();
    let built = site.run_well(&["build", "--out", "public"]);
    assert!(site.text("public/ar/bene/index.html").contains("أحضر وثيقة سارية والإيصال."), "{}", built.error);
    site.run_well(&["translate", "sync"]);
    assert!(site.text("translations/ar/bene.ftl").contains("= أحضر وثيقة سارية والإيصال."));
    assert!(!site.path().join("translations/ar/aiuto.ftl").exists());
    site.run_well(&["translate", "sync", "--check"]);
}

#[test]
fn what_a_deleted_page_leaves_is_named_once_with_its_languages() {
    let site = site();
    // Nothing that is near, so that nobody takes another page for it.
    site.write("content/orari.md", "+++\ntitle = \"Orari\"\nsummary = \"Quando.\"\n+++\n\nOgni giorno.\n");
    site.run_well(&["translate", "sync"]);
    site.remove("content/aiuto.md");
    for command in
        [&["check"][..], &["translate", "check"], &["translate", "check", "ro"], &["translate", "check", "ar"]]
    {
        let said = site.run(&[command, &["--locale", "en"]].concat()).error;
        assert_eq!(said.matches("catalogue-page").count(), 1, "{command:?}: {said}");
        assert!(said.contains("there is no page `aiuto`") && said.contains("for: ar, it, ro"), "{said}");
        assert!(said.contains("translations/ar/aiuto.ftl:1"), "the first catalogue, not its register: {said}");
    }
    let said = site.run(&["check", "--message-format", "json"]).out;
    assert_eq!(said.matches("catalogue-page").count(), 1, "{said}");
    for path in ["translations/ro/aiuto.ftl", "translations/_register/ro/aiuto.toml"] {
        assert!(site.run(&["translate", "check", "ro"]).error.contains("catalogue-page"), "{path}");
        site.remove(path);
    }
    let said = site.run(&["translate", "check", "ro"]).error;
    assert!(!said.contains("catalogue-page"), "{said}");
}

/// A second page, translated too, beside the one of [`site`].
fn two_pages() -> SiteFolder {
    let site = site();
    let casa = "+++\ntitle = \"Casa\"\nsummary = \"Come si affitta.\"\n+++\n\nIl contratto si firma in due.\n\nLa caparra torna alla fine.\n";
    site.write("content/casa.md", casa);
    site.run_well(&["translate", "sync"]);
    for (source, text) in [("Casa", "بيت"), ("Il contratto si firma in due.", "يوقع العقد اثنان.")] {
        let id = site.message("translations/it/casa.ftl", source);
        site.replace("translations/ar/casa.ftl", &format!("\n{id} = ???"), &format!("\n{id} = {text}"));
    }
    site.run_well(&["translate", "sync", "--by", "Omar"]);
    site
}

/// The files below `translations`, those of two pages with their names swapped.
fn swapped(site: &SiteFolder) -> std::collections::BTreeMap<String, String> {
    let files = site.bytes_below("translations").into_iter().map(|(path, bytes)| {
        let path = path.to_str().unwrap().to_owned();
        let text = String::from_utf8(bytes).unwrap();
        let text = text.lines().filter(|line| !line.starts_with("###")).collect::<Vec<_>>().join("\n");
        let other = path.replace("aiuto.", "*").replace("casa.", "aiuto.").replace('*', "casa.");
        (other, text)
    });
    files.collect()
}

fn swap(site: &SiteFolder) {
    let (aiuto, casa) = (site.text("content/aiuto.md"), site.text("content/casa.md"));
    site.write("content/aiuto.md", casa);
    site.write("content/casa.md", aiuto);
}

#[test]
fn two_pages_that_swap_their_names_swap_their_translations() {
    let site = two_pages();
    let wanted = swapped(&site);
    swap(&site);
    site.run_well(&["build", "--out", "public"]);
    assert!(site.text("public/ar/casa/index.html").contains("أحضر وثيقة سارية والإيصال."), "before anything moves");
    assert!(site.text("public/ar/aiuto/index.html").contains("يوقع العقد اثنان."));
    // One language asked for: those of the other ones go along.
    let synced = site.run_well(&["translate", "sync", "ro"]);
    assert!(synced.out.contains("casa") && synced.out.contains("aiuto"), "{}", synced.out);
    let files = site.bytes_below("translations").into_iter().map(|(path, bytes)| {
        let text = String::from_utf8(bytes).unwrap();
        let text = text.lines().filter(|line| !line.starts_with("###")).collect::<Vec<_>>().join("\n");
        (path.to_str().unwrap().to_owned(), text)
    });
    assert_eq!(files.collect::<std::collections::BTreeMap<_, _>>(), wanted);
    site.run_well(&["translate", "sync", "--check"]);
}

#[test]
fn a_page_that_makes_room_for_a_new_one_takes_its_translations_along() {
    let site = two_pages();
    let register = site.text("translations/_register/ar/aiuto.toml");
    rename(&site, "aiuto-2025");
    site.write(
        "content/aiuto.md",
        "+++\ntitle = \"Numeri nuovi\"\nsummary = \"Le linee di quest'anno.\"\n+++\n\nLo sportello apre di sera.\n",
    );
    // And one takes the name that another one leaves.
    site.write("content/alloggio.md", site.text("content/casa.md"));
    site.write(
        "content/casa.md",
        "+++\ntitle = \"Tutto\"\nsummary = \"Una pagina nuova.\"\n+++\n\nQui si trova altro.\n",
    );
    site.run_well(&["translate", "sync", "ro"]);
    assert_eq!(site.text("translations/_register/ar/aiuto-2025.toml"), register);
    assert!(site.text("translations/ar/aiuto-2025.ftl").contains("أحضر وثيقة سارية والإيصال."));
    assert!(site.text("translations/ar/alloggio.ftl").contains("يوقع العقد اثنان."));
    assert!(!site.path().join("translations/ar/aiuto.ftl").exists(), "nobody asked for that of the new page yet");
    site.run_well(&["translate", "sync"]);
    assert!(!site.text("translations/ar/aiuto.ftl").contains("أحضر"));
    site.run_well(&["translate", "sync", "--check"]);
}

#[test]
fn pages_whose_files_nobody_can_read_or_nobody_takes_stay_where_they_are() {
    let site = two_pages();
    let readable = site.text("translations/ar/casa.ftl");
    site.write("translations/ar/casa.ftl", b"\xFF\xFE#\0".as_slice());
    let register = site.text("translations/_register/ar/casa.toml");
    swap(&site);
    site.run(&["translate", "sync"]);
    assert_eq!(site.bytes_below("translations")[std::path::Path::new("ar/casa.ftl")], b"\xFF\xFE#\0".as_slice());
    assert_eq!(site.text("translations/_register/ar/casa.toml"), register);
    let kept = site.text("translations/_register/ar/aiuto.toml") + &site.text("translations/ar/aiuto.ftl");
    assert!(kept.contains("أحضر وثيقة سارية والإيصال."));
    assert!(readable.contains("يوقع العقد اثنان."));
    // One that is written over by another is nobody's today: its words stay in the register of its name.
    let site = two_pages();
    site.write("content/casa.md", site.text("content/aiuto.md"));
    site.remove("content/aiuto.md");
    site.run_well(&["translate", "sync"]);
    assert!(site.text("translations/_register/ar/casa.toml").contains("يوقع العقد اثنان."));
    assert!(site.text("translations/ar/casa.ftl").contains("# memory: aiuto: أحضر وثيقة سارية والإيصال."));
}

#[test]
fn a_file_from_before_a_swap_finds_its_pages() {
    let site = two_pages();
    site.run_well(&["translate", "export", "--lang", "ar", "--format", "csv", "--out", "ar.csv"]);
    swap(&site);
    site.run_well(&["translate", "sync"]);
    site.replace("ar.csv", "يوقع العقد اثنان.", "يوقع العقد طرفان.");
    let before = site.bytes_below("translations/ro");
    site.run_well(&["translate", "import", "ar.csv", "--by", "Omar"]);
    assert!(site.text("translations/ar/aiuto.ftl").contains("يوقع العقد طرفان."));
    assert_eq!(site.bytes_below("translations/ro"), before);
}

#[test]
fn words_written_into_the_source_catalogue_are_not_undone_without_a_word() {
    let site = site();
    let id = site.message("translations/it/aiuto.ftl", "Telefona al pediatra prima di venire.");
    let mended = "Telefona sempre al pediatra prima di venire.";
    site.replace("translations/it/aiuto.ftl", "Telefona al pediatra prima di venire.", mended);
    let checked = site.run(&["translate", "check"]);
    let said = format!("`{id}` has other words here than on the page `aiuto`, and the page counts: {mended}");
    assert!(checked.error.contains(&said), "{}", checked.error);
    assert!(checked.error.contains("translations/it/aiuto.ftl:"), "{}", checked.error);
    let synced = site.run_well(&["translate", "sync"]);
    assert_eq!(synced.error.matches(&said).count(), 1, "{}", synced.error);
    assert!(
        site.text("translations/it/aiuto.ftl").contains(&format!("# before: {mended}\n{id} = Telefona al pediatra"))
    );
    assert!(!site.run_well(&["translate", "sync"]).error.contains("other words"));
    // What the editor changes on the page is no such thing, with and without a translation.
    site.replace("content/aiuto.md", "Telefona al pediatra prima", "Telefona al medico prima");
    site.replace("content/aiuto.md", "Porta un documento valido e", "Porta un documento valido,");
    for command in ["check", "sync"] {
        let said = site.run(&["translate", command]);
        assert!(!said.error.contains("other words"), "{}", said.error);
    }
}

#[test]
fn a_file_made_before_a_new_page_took_the_name_finds_the_texts_where_they_are() {
    let site = site();
    site.run_well(&["translate", "export", "--lang", "ar", "--format", "po", "--out", "ar.po"]);
    rename(&site, "altro");
    let new = "+++\ntitle = \"Numeri\"\nsummary = \"Le linee di oggi.\"\n+++\n\nLo sportello apre di sera.\n\nTelefona al pediatra prima di venire.\n";
    site.write("content/aiuto.md", new);
    site.run_well(&["translate", "sync"]);
    site.replace("ar.po", "أحضر وثيقة سارية والإيصال.", "أحضر وثيقة سارية مع الإيصال.");
    let imported = site.run(&["translate", "import", "ar.po", "--by", "Fatima"]);
    let moved = site.text("translations/ar/altro.ftl");
    assert!(moved.contains("أحضر وثيقة سارية مع الإيصال."), "{}\n{}", imported.out, imported.error);
}
