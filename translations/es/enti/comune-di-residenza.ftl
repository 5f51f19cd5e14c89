### Il Comune dove abiti — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il Comune dove abiti
title = El municipio donde usted vive
# it: Il municipio del posto dove abiti: anagrafe, carta d'identità, scuola, servizi sociali.
# term: anagrafe → { -anagrafe } = registro de residentes
# term: carta d'identità → { -carta-di-identita } = documento de identidad
summary = El municipio del lugar donde vive: { -anagrafe }, { -carta-di-identita }, escuela, servicios sociales.
# it: municipio; comune; anagrafe; sindaco; Casalmaggiore; Casteldidone; Pizzighettone; Piadena Drizzona
# term: anagrafe → { -anagrafe } = registro de residentes
keywords = municipio; municipalidad; comune; registro; alcalde; Casalmaggiore; Casteldidone; Pizzighettone; Piadena Drizzona

## Che cosa fa

# it: Questa pagina vale per ogni Comune della provincia. Il tuo è il Comune del posto dove vivi. Nel suo municipio trovi:
p-4n26f = Esta página vale para cada municipio (Comune) de la provincia. El suyo es el municipio del lugar donde vive. En su sede (municipio) encuentra:
# it: Ufficio
c-6ugqh = Oficina
# it: Che cosa chiedi
c-ukmzh = Qué se pide
# it: Anagrafe
# term: anagrafe → { -anagrafe } = registro de residentes
c-6r8s4 = Registro de residentes (anagrafe)
# it: [Residenza][1], [carta d'identità][2], certificati
# note: [1] = servizi/chiedere-la-residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = residencia registrada
# term: carta d'identità → { -carta-di-identita } = documento de identidad
c-iqad8 = [Residencia (residenza)][1], [documento de identidad (carta d'identità)][2], certificados
# it: Stato civile
# term: stato civile → { -stato-civile } = registro civil
c-7i7c4 = Registro civil (stato civile)
# it: [Nascita][1], matrimonio, [cittadinanza][2]
# note: [1] = servizi/registrare-una-nascita
# note: [2] = servizi/cittadinanza-a-diciotto-anni
# term: cittadinanza → { -cittadinanza } = ciudadanía
c-cjz5e = [Nacimiento][1], matrimonio, [ciudadanía][2]
# it: Servizi sociali
c-t4yri = Servicios sociales
# it: [Aiuto][1] per soldi, casa e famiglia
# note: [1] = servizi/servizio-sociale
c-w8387 = [Ayuda][1] para dinero, vivienda y familia
# it: Scuola
c-gqrcn = Escuela
# it: [Nido][1], mensa, autobus
# note: [1] = servizi/asilo-nido-e-infanzia
# term: nido → { -asilo-nido } = guardería
c-bai54 = [Guardería (nido)][1], comedor escolar, autobús

## Come trovarlo

# it: Come trovarlo
t-atqip = Cómo encontrarlo
# it: Indirizzo e orari sono sul sito del Comune. Puoi chiedere a un vicino: il municipio è quasi sempre in centro.
p-h2pda = La dirección y los horarios están en el sitio del municipio. Puede preguntar a un vecino: el municipio está casi siempre en el centro.
# it: A Cremona leggi la pagina del [Comune di Cremona][1]. A Crema leggi quella del [Comune di Crema][2].
# note: [1] = enti/comune-di-cremona
# note: [2] = enti/comune-di-crema
p-rjem3 = En Cremona lea la página del [municipio de Cremona][1]. En Crema lea la del [municipio de Crema][2].
