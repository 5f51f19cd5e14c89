### Regione Lombardia — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Regione Lombardia
title = Область Ломбардия
# it: L'ente pubblico di tutta la Lombardia: ospedali, case popolari, formazione.
# term: case popolari → { -servizi-abitativi-pubblici } = социальное жильё
summary = Государственное учреждение всей Ломбардии: больницы, социальное жильё, обучение.
# it: Regione; Lombardia; casa popolare; fascicolo sanitario
# term: casa popolare → { -servizi-abitativi-pubblici } = социальное жильё
# term: fascicolo sanitario → { -fascicolo-sanitario } = электронное медицинское досье
keywords = область; Ломбардия; социальное жильё; медицинское досье

## Che cosa fa

# it: La Regione decide come funzionano sanità, formazione e case popolari. Ha guidato il progetto [LAB'IMPACT][1].
# note: [1] = progetti/lab-impact
# term: case popolari → { -servizi-abitativi-pubblici } = социальное жильё
p-vqern = Область решает, как работают здравоохранение, обучение и социальное жильё. Она вела проект [LAB'IMPACT][1].
# it: Il sito è { $web }. Lì trovi i portali per la [casa popolare][1] e per la [salute][2].
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/casa-popolare
# note: [2] = servizi/prenotare-una-visita
# term: casa popolare → { -servizi-abitativi-pubblici } = социальное жильё
p-b4evj = Сайт: { $web }. Там есть порталы для [социального жилья][1] и для [здоровья][2].
