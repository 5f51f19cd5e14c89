### protezione speciale — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione speciale
title = protección especial
# it: Un permesso per chi non può essere mandato nel suo Paese, ma non è rifugiato.
summary = Un permiso para quien no puede ser enviado a su país, pero no es refugiado.
# it: asilo; permesso; diniego
# term: asilo → { -protezione-internazionale } = protección internacional
keywords = asilo; permiso; rechazo
# it: Le regole sono cambiate più volte. Chiedi a un avvocato: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-4nkwa = Las reglas cambiaron varias veces. Pregunte a un abogado: puede ser [pagado por el Estado][1].
