### enti/comune-di-residenza
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Il Comune dove abiti
summary = Il municipio del posto dove abiti: anagrafe, carta d'identità, scuola, servizi sociali.
keywords = municipio; comune; anagrafe; sindaco; Casalmaggiore; Casteldidone; Pizzighettone; Piadena Drizzona

## Che cosa fa

p-4n26f = Questa pagina vale per ogni Comune della provincia. Il tuo è il Comune del posto dove vivi. Nel suo municipio trovi:
c-6ugqh = Ufficio
c-ukmzh = Che cosa chiedi
c-6r8s4 = Anagrafe
# note: [1] = servizi/chiedere-la-residenza
# note: [2] = servizi/carta-identita-elettronica
c-iqad8 = [Residenza][1], [carta d'identità][2], certificati
c-7i7c4 = Stato civile
# note: [1] = servizi/registrare-una-nascita
# note: [2] = servizi/cittadinanza-a-diciotto-anni
c-cjz5e = [Nascita][1], matrimonio, [cittadinanza][2]
c-t4yri = Servizi sociali
# note: [1] = servizi/servizio-sociale
c-w8387 = [Aiuto][1] per soldi, casa e famiglia
c-gqrcn = Scuola
# note: [1] = servizi/asilo-nido-e-infanzia
c-bai54 = [Nido][1], mensa, autobus

## Come trovarlo

t-atqip = Come trovarlo
p-h2pda = Indirizzo e orari sono sul sito del Comune. Puoi chiedere a un vicino: il municipio è quasi sempre in centro.
# note: [1] = enti/comune-di-cremona
# note: [2] = enti/comune-di-crema
p-rjem3 = A Cremona leggi la pagina del [Comune di Cremona][1]. A Crema leggi quella del [Comune di Crema][2].
