### Chiedere la residenza in Comune — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere la residenza in Comune
# term: residenza → { -residenza } = rezidență
title = Cererea de rezidență la primărie
# it: Come iscriverti all'anagrafe o dire che hai cambiato casa.
# term: anagrafe → { -anagrafe } = evidența locuitorilor
summary = Cum vă înscrieți la evidența locuitorilor (anagrafe) sau anunțați că v-ați mutat.
# it: residenza; anagrafe; cambio di indirizzo; trasloco; iscrizione anagrafica; stato di famiglia
# term: residenza → { -residenza } = rezidență
# term: anagrafe → { -anagrafe } = evidența locuitorilor
# term: stato di famiglia → { -stato-di-famiglia } = certificat de componență a familiei
keywords = rezidență; residenza; mutare; schimbare de adresă; primărie; anagrafe; domiciliu stabil; schimbare de domiciliu
# it: il contratto di casa, oppure la dichiarazione di chi ti ospita
f-ca34w = contractul casei sau declarația celui care vă găzduiește
# it: la residenza nel Comune
# term: residenza → { -residenza } = rezidență
f-wsndw = { -residenza(case: "def") } în localitate
# it: La [residenza][1] dice dove vivi. Serve per la carta d'identità, il medico e molti aiuti.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = rezidență
# term: carta d'identità → { -carta-di-identita } = carte de identitate
p-3aguv = [Rezidența (residenza)][1] arată unde locuiți. Vă trebuie pentru { -carta-di-identita(case: "def") }, pentru medic și pentru multe ajutoare.

## A chi è rivolto

# it: A chi vive davvero in una casa che si trova nel Comune. Se non sei cittadino dell'Unione europea, devi avere il permesso o la ricevuta della domanda.
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
p-vrgvc = Celor care locuiesc cu adevărat într-o casă din localitate. Dacă nu sunteți cetățean al Uniunii Europene, trebuie să aveți permisul sau { -ricevuta-del-permesso(case: "def") } cererii.

## Come fare

# it: Trova il modulo sul sito del tuo Comune, oppure chiedilo all'[anagrafe][1].
# note: voce 1 di 5
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = evidența locuitorilor
l-gbrtu = Găsiți formularul pe site-ul primăriei (Comune) sau cereți-l la [evidența locuitorilor (anagrafe)][1].
# it: Scrivi chi vive con te. Tutti gli adulti firmano.
# note: voce 2 di 5
l-sf2sc = Scrieți cine locuiește cu dumneavoastră. Toți adulții semnează.
# it: Allega le copie dei documenti.
# note: voce 3 di 5
l-44wme = Adăugați copiile actelor.
# it: Consegna il modulo. Devi farlo entro 20 giorni da quando vivi nella casa.
# note: voce 4 di 5
l-7q6h6 = Depuneți formularul. Trebuie să o faceți în cel mult 20 de zile de când locuiți în casă.
# it: Nelle settimane dopo passa un vigile. Controlla che abiti davvero lì.
# note: voce 5 di 5
l-u7smv = În săptămânile următoare vine un polițist local. Verifică dacă locuiți cu adevărat acolo.
# it: Metti il tuo nome sul campanello e sulla cassetta della posta.
p-bwtnk = Puneți-vă numele la sonerie și pe cutia poștală.

## Tempi e scadenze

# it: Il Comune registra la domanda entro { $processing_time } lavorativi. Poi ha 45 giorni per i controlli. Se non ti scrive nulla, la residenza è confermata.
# note: $processing_time = un dato; lo scrive il sito
# term: residenza → { -residenza } = rezidență
p-att95 = Primăria înregistrează cererea în cel mult { $processing_time } lucrătoare. Apoi are 45 de zile pentru verificări. Dacă nu vă scrie nimic, rezidența este confirmată.

## Casi particolari

# it: **Rinnovi il permesso?** Porta la ricevuta. Dopo il rinnovo, porta in anagrafe il permesso nuovo: hai 60 giorni.
# note: voce 1 di 4
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
# term: anagrafe → { -anagrafe } = evidența locuitorilor
l-wfywr = **Reînnoiți permisul?** Duceți recipisa. După reînnoire, duceți permisul nou la { -anagrafe }: aveți 60 de zile.
# it: **Sei ospite?** Chi ti ospita firma una dichiarazione.
# note: voce 2 di 4
l-6hwhg = **Sunteți găzduit de cineva?** Cel care vă găzduiește semnează o declarație.
# it: **Non hai una casa?** Puoi chiedere la residenza lo stesso. Parla con i [servizi sociali][1].
# note: voce 3 di 4
# note: [1] = servizi/servizio-sociale
# term: residenza → { -residenza } = rezidență
l-qhq6a = **Nu aveți casă?** Puteți cere oricum { -residenza(case: "def") }. Vorbiți cu [serviciile sociale][1].
# it: **Chiedi asilo?** Puoi iscriverti con i documenti della domanda.
# note: voce 4 di 4
# term: asilo → { -protezione-internazionale } = protecție internațională
l-c79ux = **Cereți azil?** Vă puteți înscrie cu documentele cererii.

## Se qualcosa va male

# it: Se qualcosa va male
t-tgdw4 = Dacă ceva nu merge bine
# it: Un padrone di casa non può vietarti la residenza, se il contratto è regolare. Se il Comune dice di no, chiedi una risposta scritta. Portala a un [patronato][1] o a un avvocato.
# note: [1] = servizi/aiuto-patronato-caf
# term: residenza → { -residenza } = rezidență
# term: patronato → { -patronato } = birou de asistență
p-jm73m = Un proprietar nu vă poate interzice rezidența, dacă contractul este în regulă. Dacă primăria spune nu, cereți un răspuns scris. Duceți-l la un [birou de asistență (patronato)][1] sau la un avocat.
