### servizi/casa-popolare
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Chiedere una casa popolare
summary = Case pubbliche con un affitto basso: le chiedi quando esce l'avviso.
keywords = casa popolare; SAP; ALER; alloggio pubblico; graduatoria; bando; avviso
# outputs.name
f-mp3p3 = un posto nella graduatoria
# channels.note
f-yq83f = Sul portale della Regione, con SPID o CIE.
# note: [1] = termini/servizi-abitativi-pubblici
p-kbvvc = In Lombardia le case popolari si chiamano [servizi abitativi pubblici][1] (SAP). L'affitto dipende da quanto guadagni.

## A chi è rivolto

# note: [1] = termini/avviso-pubblico
p-6s8qc = A chi ha pochi soldi e non ha una casa adatta. Le regole precise sono nell'[avviso][1].
# note: [1] = servizi/permesso-lungo-periodo
# note: [2] = termini/protezione-internazionale
p-pazb4 = Se non sei cittadino dell'Unione europea, serve il [permesso di lungo periodo][1], oppure un permesso di almeno 2 anni e un lavoro regolare. Hai la [protezione internazionale][2]? Puoi fare domanda come i cittadini italiani.

## Come fare

# note: voce 1 di 6
l-8iyd6 = Chiedi al Comune quando esce l'avviso. Non è sempre aperto.
# note: voce 2 di 6
# note: [1] = servizi/chiedere-isee
l-pcx6s = Prepara l'[ISEE][1].
# note: voce 3 di 6
l-y2pci = Leggi l'avviso, oppure fattelo spiegare in Comune.
# note: voce 4 di 6
# note: [1] = servizi/identita-digitale
l-eih6s = Fai la domanda sul portale della Regione. Serve [SPID o CIE][1]. Il Comune può aiutarti.
# note: voce 5 di 6
l-sr35u = Scegli le case della lista adatte alla tua famiglia.
# note: voce 6 di 6
# note: [1] = termini/graduatoria
l-57wnq = Guarda la [graduatoria][1] quando esce.

## Tempi e scadenze

p-7mjq2 = Puoi fare la domanda solo nei giorni scritti nell'avviso. L'attesa può durare anni.

## Casi particolari

# note: [1] = servizi/servizio-sociale
p-wfpj6 = Chi è in povertà molto grave passa prima. Serve un foglio dei [servizi sociali][1]. Vai da loro prima dell'avviso.
p-i3wb8 = Per chi perde la casa all'improvviso ci sono **alloggi temporanei**. Chiedili in Comune.

## Se qualcosa va male

t-y4qdz = Se qualcosa va male
p-d6ry3 = La domanda è stata esclusa? Ci sono pochi giorni per dire che non sei d'accordo. Chiedi subito al Comune o a un sindacato degli inquilini.
# note: critico: qui uno sbaglio può fare danno
p-xh39n = Nessuno può venderti un posto in lista. Non entrare in una casa vuota senza assegnazione: è un reato.
