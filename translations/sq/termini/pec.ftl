### PEC — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: PEC
title = postë elektronike e certifikuar
# it: Una e-mail che vale come una raccomandata.
# term: raccomandata → { -raccomandata } = letër rekomande
summary = Një e-mail që vlen si një letër rekomande.
# it: posta certificata; e-mail; raccomandata
# term: raccomandata → { -raccomandata } = letër rekomande
keywords = postë e certifikuar; e-mail; rekomande
# it: PEC vuol dire posta elettronica certificata. La ricevuta prova che hai scritto e quando.
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
p-nihaa = PEC do të thotë posta elettronica certificata. Vërtetimi i dërgimit provon që keni shkruar dhe kur.
# it: Gli uffici hanno una PEC. Tu puoi anche non averla.
p-se77a = Zyrat kanë një PEC. Ju mund edhe të mos e keni.
