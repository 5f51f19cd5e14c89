### ufficiale giudiziario — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ufficiale giudiziario
title = executor judecătoresc
# it: La persona del tribunale che porta le lettere e fa rispettare gli ordini.
summary = Persoana de la tribunal care aduce scrisorile și face să fie respectate ordinele.
# it: tribunale; sfratto; pignoramento
# term: sfratto → { -sfratto } = evacuare
keywords = tribunal; evacuare; poprire; sechestru
# it: Se suona, apri e prendi la lettera. Porta subito il foglio a un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-sxku7 = Dacă sună, deschideți și luați scrisoarea. Duceți imediat hârtia la un [avocat][1].
