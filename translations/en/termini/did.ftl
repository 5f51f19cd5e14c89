### DID — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: DID
title = jobseeker's declaration
# it: La dichiarazione che sei senza lavoro e pronto a lavorare.
summary = The declaration that you have no work and are ready to work.
# it: disoccupato; centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = job centre
keywords = unemployed; job centre
# it: DID vuol dire dichiarazione di immediata disponibilità. La fai al [centro per l'impiego][1] o in linea.
# note: [1] = termini/centro-per-l-impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = job centre
p-h23id = DID stands for dichiarazione di immediata disponibilità. You make it at the [job centre][1] or online.
