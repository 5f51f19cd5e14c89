### Casa — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Casa
title = Vivienda
# it: Affitto, casa popolare, sfratto, bollette.
# term: casa popolare → { -servizi-abitativi-pubblici } = vivienda pública
# term: sfratto → { -sfratto } = desalojo
# term: bollette → { -bolletta } = factura de luz o gas
summary = Alquiler, { -servizi-abitativi-pubblici }, { -sfratto }, facturas.
# it: casa; affitto; alloggio; sfratto; bollette
# term: sfratto → { -sfratto } = desalojo
# term: bollette → { -bolletta } = factura de luz o gas
keywords = casa; alquiler; arriendo; vivienda; desalojo; facturas; luz; gas
# it: Prima di firmare leggi come funziona il [contratto di affitto][1]. Se non riesci a pagare, [chiedi aiuto subito][2].
# note: [1] = servizi/contratto-di-affitto
# note: [2] = servizi/affitto-non-pagato
p-aaxe2 = Antes de firmar lea cómo funciona el [contrato de alquiler][1]. Si no logra pagar, [pida ayuda enseguida][2].
