### Casa — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Casa
title = Casă
# it: Affitto, casa popolare, sfratto, bollette.
# term: casa popolare → { -servizi-abitativi-pubblici } = locuință socială
# term: sfratto → { -sfratto } = evacuare
# term: bollette → { -bolletta } = factură
summary = Chirie, locuințe sociale, evacuare, facturi.
# it: casa; affitto; alloggio; sfratto; bollette
# term: sfratto → { -sfratto } = evacuare
# term: bollette → { -bolletta } = factură
keywords = casă; chirie; locuință; apartament; evacuare; facturi; gazdă
# it: Prima di firmare leggi come funziona il [contratto di affitto][1]. Se non riesci a pagare, [chiedi aiuto subito][2].
# note: [1] = servizi/contratto-di-affitto
# note: [2] = servizi/affitto-non-pagato
p-aaxe2 = Înainte de a semna, citiți cum funcționează [contractul de închiriere][1]. Dacă nu puteți plăti, [cereți ajutor imediat][2].
