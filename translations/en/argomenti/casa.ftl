### Casa — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Casa
title = Home
# it: Affitto, casa popolare, sfratto, bollette.
# term: casa popolare → { -servizi-abitativi-pubblici } = public housing
# term: sfratto → { -sfratto } = eviction
# term: bollette → { -bolletta } = household bill
summary = Rent, public housing, eviction, household bills.
# it: casa; affitto; alloggio; sfratto; bollette
# term: sfratto → { -sfratto } = eviction
# term: bollette → { -bolletta } = household bill
keywords = home; house; rent; flat; eviction; bills
# it: Prima di firmare leggi come funziona il [contratto di affitto][1]. Se non riesci a pagare, [chiedi aiuto subito][2].
# note: [1] = servizi/contratto-di-affitto
# note: [2] = servizi/affitto-non-pagato
p-aaxe2 = Before you sign, read how a [rental contract][1] works. If you cannot pay, [ask for help at once][2].
