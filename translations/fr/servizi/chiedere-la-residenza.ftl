### Chiedere la residenza in Comune — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere la residenza in Comune
# term: residenza → { -residenza } = résidence
title = Demander la résidence à la mairie
# it: Come iscriverti all'anagrafe o dire che hai cambiato casa.
# term: anagrafe → { -anagrafe } = registre des habitants
summary = Comment vous inscrire au registre des habitants ou dire que vous avez déménagé.
# it: residenza; anagrafe; cambio di indirizzo; trasloco; iscrizione anagrafica; stato di famiglia
# term: residenza → { -residenza } = résidence
# term: anagrafe → { -anagrafe } = registre des habitants
# term: stato di famiglia → { -stato-di-famiglia } = certificat de composition de famille
keywords = résidence; anagrafe; changement d’adresse; déménagement; domiciliation; residenza
# it: il contratto di casa, oppure la dichiarazione di chi ti ospita
f-ca34w = le contrat du logement, ou la déclaration de la personne qui vous héberge
# it: la residenza nel Comune
# term: residenza → { -residenza } = résidence
f-wsndw = la résidence dans la commune (Comune)
# it: La [residenza][1] dice dove vivi. Serve per la carta d'identità, il medico e molti aiuti.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = résidence
# term: carta d'identità → { -carta-di-identita } = carte d’identité
p-3aguv = La [résidence (residenza)][1] dit où vous vivez. Elle sert pour la carte d’identité, le médecin et beaucoup d’aides.

## A chi è rivolto

# it: A chi vive davvero in una casa che si trova nel Comune. Se non sei cittadino dell'Unione europea, devi avere il permesso o la ricevuta della domanda.
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
p-vrgvc = Pour les personnes qui vivent vraiment dans un logement qui se trouve dans la commune. Si vous n’avez pas la nationalité d’un pays de l’Union européenne, vous devez avoir le permis ou le récépissé de la demande.

## Come fare

# it: Trova il modulo sul sito del tuo Comune, oppure chiedilo all'[anagrafe][1].
# note: voce 1 di 5
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = registre des habitants
l-gbrtu = Trouvez le formulaire sur le site de votre mairie, ou demandez-le au [registre des habitants (anagrafe)][1].
# it: Scrivi chi vive con te. Tutti gli adulti firmano.
# note: voce 2 di 5
l-sf2sc = Écrivez qui vit avec vous. Tous les adultes signent.
# it: Allega le copie dei documenti.
# note: voce 3 di 5
l-44wme = Joignez les copies des documents.
# it: Consegna il modulo. Devi farlo entro 20 giorni da quando vivi nella casa.
# note: voce 4 di 5
l-7q6h6 = Remettez le formulaire. Vous devez le faire au plus tard 20 jours après avoir commencé à vivre dans le logement.
# it: Nelle settimane dopo passa un vigile. Controlla che abiti davvero lì.
# note: voce 5 di 5
l-u7smv = Dans les semaines suivantes, un agent de la police municipale passe. Il vérifie que vous habitez vraiment là.
# it: Metti il tuo nome sul campanello e sulla cassetta della posta.
p-bwtnk = Mettez votre nom sur la sonnette et sur la boîte aux lettres.

## Tempi e scadenze

# it: Il Comune registra la domanda entro { $processing_time } lavorativi. Poi ha 45 giorni per i controlli. Se non ti scrive nulla, la residenza è confermata.
# note: $processing_time = un dato; lo scrive il sito
# term: residenza → { -residenza } = résidence
p-att95 = La mairie enregistre la demande en { $processing_time } ouvrables au plus. Ensuite, elle a 45 jours pour les contrôles. Si elle ne vous écrit rien, la résidence est confirmée.

## Casi particolari

# it: **Rinnovi il permesso?** Porta la ricevuta. Dopo il rinnovo, porta in anagrafe il permesso nuovo: hai 60 giorni.
# note: voce 1 di 4
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
# term: anagrafe → { -anagrafe } = registre des habitants
l-wfywr = **Vous renouvelez le permis ?** Apportez le { -ricevuta-del-permesso }. Après le renouvellement, apportez le nouveau permis au { -anagrafe } : vous avez 60 jours.
# it: **Sei ospite?** Chi ti ospita firma una dichiarazione.
# note: voce 2 di 4
l-6hwhg = **Vous êtes hébergé ?** La personne qui vous héberge signe une déclaration.
# it: **Non hai una casa?** Puoi chiedere la residenza lo stesso. Parla con i [servizi sociali][1].
# note: voce 3 di 4
# note: [1] = servizi/servizio-sociale
# term: residenza → { -residenza } = résidence
l-qhq6a = **Vous n’avez pas de logement ?** Vous pouvez demander la résidence quand même. Parlez avec les [services sociaux][1].
# it: **Chiedi asilo?** Puoi iscriverti con i documenti della domanda.
# note: voce 4 di 4
# term: asilo → { -protezione-internazionale } = protection internationale
l-c79ux = **Vous demandez l’asile ?** Vous pouvez vous inscrire avec les documents de la demande.

## Se qualcosa va male

# it: Se qualcosa va male
t-tgdw4 = Si quelque chose se passe mal
# it: Un padrone di casa non può vietarti la residenza, se il contratto è regolare. Se il Comune dice di no, chiedi una risposta scritta. Portala a un [patronato][1] o a un avvocato.
# note: [1] = servizi/aiuto-patronato-caf
# term: residenza → { -residenza } = résidence
# term: patronato → { -patronato } = bureau d’aide
p-jm73m = Un propriétaire ne peut pas vous interdire la résidence, si le contrat est régulier. Si la mairie dit non, demandez une réponse écrite. Apportez-la à un [bureau d’aide (patronato)][1] ou à un avocat.
