### centro psico-sociale — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro psico-sociale
title = qendra e shëndetit mendor
# it: Il servizio pubblico per la salute della mente degli adulti.
summary = Shërbimi publik për shëndetin e mendjes së të rriturve.
# it: CPS; psichiatra; salute mentale; depressione
keywords = CPS; psikiatër; shëndet mendor; depresion
# it: Ci lavorano medici, psicologi, infermieri e assistenti sociali.
# term: assistenti sociali → { -assistente-sociale } = punonjës social
p-s99y7 = Aty punojnë mjekë, psikologë, infermierë dhe { -assistente-sociale(case: "pl") }.
# it: Leggi [come chiedere aiuto][1].
# note: [1] = servizi/salute-mentale
p-p82qs = Lexoni [si të kërkoni ndihmë][1].
