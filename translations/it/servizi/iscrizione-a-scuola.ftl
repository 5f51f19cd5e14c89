### servizi/iscrizione-a-scuola
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Iscrivere i figli a scuola
summary = La scuola è un diritto e un obbligo per tutti, anche senza documenti.
keywords = iscrizione scuola; elementari; medie; superiori; Unica; primaria; obbligo scolastico
# required_documents.name
f-fchak = un documento del bambino e dei genitori, se c'è
# required_documents.name
f-f5y4k = il codice fiscale del bambino, se c'è
# required_documents.name
f-av8ya = il libretto dei vaccini
# required_documents.name
f-c2mjn = le pagelle del Paese di prima
# outputs.name
f-9q69p = l'iscrizione a scuola
# cost_options.option
f-fwxdm = l'iscrizione fino a 16 anni
# channels.note
f-qwnhs = Entra con SPID o CIE.
# web.label
f-jh954 = Unica
p-8peap = In Italia la scuola è **obbligatoria** da 6 a 16 anni. È un diritto di tutti i bambini.
# note: critico: qui uno sbaglio può fare danno
p-wk6ff = La scuola **non** chiede il permesso di soggiorno per iscrivere un bambino.

## A chi è rivolto

c-ijcms = Età
c-d7j8r = Scuola
c-snh3b = da 3 a 5 anni
# note: [1] = servizi/asilo-nido-e-infanzia
c-g4e73 = [scuola dell'infanzia][1] (non obbligatoria)
c-snk6x = da 6 a 10 anni
c-mp4k3 = scuola primaria
c-ujkuw = da 11 a 13 anni
c-zcxgd = scuola secondaria di primo grado (le medie)
c-rkdiu = da 14 anni
c-zsr95 = scuola superiore o formazione professionale

## Come fare

p-3cedw = **All'inizio di un ciclo:**
# note: voce 1 di 4
l-rjz3u = Fai la domanda di solito in inverno, per l'anno dopo.
# note: voce 2 di 4
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
l-mjcag = Entra nel sito { $web } con [SPID o CIE][1].
# note: voce 3 di 4
l-g5tce = Scegli la scuola e manda la domanda.
# note: voce 4 di 4
l-g53vv = Se non riesci, vai alla segreteria della scuola. Ti aiutano.
p-5vu56 = **Se arrivi durante l'anno:**
# note: voce 1 di 4
l-cety3 = Vai alla segreteria della scuola più vicina.
# note: voce 2 di 4
l-9pujv = Chiedi l'iscrizione. Puoi farla in **ogni momento** dell'anno.
# note: voce 3 di 4
l-9kh3n = La scuola decide la classe: di solito quella dell'età.
# note: voce 4 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-gpymz = Chiedi l'aiuto per imparare l'italiano e un [mediatore][1].

## Quanto costa

# note: [1] = termini/isee
p-a4siv = L'iscrizione è gratis fino a 16 anni. Mensa, autobus e libri possono costare. Con un [ISEE][1] basso paghi meno: chiedi in Comune.

## Casi particolari

# note: voce 1 di 3
l-2t72i = **Mancano documenti?** Il bambino entra lo stesso. Porti i documenti dopo.
# note: voce 2 di 3
# note: [1] = servizi/licenza-media-cpia
l-dgucj = **Hai 16 anni o più e non hai la licenza media?** Leggi del [CPIA][1].
# note: voce 3 di 3
l-4nz8c = **Tuo figlio ha una disabilità?** Dillo all'iscrizione.

## Se qualcosa va male

t-mh96r = Se qualcosa va male
# note: [1] = servizi/servizio-sociale
p-gzfm6 = Una scuola piena deve indicarti un'altra strada. Se tutti dicono di no, chiedi in Comune e ai [servizi sociali][1].
