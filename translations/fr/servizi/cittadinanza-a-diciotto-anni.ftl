### Nato in Italia: cittadinanza a 18 anni — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Nato in Italia: cittadinanza a 18 anni
# term: cittadinanza → { -cittadinanza } = nationalité
title = Né en Italie : la nationalité à 18 ans
# it: Chi è nato in Italia ha un anno di tempo per diventare cittadino.
summary = Les personnes nées en Italie ont un an pour demander à devenir citoyennes.
# it: seconda generazione; nato in Italia; diciotto anni; cittadinanza; maggiorenne
# term: cittadinanza → { -cittadinanza } = nationalité
keywords = deuxième génération; né en Italie; dix-huit ans; nationalité; majorité; cittadinanza
# it: l'atto di nascita
f-bxrbi = l’acte de naissance
# it: la prova che hai sempre vissuto in Italia
f-jrqxs = la preuve que vous avez toujours vécu en Italie
# it: la cittadinanza italiana
# term: cittadinanza italiana → { -cittadinanza } = nationalité
f-775pw = la nationalité italienne
# it: Tra il giorno dei 18 anni e il giorno prima dei 19.
f-kuks2 = Entre le jour des 18 ans et la veille des 19 ans.
# it: Sei nato in Italia e hai sempre vissuto qui? A 18 anni puoi diventare cittadino italiano con una **dichiarazione**.
p-fwdvv = Vous êtes né en Italie et vous avez toujours vécu ici ? À 18 ans, vous pouvez devenir citoyen italien avec une **déclaration**.

## A chi è rivolto

# it: A chi è nato in Italia da genitori stranieri. Devi aver vissuto qui sempre e in regola.
p-6t8d5 = Pour les personnes nées en Italie de parents étrangers. Vous devez avoir toujours vécu ici, et toujours en règle.

## Come fare

# it: Hai **un solo anno** di tempo: dai 18 ai 19 anni.
# note: critico: qui uno sbaglio può fare danno
p-cw9dh = Vous avez **un an seulement** : de 18 à 19 ans.
# it: Il Comune deve scriverti prima dei tuoi 18 anni. Se non scrive, vai tu.
# note: voce 1 di 5
l-43jn8 = La mairie (Comune) doit vous écrire avant vos 18 ans. Si elle n’écrit pas, allez-y vous-même.
# it: Chiedi all'ufficio di [stato civile][1] che cosa serve.
# note: voce 2 di 5
# note: [1] = termini/stato-civile
# term: stato civile → { -stato-civile } = état civil
l-sfmi4 = Demandez au bureau de l’[état civil (stato civile)][1] ce qu’il faut.
# it: Raccogli le prove: scuola, vaccini, pediatra, permessi.
# note: voce 3 di 5
# term: vaccini → { -vaccino } = vaccin
# term: pediatra → { -pediatra-di-libera-scelta } = pédiatre
l-ww32n = Rassemblez les preuves : école, vaccins, pédiatre, permis.
# it: Fai la dichiarazione in Comune.
# note: voce 4 di 5
l-sb5wp = Faites la déclaration à la mairie.
# it: Il Comune controlla. Poi ti dice se sei cittadino.
# note: voce 5 di 5
l-h9ftz = La mairie contrôle. Ensuite, elle vous dit si vous êtes citoyen.

## Casi particolari

# it: **Ci sono buchi nella residenza?** Non rinunciare. Le prove di scuola e di cure possono bastare.
# note: voce 1 di 4
# term: residenza → { -residenza } = résidence
l-9zdbk = **Il y a des trous dans la résidence ?** N’abandonnez pas. Les preuves d’école et de soins peuvent suffire.
# it: **I tuoi genitori non avevano il permesso quando sei nato?** Chiedi lo stesso: la legge non ti punisce per i loro ritardi.
# note: voce 2 di 4
l-e72m5 = **Vos parents n’avaient pas de permis quand vous êtes né ?** Demandez quand même : la loi ne vous punit pas pour leurs retards.
# it: **Il Comune non ti ha avvisato?** Puoi fare la dichiarazione anche dopo l'anno. Chiedi a un avvocato.
# note: voce 3 di 4
l-mvtag = **La mairie ne vous a pas prévenu ?** Vous pouvez faire la déclaration même après l’année. Demandez à un avocat.
# it: **Un tuo genitore diventa italiano prima?** Forse sei già italiano anche tu. Chiedi in Comune.
# note: voce 4 di 4
l-ya8aa = **Un de vos parents devient italien avant ?** Peut-être que vous êtes déjà italien vous aussi. Demandez à la mairie.

## Se qualcosa va male

# it: Se qualcosa va male
t-sufnu = Si quelque chose se passe mal
# it: Se il Comune dice di no, chiedi una risposta scritta. Un [avvocato pagato dallo Stato][1] può aiutarti.
# note: [1] = servizi/patrocinio-gratuito
p-veg2f = Si la mairie dit non, demandez une réponse écrite. Un [avocat payé par l’État][1] peut vous aider.
