### PEC — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: PEC
title = e-mail certifié
# it: Una e-mail che vale come una raccomandata.
# term: raccomandata → { -raccomandata } = lettre recommandée
summary = Un e-mail qui vaut comme une lettre recommandée.
# it: posta certificata; e-mail; raccomandata
# term: raccomandata → { -raccomandata } = lettre recommandée
keywords = e-mail certifié; mail; recommandé
# it: PEC vuol dire posta elettronica certificata. La ricevuta prova che hai scritto e quando.
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
p-nihaa = PEC veut dire « posta elettronica certificata ». Le reçu prouve que vous avez écrit et quand.
# it: Gli uffici hanno una PEC. Tu puoi anche non averla.
p-se77a = Les bureaux ont une PEC. Vous, vous pouvez ne pas en avoir.
