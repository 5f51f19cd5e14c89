### LAB'IMPACT — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: LAB'IMPACT
title = ===
# it: Il piano della Lombardia per l'integrazione dei cittadini di altri Paesi.
summary = Planul Lombardiei pentru integrarea cetățenilor din alte țări.
# it: FAMI; integrazione; prog-2463; Regione Lombardia
keywords = FAMI; integrare; prog-2463; Regione Lombardia
# it: accompagnamento
f-hetgz = însoțire
# it: accompagnamento
f-hetgzb = însoțire
# it: È un piano regionale. Usava fondi europei del periodo 2014-2020. Qui lo raccontiamo come storia: non sappiamo quali attività ci sono ancora.
p-gzmmd = Este un plan regional. Folosea fonduri europene din perioada 2014-2020. Aici îl povestim ca istorie: nu știm ce activități mai există.

## Obiettivi

# it: Il piano voleva aiutare i cittadini di Paesi fuori dall'Unione europea a vivere bene in Lombardia.
p-surrb = Planul voia să ajute cetățenii din țări din afara Uniunii Europene să trăiască bine în Lombardia.

## Attività

# it: Il piano aveva quattro azioni:
p-h34u2 = Planul avea patru acțiuni:
# it: Aiutare le scuole con alunni di molte culture, perché nessuno lasci presto.
# note: voce 1 di 4
l-phdwf = Ajutor pentru școlile cu elevi din multe culturi, ca nimeni să nu plece mai devreme.
# it: Rendere più facile l'accesso ai servizi.
# note: voce 2 di 4
l-m4shj = Acces mai ușor la servicii.
# it: Dare informazioni chiare, nella regione e nei territori.
# note: voce 3 di 4
l-gkstg = Informații clare, în regiune și în teritorii.
# it: Far partecipare i migranti, anche con le associazioni.
# note: voce 4 di 4
l-ngduu = Participarea migranților, și cu ajutorul asociațiilor.
# it: Con la Regione hanno lavorato 35 territori. Nella nostra zona il progetto era [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-v4tet = Cu regiunea au lucrat 35 de teritorii. În zona noastră proiectul era [Terre di Inclusione][1].
