### centro psico-sociale — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro psico-sociale
title = centru psihosocial
# it: Il servizio pubblico per la salute della mente degli adulti.
summary = Serviciul public pentru sănătatea mintală a adulților.
# it: CPS; psichiatra; salute mentale; depressione
keywords = CPS; psihiatru; sănătate mintală; depresie; psiholog
# it: Ci lavorano medici, psicologi, infermieri e assistenti sociali.
# term: assistenti sociali → { -assistente-sociale } = asistent social
p-s99y7 = Acolo lucrează medici, psihologi, asistenți medicali și { -assistente-sociale(case: "pl") }.
# it: Leggi [come chiedere aiuto][1].
# note: [1] = servizi/salute-mentale
p-p82qs = Citiți [cum cereți ajutor][1].
