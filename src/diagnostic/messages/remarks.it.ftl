### Le parole attorno alle osservazioni: gravità, totali, didascalie di altri punti, nomi dei tipi.

severity-error = errore
severity-warning = avviso
severity-note = nota
severity-help = aiuto

remarks-errors = { $count ->
    [one] { $count } errore
   *[other] { $count } errori
    }
remarks-warnings = { $count ->
    [one] { $count } avviso
   *[other] { $count } avvisi
    }
remarks-notes = { $count ->
    [one] { $count } nota
   *[other] { $count } note
    }
remarks-head-errors = Errori: ciò che chi legge non vede
remarks-head-others = Avvisi: ciò che può essere una svista
remarks-alike = … e { $count ->
    [one] un'altra
   *[other] altre { $count }
    } come questa (`{ $code }`) in { $path }; `--message-format json` le dà tutte
remarks-more = { $count ->
    [one] e un'altra osservazione; `--message-format json` le dà tutte
   *[other] e altre { $count } osservazioni; `--message-format json` le dà tutte
    }

perhaps = forse `{ $value }`

## Che cosa c'è in un altro punto

first-here = scritto qui la prima volta
other-here = l'altro è qui
begins-here = comincia qui
ends-here = finisce qui
translated-so-here = tradotto così qui
taken-here = l'indirizzo è preso qui
source-here = il testo che traduce
fact-here = il dato è scritto qui
replaced-here = questi orari vengono sostituiti
overlapped-here = si sovrappone a questi orari

## Nomi dei tipi, dopo «vuole» e «non»

type-text = un testo tra virgolette
type-integer = un numero intero
type-number = un numero
type-boolean = `true` oppure `false`
type-date = una data come `2026-03-09`
type-date-time = una data con l'ora
type-time = un'ora del giorno
type-list = un elenco tra parentesi quadre
type-list-of-texts = un elenco di testi
type-table = una tabella
type-list-of-tables = un elenco di tabelle
type-id = il percorso di una pagina
type-list-of-ids = un elenco di percorsi di pagine
type-code = una parola dell'elenco
type-list-of-codes = un elenco di parole
type-language = la sigla di una lingua
type-month-day = mese e giorno, come `11-13`
type-colour = un colore come `#0a5560`
type-period = un numero di mesi o di anni, come `6 months`
type-time-zone = un nome della lista IANA, come `Europe/Rome`
type-country = le due lettere di uno Stato, come `IT`
type-level-error = `error`: ciò che pubblicherebbe il falso non si può spegnere

## Che cosa contiene un testo, dopo «contiene» e «usare»

type-italic = il corsivo
type-code-span = il codice dentro una riga
type-code-block = i blocchi di codice
type-footnote = le note a piè di pagina
type-container = i contenitori
type-rule = le righe orizzontali
type-strikethrough = le parole barrate
type-task-list = le liste di cose da fare
type-math = le formule
type-selector = una scelta tra forme
type-function = una funzione
type-attribute = un attributo
type-message-reference = un rimando a un altro messaggio
type-term-attribute = un attributo di un termine
type-number-literal = un numero tra graffe
type-heading-1 = titoli con un solo `#`: quello è il titolo della pagina
type-inline-picture = immagini dentro una frase
type-plain-field = segni in un campo come questo
type-definition = definizioni di link che nessun link usa
type-extra-cell = celle oltre le colonne della loro tabella
type-empty-heading = titoletti senza parole
type-empty-link = link senza parole
type-link-title = parole tra virgolette dopo un indirizzo
type-nesting = blocchi annidati così in profondità
type-mark = questo segno
type-block = questo tipo di blocco
