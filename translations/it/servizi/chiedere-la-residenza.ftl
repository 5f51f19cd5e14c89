### servizi/chiedere-la-residenza
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Chiedere la residenza in Comune
summary = Come iscriverti all'anagrafe o dire che hai cambiato casa.
keywords = residenza; anagrafe; cambio di indirizzo; trasloco; iscrizione anagrafica; stato di famiglia
# required_documents.name
f-ca34w = il contratto di casa, oppure la dichiarazione di chi ti ospita
# outputs.name
f-wsndw = la residenza nel Comune
# note: [1] = termini/residenza
p-3aguv = La [residenza][1] dice dove vivi. Serve per la carta d'identità, il medico e molti aiuti.

## A chi è rivolto

# before: A chi vive davvero in una casa del Comune. Se non sei cittadino dell'Unione europea, devi avere il permesso o la ricevuta della domanda.
p-vrgvc = A chi vive davvero in una casa che si trova nel Comune. Se non sei cittadino dell'Unione europea, devi avere il permesso o la ricevuta della domanda.

## Come fare

# note: voce 1 di 5
# note: [1] = termini/anagrafe
l-gbrtu = Trova il modulo sul sito del tuo Comune, oppure chiedilo all'[anagrafe][1].
# note: voce 2 di 5
l-sf2sc = Scrivi chi vive con te. Tutti gli adulti firmano.
# note: voce 3 di 5
l-44wme = Allega le copie dei documenti.
# note: voce 4 di 5
l-7q6h6 = Consegna il modulo. Devi farlo entro 20 giorni da quando vivi nella casa.
# note: voce 5 di 5
l-u7smv = Nelle settimane dopo passa un vigile. Controlla che abiti davvero lì.
p-bwtnk = Metti il tuo nome sul campanello e sulla cassetta della posta.

## Tempi e scadenze

# note: $processing_time = un dato; lo scrive il sito
p-att95 = Il Comune registra la domanda entro { $processing_time } lavorativi. Poi ha 45 giorni per i controlli. Se non ti scrive nulla, la residenza è confermata.

## Casi particolari

# note: voce 1 di 4
l-wfywr = **Rinnovi il permesso?** Porta la ricevuta. Dopo il rinnovo, porta in anagrafe il permesso nuovo: hai 60 giorni.
# note: voce 2 di 4
l-6hwhg = **Sei ospite?** Chi ti ospita firma una dichiarazione.
# note: voce 3 di 4
# note: [1] = servizi/servizio-sociale
l-qhq6a = **Non hai una casa?** Puoi chiedere la residenza lo stesso. Parla con i [servizi sociali][1].
# note: voce 4 di 4
l-c79ux = **Chiedi asilo?** Puoi iscriverti con i documenti della domanda.

## Se qualcosa va male

t-tgdw4 = Se qualcosa va male
# note: [1] = servizi/aiuto-patronato-caf
p-jm73m = Un padrone di casa non può vietarti la residenza, se il contratto è regolare. Se il Comune dice di no, chiedi una risposta scritta. Portala a un [patronato][1] o a un avvocato.
