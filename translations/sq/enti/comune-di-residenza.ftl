### Il Comune dove abiti — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il Comune dove abiti
title = Komuna ku banoni (Comune)
# it: Il municipio del posto dove abiti: anagrafe, carta d'identità, scuola, servizi sociali.
# term: anagrafe → { -anagrafe } = zyra e regjistrit të banorëve
# term: carta d'identità → { -carta-di-identita } = kartë identiteti
summary = Komuna e qytetit ose fshatit ku banoni: regjistri i banorëve, karta e identitetit, shkolla, shërbimet sociale.
# it: municipio; comune; anagrafe; sindaco; Casalmaggiore; Casteldidone; Pizzighettone; Piadena Drizzona
# term: anagrafe → { -anagrafe } = zyra e regjistrit të banorëve
keywords = bashkia; komuna; regjistri i banorëve; kryetari; Casalmaggiore; Casteldidone; Pizzighettone; Piadena Drizzona

## Che cosa fa

# it: Questa pagina vale per ogni Comune della provincia. Il tuo è il Comune del posto dove vivi. Nel suo municipio trovi:
p-4n26f = Kjo faqe vlen për çdo komunë (Comune) të provincës. Komuna juaj është ajo e qytetit ose fshatit ku jetoni. Në ndërtesën e saj (municipio) gjeni:
# it: Ufficio
c-6ugqh = Zyra
# it: Che cosa chiedi
c-ukmzh = Çfarë kërkoni
# it: Anagrafe
# term: anagrafe → { -anagrafe } = zyra e regjistrit të banorëve
c-6r8s4 = Regjistri i banorëve (anagrafe)
# it: [Residenza][1], [carta d'identità][2], certificati
# note: [1] = servizi/chiedere-la-residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = vendbanim i regjistruar
# term: carta d'identità → { -carta-di-identita } = kartë identiteti
c-iqad8 = [Vendbanimi i regjistruar (residenza)][1], [karta e identitetit][2], certifikata
# it: Stato civile
# term: stato civile → { -stato-civile } = zyra e gjendjes civile
c-7i7c4 = Gjendja civile (stato civile)
# it: [Nascita][1], matrimonio, [cittadinanza][2]
# note: [1] = servizi/registrare-una-nascita
# note: [2] = servizi/cittadinanza-a-diciotto-anni
# term: cittadinanza → { -cittadinanza } = shtetësi
c-cjz5e = [Lindje][1], martesë, [shtetësi][2]
# it: Servizi sociali
c-t4yri = Shërbimet sociale
# it: [Aiuto][1] per soldi, casa e famiglia
# note: [1] = servizi/servizio-sociale
c-w8387 = [Ndihmë][1] për para, shtëpi dhe familje
# it: Scuola
c-gqrcn = Shkolla
# it: [Nido][1], mensa, autobus
# note: [1] = servizi/asilo-nido-e-infanzia
# term: nido → { -asilo-nido } = çerdhe
c-bai54 = [Çerdhe (nido)][1], mensa, autobus

## Come trovarlo

# it: Come trovarlo
t-atqip = Si ta gjeni
# it: Indirizzo e orari sono sul sito del Comune. Puoi chiedere a un vicino: il municipio è quasi sempre in centro.
p-h2pda = Adresa dhe oraret janë në faqen e internetit të komunës. Mund të pyesni një fqinj: ndërtesa e komunës (municipio) është pothuajse gjithmonë në qendër.
# it: A Cremona leggi la pagina del [Comune di Cremona][1]. A Crema leggi quella del [Comune di Crema][2].
# note: [1] = enti/comune-di-cremona
# note: [2] = enti/comune-di-crema
p-rjem3 = Në Cremona lexoni faqen e [Komunës së Cremonës][1]. Në Crema lexoni faqen e [Komunës së Cremës][2].
