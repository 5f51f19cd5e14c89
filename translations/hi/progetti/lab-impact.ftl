### LAB'IMPACT — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: LAB'IMPACT
title = ===
# it: Il piano della Lombardia per l'integrazione dei cittadini di altri Paesi.
summary = ???
# it: FAMI; integrazione; prog-2463; Regione Lombardia
keywords = ???
# it: accompagnamento
f-hetgz = ???
# it: accompagnamento
f-hetgzb = ???
# it: È un piano regionale. Usava fondi europei del periodo 2014-2020. Qui lo raccontiamo come storia: non sappiamo quali attività ci sono ancora.
p-gzmmd = ???

## Obiettivi

# it: Il piano voleva aiutare i cittadini di Paesi non europei a vivere bene in Lombardia.
p-surrb = ???

## Attività

# it: Il piano aveva quattro azioni:
p-h34u2 = ???
# it: Aiutare le scuole con alunni di molte culture, perché nessuno lasci presto.
# note: voce 1 di 4
l-phdwf = ???
# it: Rendere più facile l'accesso ai servizi.
# note: voce 2 di 4
l-m4shj = ???
# it: Dare informazioni chiare, nella regione e nei territori.
# note: voce 3 di 4
l-gkstg = ???
# it: Far partecipare i migranti, anche con le associazioni.
# note: voce 4 di 4
l-ngduu = ???
# it: Con la Regione hanno lavorato 35 territori. Nella nostra zona il progetto era [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-v4tet = ???
