### progetti/lab-impact
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = LAB'IMPACT
summary = Il piano della Lombardia per l'integrazione dei cittadini di altri Paesi.
keywords = FAMI; integrazione; prog-2463; Regione Lombardia
# partners.role
f-hetgz = accompagnamento
# partners.role
f-hetgzb = accompagnamento
p-gzmmd = È un piano regionale. Usava fondi europei del periodo 2014-2020. Qui lo raccontiamo come storia: non sappiamo quali attività ci sono ancora.

## Obiettivi

p-surrb = Il piano voleva aiutare i cittadini di Paesi fuori dall'Unione europea a vivere bene in Lombardia.

## Attività

p-h34u2 = Il piano aveva quattro azioni:
# note: voce 1 di 4
l-phdwf = Aiutare le scuole con alunni di molte culture, perché nessuno lasci presto.
# note: voce 2 di 4
l-m4shj = Rendere più facile l'accesso ai servizi.
# note: voce 3 di 4
l-gkstg = Dare informazioni chiare, nella regione e nei territori.
# note: voce 4 di 4
l-ngduu = Far partecipare i migranti, anche con le associazioni.
# note: [1] = progetti/terre-di-inclusione
p-v4tet = Con la Regione hanno lavorato 35 territori. Nella nostra zona il progetto era [Terre di Inclusione][1].
