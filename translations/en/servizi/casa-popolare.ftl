### Chiedere una casa popolare — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere una casa popolare
# term: casa popolare → { -servizi-abitativi-pubblici } = public housing
title = Applying for public housing
# it: Case pubbliche con un affitto basso: le chiedi quando esce l'avviso.
summary = Public homes with a low rent: you apply when the notice comes out.
# it: casa popolare; SAP; ALER; alloggio pubblico; graduatoria; bando; avviso
# term: casa popolare → { -servizi-abitativi-pubblici } = public housing
# term: graduatoria → { -graduatoria } = ranking list
# term: bando → { -avviso-pubblico } = public notice
keywords = public housing; council house; casa popolare; SAP; ALER; ranking list; notice; bando
# it: un posto nella graduatoria
# term: graduatoria → { -graduatoria } = ranking list
f-mp3p3 = a place on the ranking list
# it: Sul portale della Regione, con SPID o CIE.
# term: spid → { -spid } = digital identity
f-yq83f = On the portal of the Region, with SPID or CIE.
# it: In Lombardia le case popolari si chiamano [servizi abitativi pubblici][1] (SAP). L'affitto dipende da quanto guadagni.
# note: [1] = termini/servizi-abitativi-pubblici
# term: servizi abitativi pubblici → { -servizi-abitativi-pubblici } = public housing
p-kbvvc = In Lombardy public housing is called [servizi abitativi pubblici][1] (SAP). The rent depends on how much you earn.

## A chi è rivolto

# it: A chi ha pochi soldi e non ha una casa adatta. Le regole precise sono nell'[avviso][1].
# note: [1] = termini/avviso-pubblico
p-6s8qc = For people who have little money and no suitable home. The exact rules are in the [notice][1].
# it: Se non sei cittadino dell'Unione europea, serve il [permesso di lungo periodo][1], oppure un permesso di almeno 2 anni e un lavoro regolare. Hai la [protezione internazionale][2]? Puoi fare domanda come i cittadini italiani.
# note: [1] = servizi/permesso-lungo-periodo
# note: [2] = termini/protezione-internazionale
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = EU long-term residence permit
# term: protezione internazionale → { -protezione-internazionale } = international protection
p-pazb4 = If you are not a citizen of the European Union, you need the [long-term permit][1], or a permit of at least 2 years and a legal job. Do you have [international protection][2]? You can apply like Italian citizens.

## Come fare

# it: Chiedi al Comune quando esce l'avviso. Non è sempre aperto.
# note: voce 1 di 6
l-8iyd6 = Ask the town hall (Comune) when the notice comes out. It is not always open.
# it: Prepara l'[ISEE][1].
# note: voce 2 di 6
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = family wealth indicator
l-pcx6s = Prepare the [ISEE][1].
# it: Leggi l'avviso, oppure fattelo spiegare in Comune.
# note: voce 3 di 6
l-y2pci = Read the notice, or have it explained to you at the town hall.
# it: Fai la domanda sul portale della Regione. Serve [SPID o CIE][1]. Il Comune può aiutarti.
# note: voce 4 di 6
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = digital identity
l-eih6s = Apply on the portal of the Region. You need [SPID or CIE][1]. The town hall can help you.
# it: Scegli le case della lista adatte alla tua famiglia.
# note: voce 5 di 6
l-sr35u = From the list, choose the homes that are suitable for your family.
# it: Guarda la [graduatoria][1] quando esce.
# note: voce 6 di 6
# note: [1] = termini/graduatoria
# term: graduatoria → { -graduatoria } = ranking list
l-57wnq = Look at the [ranking list][1] when it comes out.

## Tempi e scadenze

# it: Puoi fare la domanda solo nei giorni scritti nell'avviso. L'attesa può durare anni.
p-7mjq2 = You can apply only during the days given in the notice. The wait can last for years.

## Casi particolari

# it: Chi è in povertà molto grave passa prima. Serve un foglio dei [servizi sociali][1]. Vai da loro prima dell'avviso.
# note: [1] = servizi/servizio-sociale
p-wfpj6 = People in very serious poverty go first. You need a paper from the [social services][1]. Go to them before the notice.
# it: Per chi perde la casa all'improvviso ci sono **alloggi temporanei**. Chiedili in Comune.
p-i3wb8 = For people who suddenly lose their home there is **temporary housing (alloggi temporanei)**. Ask for it at the town hall.

## Se qualcosa va male

# it: Se qualcosa va male
t-y4qdz = If something goes wrong
# it: La domanda è stata esclusa? Ci sono pochi giorni per dire che non sei d'accordo. Chiedi subito al Comune o a un sindacato degli inquilini.
# term: sindacato → { -sindacato } = trade union
p-d6ry3 = Was your application excluded? You have only a few days to say that you do not agree. Ask the town hall or a tenants' union at once.
# it: Nessuno può venderti un posto in lista. Non entrare in una casa vuota senza assegnazione: è un reato.
# note: critico: qui uno sbaglio può fare danno
p-xh39n = Nobody can sell you a place on the list. Do not enter an empty home that has not been assigned to you: it is a crime.
