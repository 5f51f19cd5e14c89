### Un parente mi raggiunge — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Un parente mi raggiunge
title = Vine la mine o rudă
# it: Dal nulla osta al permesso, per marito, moglie, figli o genitori.
# term: nulla osta → { -nulla-osta } = aviz favorabil
summary = De la aviz la permis, pentru soț, soție, copii sau părinți.
# it: ricongiungimento; famiglia; moglie; marito; figli; genitori
# term: ricongiungimento → { -ricongiungimento-familiare } = reîntregirea familiei
keywords = reîntregirea familiei; familie; soție; soț; copii; părinți; aduc familia
# it: Chiedi il nulla osta.
# term: nulla osta → { -nulla-osta } = aviz favorabil
f-kafpc = Cereți { -nulla-osta(case: "def") }.
# it: Quando arriva, comunica l'ospitalità.
f-kxq9u = Când ajunge, anunțați că o găzduiți.
# it: Chiedete subito il permesso.
f-9de6j = Cereți imediat permisul.
# it: Controllate il codice fiscale.
# term: codice fiscale → { -codice-fiscale } = cod fiscal
f-iwufb = Verificați { -codice-fiscale(case: "def") }.
# it: Aggiungi il parente alla tua residenza.
# term: residenza → { -residenza } = rezidență
f-bgeu8 = Adăugați ruda la rezidența dumneavoastră.
# it: Scegliete il medico.
f-sa56g = Alegeți medicul.
# it: Iscrivi i figli a scuola.
f-hr33j = Înscrieți copiii la școală.
# it: Gli adulti cominciano un corso di italiano.
f-6u8yx = Adulții încep un curs de italiană.
# it: Prepara presto i documenti nel Paese di origine. Falli tradurre e [legalizzare][1].
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = legalizare și apostilă
p-fsp28 = Pregătiți din timp actele în țara de origine. Cereți să fie traduse și [legalizate][1].
# it: Ai figli parla prima della nuova scuola e della nuova casa.
p-gz6yf = Copiilor vorbiți-le din timp despre noua școală și noua casă.
