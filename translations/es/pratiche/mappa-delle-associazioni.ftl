### Una mappa delle associazioni — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una mappa delle associazioni
title = Un mapa de las asociaciones
# it: Trovare le associazioni, sostenerle e farle parlare con gli uffici.
summary = Encontrar las asociaciones, apoyarlas y ponerlas en contacto con las oficinas.
# it: associazioni; mappa; volontariato; stranieri
keywords = asociaciones; mapa; voluntariado; extranjeros
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-dibr2 = Es una acción del proyecto [Terre di Inclusione][1], con fondos del periodo 2014-2020.

## Come funziona

# it: Si cercano le iniziative delle associazioni di volontari.
# note: voce 1 di 4
l-xsqgg = Se buscan las iniciativas de las asociaciones de voluntarios.
# it: Si sostengono e si fanno conoscere.
# note: voce 2 di 4
l-w4mcz = Se apoyan y se dan a conocer.
# it: Si rafforzano le associazioni di cittadini stranieri.
# note: voce 3 di 4
l-iyuj3 = Se fortalecen las asociaciones de ciudadanos extranjeros.
# it: Si aprono contatti tra associazioni e uffici pubblici.
# note: voce 4 di 4
l-jctzp = Se abren contactos entre asociaciones y oficinas públicas.
