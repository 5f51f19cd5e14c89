### Un parente mi raggiunge — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Un parente mi raggiunge
title = ???
# it: Dal nulla osta al permesso, per marito, moglie, figli o genitori.
# term: nulla osta → { -nulla-osta } = autorización de no impedimento
summary = ???
# it: ricongiungimento; famiglia; moglie; marito; figli; genitori
# term: ricongiungimento → { -ricongiungimento-familiare } = reagrupación familiar
keywords = ???
# it: Chiedi il nulla osta.
# term: nulla osta → { -nulla-osta } = autorización de no impedimento
f-kafpc = ???
# it: Quando arriva, comunica l'ospitalità.
f-kxq9u = ???
# it: Chiedete subito il permesso.
f-9de6j = ???
# it: Controllate il codice fiscale.
# term: codice fiscale → { -codice-fiscale } = código fiscal
f-iwufb = ???
# it: Aggiungi il parente alla tua residenza.
# term: residenza → { -residenza } = residencia registrada
f-bgeu8 = ???
# it: Scegliete il medico.
f-sa56g = ???
# it: Iscrivi i figli a scuola.
f-hr33j = ???
# it: Gli adulti cominciano un corso di italiano.
f-6u8yx = ???
# it: Prepara presto i documenti nel Paese di origine. Vanno tradotti e [legalizzati][1].
# note: [1] = termini/legalizzazione
p-fsp28 = ???
# it: Ai figli parla prima della nuova scuola e della nuova casa.
p-gz6yf = ???
