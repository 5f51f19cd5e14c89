### Regione Lombardia — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Regione Lombardia
title = ===
# it: L'ente pubblico di tutta la Lombardia: ospedali, case popolari, formazione.
# term: case popolari → { -servizi-abitativi-pubblici } = logement social
summary = L’organisme public de toute la Lombardie : hôpitaux, logements sociaux, formation.
# it: Regione; Lombardia; casa popolare; fascicolo sanitario
# term: casa popolare → { -servizi-abitativi-pubblici } = logement social
# term: fascicolo sanitario → { -fascicolo-sanitario } = dossier médical électronique
keywords = région; Lombardie; logement social; dossier médical; casa popolare

## Che cosa fa

# it: La Regione decide come funzionano sanità, formazione e case popolari. Ha guidato il progetto [LAB'IMPACT][1].
# note: [1] = progetti/lab-impact
# term: case popolari → { -servizi-abitativi-pubblici } = logement social
p-vqern = La région décide comment fonctionnent la santé, la formation et les logements sociaux. Elle a dirigé le projet [LAB’IMPACT][1].
# it: Il sito è { $web }. Lì trovi i portali per la [casa popolare][1] e per la [salute][2].
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/casa-popolare
# note: [2] = servizi/prenotare-una-visita
# term: casa popolare → { -servizi-abitativi-pubblici } = logement social
p-b4evj = Le site est { $web }. Vous y trouvez les portails pour le [logement social][1] et pour la [santé][2].
