### sfratto — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: sfratto
title = evacuare
# it: L'ordine del giudice di lasciare la casa.
summary = Ordinul judecătorului de a părăsi casa.
# it: tribunale; perdere la casa; ufficiale giudiziario
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = executor judecătoresc
keywords = tribunal; dat afară din casă; pierd casa; executor judecătoresc
# it: Può succedere se non paghi o se il contratto finisce. Solo un giudice può ordinarlo.
p-p5spq = Se poate întâmpla dacă nu plătiți sau dacă se termină contractul. Numai un judecător o poate ordona.
# it: Leggi [che cosa fare][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
p-3395t = Citiți [ce aveți de făcut][1].
