### PEC — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: PEC
title = correo electrónico certificado
# it: Una e-mail che vale come una raccomandata.
# term: raccomandata → { -raccomandata } = carta certificada
summary = Un correo electrónico que vale como una { -raccomandata }.
# it: posta certificata; e-mail; raccomandata
# term: raccomandata → { -raccomandata } = carta certificada
keywords = correo certificado; correo electrónico; carta certificada
# it: PEC vuol dire posta elettronica certificata. La ricevuta prova che hai scritto e quando.
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
p-nihaa = PEC quiere decir posta elettronica certificata. El recibo prueba que usted escribió y cuándo.
# it: Gli uffici hanno una PEC. Tu puoi anche non averla.
p-se77a = Las oficinas tienen una PEC. Usted no está obligado a tenerla.
