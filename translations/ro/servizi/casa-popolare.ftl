### Chiedere una casa popolare — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere una casa popolare
# term: casa popolare → { -servizi-abitativi-pubblici } = locuință socială
title = Cererea pentru o locuință socială
# it: Case pubbliche con un affitto basso: le chiedi quando esce l'avviso.
summary = Locuințe publice cu chirie mică: le cereți când apare anunțul.
# it: casa popolare; SAP; ALER; alloggio pubblico; graduatoria; bando; avviso
# term: casa popolare → { -servizi-abitativi-pubblici } = locuință socială
# term: graduatoria → { -graduatoria } = clasament
# term: bando → { -avviso-pubblico } = anunț public
keywords = locuință socială; casă de la stat; casa popolare; SAP; ALER; anunț; clasament
# it: un posto nella graduatoria
# term: graduatoria → { -graduatoria } = clasament
f-mp3p3 = un loc în { -graduatoria }
# it: Sul portale della Regione, con SPID o CIE.
# term: spid → { -spid } = SPID
f-yq83f = Pe portalul regiunii, cu SPID sau CIE.
# it: In Lombardia le case popolari si chiamano [servizi abitativi pubblici][1] (SAP). L'affitto dipende da quanto guadagni.
# note: [1] = termini/servizi-abitativi-pubblici
# term: servizi abitativi pubblici → { -servizi-abitativi-pubblici } = locuință socială
p-kbvvc = În Lombardia locuințele sociale se numesc oficial [servizi abitativi pubblici][1] (SAP). Chiria depinde de cât câștigați.

## A chi è rivolto

# it: A chi ha pochi soldi e non ha una casa adatta. Le regole precise sono nell'[avviso][1].
# note: [1] = termini/avviso-pubblico
p-6s8qc = Celor care au puțini bani și nu au o casă potrivită. Regulile exacte sunt în [anunț (avviso)][1].
# it: Se non sei cittadino dell'Unione europea, serve il [permesso di lungo periodo][1], oppure un permesso di almeno 2 anni e un lavoro regolare. Hai la [protezione internazionale][2]? Puoi fare domanda come i cittadini italiani.
# note: [1] = servizi/permesso-lungo-periodo
# note: [2] = termini/protezione-internazionale
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = permis UE de ședere pe termen lung
# term: protezione internazionale → { -protezione-internazionale } = protecție internațională
p-pazb4 = Dacă nu sunteți cetățean al Uniunii Europene, trebuie [permisul de ședere pe termen lung][1] sau un permis de cel puțin 2 ani și un loc de muncă legal. Aveți [protecție internațională (protezione internazionale)][2]? Puteți face cerere ca cetățenii italieni.

## Come fare

# it: Chiedi al Comune quando esce l'avviso. Non è sempre aperto.
# note: voce 1 di 6
l-8iyd6 = Întrebați la primărie (Comune) când apare anunțul. Nu este deschis tot timpul.
# it: Prepara l'[ISEE][1].
# note: voce 2 di 6
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = ISEE
l-pcx6s = Pregătiți [ISEE][1].
# it: Leggi l'avviso, oppure fattelo spiegare in Comune.
# note: voce 3 di 6
l-y2pci = Citiți anunțul sau cereți să vi-l explice la primărie.
# it: Fai la domanda sul portale della Regione. Serve [SPID o CIE][1]. Il Comune può aiutarti.
# note: voce 4 di 6
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = SPID
l-eih6s = Depuneți cererea pe portalul regiunii. Trebuie [SPID sau CIE][1]. Primăria vă poate ajuta.
# it: Scegli le case della lista adatte alla tua famiglia.
# note: voce 5 di 6
l-sr35u = Alegeți din listă casele potrivite pentru familia dumneavoastră.
# it: Guarda la [graduatoria][1] quando esce.
# note: voce 6 di 6
# note: [1] = termini/graduatoria
# term: graduatoria → { -graduatoria } = clasament
l-57wnq = Uitați-vă în [clasament (graduatoria)][1] când apare.

## Tempi e scadenze

# it: Puoi fare la domanda solo nei giorni scritti nell'avviso. L'attesa può durare anni.
p-7mjq2 = Puteți depune cererea numai în zilele scrise în anunț. Așteptarea poate dura ani.

## Casi particolari

# it: Chi è in povertà molto grave passa prima. Serve un foglio dei [servizi sociali][1]. Vai da loro prima dell'avviso.
# note: [1] = servizi/servizio-sociale
p-wfpj6 = Cine este în sărăcie foarte gravă are prioritate. Trebuie o hârtie de la [serviciile sociale][1]. Mergeți la ele înainte de apariția anunțului.
# it: Per chi perde la casa all'improvviso ci sono **alloggi temporanei**. Chiedili in Comune.
p-i3wb8 = Pentru cine își pierde casa pe neașteptate există locuințe temporare, **alloggi temporanei**. Cereți-le la primărie.

## Se qualcosa va male

# it: Se qualcosa va male
t-y4qdz = Dacă ceva nu merge bine
# it: La domanda è stata esclusa? Ci sono pochi giorni per dire che non sei d'accordo. Chiedi subito al Comune o a un sindacato degli inquilini.
# term: sindacato → { -sindacato } = sindicat
p-d6ry3 = Cererea a fost exclusă? Aveți puține zile ca să spuneți că nu sunteți de acord. Întrebați imediat la primărie sau la un { -sindacato } al chiriașilor.
# it: Nessuno può venderti un posto in lista. Non entrare in una casa vuota senza assegnazione: è un reato.
# note: critico: qui uno sbaglio può fare danno
p-xh39n = Nimeni nu vă poate vinde un loc pe listă. Nu intrați într-o casă goală fără repartiție: este infracțiune.
