//! Services: more than half of the town, with every fact that a service can state.

use crate::front::Front;
use crate::prose::Writer;
use crate::town::MUNICIPALITIES;

const CATEGORIES: [&str; 8] = ["education", "health", "work", "mobility", "registry", "justice", "culture", "permits"];
const AUDIENCE: [&str; 8] =
    ["everyone", "residents", "foreign-residents", "women", "families", "adults", "students", "workers"];
const LEGAL_STATUS: [&str; 5] = ["any", "eu-citizen", "non-eu-citizen", "with-permit", "asylum-seeker"];

/// Writes the facts and the prose of a service.
pub(crate) fn write(front: &mut Front, writer: &mut Writer<'_>) {
    whom(front, writer);
    needed(front, writer);
    access(front, writer);
    body(writer);
}

fn quoted(words: &[&str]) -> String {
    words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(", ")
}

fn whom(front: &mut Front, writer: &mut Writer<'_>) {
    front.text("category", writer.random.pick(&CATEGORIES));
    if writer.town.of_kind("organisation").is_empty() {
        return;
    }
    front.organisation("organisation", writer);
    let count = writer.random.between(1, 3);
    let audience = writer.random.some(&AUDIENCE, count);
    front.line("audience", &format!("[{}]", quoted(&audience)));
    if writer.random.chance(60) {
        let status = writer.random.some(&LEGAL_STATUS, 2);
        front.line("legal_status", &format!("[{}]", quoted(&status)));
    }
    if writer.random.chance(40) {
        front.line("minimum_age", "18");
    }
    if writer.random.chance(10) {
        front.line("maximum_age", "65");
    }
    if writer.random.chance(50) {
        let (code, _) = MUNICIPALITIES[writer.random.below(MUNICIPALITIES.len())];
        front.line("area", &format!("[\"{code}\", \"019\"]"));
    }
    match writer.random.below(100) {
        0..=2 => {
            front.line("status", "\"temporarily-closed\"\nstatus_until = 2026-06-30");
            front.text("status_reason", &writer.label(4, 8));
        }
        3..=40 => front.line("status", "\"active\""),
        _ => {}
    }
    if writer.random.chance(5) {
        front.text("alert", &format!("{}.", writer.label(5, 12)));
        front.line("alert_until", "2026-05-31");
    }
    if writer.random.below(400) == 0 {
        front.line("emergency", "true");
    }
    if writer.random.chance(2) {
        front.line("sensitive", "true");
    }
}

fn needed(front: &mut Front, writer: &mut Writer<'_>) {
    let mut documents = Vec::new();
    for _ in 0..writer.random.between(0, 3) {
        if writer.town.of_kind("term").is_empty() {
            break;
        }
        let id = writer.town.id(&mut writer.random, "term");
        documents.push(if writer.random.chance(50) {
            format!("\"{id}\"")
        } else {
            format!("{{ term = \"{id}\", copy = true }}")
        });
    }
    for _ in 0..writer.random.between(0, 2) {
        documents.push(format!("{{ name = \"{}\", copy = true }}", writer.words(2, 6)));
    }
    front.line("required_documents", &format!("[{}]", documents.join(", ")));
    let output = writer.words(2, 5);
    front.line("outputs", &format!("[{{ name = \"{output}\", code = \"CERT\" }}]"));
    if writer.random.chance(70) {
        front.text("processing_time", writer.random.pick(&["P30D", "P10D", "P2M", "P1M15D"]));
        writer.facts.push("processing_time".to_owned());
    } else {
        front.line("unknown", "[\"processing_time\"]");
    }
    if writer.random.chance(25) {
        let label = writer.label(2, 4);
        front.line(
            "deadlines",
            &format!("[{{ label = \"{label}\", date = 2026-06-30 }}, {{ label = \"Domande\", all_year = true }}]"),
        );
    }
    let (option, note) = (writer.label(1, 3), writer.label(2, 6));
    let cost = match writer.random.below(3) {
        0 => "{ amount = 0 }".to_owned(),
        1 => "{ amount = 16.00 }".to_owned(),
        _ => format!(
            "{{ option = \"{option}\", amount = 30.46, note = \"{note}\" }}, {{ option = \"Ridotto\", amount = 0 }}"
        ),
    };
    front.line("cost_options", &format!("[{cost}]"));
    let basis = writer.label(3, 6);
    front.line("legal_basis", &format!("[{{ title = \"{basis}\", url = \"https://www.norme.example/legge\" }}]"));
}

fn access(front: &mut Front, writer: &mut Writer<'_>) {
    let note = writer.label(3, 7);
    front.line(
        "channels",
        &format!(
            "[\"desk\", \"phone\", {{ type = \"web\", url = \"https://servizi.borgo.example\", note = \"{note}\" }}]"
        ),
    );
    if writer.random.chance(30) {
        front.line("online_url", "\"https://servizi.borgo.example/domanda\"");
        writer.facts.push("online_url".to_owned());
    }
    if writer.random.chance(20) {
        front.line("booking_url", "\"https://prenota.borgo.example\"");
        writer.facts.push("booking_url".to_owned());
    }
    if !writer.town.of_kind("place").is_empty() && writer.random.chance(85) {
        let place = writer.town.id(&mut writer.random, "place");
        let entry = match writer.random.below(3) {
            0 => format!("\"{place}\""),
            1 => format!("{{ place = \"{place}\", hours = \"Mo,We 09:00-12:00\", note = \"{}\" }}", writer.label(2, 5)),
            _ => format!("{{ place = \"{place}\", phones = [\"0372 {}\"] }}", writer.random.between(400_000, 499_999)),
        };
        front.line("places", &format!("[{entry}]"));
        writer.facts.push("street".to_owned());
    }
    if writer.random.chance(30) {
        front.hours("hours", writer);
        front.text("hours_note", &writer.label(3, 7));
    }
    front.spoken(writer);
    front.contacts(writer);
    let related = [(); 2].map(|()| writer.town.id(&mut writer.random, "service"));
    front.line("related", &format!("[{}]", quoted(&related)));
}

fn body(writer: &mut Writer<'_>) {
    writer.paragraph();
    writer.heading("A chi è rivolto");
    writer.paragraph();
    writer.heading("Come fare");
    writer.list(true);
    if writer.random.chance(35) {
        writer.alert();
    }
    if writer.random.chance(50) {
        writer.heading("Cosa serve");
        writer.paragraph();
    }
    writer.heading("Cosa si ottiene");
    writer.paragraph();
    if writer.random.chance(50) {
        writer.heading("Tempi e scadenze");
        writer.paragraph();
    }
    if writer.random.chance(40) {
        writer.heading("Casi particolari");
        if writer.random.chance(30) {
            writer.text.push_str("\n<!-- critical -->\n");
        }
        writer.paragraph();
    }
}
