### LAB'IMPACT — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: LAB'IMPACT
title = ===
# it: Il piano della Lombardia per l'integrazione dei cittadini di altri Paesi.
summary = Le plan de la Lombardie pour l’intégration des citoyens d’autres pays.
# it: FAMI; integrazione; prog-2463; Regione Lombardia
keywords = FAMI; intégration; prog-2463; Regione Lombardia
# it: accompagnamento
f-hetgz = accompagnement
# it: accompagnamento
f-hetgzb = accompagnement
# it: È un piano regionale. Usava fondi europei del periodo 2014-2020. Qui lo raccontiamo come storia: non sappiamo quali attività ci sono ancora.
p-gzmmd = C’est un plan régional. Il utilisait des fonds européens de la période 2014-2020. Ici, nous le racontons comme une histoire : nous ne savons pas quelles activités existent encore.

## Obiettivi

# it: Il piano voleva aiutare i cittadini di Paesi fuori dall'Unione europea a vivere bene in Lombardia.
p-surrb = Le plan voulait aider les citoyens de pays hors de l’Union européenne à bien vivre en Lombardie.

## Attività

# it: Il piano aveva quattro azioni:
p-h34u2 = Le plan avait quatre actions :
# it: Aiutare le scuole con alunni di molte culture, perché nessuno lasci presto.
# note: voce 1 di 4
l-phdwf = Aider les écoles avec des élèves de nombreuses cultures, pour que personne n’abandonne tôt.
# it: Rendere più facile l'accesso ai servizi.
# note: voce 2 di 4
l-m4shj = Rendre plus facile l’accès aux services.
# it: Dare informazioni chiare, nella regione e nei territori.
# note: voce 3 di 4
l-gkstg = Donner des informations claires, dans la région et dans les territoires.
# it: Far partecipare i migranti, anche con le associazioni.
# note: voce 4 di 4
l-ngduu = Faire participer les migrants, aussi avec les associations.
# it: Con la Regione hanno lavorato 35 territori. Nella nostra zona il progetto era [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-v4tet = Avec la région, 35 territoires ont travaillé. Dans notre zone, le projet était [Terre di Inclusione][1].
