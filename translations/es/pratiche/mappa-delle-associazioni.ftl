### Una mappa delle associazioni — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una mappa delle associazioni
title = Un mapa de las asociaciones
# it: Un progetto voleva trovare le associazioni e aiutarle a parlare con gli uffici.
summary = Un proyecto quería encontrar las asociaciones y ayudarlas a hablar con las oficinas.
# it: associazioni; mappa; volontariato; stranieri
keywords = asociaciones; mapa; voluntariado; extranjeros
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-dibr2 = Era una acción del proyecto [Terre di Inclusione][1], con fondos del periodo 2014-2020.

## Come funziona

# it: Gli enti del progetto dovevano cercare le iniziative delle associazioni di volontari.
# note: voce 1 di 4
l-xsqgg = Los organismos del proyecto debían buscar las iniciativas de las asociaciones de voluntarios.
# it: Dovevano sostenerle e farle conoscere.
# note: voce 2 di 4
l-3863h = Debían apoyarlas y darlas a conocer.
# it: Dovevano rafforzare le associazioni di cittadini stranieri.
# note: voce 3 di 4
l-iyuj3 = Debían fortalecer las asociaciones de ciudadanos extranjeros.
# it: Dovevano aprire contatti tra associazioni e uffici pubblici.
# note: voce 4 di 4
l-jctzp = Debían abrir contactos entre asociaciones y oficinas públicas.
