### DID — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: DID
title = deklaratë e gatishmërisë për punë
# it: La dichiarazione che sei senza lavoro e pronto a lavorare.
summary = Deklarata që jeni pa punë dhe gati për të punuar.
# it: disoccupato; centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = zyra e punësimit
keywords = i papunë; zyra e punësimit
# it: DID vuol dire dichiarazione di immediata disponibilità. La fai al [centro per l'impiego][1] o in linea.
# note: [1] = termini/centro-per-l-impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = zyra e punësimit
p-h23id = DID do të thotë dichiarazione di immediata disponibilità. E bëni te [zyra e punësimit (centro per l'impiego)][1] ose në internet.
