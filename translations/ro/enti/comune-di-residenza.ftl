### Il Comune dove abiti — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il Comune dove abiti
title = Primăria localității unde locuiți
# it: Il municipio del posto dove abiti: anagrafe, carta d'identità, scuola, servizi sociali.
# term: anagrafe → { -anagrafe } = evidența locuitorilor
# term: carta d'identità → { -carta-di-identita } = carte de identitate
summary = Primăria localității unde locuiți: evidența locuitorilor, carte de identitate, școală, servicii sociale.
# it: municipio; comune; anagrafe; sindaco; Casalmaggiore; Casteldidone; Pizzighettone; Piadena Drizzona
# term: anagrafe → { -anagrafe } = evidența locuitorilor
keywords = primărie; Comune; anagrafe; primar; Casalmaggiore; Casteldidone; Pizzighettone; Piadena Drizzona

## Che cosa fa

# it: Questa pagina vale per ogni Comune della provincia. Il tuo è il Comune del posto dove vivi. Nel suo municipio trovi:
p-4n26f = Această pagină este valabilă pentru fiecare primărie („Comune”) din provincie. A dumneavoastră este primăria localității unde locuiți. La sediul ei („municipio”) găsiți:
# it: Ufficio
c-6ugqh = Birou
# it: Che cosa chiedi
c-ukmzh = Ce cereți
# it: Anagrafe
# term: anagrafe → { -anagrafe } = evidența locuitorilor
c-6r8s4 = Evidența locuitorilor (anagrafe)
# it: [Residenza][1], [carta d'identità][2], certificati
# note: [1] = servizi/chiedere-la-residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = rezidență
# term: carta d'identità → { -carta-di-identita } = carte de identitate
c-iqad8 = [Rezidență (residenza)][1], [carte de identitate (carta d'identità)][2], certificate
# it: Stato civile
# term: stato civile → { -stato-civile } = stare civilă
c-7i7c4 = Stare civilă (stato civile)
# it: [Nascita][1], matrimonio, [cittadinanza][2]
# note: [1] = servizi/registrare-una-nascita
# note: [2] = servizi/cittadinanza-a-diciotto-anni
# term: cittadinanza → { -cittadinanza } = cetățenie
c-cjz5e = [Naștere][1], căsătorie, [cetățenie (cittadinanza)][2]
# it: Servizi sociali
c-t4yri = Servicii sociale
# it: [Aiuto][1] per soldi, casa e famiglia
# note: [1] = servizi/servizio-sociale
c-w8387 = [Ajutor][1] pentru bani, casă și familie
# it: Scuola
c-gqrcn = Școală
# it: [Nido][1], mensa, autobus
# note: [1] = servizi/asilo-nido-e-infanzia
# term: nido → { -asilo-nido } = creșă
c-bai54 = [Creșă (nido)][1], masă, autobuz

## Come trovarlo

# it: Come trovarlo
t-atqip = Cum o găsiți
# it: Indirizzo e orari sono sul sito del Comune. Puoi chiedere a un vicino: il municipio è quasi sempre in centro.
p-h2pda = Adresa și programul sunt pe site-ul primăriei. Puteți întreba un vecin: sediul primăriei („municipio”) este aproape întotdeauna în centru.
# it: A Cremona leggi la pagina del [Comune di Cremona][1]. A Crema leggi quella del [Comune di Crema][2].
# note: [1] = enti/comune-di-cremona
# note: [2] = enti/comune-di-crema
p-rjem3 = La Cremona citiți pagina despre [primăria din Cremona][1]. La Crema citiți-o pe cea despre [primăria din Crema][2].
