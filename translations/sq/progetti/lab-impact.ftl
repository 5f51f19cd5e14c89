### LAB'IMPACT — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: LAB'IMPACT
title = ===
# it: Il piano della Lombardia per l'integrazione dei cittadini di altri Paesi.
summary = Plani i Lombardisë për integrimin e shtetasve të vendeve të tjera.
# it: FAMI; integrazione; prog-2463; Regione Lombardia
keywords = FAMI; integrim; prog-2463; Regione Lombardia
# it: accompagnamento
f-hetgz = shoqërimi i enteve
# it: accompagnamento
f-hetgzb = shoqërimi i enteve
# it: È un piano regionale. Usava fondi europei del periodo 2014-2020. Qui lo raccontiamo come storia: non sappiamo quali attività ci sono ancora.
p-gzmmd = Është një plan rajonal. Përdorte fonde evropiane të periudhës 2014-2020. Këtu e tregojmë si histori: nuk dimë cilat veprimtari ekzistojnë ende.

## Obiettivi

# it: Il piano voleva aiutare i cittadini di Paesi fuori dall'Unione europea a vivere bene in Lombardia.
p-surrb = Plani donte t’i ndihmonte shtetasit e vendeve jashtë Bashkimit Evropian të jetojnë mirë në Lombardi.

## Attività

# it: Il piano aveva quattro azioni:
p-h34u2 = Plani kishte katër veprime:
# it: Aiutare le scuole con alunni di molte culture, perché nessuno lasci presto.
# note: voce 1 di 4
l-phdwf = Të ndihmohen shkollat me nxënës të shumë kulturave, që askush të mos e lërë herët shkollën.
# it: Rendere più facile l'accesso ai servizi.
# note: voce 2 di 4
l-m4shj = Të bëhet më e lehtë hyrja te shërbimet.
# it: Dare informazioni chiare, nella regione e nei territori.
# note: voce 3 di 4
l-gkstg = Të jepen informacione të qarta, në rajon dhe në territore.
# it: Far partecipare i migranti, anche con le associazioni.
# note: voce 4 di 4
l-ngduu = Të marrin pjesë migrantët, edhe me shoqatat.
# it: Con la Regione hanno lavorato 35 territori. Nella nostra zona il progetto era [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-v4tet = Me Rajonin kanë punuar 35 territore. Në zonën tonë projekti ishte [Terre di Inclusione][1].
