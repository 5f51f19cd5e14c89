### Il Comune dove abiti — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il Comune dove abiti
title = ???
# it: Il municipio del tuo paese: anagrafe, carta d'identità, scuola, servizi sociali.
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
# term: carta d'identità → { -carta-di-identita } = পরিচয়পত্র
summary = ???
# it: municipio; comune; anagrafe; sindaco; Casalmaggiore; Casteldidone; Pizzighettone; Piadena Drizzona
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
keywords = ???

## Che cosa fa

# it: Ogni paese ha un Comune, con un municipio. È il primo ufficio da conoscere. Lì trovi:
p-x6sub = ???
# it: Ufficio
c-6ugqh = ???
# it: Che cosa chiedi
c-ukmzh = ???
# it: Anagrafe
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
c-6r8s4 = ???
# it: [Residenza][1], [carta d'identità][2], certificati
# note: [1] = servizi/chiedere-la-residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
# term: carta d'identità → { -carta-di-identita } = পরিচয়পত্র
c-iqad8 = ???
# it: Stato civile
# term: stato civile → { -stato-civile } = নাগরিক অবস্থার অফিস
c-7i7c4 = ???
# it: [Nascita][1], matrimonio, [cittadinanza][2]
# note: [1] = servizi/registrare-una-nascita
# note: [2] = servizi/cittadinanza-a-diciotto-anni
# term: cittadinanza → { -cittadinanza } = নাগরিকত্ব
c-cjz5e = ???
# it: Servizi sociali
c-t4yri = ???
# it: [Aiuto][1] per soldi, casa e famiglia
# note: [1] = servizi/servizio-sociale
c-w8387 = ???
# it: Scuola
c-gqrcn = স্কুল
# it: [Nido][1], mensa, autobus
# note: [1] = servizi/asilo-nido-e-infanzia
# term: nido → { -asilo-nido } = ছোট শিশুদের নার্সারি
c-bai54 = ???

## Come trovarlo

# it: Come trovarlo
t-atqip = ???
# it: Indirizzo e orari sono sul sito del Comune. Puoi chiedere a un vicino: il municipio è quasi sempre in centro.
p-h2pda = ???
# it: A Cremona leggi la pagina del [Comune di Cremona][1]. A Crema leggi quella del [Comune di Crema][2].
# note: [1] = enti/comune-di-cremona
# note: [2] = enti/comune-di-crema
p-rjem3 = ???
