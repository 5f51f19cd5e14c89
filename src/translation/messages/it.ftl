# Comments that «translate sync» writes into catalogues, for translators. One line each.
source-head = Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.
register-head = Scritto da «sportello translate». Si conserva insieme alle traduzioni; non si modifica a mano.
target-how = Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra {"{ }"}, i segni ** e i numeri tra [ ].
target-marks = «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.
stale = DA RIVEDERE dal { $date }. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
stale-undated = DA RIVEDERE. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
item = voce { $number } di { $total }
fact = ${ $name } = un dato; lo scrive il sito
link = [{ $number }] = { $target }
critical = critico: qui uno sbaglio può fare danno
left-over = Righe che il sito non sa leggere: correggile o cancellale
terms-how = Le parole ufficiali del sito. Scrivi la traduzione al posto di ???; se manca, vale il titolo tradotto della pagina del termine.
terms-search = Sotto una parola, quattro spazi e «.search = a | b» danno i modi in cui i lettori la cercano.
memory = come in { $page }: { $text }
memory-origin = memoria del sito
machine = fatta da una macchina: da rileggere
reviewed = già riletta
po-how = Traduci msgstr. Lascia com'è ciò che sta tra {"{ }"}, i segni ** e i numeri tra [ ].
column-page = pagina
column-section = sezione
column-id = codice
source-language = originale in { $name }
column-source = originale
column-before = originale prima
column-target = traduzione
column-state = stato
column-note = nota
column-base = impronta
column-cases = casi
column-spellings = grafie
state-missing = manca
state-damaged = non si può usare
state-stale = da rivedere
state-machine = automatica
state-draft = bozza
state-reviewed = rivista
state-done = fatto
interface-how = Le parole che il sito dice da sé. Scrivi la traduzione al posto di ???; i nomi tra {"{ }"} restano come sono.
