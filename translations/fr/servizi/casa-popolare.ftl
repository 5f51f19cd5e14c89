### Chiedere una casa popolare — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere una casa popolare
# term: casa popolare → { -servizi-abitativi-pubblici } = logement social
title = Demander un logement social
# it: Case pubbliche con un affitto basso: le chiedi quando esce l'avviso.
summary = Des logements publics avec un loyer bas : vous les demandez quand l’appel public sort.
# it: casa popolare; SAP; ALER; alloggio pubblico; graduatoria; bando; avviso
# term: casa popolare → { -servizi-abitativi-pubblici } = logement social
# term: graduatoria → { -graduatoria } = classement
# term: bando → { -avviso-pubblico } = appel public
keywords = logement social; HLM; casa popolare; SAP; ALER; liste; classement; bando
# it: un posto nella graduatoria
# term: graduatoria → { -graduatoria } = classement
f-mp3p3 = une place dans le classement
# it: Sul portale della Regione, con SPID o CIE.
# term: spid → { -spid } = identité numérique
f-yq83f = Sur le portail de la région, avec SPID ou CIE.
# it: In Lombardia le case popolari si chiamano [servizi abitativi pubblici][1] (SAP). L'affitto dipende da quanto guadagni.
# note: [1] = termini/servizi-abitativi-pubblici
# term: servizi abitativi pubblici → { -servizi-abitativi-pubblici } = logement social
p-kbvvc = En Lombardie, les logements sociaux s’appellent [servizi abitativi pubblici (SAP)][1]. Le loyer dépend de ce que vous gagnez.

## A chi è rivolto

# it: A chi ha pochi soldi e non ha una casa adatta. Le regole precise sono nell'[avviso][1].
# note: [1] = termini/avviso-pubblico
p-6s8qc = Pour les personnes qui ont peu d’argent et qui n’ont pas de logement adapté. Les règles précises sont dans l’[appel public (avviso)][1].
# it: Se non sei cittadino dell'Unione europea, serve il [permesso di lungo periodo][1], oppure un permesso di almeno 2 anni e un lavoro regolare. Hai la [protezione internazionale][2]? Puoi fare domanda come i cittadini italiani.
# note: [1] = servizi/permesso-lungo-periodo
# note: [2] = termini/protezione-internazionale
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = permis UE de longue durée
# term: protezione internazionale → { -protezione-internazionale } = protection internationale
p-pazb4 = Si vous n’avez pas la nationalité d’un pays de l’Union européenne, il faut le [permis de longue durée][1], ou un permis d’au moins 2 ans et un travail régulier. Vous avez la [protection internationale][2] ? Vous pouvez faire la demande comme les citoyens italiens.

## Come fare

# it: Chiedi al Comune quando esce l'avviso. Non è sempre aperto.
# note: voce 1 di 6
l-8iyd6 = Demandez à la mairie (Comune) quand sort l’appel public. Il n’est pas toujours ouvert.
# it: Prepara l'[ISEE][1].
# note: voce 2 di 6
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = indicateur des ressources de la famille
l-pcx6s = Préparez l’[ISEE][1].
# it: Leggi l'avviso, oppure fattelo spiegare in Comune.
# note: voce 3 di 6
l-y2pci = Lisez l’appel public, ou faites-vous l’expliquer à la mairie.
# it: Fai la domanda sul portale della Regione. Serve [SPID o CIE][1]. Il Comune può aiutarti.
# note: voce 4 di 6
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = identité numérique
l-eih6s = Faites la demande sur le portail de la région. Il faut [SPID ou CIE][1]. La mairie peut vous aider.
# it: Scegli le case della lista adatte alla tua famiglia.
# note: voce 5 di 6
l-sr35u = Choisissez dans la liste les logements adaptés à votre famille.
# it: Guarda la [graduatoria][1] quando esce.
# note: voce 6 di 6
# note: [1] = termini/graduatoria
# term: graduatoria → { -graduatoria } = classement
l-57wnq = Regardez le [classement (graduatoria)][1] quand il sort.

## Tempi e scadenze

# it: Puoi fare la domanda solo nei giorni scritti nell'avviso. L'attesa può durare anni.
p-7mjq2 = Vous pouvez faire la demande seulement pendant les jours écrits dans l’appel public. L’attente peut durer des années.

## Casi particolari

# it: Chi è in povertà molto grave passa prima. Serve un foglio dei [servizi sociali][1]. Vai da loro prima dell'avviso.
# note: [1] = servizi/servizio-sociale
p-wfpj6 = Les personnes en très grande pauvreté passent avant. Il faut un papier des [services sociaux][1]. Allez les voir avant l’appel public.
# it: Per chi perde la casa all'improvviso ci sono **alloggi temporanei**. Chiedili in Comune.
p-i3wb8 = Pour les personnes qui perdent leur logement soudainement, il y a des **logements temporaires**. Demandez-les à la mairie.

## Se qualcosa va male

# it: Se qualcosa va male
t-y4qdz = Si quelque chose se passe mal
# it: La domanda è stata esclusa? Ci sono pochi giorni per dire che non sei d'accordo. Chiedi subito al Comune o a un sindacato degli inquilini.
# term: sindacato → { -sindacato } = syndicat
p-d6ry3 = La demande a été exclue ? Il y a peu de jours pour dire que vous n’êtes pas d’accord. Demandez tout de suite à la mairie ou à un syndicat de locataires.
# it: Nessuno può venderti un posto in lista. Non entrare in una casa vuota senza assegnazione: è un reato.
# note: critico: qui uno sbaglio può fare danno
p-xh39n = Personne ne peut vous vendre une place dans la liste. N’entrez pas dans un logement vide qui ne vous a pas été attribué : c’est un délit.
