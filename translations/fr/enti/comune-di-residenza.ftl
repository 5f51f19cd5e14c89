### Il Comune dove abiti — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il Comune dove abiti
title = La mairie de l’endroit où vous habitez
# it: Il municipio del posto dove abiti: anagrafe, carta d'identità, scuola, servizi sociali.
# term: anagrafe → { -anagrafe } = registre des habitants
# term: carta d'identità → { -carta-di-identita } = carte d’identité
summary = La mairie de l’endroit où vous habitez : registre des habitants, carte d’identité, école, services sociaux.
# it: municipio; comune; anagrafe; sindaco; Casalmaggiore; Casteldidone; Pizzighettone; Piadena Drizzona
# term: anagrafe → { -anagrafe } = registre des habitants
keywords = mairie; Comune; anagrafe; maire; Casalmaggiore; Casteldidone; Pizzighettone; Piadena Drizzona

## Che cosa fa

# it: Questa pagina vale per ogni Comune della provincia. Il tuo è il Comune del posto dove vivi. Nel suo municipio trovi:
p-4n26f = Cette page vaut pour chaque commune (Comune) de la province. La vôtre est la commune de l’endroit où vous vivez. Dans sa mairie (municipio), vous trouvez :
# it: Ufficio
c-6ugqh = Bureau
# it: Che cosa chiedi
c-ukmzh = Ce que vous demandez
# it: Anagrafe
# term: anagrafe → { -anagrafe } = registre des habitants
c-6r8s4 = Registre des habitants (anagrafe)
# it: [Residenza][1], [carta d'identità][2], certificati
# note: [1] = servizi/chiedere-la-residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = résidence
# term: carta d'identità → { -carta-di-identita } = carte d’identité
c-iqad8 = [Résidence][1], [carte d’identité][2], certificats
# it: Stato civile
# term: stato civile → { -stato-civile } = état civil
c-7i7c4 = État civil (stato civile)
# it: [Nascita][1], matrimonio, [cittadinanza][2]
# note: [1] = servizi/registrare-una-nascita
# note: [2] = servizi/cittadinanza-a-diciotto-anni
# term: cittadinanza → { -cittadinanza } = nationalité
c-cjz5e = [Naissance][1], mariage, [nationalité][2]
# it: Servizi sociali
c-t4yri = Services sociaux
# it: [Aiuto][1] per soldi, casa e famiglia
# note: [1] = servizi/servizio-sociale
c-w8387 = [Aide][1] pour l’argent, le logement et la famille
# it: Scuola
c-gqrcn = École
# it: [Nido][1], mensa, autobus
# note: [1] = servizi/asilo-nido-e-infanzia
# term: nido → { -asilo-nido } = crèche
c-bai54 = [Crèche][1], cantine, bus

## Come trovarlo

# it: Come trovarlo
t-atqip = Comment la trouver
# it: Indirizzo e orari sono sul sito del Comune. Puoi chiedere a un vicino: il municipio è quasi sempre in centro.
p-h2pda = L’adresse et les horaires sont sur le site de la mairie. Vous pouvez demander à un voisin : la mairie est presque toujours au centre-ville.
# it: A Cremona leggi la pagina del [Comune di Cremona][1]. A Crema leggi quella del [Comune di Crema][2].
# note: [1] = enti/comune-di-cremona
# note: [2] = enti/comune-di-crema
p-rjem3 = À Cremona, lisez la page du [Comune di Cremona][1]. À Crema, lisez celle du [Comune di Crema][2].
