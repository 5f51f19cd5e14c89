### Chiedere la residenza in Comune — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere la residenza in Comune
# term: residenza → { -residenza } = registered residence
title = Asking for registered residence at the town hall
# it: Come iscriverti all'anagrafe o dire che hai cambiato casa.
# term: anagrafe → { -anagrafe } = registry office
summary = How to register at the registry office (anagrafe) or report that you have moved home.
# it: residenza; anagrafe; cambio di indirizzo; trasloco; iscrizione anagrafica; stato di famiglia
# term: residenza → { -residenza } = registered residence
# term: anagrafe → { -anagrafe } = registry office
# term: stato di famiglia → { -stato-di-famiglia } = household certificate
keywords = residence; residenza; registry office; change of address; moving house; registration; household certificate
# it: il contratto di casa, oppure la dichiarazione di chi ti ospita
f-ca34w = the housing contract, or the declaration of the person who hosts you
# it: la residenza nel Comune
# term: residenza → { -residenza } = registered residence
f-wsndw = registered residence in the town
# it: La [residenza][1] dice dove vivi. Serve per la carta d'identità, il medico e molti aiuti.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = registered residence
# term: carta d'identità → { -carta-di-identita } = identity card
p-3aguv = Your [registered residence (residenza)][1] says where you live. You need it for the identity card, the doctor and many kinds of help.

## A chi è rivolto

# it: A chi vive davvero in una casa che si trova nel Comune. Se non sei cittadino dell'Unione europea, devi avere il permesso o la ricevuta della domanda.
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
p-vrgvc = For people who really live in a home that is in the town. If you are not a citizen of the European Union, you must have a permit or the receipt of the application.

## Come fare

# it: Trova il modulo sul sito del tuo Comune, oppure chiedilo all'[anagrafe][1].
# note: voce 1 di 5
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = registry office
l-gbrtu = Find the form on the website of your town hall (Comune), or ask for it at the [registry office (anagrafe)][1].
# it: Scrivi chi vive con te. Tutti gli adulti firmano.
# note: voce 2 di 5
l-sf2sc = Write who lives with you. All the adults sign.
# it: Allega le copie dei documenti.
# note: voce 3 di 5
l-44wme = Add the copies of your documents.
# it: Consegna il modulo. Devi farlo entro 20 giorni da quando vivi nella casa.
# note: voce 4 di 5
l-7q6h6 = Hand in the form. You must do it within 20 days of when you start living in the home.
# it: Nelle settimane dopo passa un vigile. Controlla che abiti davvero lì.
# note: voce 5 di 5
l-u7smv = In the following weeks a municipal police officer (vigile) comes by. They check that you really live there.
# it: Metti il tuo nome sul campanello e sulla cassetta della posta.
p-bwtnk = Put your name on the doorbell and on the letter box.

## Tempi e scadenze

# it: Il Comune registra la domanda entro { $processing_time } lavorativi. Poi ha 45 giorni per i controlli. Se non ti scrive nulla, la residenza è confermata.
# note: $processing_time = un dato; lo scrive il sito
# term: residenza → { -residenza } = registered residence
p-att95 = The town hall registers the application within { $processing_time } (working days). Then it has 45 days for checks. If it does not write anything to you, your registered residence is confirmed.

## Casi particolari

# it: **Rinnovi il permesso?** Porta la ricevuta. Dopo il rinnovo, porta in anagrafe il permesso nuovo: hai 60 giorni.
# note: voce 1 di 4
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
# term: anagrafe → { -anagrafe } = registry office
l-wfywr = **Are you renewing your permit?** Bring the { -ricevuta-del-permesso }. After the renewal, take the new permit to the registry office: you have 60 days.
# it: **Sei ospite?** Chi ti ospita firma una dichiarazione.
# note: voce 2 di 4
l-6hwhg = **Are you a guest?** The person who hosts you signs a declaration.
# it: **Non hai una casa?** Puoi chiedere la residenza lo stesso. Parla con i [servizi sociali][1].
# note: voce 3 di 4
# note: [1] = servizi/servizio-sociale
# term: residenza → { -residenza } = registered residence
l-qhq6a = **No home?** You can ask for registered residence all the same. Talk to the [social services][1].
# it: **Chiedi asilo?** Puoi iscriverti con i documenti della domanda.
# note: voce 4 di 4
# term: asilo → { -protezione-internazionale } = international protection
l-c79ux = **Are you asking for asylum?** You can register with the documents of your application.

## Se qualcosa va male

# it: Se qualcosa va male
t-tgdw4 = If something goes wrong
# it: Un padrone di casa non può vietarti la residenza, se il contratto è regolare. Se il Comune dice di no, chiedi una risposta scritta. Portala a un [patronato][1] o a un avvocato.
# note: [1] = servizi/aiuto-patronato-caf
# term: residenza → { -residenza } = registered residence
# term: patronato → { -patronato } = advice office
p-jm73m = A landlord cannot forbid you to register your residence, if the contract is legal. If the town hall says no, ask for a written answer. Take it to an [advice office (patronato)][1] or to a lawyer.
