### Chiedere la residenza in Comune — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere la residenza in Comune
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
title = ???
# it: Come iscriverti all'anagrafe o dire che hai cambiato casa.
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
summary = ???
# it: residenza; anagrafe; cambio di indirizzo; trasloco; iscrizione anagrafica; stato di famiglia
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
# term: stato di famiglia → { -stato-di-famiglia } = পরিবারের সদস্যদের সনদ
keywords = ???
# it: il contratto di casa, oppure la dichiarazione di chi ti ospita
f-ca34w = ???
# it: la residenza nel Comune
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
f-wsndw = ???
# it: La [residenza][1] dice dove vivi. Serve per la carta d'identità, il medico e molti aiuti.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
# term: carta d'identità → { -carta-di-identita } = পরিচয়পত্র
p-3aguv = ???

## A chi è rivolto

# it: A chi vive davvero in una casa del Comune. Se non sei europeo, devi avere il permesso o la ricevuta della domanda.
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
p-vrgvc = ???

## Come fare

# it: Trova il modulo sul sito del tuo Comune, oppure chiedilo all'[anagrafe][1].
# note: voce 1 di 5
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
l-gbrtu = ???
# it: Scrivi chi vive con te. Tutti gli adulti firmano.
# note: voce 2 di 5
l-sf2sc = ???
# it: Allega le copie dei documenti.
# note: voce 3 di 5
l-44wme = ???
# it: Consegna il modulo. Devi farlo entro 20 giorni da quando vivi nella casa.
# note: voce 4 di 5
l-7q6h6 = ???
# it: Nelle settimane dopo passa un vigile. Controlla che abiti davvero lì.
# note: voce 5 di 5
l-u7smv = ???
# it: Metti il tuo nome sul campanello e sulla cassetta della posta.
p-bwtnk = ???

## Tempi e scadenze

# it: Il Comune registra la domanda entro { $processing_time } lavorativi. Poi ha 45 giorni per i controlli. Se non ti scrive nulla, la residenza è confermata.
# note: $processing_time = un dato; lo scrive il sito
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
p-att95 = ???

## Casi particolari

# it: **Rinnovi il permesso?** Porta la ricevuta. Dopo il rinnovo, porta in anagrafe il permesso nuovo: hai 60 giorni.
# note: voce 1 di 4
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
l-wfywr = ???
# it: **Sei ospite?** Chi ti ospita firma una dichiarazione.
# note: voce 2 di 4
l-6hwhg = ???
# it: **Non hai una casa?** Puoi chiedere la residenza lo stesso. Parla con i [servizi sociali][1].
# note: voce 3 di 4
# note: [1] = servizi/servizio-sociale
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
l-qhq6a = ???
# it: **Chiedi asilo?** Puoi iscriverti con i documenti della domanda.
# note: voce 4 di 4
# term: asilo → { -protezione-internazionale } = আন্তর্জাতিক সুরক্ষা
l-c79ux = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-tgdw4 = ???
# it: Un padrone di casa non può vietarti la residenza, se il contratto è regolare. Se il Comune dice di no, chiedi una risposta scritta. Portala a un [patronato][1] o a un avvocato.
# note: [1] = servizi/aiuto-patronato-caf
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
# term: patronato → { -patronato } = বিনামূল্যে সহায়তা অফিস
p-jm73m = ???
