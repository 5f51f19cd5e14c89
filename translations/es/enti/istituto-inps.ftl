### INPS — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INPS
# term: inps → { -inps } = instituto de seguridad social
title = ===
# it: L'ente che paga pensioni, disoccupazione, assegni per i figli e maternità.
summary = El organismo que paga pensiones, desempleo, asignaciones por los hijos y maternidad.
# it: INPS; pensione; contributi; previdenza
# term: inps → { -inps } = instituto de seguridad social
# term: contributi → { -contributi } = aportes al seguro social
keywords = INPS; pensión; jubilación; aportes; seguro social
# it: INPS da telefono fisso
# term: inps → { -inps } = instituto de seguridad social
f-7j9hw = INPS desde un teléfono fijo
# it: INPS da cellulare
# term: inps → { -inps } = instituto de seguridad social
f-iitxj = INPS desde un celular

## Che cosa fa

# it: L'[INPS][1] raccoglie i contributi di chi lavora e paga molti aiuti. Per esempio:
# note: [1] = termini/inps
# term: inps → { -inps } = instituto de seguridad social
# term: contributi → { -contributi } = aportes al seguro social
p-z8g7w = El [INPS][1] reúne los aportes de quienes trabajan y paga muchas ayudas. Por ejemplo:
# it: [disoccupazione][1]
# note: voce 1 di 4
# note: [1] = servizi/disoccupazione-naspi
l-h3c2p = [desempleo][1]
# it: [assegno unico per i figli][1]
# note: voce 2 di 4
# note: [1] = servizi/assegno-unico-figli
# term: assegno unico → { -assegno-unico } = asignación por hijos
l-fk9b2 = [asignación por hijos (assegno unico)][1]
# it: [maternità][1]
# note: voce 3 di 4
# note: [1] = servizi/congedo-di-maternita
l-q824t = [maternidad][1]
# it: pensione e invalidità
# note: voce 4 di 4
l-7d4hm = pensión e invalidez
# it: Il sito è { $web }. Da telefono fisso chiama il { $phone-inps-da-telefono-fisso }. Da cellulare chiama il { $phone-inps-da-cellulare }.
# note: $web = un dato; lo scrive il sito
# note: $phone-inps-da-telefono-fisso = un dato; lo scrive il sito
# note: $phone-inps-da-cellulare = un dato; lo scrive il sito
# term: inps → { -inps } = instituto de seguridad social
p-8sc3w = El sitio es { $web }. Desde un teléfono fijo llame al { $phone-inps-da-telefono-fisso }. Desde un celular llame al { $phone-inps-da-cellulare }.
# it: Se è difficile, vai a un [patronato][1]: parla lui con l'INPS.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = oficina de ayuda
# term: inps → { -inps } = instituto de seguridad social
p-ysg3g = Si es difícil, vaya a una [oficina de ayuda (patronato)][1]: ella habla con el INPS por usted.
