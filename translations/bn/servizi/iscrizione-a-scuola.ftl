### Iscrivere i figli a scuola — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Iscrivere i figli a scuola
title = ???
# it: La scuola è un diritto e un obbligo per tutti, anche senza documenti.
summary = ???
# it: iscrizione scuola; elementari; medie; superiori; Unica; primaria; obbligo scolastico
keywords = ???
# it: un documento del bambino e dei genitori, se c'è
f-fchak = ???
# it: il codice fiscale del bambino, se c'è
# term: codice fiscale → { -codice-fiscale } = কর কোড
f-f5y4k = ???
# it: il libretto dei vaccini
# term: vaccini → { -vaccino } = টিকা
f-av8ya = ???
# it: le pagelle del Paese di prima
# term: pagelle → { -pagella } = স্কুলের ফলাফলের কাগজ
f-c2mjn = ???
# it: l'iscrizione a scuola
f-9q69p = ???
# it: l'iscrizione fino a 16 anni
f-fwxdm = ???
# it: Si entra con SPID o CIE.
# term: spid → { -spid } = ডিজিটাল পরিচয়
f-qwnhs = ???
# it: Unica
f-jh954 = ???
# it: In Italia la scuola è **obbligatoria** da 6 a 16 anni. È un diritto di tutti i bambini.
p-8peap = ???
# it: La scuola **non** chiede il permesso di soggiorno per iscrivere un bambino.
# note: critico: qui uno sbaglio può fare danno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
p-wk6ff = ???

## A chi è rivolto

# it: Età
c-ijcms = ???
# it: Scuola
c-d7j8r = স্কুল
# it: da 3 a 5 anni
c-snh3b = ???
# it: [scuola dell'infanzia][1] (non obbligatoria)
# note: [1] = servizi/asilo-nido-e-infanzia
c-g4e73 = ???
# it: da 6 a 10 anni
c-snk6x = ???
# it: scuola primaria
c-mp4k3 = ???
# it: da 11 a 13 anni
c-ujkuw = ???
# it: scuola secondaria di primo grado (le medie)
c-zcxgd = ???
# it: da 14 anni
c-rkdiu = ???
# it: scuola superiore o formazione professionale
c-zsr95 = ???

## Come fare

# it: **All'inizio di un ciclo:**
p-3cedw = ???
# it: La domanda si fa di solito in inverno, per l'anno dopo.
# note: voce 1 di 4
l-rjz3u = ???
# it: Entra nel sito { $web } con [SPID o CIE][1].
# note: voce 2 di 4
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = ডিজিটাল পরিচয়
l-mjcag = ???
# it: Scegli la scuola e manda la domanda.
# note: voce 3 di 4
l-g5tce = ???
# it: Se non riesci, vai alla segreteria della scuola. Ti aiutano.
# note: voce 4 di 4
l-g53vv = ???
# it: **Se arrivi durante l'anno:**
p-5vu56 = ???
# it: Vai alla segreteria della scuola più vicina.
# note: voce 1 di 4
l-cety3 = ???
# it: Chiedi l'iscrizione. Si può fare in **ogni momento** dell'anno.
# note: voce 2 di 4
l-9pujv = ???
# it: La scuola decide la classe: di solito quella dell'età.
# note: voce 3 di 4
l-9kh3n = ???
# it: Chiedi l'aiuto per imparare l'italiano e un [mediatore][1].
# note: voce 4 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-gpymz = ???

## Quanto costa

# it: L'iscrizione è gratis fino a 16 anni. Mensa, autobus e libri possono costare. Con un [ISEE][1] basso paghi meno: chiedi in Comune.
# note: [1] = termini/isee
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
p-a4siv = ???

## Casi particolari

# it: **Mancano documenti?** Il bambino entra lo stesso. I documenti si portano dopo.
# note: voce 1 di 3
l-2t72i = ???
# it: **Hai 16 anni o più e non hai la licenza media?** Leggi del [CPIA][1].
# note: voce 2 di 3
# note: [1] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = নিম্ন মাধ্যমিক সনদ
# term: cpia → { -cpia } = প্রাপ্তবয়স্কদের সরকারি স্কুল
l-dgucj = ???
# it: **Tuo figlio ha una disabilità?** Dillo all'iscrizione.
# note: voce 3 di 3
l-4nz8c = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-mh96r = ???
# it: Una scuola piena deve indicarti un'altra strada. Se tutti dicono di no, chiedi in Comune e ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-gzfm6 = ???
