### Regione Lombardia — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Regione Lombardia
title = ===
# it: L'ente pubblico di tutta la Lombardia: ospedali, case popolari, formazione.
# term: case popolari → { -servizi-abitativi-pubblici } = vivienda pública
summary = El organismo público de toda Lombardía: hospitales, { -servizi-abitativi-pubblici }, formación.
# it: Regione; Lombardia; casa popolare; fascicolo sanitario
# term: casa popolare → { -servizi-abitativi-pubblici } = vivienda pública
# term: fascicolo sanitario → { -fascicolo-sanitario } = historia clínica electrónica
keywords = Región; Lombardía; vivienda pública; historia clínica electrónica

## Che cosa fa

# it: La Regione decide come funzionano sanità, formazione e case popolari. Ha guidato il progetto [LAB'IMPACT][1].
# note: [1] = progetti/lab-impact
# term: case popolari → { -servizi-abitativi-pubblici } = vivienda pública
p-vqern = La Región decide cómo funcionan la salud, la formación y la { -servizi-abitativi-pubblici }. Dirigió el proyecto [LAB'IMPACT][1].
# it: Il sito è { $web }. Lì trovi i portali per la [casa popolare][1] e per la [salute][2].
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/casa-popolare
# note: [2] = servizi/prenotare-una-visita
# term: casa popolare → { -servizi-abitativi-pubblici } = vivienda pública
p-b4evj = El sitio es { $web }. Allí están los portales para la [vivienda pública][1] y para la [salud][2].
