//! The golden site with pages of the kinds that have dates, money or persons.

use super::SiteFolder;

/// Sections that the golden site lacks, with a page or two in each.
const PAGES: [(&str, &str); 9] = [
    (
        "eventi/festa",
        "start = 2026-05-30T18:00:00\nend = 2026-05-30T23:00:00\nplace = \"luoghi/poliambulatorio\"\n\
         organiser = \"enti/comune\"\nsupporters = [\"enti/azienda-sanitaria\", { name = \"Pro loco\" }]\nseats = 80\n\
         online_url = \"https://diretta.example/\"\nstatus = \"postponed\"\ncost_options = [{ amount = 0 }]",
    ),
    (
        "eventi/incontri",
        "start = 2026-03-21T18:00:00\nend = 2026-03-21T19:30:00\nrepeat = \"FREQ=WEEKLY;BYDAY=SA;COUNT=4\"\n\
         except = [2026-04-04]\nplace = \"luoghi/centro-interculturale\"\norganiser = \"enti/comune\"\n\
         cost_options = [{ option = \"adulti\", amount = 2.5 }]",
    ),
    (
        "corsi/italiano",
        "provider = \"enti/comune\"\nlevel = [\"A1\", \"A2\"]\nhours_total = 40\naudience = [\"adults\"]\n\
         minimum_age = 16\ncertificate = \"attestato\"\nlanguages = [\"ar\"]\ncost_options = [{ amount = 0 }]\n\
         [[editions]]\nstart = 2026-10-05\nend = 2026-12-18\nhours = \"Mo,We 18:00-20:00; Fr 09:00-11:00\"\n\
         place = \"luoghi/centro-interculturale\"\nseats = 15\n[[editions]]\nstart = 2026-02-02\n\
         online_url = \"https://aula.example/\"\nstatus = \"cancelled\"",
    ),
    (
        "progetti/rete",
        "lead = \"enti/comune\"\nacronym = \"RETE\"\nstart = 2024-01-01\nend = 2025-12-31\ncode = \"prog-1\"\n\
         cup = \"J41B21000010005\"\nprogramme = \"FAMI 2021-2027\"\nfund = \"Fondo asilo\"\ntotal_cost = 100000.50\n\
         eu_rate = 75\npartners = [\"enti/azienda-sanitaria\", { name = \"Associazione Esempio\" }]\narea = [\"000001\"]",
    ),
    (
        "pratiche/sportello",
        "organisation = \"enti/comune\"\nstart = 2023-05-01\narea = [\"000001\", \"000003\"]\n\
         audience = [\"families\"]\nproject = \"progetti/rete\"\npartners = [{ name = \"Associazione Esempio\" }]",
    ),
    (
        "notizie/chiusura",
        "type = \"notice\"\ndate = 2026-03-01\nexpires = 2026-04-01\nby = \"enti/comune\"\n\
         about = [\"servizi/consultorio-familiare\", \"luoghi/poliambulatorio\"]",
    ),
    (
        "guide/nascita",
        "steps = [\"servizi/consultorio-familiare\", { at = \"luoghi/poliambulatorio\", text = \"Porta la tessera.\" }]",
    ),
    (
        "persone/amina",
        "visibility = \"listed\"\nname = \"Amina Esempio\"\nrole = \"mediatrice\"\norganisation = \"enti/comune\"\n\
         languages = [\"ar\", \"fr\"]\nfields = [\"argomenti/salute\"]\nphones = [\"+39 0000 123499\"]\n\
         [consent]\ngiven_on = 2026-01-10\nscope = [\"name\", \"phone\", \"machines\"]",
    ),
    (
        "persone/luca",
        "visibility = \"listed\"\nname = \"Luca Esempio\"\nrole = \"mediatore\"\norganisation = \"enti/comune\"\n\
         languages = [\"ur\"]\n[consent]\ngiven_on = 2026-01-10\nscope = [\"name\"]",
    ),
];

const SECTIONS: [(&str, &str); 7] = [
    ("eventi", "event"),
    ("corsi", "course"),
    ("progetti", "project"),
    ("pratiche", "practice"),
    ("notizie", "news"),
    ("guide", "guide"),
    ("persone", "person"),
];

/// Returns the golden site with pages of all kinds.
pub fn site() -> SiteFolder {
    let site = SiteFolder::golden("formats");
    for (folder, kind) in SECTIONS {
        site.write(
            &format!("content/{folder}/section.md"),
            format!("+++\nkind = \"{kind}\"\ntitle = \"{folder}\"\n+++\n"),
        );
    }
    for (id, facts) in PAGES {
        let text =
            format!("+++\ntitle = \"Titolo {id}\"\nsummary = \"In breve.\"\nverified_on = 2026-03-01\n{facts}\n+++\n");
        site.write(&format!("content/{id}.md"), text);
    }
    site
}
