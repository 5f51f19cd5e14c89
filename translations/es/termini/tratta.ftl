### tratta di persone — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tratta di persone
title = trata de personas
# it: Quando una persona è portata e tenuta con forza o inganno per sfruttarla.
summary = Cuando llevan y retienen a una persona por la fuerza o con engaño para explotarla.
# it: sfruttamento; schiavitù; prostituzione forzata
keywords = explotación; esclavitud; prostitución forzada
# it: È un reato grave. Chi la subisce ha diritto a protezione.
p-w9qk2 = Es un delito grave. Quien la sufre tiene derecho a protección.
# it: Leggi [come chiedere aiuto][1].
# note: [1] = servizi/tratta-e-sfruttamento
p-a76yt = Lea [cómo pedir ayuda][1].
