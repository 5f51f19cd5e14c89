### Che cosa dicono i comandi dell'officina dei traduttori.

translate-language-unknown = qui i testi non si traducono in `{ $value }`; forse { $list }
translate-page-unknown = non c'è una pagina né una cartella `{ $value }`
translate-page-unknown-perhaps = non c'è una pagina né una cartella `{ $value }`; forse `{ $suggestion }`

status-page = pagina
status-needed = prima di tutto:
status-critical = critico
progress-missing = manca
progress-damaged = non si può usare
progress-stale = da rivedere
progress-machine = automatica
progress-draft = bozza
progress-reviewed = rivista

translate-nobody = `--by` vuole un nome: una persona o un ufficio
touch-up-unknown = nessuna pagina ha un testo `{ $value }`
touch-up-several = `{ $value }` è cambiato in più pagine; scrivi in quale si è corretto solo un errore di battitura: { $list }

export-done = { $units ->
    [one] { $units } testo
   *[other] { $units } testi
    } per `{ $language }` in { $path } · parole: { $new } nuove, { $stale } cambiate, { $repeated } ripetute
export-exists = `{ $path }` c'è già e può contenere il lavoro di qualcuno; non è stato scritto niente: scegli un altro file con `--out`
export-failed = non si può scrivere `{ $path }`: { $reason }

import-absent = il file `{ $path }` non c'è
import-format = il nome `{ $path }` non dice il formato del file; indicalo con `--format`
import-workbook = `{ $path }` è il file di un foglio di calcolo; salvalo lì come CSV (UTF-8) e importa quello
import-terms-unread = non si è preso niente: le parole che ci sono già non si possono leggere
import-prefilled = { $count ->
    [one] { $count } testo del file è l'originale stesso e conta come non tradotto
   *[other] { $count } testi del file sono l'originale stesso e contano come non tradotti
    }; dove deve restare l'originale lo dice `===`
import-languages = il file ha testi in più lingue ({ $list }); prendine una alla volta con `--lang`
import-memory = `{ $path }` è una memoria di traduzioni, che non si riprende in un sito; manda il file di `translate export` con `--format xliff`, `po` o `csv`
import-language = il file non dice in che lingua è; indicala con `--lang`
import-language-other = il file dice di essere in `{ $value }` e non in `{ $language }`; non è stato scritto niente
import-moved = `{ $path }` ora è `{ $page }`: i suoi testi stanno lì
import-counts = { $language }: { $taken } presi ({ $older } fatti da un originale più vecchio), { $unchanged } uguali ({ $confirmed } confermati), { $empty } senza traduzione, { $refused } rifiutati
import-unconfirmed = { $count ->
    [one] { $count } testo cambiato resta da rivedere
   *[other] { $count } testi cambiati restano da rivedere
    }: il file non dice che il lavoro è finito; lo dice `sportello translate confirm`
import-replaced = { $count ->
    [one] { $count } traduzione di prima è conservata
   *[other] { $count } traduzioni di prima sono conservate
    } in translations/_register/{ $language }/
import-refused = quello che è stato rifiutato è ancora in { $path }: correggilo lì e importa di nuovo il file
import-counts-dry = { $language }: { $taken } da prendere ({ $older } fatti da un originale più vecchio), { $unchanged } resterebbero uguali ({ $confirmed } da confermare), { $empty } senza traduzione, { $refused } da rifiutare
import-unconfirmed-dry = { $count ->
    [one] { $count } testo cambiato resterebbe da rivedere
   *[other] { $count } testi cambiati resterebbero da rivedere
    }: il file non dice che il lavoro è finito; lo dice `sportello translate confirm`
import-replaced-dry = { $count ->
    [one] { $count } traduzione di prima sarebbe conservata
   *[other] { $count } traduzioni di prima sarebbero conservate
    } in translations/_register/{ $language }/
import-refused-dry = quello che sarebbe rifiutato è in { $path }: si può correggere lì prima di importare il file
import-dry = non è stato scritto niente: era una prova

review-done = { $count ->
    [one] { $count } testo riletto
   *[other] { $count } testi riletti
    } da { $by }
review-open = { $count ->
    [one] { $count } testo manca, è da rivedere o è danneggiato, e non è stato riletto
   *[other] { $count } testi mancano, sono da rivedere o danneggiati, e non sono stati riletti
    }
confirm-done = { $count ->
    [one] { $count } testo confermato
   *[other] { $count } testi confermati
    } da { $by }
confirm-again = { $count ->
    [one] { $count } testo era già confermato
   *[other] { $count } testi erano già confermati
    } da { $by }: non c'è niente di nuovo da scrivere
confirm-nothing = `{ $message }` non ha una traduzione da confermare
confirm-unknown = la pagina non ha un testo `{ $message }`
confirm-unknown-perhaps = la pagina non ha un testo `{ $message }`; forse `{ $suggestion }`

terms-fine = non manca nessuna parola ufficiale
term-missing = manca
term-stale = da rivedere
term-machine = automatica
term-title = titolo della pagina
term-mentions = { $count ->
    [one] in { $count } testo
   *[other] in { $count } testi
    }

preview-heading = Fianco a fianco
preview-summary = { $units ->
    [one] { $units } testo
   *[other] { $units } testi
    }, { $count } da guardare
preview-show = Mostra
preview-all = tutto
preview-open = da fare
preview-stale = cambiati
preview-pages = Pagine
preview-none = non ancora tradotto
preview-critical = critico
preview-memory = Come in
preview-done = { $units ->
    [one] { $units } testo è
   *[other] { $units } testi sono
    } fianco a fianco in { $path }

pseudo-done = { $list } in { $path }; aprile con un server web qualsiasi

new-language-invalid-perhaps = `{ $value }` non è l'etichetta di una lingua; forse `{ $suggestion }`
new-language-name = come si chiama da sé `{ $language }`? Dillo con `--name`
new-language-there = il sito ha già la lingua `{ $language }`
new-language-fallback = una lingua non può fare le veci di sé stessa: indicane un'altra con `--fallback`, o nessuna
new-language-done = { $name } (`{ $language }`): { $count } file scritti · resta una bozza finché c'è `draft = true` in content/site.toml; poi: `sportello translate export --lang { $language } --format csv`

unread-missing = finché questi file non si possono leggere, i loro testi contano come mancanti
unread-left-out = finché questi file non si possono leggere, le loro pagine restano fuori
sync-untaken = `{ $path }` non si può leggere o contiene due versioni: { $count ->
    [one] { $count } testo non è stato registrato
   *[other] { $count } testi non sono stati registrati
    }; correggi il file ed esegui di nuovo il comando
