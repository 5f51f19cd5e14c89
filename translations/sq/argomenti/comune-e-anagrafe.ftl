### Comune e anagrafe — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune e anagrafe
# term: anagrafe → { -anagrafe } = zyra e regjistrit të banorëve
title = Komuna dhe regjistri i banorëve
# it: Residenza, carta d'identità, nascite e certificati.
# term: residenza → { -residenza } = vendbanim i regjistruar
# term: carta d'identità → { -carta-di-identita } = kartë identiteti
summary = Vendbanimi i regjistruar, karta e identitetit, lindjet dhe certifikatat.
# it: anagrafe; residenza; certificati; municipio
# term: anagrafe → { -anagrafe } = zyra e regjistrit të banorëve
# term: residenza → { -residenza } = vendbanim i regjistruar
keywords = regjistri i banorëve; vendbanim; certifikata; komuna; bashkia; rezidenca; gjendja civile
# it: Il primo ufficio da conoscere è il [tuo Comune][1]. Comincia dalla [residenza][2].
# note: [1] = enti/comune-di-residenza
# note: [2] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = vendbanim i regjistruar
p-ikqcf = Zyra e parë që duhet të njihni është [komuna juaj (Comune)][1]. Filloni nga [vendbanimi i regjistruar (residenza)][2].
