### Che cosa dicono le osservazioni; i valori che ogni messaggio riceve sono nella tabella in testa a `en.ftl`.

## Ciò che sta sul disco

site-missing = il sito non ha `content/site.toml`
    .help = indica la cartella del sito con `--site`, oppure comincia un sito con `sportello init`
site-empty = il sito non ha nessuna pagina
    .help = aggiungi una pagina: un testo `content/<sezione>/<nome>.md` in una cartella che ha un `section.md`
file-too-large = il file supera i 2 MiB e non è stato letto
    .help = dividilo in più pagine
file-not-utf8 = { $reason ->
    [book] questo è il file di un foglio di calcolo, non un testo
    [declared] il testo non è né in UTF-8 né in `{ $value }`
    [unknown] il testo non è in UTF-8, e la codifica `{ $value }` che il file indica qui non è nota
   *[other] il testo non è in UTF-8
    }
    .help = { $reason ->
    [book] salvalo lì come CSV (UTF-8) e importa quello
    [returned] salvalo di nuovo dal programma in cui è stato tradotto, scegliendo lì la codifica UTF-8: in questo file le lettere che un'altra codifica non ha sono perse
    [declared] salvalo di nuovo dal programma in cui è stato tradotto, scegliendo lì la codifica UTF-8
    [unknown] salvalo di nuovo dal programma in cui è stato tradotto, scegliendo lì la codifica UTF-8
   *[other] salva di nuovo il file scegliendo la codifica UTF-8
    }
file-utf16 = il testo è in UTF-16
    .help = salva di nuovo il file scegliendo la codifica UTF-8 (non «Unicode»)
file-byte-order-mark = il testo comincia con un segno di ordine dei byte (BOM), che è stato ignorato
    .help = salva di nuovo il file scegliendo «UTF-8 senza BOM»
file-line-ends = le righe finiscono come in Windows; se ne è tenuto conto
    .help = imposta la fine riga LF, così nei confronti si vede solo ciò che è cambiato
file-special = questo non è né un file né una cartella
    .help = toglilo dalla cartella del sito
folder-named-like-file = la cartella porta il nome di un testo
    .help = togli l'estensione dal nome della cartella
file-outside = il collegamento porta fuori dalla cartella del sito
    .help = metti qui il file vero e proprio
file-dangling = { $reason ->
    [loop] il collegamento riporta a sé stesso
   *[other] il collegamento non porta da nessuna parte
    }
    .help = togli il collegamento, oppure metti qui il file vero e proprio
file-unreadable = il file non si può leggere: { $reason }
    .help = controlla chi ha il permesso di leggerlo
file-name = { $reason ->
    [not-utf8] il nome contiene caratteri che non sono UTF-8
    [character] il nome contiene un carattere di controllo o una barra rovesciata
    [case] il nome è diverso da `{ $target }` solo per le maiuscole
    [reserved] il nome `{ $name }` è quello di un'altra cosa nei cataloghi
    [section] il nome `{ $name }` è diverso da `section.md` per le maiuscole, e le pagine accanto restano senza sezione
    [ending] il nome `{ $name }` sembra quello di una pagina, ma le pagine finiscono in `.md`
   *[other] il nome `{ $name }` non può diventare un indirizzo
    }
    .help = { $reason ->
    [section] rinominalo `section.md`
    [ending] dai al file un nome di lettere minuscole dalla a alla z, cifre e trattini, che finisca in `.md`; Windows può nascondere una seconda fine, come `.txt`
   *[other] usa lettere minuscole dalla a alla z, cifre e trattini, come in `medico-di-base.md`
    }
    .help-short = usa lettere minuscole dalla a alla z, cifre e trattini, come in `medico-di-base.md`

## Intestazione e impostazioni

file-conflict = in questo file sono rimaste due versioni di alcune righe dopo un'unione, e nessuno ha ancora scelto
    .help = tieni la versione migliore, e cancella l'altra e le righe `<<<<<<<`, `=======` e `>>>>>>>`
front-matter-missing = { $reason ->
    [open] l'intestazione non viene mai chiusa
    [late] l'intestazione non comincia dalla prima riga
    [yaml] l'intestazione è scritta tra righe `---`, come per altri programmi
   *[none] la pagina non ha l'intestazione
    }
    .help = { $reason ->
    [open] scrivi una riga `+++` dopo l'ultimo campo, prima che cominci il testo
    [late] togli ciò che sta prima della prima riga `+++`
    [yaml] scrivi `+++` al posto di `---`, e `title = "…"` al posto di `title: …`
   *[none] il file comincia con una riga `+++`, poi vengono `title` e `summary`, poi un'altra riga `+++`
    }
toml-invalid = { $reason ->
    [quotes] questo testo è senza virgolette
    [curly] queste sono le virgolette della stampa, non quelle della tastiera
    [apostrophe] questo testo tra apici finisce al suo apostrofo
    [text-open] questo testo comincia con le virgolette e non si chiude
    [comma] qui davanti manca una virgola
    [extra-comma] qui c'è una virgola di troppo
    [twice] questo campo è scritto due volte
    [no-value] questo nome non ha un valore
    [colon] dopo il nome ci vuole `=`, non `:`
    [open] questa parentesi non si chiude
    [key] questo nome ha segni che i nomi dei campi non hanno
    [escape] la barra rovesciata non comincia nulla di noto
    [boolean] questo non è né `true` né `false`
    [figures] queste cifre sono un testo e stanno senza virgolette
    [round] un elenco non sta tra parentesi tonde
    [close] questa parentesi non chiude nulla
    [number] qui i numeri non si scrivono così
    [after] qui c'è ancora qualcosa dopo il valore
    [line] questa riga non ha la forma `nome = valore`
   *[other] questo non si può leggere come `nome = valore`
    }
    .help = { $reason ->
    [quotes] mettilo tra virgolette: `nome = "…"`
    [curly] scrivi le virgolette diritte: `"…"`
    [apostrophe] mettilo tra virgolette doppie: `"…"`
    [text-open] chiudilo alla fine della sua riga
    [comma] scrivi una virgola tra una voce e l'altra, oppure chiudi con `]` l'elenco che sta sopra
    [extra-comma] toglila
    [twice] tieni una delle due righe
    [no-value] scrivi il valore dopo `=`, oppure togli la riga
    [colon] scrivi `nome = valore`, e i testi tra virgolette
    [open] chiudila: un elenco con `]`, una tabella con `{"}"}`
    [key] i nomi hanno lettere minuscole dalla a alla z e `_`, senza spazi
    [escape] scrivi due volte la barra rovesciata, oppure metti il testo tra apici singoli
    [boolean] scrivi `true` (sì) o `false` (no), in minuscolo e senza virgolette
    [figures] mettile tra virgolette: `nome = "019036"`
    [round] scrivi quelle quadre: `nome = ["…", "…"]`
    [close] togli la parentesi, oppure aprila prima della prima voce: un elenco con `[`
    [number] scrivi solo cifre, e un punto prima dei centesimi, come in `16.50`
    [after] ogni campo ha la sua riga; un testo che contiene virgolette sta tra apici singoli: `'dicono "sì"'`
   *[other] ogni riga ha la forma `nome = valore`; le virgolette dei testi e le parentesi degli elenchi si chiudono
    }
field-unknown = { $reason ->
    [below] `{ $field }` sta sotto la testata di una tabella ed è preso per un campo di `{ $kind }`
   *[unknown] `{ $kind }` non ha un campo `{ $field }`
    }
    .help = { $reason ->
    [below] spostalo sopra la prima riga che comincia con `[`
   *[unknown] i suoi campi sono: { $list }
    }
field-type = { $reason ->
    [range] `{ $field }` non può essere { $value }
    [empty] `{ $field }` è vuoto
   *[type] `{ $field }` vuole { $expected }, non { $found }
    }
    .help = { $reason ->
    [range] sta nell'intervallo { $expected }
    [empty] scrivi qualcosa, oppure togli la riga
   *[type] i testi stanno tra virgolette, i numeri e `true` o `false` senza, gli elenchi tra parentesi quadre
    }
field-missing = `{ $kind }` ha bisogno del campo `{ $field }`
    .help = aggiungi `{ $field } = …`
code-unknown = `{ $value }` non è tra le parole ammesse per `{ $field }`
    .help = le parole ammesse sono: { $list }
    .help-short = correggi la parola, oppure togli la riga
id-unknown = { $reason ->
    [draft] `{ $field }` rimanda a `{ $target }`, che è una bozza
   *[unknown] `{ $field }` rimanda a `{ $target }`, ma nessuna pagina si chiama così
    }
    .help = { $reason ->
    [draft] togli `draft = true` da quella pagina, oppure togli da qui questo nome finché non è pronta
    [name] un testo da solo indica una pagina con il suo percorso; ciò che non ha una pagina sta in `name`: `{"{"} name = "…" {"}"}`
   *[unknown] una pagina si indica con il suo percorso dentro `content/`, senza `.md`
    }
id-kind = `{ $field }` vuole una pagina di tipo `{ $expected }`, ma `{ $target }` è di tipo `{ $found }`
    .help = indica una pagina di tipo `{ $expected }`
summary-long = il sommario ha { $count } caratteri, e negli elenchi ce ne stanno { $limit }
    .help = tieni la frase che dice al lettore di che cosa si tratta; il resto va nel testo
section-missing = la cartella `{ $path }` non ha `section.md`
    .help = aggiungi un `section.md` che dia `kind`, `title` e `summary` tra due righe `+++`
language-invalid = `{ $value }` non è la sigla di una lingua
    .help = le sigle sono come `it`, `ar`, `zh-Hans`
language-unknown = il sito non ha la lingua `{ $language }`
    .help = aggiungi una tabella `[languages.{ $language }]` a `content/site.toml`, oppure correggi la sigla
formats-unknown = non si sa come si scrivono date e numeri in `{ $value }`
    .help = indica una lingua che li scrive in modo simile, come in `formats = "en-GB"`
setting-invalid = l'impostazione `{ $field }` non può essere `{ $value }`
    .help = vuole { $expected }
address-taken = { $reason ->
    [list] l'indirizzo `{ $target }` è quello di un elenco che ogni sito ha
   *[page] l'indirizzo `{ $target }` è già quello di `{ $page }`
}
    .help = { $reason ->
    [list] dai un altro nome alla sezione, alla pagina o al vecchio indirizzo
   *[page] rinomina uno dei due file, oppure togli l'indirizzo da `former_addresses`
}
municipality-absent = nessun comune e nessuna provincia ha il codice ISTAT `{ $value }`
    .help = cercalo nell’elenco dell’ISTAT; i codici che cominciano con `000` sono liberi per gli esempi
municipality-name = `{ $value }` è il codice ISTAT di { $name }
    .help = correggi il codice o il nome
address-invalid = { $reason ->
    [whole] il vecchio indirizzo `{ $value }` indica un sito intero
    [empty] il vecchio indirizzo `{ $value }` è quello della prima pagina di tutte
    [long] questo vecchio indirizzo è troppo lungo
    [reserved] il vecchio indirizzo `{ $value }` sta dove il sito tiene i suoi file
   *[character] il vecchio indirizzo `{ $value }` ha segni che qui nessun indirizzo ha
    }
    .help = { $reason ->
    [whole] scrivi ciò che segue il nome del sito, come in `/it/vecchia/pagina/`
    [empty] toglilo
    [long] una parte può avere 100 lettere e il tutto 400; quelli più lunghi vanno nelle impostazioni dell'hosting
    [reserved] toglilo; `go`, `assets`, `files` e i nomi che cominciano con `_` non si possono dare
   *[character] scrivi `/it/vecchia/pagina/`, oppure il vecchio id `vecchia/pagina` per lo stesso in ogni lingua: lettere, cifre, `-`, `_`, `.` e `/`
    }
address-shared = l'indirizzo breve `go/{ $target }/` è anche quello di `{ $page }`, quindi offre le due pagine
    .help = se un manifesto deve portare direttamente qui, dai al file un altro nome
municipality-unknown = il comune `{ $value }` non è nell'elenco del sito
    .help = aggiungilo sotto `[[municipalities]]` in `content/site.toml`, con `code` e `name`

## Dati

phone-invalid = `{ $value }` non si può comporre al telefono
    .help = scrivi un solo numero con il prefisso, come in `+39 0000 123456`, l'interno in `extension`, un secondo numero a parte; quelli brevi come `112` stanno da soli
email-invalid = `{ $value }` non è un indirizzo e-mail
    .help = un indirizzo è come `ufficio@comune.example`
web-invalid = `{ $value }` non è un indirizzo web
    .help = scrivi l'indirizzo intero, che comincia con `https://`
date-invalid = `{ $value }` non è una data
    .help = scrivi anno, mese e giorno, come in `2026-03-09`, e un giorno che il mese abbia
time-invalid = `{ $value }` non è un giorno o un giorno con l’ora
    .help = scrivi l’ora locale del posto, come in `2026-03-09T18:30`
time-skipped = gli orologi non mostrano mai `{ $value }`: in quell’ora vanno avanti
    .help = scrivi l’ora giusta; il fuso orario del sito è { $name }
recurrence-invalid = `{ $value }` non è una parte di una ripetizione
    .help = scrivi una regola come `FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20260630`; `explain recurrence-invalid` ne mostra altre
recurrence-endless = questa ripetizione non ha fine
    .help = aggiungi l’ultimo giorno, come `;UNTIL=20260630`, o il numero delle volte, come `;COUNT=10`
recurrence-unfit = { $reason ->
    [start] la regola non comprende il primo giorno, `{ $value }`
    [many] la regola dà più di { $value } volte
    [skipped] gli orologi non mostrano mai una delle ore, `{ $value }`
    [alone] ci sono eccezioni e nessuna ripetizione
    [miss] il `{ $value }` non c’è niente da saltare
   *[none] le eccezioni non lasciano nessuna volta
}
    .help = scrivi in `start` il primo giorno e in `except` giorni della serie; `explain recurrence-unfit` mostra come
person-named = { $reason ->
    [fact] `{ $value }` in una frase resta quando il consenso finisce
    [address] l’indirizzo `{ $value }` contiene il nome della persona e resta quando il consenso finisce
   *[name] il nome della persona sta in un testo e resta quando il consenso finisce
}
    .help = scrivilo solo nella testata: da lì sparisce il giorno in cui finisce il consenso
period-reversed = { $reason ->
    [after] `{ $field }` è `{ $value }`, dopo la fine `{ $target }`
   *[before] `{ $field }` è `{ $value }`, prima dell’inizio `{ $target }`
    }
    .help = uno dei due è sbagliato: guarda l’avviso
project-code-invalid = `{ $value }` non è un CUP
    .help = un CUP ha quindici lettere e cifre, come `J41B21000010005`; il codice del programma va in `code`
consent-missing = `{ $field }` chiede il consenso della persona
    .help = scrivi `consent = { "{" } given_on = …, scope = ["{ $value }"] { "}" }` quando la persona ha detto di sì, oppure togli il dato
consent-ended = il consenso è finito il { $value }: quello che permetteva non si pubblica più
    .help = chiedi di nuovo e rinnova le date, oppure togli i dati personali
deadline-passed = { $reason ->
    [service] la scadenza «{ $name }» era il { $value }
   *[course] l’ultimo giorno per iscriversi era il { $value }, e l’edizione risulta aperta
    }
    .help = { $reason ->
    [service] scrivi il prossimo giorno, oppure togli la scadenza
   *[course] scrivi `status = "full"`, oppure la prossima edizione
    }
duration-invalid = `{ $value }` non è una durata
    .help = scrivi `P30D` per 30 giorni, `P2W` per due settimane, `P3M` per tre mesi, `PT45M` per 45 minuti
amount-invalid = `{ $value }` non è un importo in denaro
    .help = scrivi il numero con il punto, come in `16.00`; `0` vuol dire gratis
coordinate-invalid = { $reason ->
    [alone] `{ $value }` non dice nulla senza `{ $name }` accanto
   *[other] `{ $value }` qui non può essere una coordinata
    }
    .help = `latitude` viene prima e sta tra -90 e 90, `longitude` tra -180 e 180; in Italia circa `45.1` e `10.0`
municipality-invalid = `{ $value }` non è il codice ISTAT di un comune
    .help = il codice ha sei cifre tra virgolette, come in `"019036"`
postal-code-invalid = `{ $value }` non è un codice postale
    .help = il codice ha cinque cifre tra virgolette, come in `"26100"`
hours-invalid = gli orari non si possono leggere in questo punto: `{ $value }`
    .help = gli orari sono come `Mo-Fr 09:00-12:30, We 14:00-17:00; PH off`
hours-unsupported = programmi diversi leggono `{ $value }` in modi diversi
    .help = scrivi per esteso i giorni e le ore, e metti il resto in `hours_note`
hours-overlap = `{ $value }` si sovrappone ad altri orari dello stesso giorno
    .help = uniscili in un orario solo
hours-overnight = `{ $value }` va oltre la mezzanotte
    .help = controlla le due ore; se è giusto così, non serve fare altro
hours-replaced = `{ $value }` prende il posto degli orari dati prima per gli stessi giorni
    .help = la settimana diventa: { $list }. Per aggiungere ore, scrivi `,` al posto di `;`
    .help-short = per aggiungere ore, scrivi `,` al posto di `;`
hours-never = con questi orari non è mai aperto
    .help = controlla le date, oppure togli gli orari e spiega perché in `hours_note`

## Testo

prose-html = { $reason ->
    [comment] il commento che comincia con `{ $value }` non viene mai chiuso; le sue parole si vedono
   *[other] il codice `{ $value }` viene tolto
    }
    .help = { $reason ->
    [comment] chiudilo con `-->`, oppure togli `{ $value }`
   *[other] scrivi il testo in Markdown; per mostrare il segno stesso, scrivi `&lt;`
    }
prose-script-address = l'indirizzo `{ $target }` non è di quelli a cui una pagina può rimandare
    .help = rimanda a una pagina o a un indirizzo che comincia con `https://`
prose-unsupported = { $reason ->
    [rule] le pagine non hanno { $found }
    [definition] le pagine non hanno { $found }
    [extra-cell] le pagine non hanno { $found }
    [empty-heading] le pagine non hanno { $found }
    [empty-link] le pagine non hanno { $found }
    [link-title] le pagine non hanno { $found }
   *[other] le pagine non hanno { $found }; le parole restano
    }
    .help = { $reason ->
    [heading-1] comincia il titoletto con `##`; il titolo sta nell'intestazione
    [inline-picture] metti l'immagine in un paragrafo a sé, con una riga vuota prima e una dopo
    [rule] togli la riga; un titoletto `##` comincia una cosa nuova
    [code-block] togli i quattro spazi all'inizio delle righe, oppure le righe di apici intorno
    [nesting] chiudi prima gli elenchi e le citazioni esterne, e scrivi questo sotto
    [footnote] scrivi la nota tra parentesi nella sua frase, oppure in un paragrafo a sé
    [empty-heading] scrivi il titoletto dopo `##`, oppure togli la riga
    [empty-link] scrivi le parole del link tra le parentesi, come in `[parole](pagina)`
    [definition] scrivi le parole nel testo, oppure usa l'etichetta in un link, come in `[parole][etichetta]`
    [extra-cell] dai alla prima riga della tabella altrettante colonne
    [plain-field] scrivi parole semplici; grassetto, link e dati sono per `alert`, `status_reason`, le note e il testo
    [link-title] scrivi nel testo ciò che sta tra virgolette dopo l'indirizzo
   *[other] scrivi le parole senza quei segni, oppure in `**grassetto**`
    }
prose-mark = { $reason ->
    [near] il commento `{ $value }` non è tra quelli di cui si tiene conto
    [inside] il commento `{ $value }` sta dentro un testo e non riguarda nessun blocco
    [part] del commento prima di questo titoletto non si tiene conto, perché il titoletto lo scrive il generatore
    [alert-word] `{ $value }` non comincia nessun avviso
    [alert-line] le parole di un avviso cominciano nella riga dopo `{ $value }`
    [alert-quote] `{ $value }` comincia un avviso solo in una citazione
   *[nothing] dopo questo commento non viene nessun blocco, quindi non riguarda nulla
    }
    .help = { $reason ->
    [near] i commenti di cui si tiene conto sono `<!-- critical -->`, `<!-- skip -->` e `<!-- note: … -->`
    [inside] scrivilo in una riga a sé prima del blocco, con una riga vuota sopra
    [part] scrivilo prima di un blocco sotto il titoletto
    [alert-word] gli avvisi sono `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]`, `[!CAUTION]`
    [alert-line] lascia `> { $value }` da solo nella sua riga, e comincia anche la successiva con `>`
    [alert-quote] comincia con `>` questa riga e quelle delle sue parole
   *[nothing] scrivilo prima del blocco che riguarda
    }
comment-torn = { $reason ->
    [hides] { $count ->
        [one] questo commento non finisce nella sua riga e nasconde a chi legge una riga: `{ $found }`
       *[other] questo commento non finisce nella sua riga e nasconde a chi legge { $count } righe, da `{ $found }` in poi
        }
    [open] questo commento non ha una fine sua
    [begin] `{ $value }` non comincia nessun commento e resta nel testo
   *[end] `{ $value }` non chiude nessun commento e resta nel testo
    }
    .help = { $reason ->
    [hides] scrivi `-->` alla fine di questa riga, oppure togli il suo `<!--` se deve leggersi; per ciò che nessuno deve vedere ci vuole un commento per ogni blocco
    [open] scrivi `-->` alla fine di questa riga, oppure togli il suo `<!--` se deve leggersi
   *[other] un commento si scrive `<!-- … -->`; se queste parole devono leggersi, togli i segni (una freccia si scrive `→`)
    }
text-character = il testo contiene il carattere `{ $value }`, che nessuno vede; viene tolto
    .help = cancellalo, oppure riscrivi dalla tastiera le parole intorno; qui compare { $count ->
    [one] una volta
   *[other] { $count } volte
    }
prose-asterisks = questi asterischi non fanno nessun grassetto e restano nel testo
    .help = metti `**` subito prima della prima parola e subito dopo l'ultima, senza spazi all'interno
fact-in-prose = `{ $value }` è un dato scritto a mano nel testo
    .help = { $reason ->
    [day] scrivi il giorno in `{ $field }` e qui `{"{"}{ $fact }{"}"}`; se torna, scrivi accanto «ogni anno»
    [line] qui lascialo fuori, perché le graffe resterebbero graffe: scrivilo in `{ $field }`, e la pagina lo mostra
    [past] un giorno passato non chiede più niente: scrivi quello che vale oggi
   *[other] scrivilo in `{ $field }`, sopra il testo, e qui `{"{"}{ $fact }{"}"}`
    }
    .help-short = { $reason ->
    [day] scrivilo dove una pagina tiene i giorni (`alert_until`, `deadlines`, `editions`, `hours`); se torna, scrivi accanto «ogni anno»
    [line] qui lascialo fuori: va in un campo o nel testo della pagina, dove resta vero
    [past] un giorno passato non chiede più niente: scrivi quello che vale oggi
   *[other] scrivilo nella pagina dell'ufficio o del luogo a cui appartiene, e metti qui un link a quella pagina
    }
fact-unknown = la pagina non ha un dato `{ $fact }`
    .help = i dati di questa pagina sono: { $list }; per un altro, scrivilo prima nell'intestazione
    .help-short = scrivi il dato nell'intestazione, oppure scrivi `\{"{"}` se vuoi una graffa
fact-open = { $reason ->
    [term] le parole ufficiali stanno tra graffe solo nei cataloghi
   *[other] questa graffa non contiene il nome di un dato
    }
    .help = { $reason ->
    [term] scrivi la parola com'è, e dove serve un link `[parola](sezione/nome-della-parola)`
   *[other] chiudila come in `{"{"}phone{"}"}`, oppure scrivi `\{"{"}` se vuoi una graffa
    }
link-unknown = { $reason ->
    [draft] la pagina `{ $target }` è una bozza
    [empty] questo link non porta da nessuna parte
    [address] `{ $target }` non è una pagina, e come indirizzo gli manca l'inizio
   *[unknown] nessuna pagina si chiama `{ $target }`
    }
    .help = { $reason ->
    [draft] togli `draft = true` da quella pagina, oppure lascia le parole senza link finché non è pronta
    [empty] scrivi tra le parentesi tonde a quale pagina o indirizzo porta
    [address] gli indirizzi web cominciano con `https://`, quelli e-mail con `mailto:`, i numeri di telefono con `tel:`
   *[unknown] un link indica una pagina con il suo percorso dentro `content/`, senza `.md`
    }
link-anchor = la pagina `{ $page }` non ha un titoletto `{ $target }`
    .help = i suoi titoletti sono: { $list }
    .help-short = la pagina non ha titoletti: togli `#{ $target }` dal link
link-outside = { $reason ->
    [picture] l'immagine `{ $target }` sta su un altro sito
   *[other] il link `{ $target }` porta fuori dalla cartella del sito
    }
    .help = { $reason ->
    [picture] copia il file in `{ $path }`, se la licenza lo permette, e scrivi solo il suo nome
   *[other] indica una pagina con il suo percorso dentro `content/`, oppure scrivi un indirizzo intero con `https://`
    }
picture-without-text = l'immagine `{ $target }` non ha un testo che dica che cosa mostra
    .help = { $reason ->
    [head] scrivi accanto al file che cosa mostra: `image = {"{"} file = "{ $target }", alt = "Ingresso dello sportello" {"}"}`
   *[other] scrivi il testo tra le parentesi quadre, come in `![Ingresso dello sportello]({ $target })`
    }
attachment-missing = il file `{ $target }` non esiste
    .help = metti il file in `{ $path }`, oppure correggi il nome
    .help-short = i file stanno in una cartella accanto alla pagina, che porta il nome della pagina
attachment-active = { $reason ->
    [program] il disegno `{ $target }` contiene un programma: `{ $found }`
    [unreadable] il disegno `{ $target }` non si può leggere, quindi non si sa che cosa farebbe
   *[ending] un browser aprirebbe il file `{ $target }` come una pagina di questo sito, o lo eseguirebbe
    }
    .help = { $reason ->
    [program] salvalo senza programmi (in Inkscape come «SVG semplice»), oppure come PNG
    [unreadable] salvalo di nuovo (in Inkscape come «SVG semplice»), oppure come PNG
   *[ending] scrivine le parole in una pagina, pubblicalo come PDF, oppure rimanda a dove è pubblicato
    }
picture-broken = il file `{ $target }` non è un'immagine, o ne ha solo una parte
    .help = aprilo e salvalo di nuovo come PNG o JPEG, oppure copialo qui un'altra volta
part-repeated = la parte `{ $name }` viene aperta due volte
    .help = metti i due testi sotto un solo titoletto
part-unknown = il titoletto `{ $name }` è quasi il nome di una parte della scheda, ma non del tutto
    .help = scrivi il nome com'è, così i dati della scheda stanno lì, oppure un altro titoletto

## Cataloghi

message-syntax = { $reason ->
    [empty] il messaggio `{ $message }` non ha niente dopo il segno `=`
    [brace-open] nel messaggio `{ $message }` una graffa si apre e non si chiude
    [brace-close] nel messaggio `{ $message }` si chiude una graffa che non è mai stata aperta
    [default] fra le forme di `{ $message }` nessuna è segnata con `*`, e non si sa quale vale dove nessun'altra va bene
    [margin] la riga `{ $value }` comincia al margine, dove non appartiene a niente
    [continuation] il messaggio `{ $message }` continua su una riga che comincia con un segno
    [inner] nel messaggio `{ $message }` non si può leggere ciò che sta fra queste graffe: { $value }
    [letters] in un nome del messaggio `{ $message }` c'è una lettera di un altro alfabeto che somiglia a una latina: { $value }
    [spellings] la riga delle altre grafie di `{ $message }` non si può leggere: { $value }
    [mark] il messaggio `{ $message }` ha la traduzione e ancora il segno `???` o `===`
    [words] il messaggio `{ $message }` non contiene parole: resta l'originale
    [line] la riga `{ $value }` non appartiene a nessun messaggio
    [below] il commento subito sotto `{ $message }` potrebbe esserne il seguito
    [comment] la riga `{ $value }` sembra staccata dal commento che le sta sopra
    [code] la riga `{ $value }` sta al posto della riga di `{ $message }`
    [turned] il codice di `{ $message }` sta dopo la sua traduzione: { $value }
    [head] la riga di `{ $message }` non comincia come dovrebbe: { $value }
    [equals] alla riga di `{ $message }` manca il segno `=`
    [name] la riga `{ $value }` comincia come un messaggio, ma nessuno ha questo nome
    [id] la riga `{ $value }` comincia come un messaggio, ma nessun testo ha questo codice
    [segment] un segmento di `{ $message }` non è ancora tradotto, e mezzo testo non vale
   *[other] il messaggio `{ $message }` non si può leggere: { $value }
    }
    .help = { $reason ->
    [empty] scrivi la traduzione dopo il segno `=`, oppure `???` finché manca
    [brace-open] copia dall'originale il dato o il termine con tutte e due le graffe
    [brace-close] cancella la graffa, oppure copia dall'originale il dato o il termine con tutte e due
    [default] scrivi `*` davanti alla forma di base, come `*[base]`
    [margin] scrivi quattro spazi davanti: così appartiene alla parola che le sta sopra
    [inner] copia dall'originale ciò che sta tra `{"{"}` e `{"}"}`, lettera per lettera: non si traduce
    [letters] cancellala e riscrivi il nome come sta nell'originale, lettera per lettera
    [spellings] falla cominciare con quattro spazi e `.search = `, e separa le grafie con `|`: `    .search = parola | parola`
    [mark] togli il segno
    [words] scrivi la traduzione, oppure `???` finché manca; `===` lascia l'originale apposta
    [below] scrivi tutta la traduzione sulla riga del segno `=`; un commento va sopra il suo messaggio, dopo una riga vuota
    [comment] rimettila in fondo al commento, oppure falla cominciare con `# `
    [code] se è la traduzione, scrivile davanti `{ $message } = `
    [turned] scrivi `{ $message } = ` davanti alla traduzione, e cancella il segno `=` e il codice che le stanno dietro
    [head] fai cominciare la riga con `{ $message } =`, in lettere latine e cifre, senza spazi davanti
    [equals] rimetti il segno: `{ $message } =`, uno spazio, e poi la traduzione
    [name] scrivi prima di `=` il nome che il messaggio ha nei file di `sportello`, oppure togli la riga
    [id] rimetti il codice che stava prima del segno `=`; se è perduto, `sportello translate sync` riscrive il testo con il suo codice e `???`, e conserva questa riga in fondo al file
    [segment] nel tuo programma traduci tutti i suoi segmenti, e importa di nuovo il file
   *[other] scrivi tutta la traduzione sulla riga del segno `=`
    }
message-swallowed = questa riga è finita dentro `{ $message }`, che le sta sopra
    .help = togli gli spazi all'inizio della riga
message-conflict = qui sono rimaste due versioni dopo un'unione, e nessuno ha ancora scelto
    .help = di ogni messaggio tieni la versione migliore e cancella le righe `<<<<<<<`, `=======` e `>>>>>>>`
message-left-over = { $reason ->
    [text] qui è stata messa da parte una traduzione di `{ $message }`, e nessuno la legge
    [gone] qui è stata messa da parte una traduzione di `{ $message }`; la pagina non ha più questo testo
   *[lines] { $count ->
        [one] qui aspetta una riga che il sito non sa leggere
       *[other] qui aspettano { $count } righe che il sito non sa leggere
        }
    }
    .help = { $reason ->
    [text] se è quella migliore, correggila e scrivila dopo il segno `=` di `{ $message }`, più sopra; poi cancella le righe che cominciano con `# !`
    [gone] copia ciò che vuoi tenere, poi cancella le righe che cominciano con `# !`
   *[lines] rimetti nel suo messaggio ciò che manca, poi cancella le righe che cominciano con `# !`
    }
message-emptied = { $reason ->
    [kept] `{ $message }` aveva una traduzione, e ora non c'è più: { $value }
    [original] `{ $message }` aveva una traduzione, e ora tiene l'originale: { $value }
   *[lost] `{ $message }` aveva una traduzione, e ora non c'è più
    }
    .help = { $reason ->
    [original] le parole sono conservate in `{ $path }`: per riaverle, scrivile dopo il segno `=` al posto di `===`
    [kept] per riaverla, riscrivila dopo il segno `=`: le parole sono conservate in `{ $path }`, e `sportello translate sync` le propone sopra il messaggio, dopo `# memory:`
   *[lost] le sue parole non sono più su questo disco: le ha una copia precedente del catalogo
    }
message-overwritten = { $reason ->
    [comment] sopra `{ $message }` qualcuno ha scritto su una riga del programma: { $value }
    [source] `{ $message }` ha qui parole diverse da quelle della pagina `{ $page }`, e vale la pagina: { $value }
   *[original] sopra `{ $message }`, al posto dell'originale ci sono altre parole: { $value }
    }
    .help = { $reason ->
    [comment] la traduzione va dopo il segno `=` del messaggio; queste parole restano sopra, come commento
    [source] scrivile nel Markdown della pagina; `sportello translate sync` riscrive qui ciò che dice la pagina, e conserva queste parole sopra il messaggio, dopo `# before:`
   *[original] la traduzione va dopo il segno `=` del messaggio; `sportello translate sync` riscrive l'originale e conserva queste parole in `{ $path }`, e sopra il messaggio, dopo `# memory:`, finché manca la traduzione
    }
message-tick = { $reason ->
    [source] la spunta sopra `{ $message }` non ha effetto: manca la riga con l'originale
    [gone] sopra `{ $message }` manca la riga con l'originale, che prima era diverso: non si sa di quale sia la traduzione, e chi legge la vede segnata come vecchia
   *[unread] il segno sopra `{ $message }` non è né `[ ]` né `[x]`
    }
    .help = { $reason ->
    [source] esegui `sportello translate sync`, che riscrive l'originale, e poi metti la spunta
    [gone] esegui `sportello translate sync`, che riscrive l'originale, confronta, e se va bene scrivi una x tra le parentesi
   *[unread] se la traduzione va bene, scrivi una x tra le parentesi: `# [x]`
    }
message-repeated = il messaggio `{ $message }` è scritto due volte
    .help = tieni il migliore e cancella l'altro
message-unknown = la pagina `{ $page }` non ha un testo con il codice `{ $message }`
    .help = se qualcuno ha cambiato il codice prima del segno `=`, riscrivilo com'era; se il testo non c'è più, `sportello translate sync` mette la riga da parte in fondo al file
message-forbidden = il messaggio `{ $message }` contiene { $found }, che una traduzione non può avere
    .help = scrivi parole semplici; i dati `{"{"} $… {"}"}`, i termini `{"{"} -… {"}"}`, `**grassetto**` e `[link][1]` restano come nell'originale
message-facts = { $reason ->
    [missing] al messaggio `{ $message }` manca il dato `{ $fact }`
    [unknown] il messaggio `{ $message }` ha il dato `{ $fact }`, che nell'originale non c'è
    [repeated] il messaggio `{ $message }` non ha il dato `{ $fact }` tante volte quante l'originale
   *[other] i dati nel messaggio `{ $message }` sono diversi da quelli dell'originale
    }
    .help = copia dall'originale ciò che sta tra le graffe, lettera per lettera
message-links = { $reason ->
    [missing] al messaggio `{ $message }` manca il link `[{ $value }]`
    [unknown] il messaggio `{ $message }` ha il link `[{ $value }]`, che nell'originale non c'è
    [repeated] il messaggio `{ $message }` ha più di una volta il link `[{ $value }]`
    [wordless] nel messaggio `{ $message }` il link `[{ $value }]` non ha parole
   *[other] i link nel messaggio `{ $message }` sono diversi da quelli dell'originale
    }
    .help = { $reason ->
    [wordless] scrivi le parole del link fra le prime parentesi, come in `[parole][1]`: senza, il lettore non trova nessun link
   *[other] riporta una volta ogni link dell'originale, come in `[parole][1]`
    }
message-unbalanced = { $found ->
    [unnumbered] nel messaggio `{ $message }` un link non dice quale è
   *[other] nel messaggio `{ $message }` manca la chiusura di `{ $found }`
    }
    .help = ogni `**` e ogni parentesi vuole la sua compagna, come in `**parole**` e `[parole][1]`; il numero è in cifre da 0 a 9
term-unknown = il glossario non ha un termine `{ $name }`
    .help = { $reason ->
    [glossary] qui il nome è quello del file della parola, senza `.md` e dopo un trattino; correggilo, oppure cancella la voce
   *[text] scrivi il nome del termine come nell'originale, oppure scrivi le parole senza graffe
    }
term-invalid = la traduzione del termine `{ $name }` non si può usare
    .help = scrivi una riga di parole semplici, oppure una forma per ogni caso, con `*` davanti a quella usuale; gli altri modi di scriverla stanno sotto, in `.search`
message-plural = { $reason ->
    [unknown] `{ $message }` ha forme plurali che la lingua non ha: { $list }
   *[missing] a `{ $message }` mancano forme plurali della lingua: { $list }
    }
    .help = { $reason ->
    [unknown] toglile, o controlla la lingua del file
   *[missing] aggiungile; fino ad allora chi legge vede la forma segnata con `*`
    }
message-html = il messaggio `{ $message }` contiene il codice HTML `{ $value }`
    .help = usa parole semplici, `**grassetto**` e `[link][1]`
message-character = { $reason ->
    [wide] il messaggio `{ $message }` ha il segno largo `{ $value }`, che non è quello dei dati e dei termini
   *[unseen] il messaggio `{ $message }` contiene il carattere `{ $value }`, che chi legge non vede
    }
    .help = { $reason ->
    [wide] scrivi `{"{"}` al posto di `｛`, `{"}"}` al posto di `｝` e `$` al posto di `＄`
   *[unseen] cancellalo e riscrivi con la tastiera le parole che gli stanno attorno
    }
message-garbled = le lettere di `{ $message }` sono alterate: un programma ha aperto il file con una codifica diversa da UTF-8 e l'ha salvato così; il testo non si usa
    .help = { $reason ->
    [returned] apri di nuovo il file come è arrivato da chi ha tradotto e, dove il programma chiede la codifica o l'origine del file, scegli «UTF-8 (65001)»; poi salvalo in UTF-8 e importa quello
   *[other] riprendi queste righe da una copia precedente del file, oppure riscrivile; quando un programma chiede la codifica, scegli UTF-8
    }
catalogue-page = { $reason ->
    [ending] il file `{ $page }` non lo legge nessuno: i cataloghi finiscono in `.ftl`, i registri in `.toml`
    [renamed] `{ $page }` ora è `{ $value }`; le sue traduzioni stanno ancora sotto il nome di prima
   *[other] non c'è una pagina `{ $page }`, e qui ci sono ancora le sue traduzioni per: { $languages }
    }
    .help = { $reason ->
    [ending] dagli un nome in lettere minuscole, oppure toglilo
    [renamed] esegui `sportello translate sync`, che le sposta; fino ad allora chi legge le vede comunque
   *[other] se la pagina ha cambiato nome, dai il nuovo nome anche ai suoi cataloghi e registri ed esegui `sportello translate sync`; se nessuna pagina dice più le sue frasi, cancellali: fino ad allora vengono proposti come `# memory:` dove ci sono le stesse frasi
    }
catalogue-missing = `{ $path }` non c'è più; aveva { $count ->
    [one] una traduzione
   *[other] { $count } traduzioni
    }
    .help = recupera il file da una copia precedente; oppure esegui `sportello translate sync`, che lo riscrive e propone come `# memory:` le parole conservate in questo registro
catalogue-language = il sito non ha la lingua `{ $language }` di questa cartella
    .help = aggiungi `[languages.{ $language }]` a `content/site.toml`, oppure rinomina la cartella
register-invalid = in questo punto il registro delle traduzioni non si può leggere
    .help = recupera il file da una versione precedente; lo scrive `sportello translate`, non si modifica a mano
register-missing = nessuno ha registrato chi ha fatto queste traduzioni: vengono mostrate come fatte da una macchina
    .help = recupera il registro da una copia precedente del sito; se sono tutte opera di persone, esegui `sportello translate sync --state draft`
interface-missing = a `{ $language }` mancano { $count } messaggi dell'interfaccia: { $list }
    .help = aggiungili a `translations/{ $language }/interface.ftl`; fino ad allora chi legge vede la lingua successiva
interface-unknown = l'interfaccia non chiede mai `{ $message }`
    .help = correggi il nome, oppure cancella il messaggio

## Controlli

card-incomplete = la scheda non dice nulla di: { $list }
    .help = scrivi questi dati, oppure elenca quelli che nessuno ha pubblicato in `unknown = [ … ]`
alias-ambiguous = `{ $value }` è una grafia di due parole degli uffici: l'altra è `{ $page }`
    .help = lasciala alla parola che quasi tutti intendono, e toglila dall'altra
fact-contradiction = { $reason ->
    [ages] l'età massima, { $count }, è inferiore alla minima, { $limit }
    [future] i dati non possono essere stati verificati il { $value }: quel giorno deve ancora venire
    [unknown] `{ $field }` è indicato, e anche elencato in `unknown`
    [review] i dati andavano riverificati entro il { $value }, prima del giorno in cui sono stati verificati, { $target }
    [empty] una voce di `{ $field }` non contiene nulla
    [twice] due voci di `{ $field }` portano il nome `{ $value }`
   *[circle] `parent` gira in tondo: { $list }
    }
    .help = { $reason ->
    [ages] correggi uno dei due numeri
    [future] scrivi il giorno in cui l'ufficio ha confermato i dati
    [unknown] toglilo da `unknown`, oppure togli il dato
    [review] scrivi il prossimo giorno di verifica, oppure togli `review_by`
    [empty] scrivi di che cosa si tratta, oppure togli le graffe
    [twice] dai a una un altro nome, oppure toglila
   *[circle] togli `parent` dalla pagina che deve stare in cima
    }
fact-unverified = nessuno ha verificato i dati di questa pagina
    .help = quando l'ufficio li conferma, aggiungi `verified_on` e `verified_by`
review-overdue = i dati di questa pagina andavano riverificati entro il { $value }
    .help = chiedi all'ufficio, correggi ciò che è cambiato e aggiorna `verified_on`
critical-untranslated = l'avvertenza «{ $value }» non è tradotta, o non lo è più, in: { $language }
    .help = { $reason ->
    [sync] `sportello translate sync` la mette nei cataloghi; poi traducila prima di tutto il resto, nel file `{ $page }.ftl` di queste lingue
   *[other] traducila prima di tutto il resto: è `{ $message }` nel file `{ $page }.ftl` di queste lingue
    }

## Tema

expired = { $reason ->
    [event] l’evento è finito il { $value }
    [course] tutte le edizioni del corso sono finite il { $value }
    [news] l’avviso è scaduto il { $value }
    [agreement] l’accordo della rete è finito il { $value }
    [alert] l’avviso in evidenza valeva fino al { $value }
    [price] il prezzo valeva fino al { $value }
   *[other] lo stato valeva fino al { $value }
    }
    .help = { $reason ->
        [event] scrivi la prossima data, o lascia la pagina come ricordo
        [course] scrivi la prossima edizione, o lascia la pagina come ricordo
        [news] sposta il giorno, o lascia l’avviso tra i vecchi
        [agreement] scrivi fino a quando è rinnovato, o togli i membri
        [price] chiedi il prezzo nuovo, e togli questo
       *[other] toglilo, o scrivi fino a quando vale
        }
icon-unknown = il tema non ha il pittogramma `{ $value }`
    .help = disegna: { $list }
placeholder-left = { $reason ->
    [fact] «{ $value }» tiene il posto di un dato che manca ancora
   *[words] «{ $value }» tiene il posto di parole che mancano ancora
    }
    .help = { $reason ->
    [fact] scrivilo tra virgolette, oppure tieni `draft = true` finché qualcuno lo sa
   *[words] scrivi le parole, oppure togli la riga; ciò che nessuno sa ancora va in `unknown`
    }
heading-jump = un titolo di livello { $count } segue uno di livello { $limit }
    .help = togli un `#`: un titolo sta al massimo un livello sotto quello che lo precede
link-words = il collegamento dice «{ $value }» e non dove porta
    .help = dai al collegamento il nome di ciò a cui porta
markdown-broken = `{ $value }` voleva essere un segno e resta nel testo
    .help = { $reason ->
    [gap] la parentesi tonda segue subito quella quadra, senza spazio
    [double] un link ha una sola coppia di parentesi quadre e dice dove porta: `[parole](sezione/pagina)`
    [table] sotto la prima riga scrivine una di trattini, con altrettante colonne: `|---|---|`
    [heading] metti uno spazio tra i segni e il titoletto, e una riga vuota sopra
    [unclosed] un link si chiude con una parentesi tonda: `[parole](sezione/pagina)`
    [space] una destinazione non ha spazi: dai al file un nome senza, oppure mettila tra parentesi angolari
   *[other] un link ha la forma `[parole](sezione/pagina)`
    }
sentence-long = la frase ha { $count } parole; oltre { $limit } chi legge la ricomincia
    .help = fanne due: una cosa per frase
block-long = il blocco ha { $count } parole; oltre { $limit } riempie lo schermo di un telefono
    .help = dividilo: un pensiero per capoverso, i passi in un elenco
text-hard = { $reason ->
    [diploma] non è chiara: l’indice Gulpease della pagina è { $count }, e sotto { $limit } è difficile per chi ha un diploma
   *[other] non è chiara: l’indice Gulpease della pagina è { $count }, e sotto { $limit } è difficile per chi ha la licenza media
    }
    .help = frasi più corte e parole più corte lo alzano
page-unlinked = a questa pagina porta solo l’elenco della sua sezione
    .help = dalle un argomento con `topics`, o mettine il link dove qualcuno la cercherebbe
term-unmentioned = nessuna pagina nomina questa parola ufficiale
    .help = nominala dove chi legge la incontra, o toglila dal glossario
message-unused = { $count ->
    [one] nessun testo della pagina continua il messaggio { $list }
   *[other] nessun testo della pagina continua { $count } messaggi: { $list }
    }
    .help = `sportello translate sync` li mette da parte con le traduzioni
allow-unused = { $reason ->
    [unknown] `{ $value }` non è il codice di un’osservazione
    [reason] il commento permette `{ $value }` e non dice perché
    [place] il commento ammette `{ $value }` accanto ad altre parole, dove non parla di niente
    [error] `{ $value }` è un errore, e nessun commento può permetterlo
   *[other] qui non c’è un’osservazione `{ $value }` da permettere
    }
    .help = { $reason ->
        [unknown] `sportello explain` elenca tutti i codici
        [reason] scrivi il motivo dopo i due punti: `allow { $value }: …`
        [place] dagli una riga sua, subito sopra ciò di cui parla
        [error] rimedia allo sbaglio
       *[other] togli il commento, o mettilo subito sopra ciò di cui parla
        }
template-invalid = il modello `{ $name }` non si può usare: { $reason }
    .help = correggi il modello in questo punto; `src/output/html/view.json` mostra tutto ciò che può nominare
theme-unknown = non c'è un tema `{ $name }`
    .help = i temi sono: { $list }
    .help-short = scrivi `theme = "piazza"` in `content/site.toml`, oppure aggiungi la cartella `themes/{ $name }/`

## File tornati dai traduttori

exchange-invalid = { $reason ->
    [xml] il file non è XML intero: { $value }
    [ampersand] qui c'è una `&` da sola, e lì l'XML si interrompe; testi non letti da qui in poi: { $value }
    [version] il file è XLIFF { $value }, e si legge XLIFF 1.2
    [po] questa riga non è di un file PO: { $value }
    [quote] in questa riga manca una virgoletta, o ce n'è una di troppo: { $value }
    [csv] questa riga non si può leggere: { $value }
    [case] una forma della parola non ha davanti il nome del suo caso: { $value }
    [word] qui non sta una parola ufficiale da sola, e non si prende: { $value }
    [cells] questa riga ha più celle che la tabella colonne, e non si prende: { $value }
    [open] in questa riga una virgoletta non è chiusa, o una dentro il testo non è doppia; la riga non si prende: { $value }
    [formula] il foglio di calcolo ha preso queste parole per una formula e al loro posto mostra `{ $value }`; non si prendono
    [columns] nella tabella mancano le colonne: { $value }
    [headings] nella tabella mancano le colonne: { $value }
    [garbled] le lettere di questo file sono alterate: un programma l'ha aperto con una codifica diversa da UTF-8 e l'ha salvato così; dei suoi testi { $count } hanno l'aspetto di `{ $value }`, e di questi non se ne prende nessuno
    [cut] il file finisce a metà di questo testo, che non si prende: { $value }
   *[other] nel file non ci sono testi
    }
    .help = { $reason ->
    [ampersand] scrivi `&amp;` al suo posto e importa di nuovo il file
    [quote] il testo di una riga sta fra `"` e `"`; una virgoletta dentro il testo si scrive `\"`
    [case] scrivi davanti il nome del caso, in lettere latine e senza spazi, e i due punti, come `gen: …`
    [word] scrivi nella cella la parola, su una riga e senza segni, come sta nel dizionario; le sue forme vanno nella colonna dei casi e gli altri modi di scriverla in quella delle grafie, separati da `|`
    [cells] se un testo contiene il segno che divide le celle, metti tutto il testo fra `"` e `"`; un foglio di calcolo lo fa da sé
    [open] metti tutto il testo fra `"` e `"` e scrivi due volte ogni virgoletta che sta dentro; un foglio di calcolo lo fa da sé
    [garbled] apri di nuovo il file come è arrivato da chi ha tradotto e, dove il programma chiede la codifica o l'origine del file, scegli «UTF-8 (65001)»; poi salvalo in UTF-8 e importa quello
    [formula] riscrivi la traduzione con `'` prima del primo segno, oppure dai prima alla colonna il formato testo
    [version] scegli XLIFF 1.2 dove il tuo programma salva il file
    [columns] rimetti le intestazioni della prima riga come erano
    [headings] rimetti le intestazioni della prima riga come erano; una tabella di parole ufficiali ha in testa a ogni colonna la sigla o il nome della lingua, come `it` e `ar`
    [cut] una parte del file si è persa per strada, o manca la virgoletta che chiude il testo: chiedi di nuovo il file
   *[other] chiedi di nuovo il file, oppure esportane uno nuovo con `sportello translate export`
    }
exchange-encoding = { $reason ->
    [named] il file è in `{ $value }`, come dice, e si è letto così
   *[other] il file dice di essere in `{ $value }`, ma è in UTF-8 e si è letto così
    }
    .help = { $reason ->
    [named] se qualche lettera è sbagliata, salvalo di nuovo dal programma in cui è stato tradotto, scegliendo lì la codifica UTF-8
   *[other] non si è perso niente; scegli UTF-8 nelle impostazioni del programma, così lo leggono bene anche gli altri programmi
    }
exchange-unknown = { $reason ->
    [context] questa voce non dice di quale testo è, e il suo originale sta in più posti o in nessuno; non si prende: { $value }
    [message] la pagina `{ $page }` non ha più un testo `{ $message }`; questa traduzione non si prende
    [term] il sito non ha la parola ufficiale `{ $page }`; la sua traduzione non si prende
   *[other] la pagina `{ $page }` non c'è più; la traduzione di `{ $message }` non si prende
    }
    .help = { $reason ->
    [context] traduci il file come lo scrive `sportello translate export`: la riga `msgctxt` dice di quale testo è ogni voce
    [term] scrivila come nella pagina del termine, oppure comincia la pagina con `sportello new term`
   *[other] la traduzione resta in questo file; se il testo ora è altrove, copiala lì
    }
exchange-repeated = { $reason ->
    [halves] il file ha `{ $message }` a pezzi, ognuno con un pezzo dell'originale; non se ne prende nessuno
    [joined] un programma ha unito due traduzioni di `{ $message }` con dei segni in mezzo; non si prende nessuna delle due
   *[twice] il file ha `{ $message }` due volte con parole diverse; si prende la prima
    }
    .help = { $reason ->
    [halves] unisci i pezzi in un solo testo, com'era quando il file è partito, e importalo di nuovo
    [joined] scegline una, togli i segni `#-#-#-#-#` con le loro righe, e importa di nuovo il file
   *[twice] tieni una delle due e importa di nuovo il file
    }
exchange-changed = { $reason ->
    [open] `{ $message }` qui è tradotto, e il file dice che il suo testo non è finito; resta il testo di qui: «{ $found }», e il file ha «{ $value }»
    [machine] `{ $message }` qui è opera di una persona, e il file è di una macchina; resta il testo di qui: «{ $found }», e il file ha «{ $value }»
    [older] `{ $message }` qui vale per l'originale di oggi, e il file ha un testo fatto su uno più vecchio; resta il testo di qui: «{ $found }», e il file ha «{ $value }»
    [changed] `{ $message }` è stato ritradotto qui dopo che il file è partito; resta il testo di qui: «{ $found }», e il file ha «{ $value }»
    [damaged] ciò che qui sta per `{ $message }` non si può leggere, e resta finché qualcuno lo corregge; il file ha «{ $value }»
   *[other] `{ $message }` è già tradotto, e il file non dice da che cosa è partito; resta il testo di qui: «{ $found }», e il file ha «{ $value }»
    }
    .help = { $reason ->
    [open] segna nel file che il testo è finito e importalo di nuovo; con `--replace` si prende così com'è, e resta da rivedere
    [damaged] correggi qui la riga, che `sportello translate check` nomina, oppure importa il file con `--replace`: allora la riga si mette da parte
   *[other] se quello del file è migliore, importalo con `--replace`: l'altro resta nel registro
    }
exchange-source = { $reason ->
    [text] accanto a `{ $message }` c'è la traduzione di un altro testo, `{ $target }` di `{ $page }`; non si prende
    [foreign] l'originale accanto a `{ $message }` qui non è mai stato di questo testo; questa traduzione non si prende
    [gone] accanto a `{ $message }` non c'è l'originale, e non si sa da che cosa è stata tradotta; non si prende
    [slid] intorno a `{ $message }` quasi tutte le righe cambiate hanno la traduzione di altri testi: non si sa di quale originale sia questa; non si prende
   *[source] accanto a `{ $message }` c'è l'originale di un altro testo; questa traduzione non si prende
    }
    .help = { $reason ->
    [text] una colonna sembra scivolata, o due righe scambiate: rimetti ogni traduzione accanto al suo originale; se nel file sono al loro posto e lo scambio è qui, importalo con `--replace`
    [slid] una colonna sembra scivolata, o due righe scambiate: rimetti ogni traduzione accanto al suo originale; se nel file sono al loro posto e lo scambio è qui, importalo con `--replace`
    [foreign] controlla che il file sia di questo sito; se qui il testo è solo cambiato molto, copia la traduzione nel suo catalogo
    [gone] rimetti la colonna degli originali, oppure esporta di nuovo il file
   *[source] le righe sembrano fuori posto: ordina righe intere, mai una colonna sola
    }
exchange-older = { $reason ->
    [tick] il file dice che `{ $message }` va bene, accanto a un originale più vecchio; per quello di oggi resta da rivedere
   *[text] `{ $message }` è stato tradotto da un originale più vecchio: si prende ed è da rivedere
    }
exchange-code = in `{ $message }` e nel suo originale ci sono codici del programma di chi ha tradotto, che non si prendono: { $value }
    .help = non c'è niente da fare, se le parole si leggono bene senza
exchange-emptied = `{ $message }` qui ha una traduzione e in questo file no; resta il testo di qui
    .help = se il testo deve restare senza traduzione, scrivi `???` al suo posto nel catalogo

## Controlli delle traduzioni

translation-numbers = i numeri di `{ $message }` sono diversi dall'originale: { $list }
    .help = confronta prezzi, giorni e orari con l'originale
translation-same = `{ $message }` dice lo stesso dell'originale
    .help = traducilo; se deve restare l'originale, scrivi `===`
translation-script = la maggior parte delle lettere di `{ $message }` non è della scrittura di `{ $language }`
    .help = controlla che il testo sia nella lingua giusta
translation-length = `{ $message }` è molto più { $reason ->
    [short] corto
   *[long] lungo
    } dell'originale
    .help = controlla che non manchi niente e che niente ci sia due volte
translation-typing = { $reason ->
    [word] in `{ $message }` la parola `{ $value }` c'è due volte di fila
    [space] in `{ $message }` ci sono due spazi di fila
    [stretched] in `{ $message }` una lettera è allungata con una linea (ـ)
    [french] in `{ $message }` c'è uno spazio prima di un segno, dove la riga si può spezzare
    [unended] `{ $message }` finisce con `{ $value }`, e l'originale senza nessun segno
   *[end] `{ $message }` non finisce come l'originale, con `{ $value }`
    }
    .help = { $reason ->
    [stretched] togli la linea: la ricerca non trova le parole così scritte
    [french] metti lì uno spazio insecabile
   *[other] correggi, se è una svista
    }
translation-bold = in `{ $message }` ci sono { $found } parti in grassetto, nell'originale { $count }
    .help = metti tra `**` le stesse parole dell'originale
translation-fact = in `{ $message }` qualcuno ha scritto `{ $value }`, che nell'originale non c'è
    .help = toglilo: numeri e indirizzi li scrive il sito, così sono giusti dappertutto
translation-words = in `{ $message }` sono rimaste parole dell'originale: { $value }
    .help = traducile
translation-term = { $reason ->
    [rare] { $found } testi su { $count } con { $value } hanno la sua parola di terms.ftl, { $expected }; `{ $message }` è il primo che non ce l'ha
   *[lacking] in `{ $message }` manca la parola per { $value }: { $expected }
    }
    .help = { $reason ->
    [rare] se la lingua ha una parola migliore, scrivila in terms.ftl; altrimenti usa quella che c'è
   *[lacking] scrivi la parola ufficiale con il termine `{ $name }`, così accanto resta il nome italiano
    }
translation-uneven = `{ $message }` è tradotto in modo diverso dallo stesso originale in `{ $page }`: { $value }
    .help = scegli uno dei due, se non sono voluti entrambi

## Risultato e pubblicazione

output-conflict = due file finirebbero in `{ $path }`
    .help = rinomina una delle pagine o uno degli allegati
publish-foreign = { $reason ->
    [files] la cartella `{ $path }` contiene file che Sportello non ha scritto, come `{ $name }`; nulla è stato toccato
    [file] `{ $path }` è un file, e un sito ha bisogno di una cartella
    [link] `{ $path }` è un collegamento, e i collegamenti non vengono sostituiti
    [root] `{ $path }` è la radice del disco
    [home] `{ $path }` è la tua cartella personale, o la contiene
    [site] `{ $path }` è la cartella dei testi del sito, o la contiene
    [sources] la cartella `{ $path }` contiene i testi di un sito
    [repository] la cartella `{ $path }` è un archivio Git
   *[other] la cartella `{ $path }` non è stata fatta da Sportello, e nulla è stato toccato
    }
    .help = { $reason ->
    [files] spostali altrove (ciò che si pubblica così com'è sta accanto a una pagina), oppure sostituisci la cartella con `--force`
    [unmarked] scegli una cartella vuota con `--out`, oppure sostituisci questa con `--force`
   *[other] scegli un'altra cartella con `--out`
    }
publish-shrinks = { $reason ->
    [pages] il sito pubblicato perderebbe { $count } pagine su { $limit }
   *[other] il sito pubblicato perderebbe: { $list }
    }
    .help = se è voluto, pubblica con `--force`
publish-failed = `{ $path }` non si può scrivere: { $reason }
    .help = controlla lo spazio libero e chi ha il permesso di scrivere; il sito pubblicato è rimasto com'era
edit-conflict = `{ $path }` è cambiato durante la modifica, e non è stato scritto
    .help = esegui di nuovo il comando
