### Il Comune dove abiti — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il Comune dove abiti
title = Your town hall (Comune)
# it: Il municipio del posto dove abiti: anagrafe, carta d'identità, scuola, servizi sociali.
# term: anagrafe → { -anagrafe } = registry office
# term: carta d'identità → { -carta-di-identita } = identity card
summary = The town hall of the place where you live: registry office, identity card, school, social services.
# it: municipio; comune; anagrafe; sindaco; Casalmaggiore; Casteldidone; Pizzighettone; Piadena Drizzona
# term: anagrafe → { -anagrafe } = registry office
keywords = town hall; Comune; municipio; registry office; mayor; Casalmaggiore; Casteldidone; Pizzighettone; Piadena Drizzona

## Che cosa fa

# it: Questa pagina vale per ogni Comune della provincia. Il tuo è il Comune del posto dove vivi. Nel suo municipio trovi:
p-4n26f = This page is for every municipality (Comune) in the province. Yours is the municipality of the place where you live. In its town hall (municipio) you find:
# it: Ufficio
c-6ugqh = Office
# it: Che cosa chiedi
c-ukmzh = What you ask for
# it: Anagrafe
# term: anagrafe → { -anagrafe } = registry office
c-6r8s4 = Registry office (anagrafe)
# it: [Residenza][1], [carta d'identità][2], certificati
# note: [1] = servizi/chiedere-la-residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = registered residence
# term: carta d'identità → { -carta-di-identita } = identity card
c-iqad8 = [Registered residence][1], [identity card][2], certificates
# it: Stato civile
# term: stato civile → { -stato-civile } = civil status office
c-7i7c4 = Civil status office (stato civile)
# it: [Nascita][1], matrimonio, [cittadinanza][2]
# note: [1] = servizi/registrare-una-nascita
# note: [2] = servizi/cittadinanza-a-diciotto-anni
# term: cittadinanza → { -cittadinanza } = citizenship
c-cjz5e = [Birth][1], marriage, [citizenship][2]
# it: Servizi sociali
c-t4yri = Social services (servizi sociali)
# it: [Aiuto][1] per soldi, casa e famiglia
# note: [1] = servizi/servizio-sociale
c-w8387 = [Help][1] with money, home and family
# it: Scuola
c-gqrcn = School
# it: [Nido][1], mensa, autobus
# note: [1] = servizi/asilo-nido-e-infanzia
# term: nido → { -asilo-nido } = day nursery
c-bai54 = [Day nursery][1], school meals, school bus

## Come trovarlo

# it: Come trovarlo
t-atqip = How to find it
# it: Indirizzo e orari sono sul sito del Comune. Puoi chiedere a un vicino: il municipio è quasi sempre in centro.
p-h2pda = The address and opening hours are on the website of the town hall. You can ask a neighbour: the town hall is almost always in the centre.
# it: A Cremona leggi la pagina del [Comune di Cremona][1]. A Crema leggi quella del [Comune di Crema][2].
# note: [1] = enti/comune-di-cremona
# note: [2] = enti/comune-di-crema
p-rjem3 = In Cremona read the page of the [Municipality of Cremona][1]. In Crema read that of the [Municipality of Crema][2].
