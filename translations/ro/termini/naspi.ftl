### NASpI — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: NASpI
title = ===
# it: I soldi che l'INPS paga a chi ha perso il lavoro.
# term: inps → { -inps } = INPS
summary = Banii pe care INPS îi plătește celor care și-au pierdut locul de muncă.
# it: disoccupazione; licenziato; sussidio
keywords = șomaj; ajutor de șomaj; concediat; indemnizație
# it: Chiedila entro 68 giorni dalla fine del lavoro. Leggi [come si fa][1].
# note: [1] = servizi/disoccupazione-naspi
p-8ryd2 = Cereți-o în cel mult 68 de zile de la sfârșitul muncii. Citiți [cum se face][1].
