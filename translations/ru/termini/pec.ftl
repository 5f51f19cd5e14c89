### PEC — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: PEC
title = ???
# it: Una e-mail che vale come una raccomandata.
# term: raccomandata → { -raccomandata } = заказное письмо
summary = ???
# it: posta certificata; e-mail; raccomandata
# term: raccomandata → { -raccomandata } = заказное письмо
keywords = ???
# it: PEC vuol dire posta elettronica certificata. La ricevuta prova che hai scritto e quando.
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
p-nihaa = ???
# it: Gli uffici hanno una PEC. Tu puoi anche non averla.
p-se77a = ???
