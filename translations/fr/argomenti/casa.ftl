### Casa — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Casa
title = Logement
# it: Affitto, casa popolare, sfratto, bollette.
# term: casa popolare → { -servizi-abitativi-pubblici } = logement social
# term: sfratto → { -sfratto } = expulsion du logement
# term: bollette → { -bolletta } = facture
summary = Loyer, logement social, expulsion, factures.
# it: casa; affitto; alloggio; sfratto; bollette
# term: sfratto → { -sfratto } = expulsion du logement
# term: bollette → { -bolletta } = facture
keywords = logement; maison; loyer; appartement; expulsion; factures; casa
# it: Prima di firmare leggi come funziona il [contratto di affitto][1]. Se non riesci a pagare, [chiedi aiuto subito][2].
# note: [1] = servizi/contratto-di-affitto
# note: [2] = servizi/affitto-non-pagato
p-aaxe2 = Avant de signer, lisez comment fonctionne le [contrat de location][1]. Si vous n’arrivez pas à payer, [demandez tout de suite de l’aide][2].
