### anagrafe — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: anagrafe
title = zyra e regjistrit të banorëve
# it: L'ufficio del Comune che scrive chi abita nel comune.
summary = Zyra e komunës që shkruan kush banon në komunë.
# it: municipio; certificati; ufficio anagrafe
keywords = bashkia; certifikata; zyra e regjistrit; gjendja civile; komuna
# it: Qui chiedi la [residenza][1], la [carta d'identità][2] e i certificati.
# note: [1] = servizi/chiedere-la-residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = vendbanim i regjistruar
# term: carta d'identità → { -carta-di-identita } = kartë identiteti
p-eduyx = Këtu kërkoni [vendbanimin e regjistruar (residenza)][1], [kartën e identitetit][2] dhe certifikatat.
