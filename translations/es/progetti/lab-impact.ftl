### LAB'IMPACT — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: LAB'IMPACT
title = ===
# it: Il piano della Lombardia per l'integrazione dei cittadini di altri Paesi.
summary = El plan de Lombardía para la integración de los ciudadanos de otros países.
# it: FAMI; integrazione; prog-2463; Regione Lombardia
keywords = FAMI; integración; prog-2463; Regione Lombardia
# it: accompagnamento
f-hetgz = acompañamiento
# it: accompagnamento
f-hetgzb = acompañamiento
# it: È un piano regionale. Usava fondi europei del periodo 2014-2020. Qui lo raccontiamo come storia: non sappiamo quali attività ci sono ancora.
p-gzmmd = Es un plan regional. Usaba fondos europeos del periodo 2014-2020. Aquí lo contamos como historia: no sabemos qué actividades siguen hoy.

## Obiettivi

# it: Il piano voleva aiutare i cittadini di Paesi fuori dall'Unione europea a vivere bene in Lombardia.
p-surrb = El plan quería ayudar a los ciudadanos de países de fuera de la Unión Europea a vivir bien en Lombardía.

## Attività

# it: Il piano aveva quattro azioni:
p-h34u2 = El plan tenía cuatro acciones:
# it: Aiutare le scuole con alunni di molte culture, perché nessuno lasci presto.
# note: voce 1 di 4
l-phdwf = Ayudar a las escuelas con alumnos de muchas culturas, para que nadie deje los estudios antes de tiempo.
# it: Rendere più facile l'accesso ai servizi.
# note: voce 2 di 4
l-m4shj = Facilitar el acceso a los servicios.
# it: Dare informazioni chiare, nella regione e nei territori.
# note: voce 3 di 4
l-gkstg = Dar información clara, en la región y en los territorios.
# it: Far partecipare i migranti, anche con le associazioni.
# note: voce 4 di 4
l-ngduu = Hacer participar a los migrantes, también con las asociaciones.
# it: Con la Regione hanno lavorato 35 territori. Nella nostra zona il progetto era [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-v4tet = Con la Región trabajaron 35 territorios. En nuestra zona el proyecto era [Terre di Inclusione][1].
