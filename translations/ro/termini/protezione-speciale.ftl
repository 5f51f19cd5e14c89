### protezione speciale — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione speciale
title = protecție specială
# it: Un permesso per chi non può essere mandato nel suo Paese, ma non è rifugiato.
summary = Un permis pentru cine nu poate fi trimis în țara lui, dar nu este refugiat.
# it: asilo; permesso; diniego
# term: asilo → { -protezione-internazionale } = protecție internațională
keywords = azil; permis; refuz
# it: Le regole sono cambiate più volte. Chiedi a un avvocato: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-4nkwa = Regulile s-au schimbat de mai multe ori. Întrebați un avocat: poate fi [plătit de stat][1].
