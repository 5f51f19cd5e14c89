### LAB'IMPACT — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: LAB'IMPACT
title = LAB'IMPACT
# it: Il piano della Lombardia per l'integrazione dei cittadini di altri Paesi.
summary = Lombardy's plan for the integration of citizens of other countries.
# it: FAMI; integrazione; prog-2463; Regione Lombardia
keywords = FAMI; integration; prog-2463; Lombardy Region
# it: accompagnamento
f-hetgz = support
# it: accompagnamento
f-hetgzb = support
# it: È un piano regionale. Usava fondi europei del periodo 2014-2020. Qui lo raccontiamo come storia: non sappiamo quali attività ci sono ancora.
p-gzmmd = It is a regional plan. It used European funds of the period 2014-2020. Here we tell it as history: we do not know which activities still exist.

## Obiettivi

# it: Il piano voleva aiutare i cittadini di Paesi fuori dall'Unione europea a vivere bene in Lombardia.
p-surrb = The plan wanted to help citizens of countries outside the European Union to live well in Lombardy.

## Attività

# it: Il piano aveva quattro azioni:
p-h34u2 = The plan had four actions:
# it: Aiutare le scuole con alunni di molte culture, perché nessuno lasci presto.
# note: voce 1 di 4
l-phdwf = Helping schools with pupils of many cultures, so that nobody leaves early.
# it: Rendere più facile l'accesso ai servizi.
# note: voce 2 di 4
l-m4shj = Making it easier to use the services.
# it: Dare informazioni chiare, nella regione e nei territori.
# note: voce 3 di 4
l-gkstg = Giving clear information, in the region and in the local areas.
# it: Far partecipare i migranti, anche con le associazioni.
# note: voce 4 di 4
l-ngduu = Having migrants take part, also through associations.
# it: Con la Regione hanno lavorato 35 territori. Nella nostra zona il progetto era [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-v4tet = 35 local areas worked with the Region. In our area the project was [Terre di Inclusione][1].
