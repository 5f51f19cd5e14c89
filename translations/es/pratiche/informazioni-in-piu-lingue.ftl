### Informazioni sui servizi in più lingue — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Informazioni sui servizi in più lingue
title = Información sobre los servicios en varios idiomas
# it: Un progetto voleva raccogliere le notizie sui servizi e tradurle.
summary = Un proyecto quería reunir la información sobre los servicios y traducirla.
# it: traduzione; materiale informativo; volantini; lingue
keywords = traducción; material informativo; folletos; idiomas
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-2fh3e = Era una acción del proyecto [Terre di Inclusione][1], con fondos del periodo 2014-2020.

## Come funziona

# it: Gli enti del progetto dovevano raccogliere il materiale che c'era già su servizi sociali, salute e progetti locali.
# note: voce 1 di 3
l-bet8x = Los organismos del proyecto debían reunir el material que ya había sobre servicios sociales, salud y proyectos locales.
# it: Dovevano tradurlo in più lingue.
# note: voce 2 di 3
l-8j9yt = Debían traducirlo a varios idiomas.
# it: Dovevano farlo arrivare alle persone.
# note: voce 3 di 3
l-ia3m6 = Debían hacerlo llegar a las personas.
