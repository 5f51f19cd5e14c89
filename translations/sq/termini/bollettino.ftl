### bollettino postale — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bollettino postale
title = formular pagese postare
# it: Il foglio che usi per pagare alla posta.
summary = Fleta që përdorni për të paguar në postë.
# it: pagare; posta; tassa
keywords = pagesë; postë; taksë; mandatpagesë
# it: Scrivi chi paga, a chi e quanto. Tieni la ricevuta: prova che hai pagato.
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
p-225sf = Shkruani kush paguan, kujt dhe sa. Ruani dëftesën (ricevuta): provon që keni paguar.
