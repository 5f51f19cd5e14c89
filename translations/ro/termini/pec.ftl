### PEC — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: PEC
title = ===
# it: Una e-mail che vale come una raccomandata.
# term: raccomandata → { -raccomandata } = scrisoare recomandată
summary = Un e-mail care are aceeași valoare ca o scrisoare recomandată.
# it: posta certificata; e-mail; raccomandata
# term: raccomandata → { -raccomandata } = scrisoare recomandată
keywords = poștă certificată; e-mail certificat; scrisoare recomandată
# it: PEC vuol dire posta elettronica certificata. La ricevuta prova che hai scritto e quando.
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
p-nihaa = PEC înseamnă „posta elettronica certificata” (poștă electronică certificată). Confirmarea primită dovedește că ați scris și când.
# it: Gli uffici hanno una PEC. Tu puoi anche non averla.
p-se77a = Instituțiile au o adresă PEC. Dumneavoastră puteți să nu aveți.
