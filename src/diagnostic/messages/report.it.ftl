### Quello che i comandi dicono: avanzamento, riassunti, rifiuti.

stage-read = lettura
stage-theme = tema
stage-content = contenuti
stage-catalogue = traduzioni
stage-site = pagine
stage-checks = controlli
stage-output = scrittura delle pagine
stage-publish = pubblicazione

site-no-folder = `{ $path }` non è una cartella; `--site` vuole la cartella in cui sta `content/`
today-invalid = `{ $value }` non è un giorno; scrivilo come 2026-03-09
base-url-invalid = `{ $value }` non è un indirizzo web; scrivilo intero, come https://guida.example
language-option-invalid = `{ $value }` non è il codice di una lingua; scrivilo come `it` o `zh-Hans`
language-option-unknown = il sito non ha la lingua `{ $value }`; ha: { $list }

build-language = { $language }: { $pages } pagine · testi: { $fresh } aggiornati, { $machine } automatici, { $stale } da rivedere, { $missing } mancanti
build-files = file: { $written } scritti, { $kept } invariati, { $removed } tolti · { $size }
build-times = { $total } ({ $list })
build-done = pubblicato in { $path }
build-nothing = non è stato pubblicato niente; l'ultimo sito buono è rimasto com'era

check-fine = niente da segnalare

explain-unknown = il codice `{ $value }` non esiste; `sportello explain` li elenca tutti
explain-unknown-perhaps = il codice `{ $value }` non esiste; forse `{ $suggestion }`

init-exists = `{ $path }` contiene già un sito: c'è content/; non è stato scritto niente
init-failed = non si può creare `{ $path }`: { $reason }
init-done = { $count } file scritti in { $path }; adesso: `sportello build`

sync-content = contenuti: { $pages } pagine, { $units } testi · { $new } nuovi, { $changed } cambiati, { $moved } spostati, { $gone } tolti
sync-language = { $language }: { $stale } da rivedere ({ $new } adesso), { $missing } mancanti · registrati { $recorded }, confermati { $confirmed }
sync-written = { $count ->
    [0] è tutto aggiornato; non è stato scritto niente
    [one] { $count } file scritto in translations/
   *[other] { $count } file scritti in translations/
    }
sync-current = i cataloghi sono aggiornati
sync-behind = { $count ->
    [one] { $count } file è indietro; esegui `sportello translate sync`
   *[other] { $count } file sono indietro; esegui `sportello translate sync`
    }
sync-renamed = i file di `{ $path }` passano al nuovo nome, `{ $page }`
sync-conflict = in `{ $path }` due versioni aspettano una scelta dopo un'unione: finché qualcuno non sceglie, di quel file non si registra niente
sync-unreadable = alcuni file di traduzioni non si possono leggere: le loro pagine sono rimaste com'erano, così niente si perde
sync-nothing = i contenuti hanno errori; non è stato scritto niente

status-language = lingua
status-translated = tradotti
status-reviewed = riletti
status-stale = da rivedere
status-missing = mancanti
status-machine = automatici
status-errors = errori
status-words-left = parole da fare
status-interface = interfaccia
status-draft = bozza

serve-ready = il sito è su { $path } – si ferma con Ctrl+C
serve-shown = mostrato dopo { $count } ms · errori: { $errors } · avvisi: { $warnings }
serve-taken = alla porta { $value } ascolta già un altro programma: scegline una con `--port`, o togli `--port` per averne una libera
serve-failed = lì non si può ascoltare: { $reason }
serve-list = Osservazioni
serve-errors = errori
serve-warnings = avvisi
serve-notes = note
serve-nothing = niente da osservare
serve-marks = mostra ciò che non è tradotto
serve-changed = pagine cambiate
serve-standing = vecchi: {"{"}stale{"}"} · non tradotti: {"{"}missing{"}"} · di una macchina: {"{"}machine{"}"}
serve-gone = il banco è chiuso: avvia di nuovo `sportello serve`

new-summary = in una o due frasi, al massimo 160 caratteri
new-draft = togli questa riga quando la pagina è pronta
new-expected = Chi legge si aspetta questi. Scrivili, o lasciali in `unknown`: la pagina dice allora dove chiedere.
new-optional = Solo se c’è qualcosa da dire. Orari: `,` aggiunge a un giorno, `;` lo sostituisce, PH sono i giorni festivi.
new-body = Le parole della pagina. Un titolo qui sotto apre una parte della pagina: toglilo dal commento e scrivi sotto.
new-done = scritto { $path }; `sportello serve --drafts` mostra la pagina
new-kind = non c’è un tipo `{ $value }`: { $list }
new-section = nessuna cartella ha ancora pagine di tipo `{ $value }`. Scrivi un testo `section.md` in una cartella nuova,
    per esempio `content/{ $path }/section.md`, e ripeti il comando:

    +++
    kind = "{ $value }"
    title = "…"
    summary = "…"
    +++
new-reserved = { $value ->
    [section] `section` è il nome del testo che apre una cartella: dai alla pagina un altro titolo
   *[other] l’indirizzo `{ $value }` è quello di un elenco che ogni sito ha: dai alla pagina un altro titolo
    }
new-folder = { $kind ->
    [service] servizi
    [course] corsi
    [event] eventi
    [place] luoghi
    [organisation] enti
    [person] persone
    [project] progetti
    [practice] pratiche
    [guide] guide
    [news] notizie
    [topic] argomenti
    [term] termini
   *[other] pagine
    }
new-name = niente di `{ $value }` può stare in un indirizzo: usa lettere dalla a alla z
new-taken = c’è già una pagina `{ $value }`
schema-required = obbligatorio
schema-expected = atteso, oppure in `unknown`
schema-optional = facoltativo
schema-outside = `{ $path }` non è una cartella dentro il sito: indicane una come in `--out schemas`
schema-done = { $count } schemi in { $path }
report-done = il rapporto è in { $path }
report-failed = `{ $path }` non si può scrivere: { $reason }
report-title = Che cosa va guardato
report-day = il { $value }
report-nobody = Pagine di cui nessuno risponde
report-fine = Non c’è niente da guardare.
report-page = pagina
report-what = che cosa
report-untranslated = traduzioni
report-stale = vecchie: { $count }
report-missing = mancanti: { $count }
report-machine = di una macchina: { $count }
