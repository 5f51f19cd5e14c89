### Iscrivere i figli a scuola — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Iscrivere i figli a scuola
title = Regjistrimi i fëmijëve në shkollë
# it: La scuola è un diritto e un obbligo per tutti, anche senza documenti.
summary = Shkolla është e drejtë dhe detyrim për të gjithë, edhe pa dokumente.
# it: iscrizione scuola; elementari; medie; superiori; Unica; primaria; obbligo scolastico
keywords = regjistrim në shkollë; fillore; 9-vjeçare; shkollë e mesme; Unica; shkollë e detyrueshme
# it: un documento del bambino e dei genitori, se c'è
f-fchak = një dokument i fëmijës dhe i prindërve, nëse ka
# it: il codice fiscale del bambino, se c'è
# term: codice fiscale → { -codice-fiscale } = kod fiskal
f-f5y4k = { -codice-fiscale(case: "def") } i fëmijës, nëse ka
# it: il libretto dei vaccini
# term: vaccini → { -vaccino } = vaksinë
f-av8ya = libreza e { -vaccino(case: "gen") }
# it: le pagelle del Paese di prima
# term: pagelle → { -pagella } = dëftesë me nota
f-c2mjn = { -pagella(case: "pl") } të vendit të mëparshëm
# it: l'iscrizione a scuola
f-9q69p = regjistrimi në shkollë
# it: l'iscrizione fino a 16 anni
f-fwxdm = regjistrimi deri në 16 vjeç
# it: Entra con SPID o CIE.
# term: spid → { -spid } = identitet digjital
f-qwnhs = Hyni me SPID ose CIE.
# it: Unica
f-jh954 = ===
# it: In Italia la scuola è **obbligatoria** da 6 a 16 anni. È un diritto di tutti i bambini.
p-8peap = Në Itali shkolla është **e detyrueshme** nga 6 deri në 16 vjeç. Është e drejtë e të gjithë fëmijëve.
# it: La scuola **non** chiede il permesso di soggiorno per iscrivere un bambino.
# note: critico: qui uno sbaglio può fare danno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
p-wk6ff = Shkolla **nuk** e kërkon { -permesso-di-soggiorno(case: "acc") } për të regjistruar një fëmijë.

## A chi è rivolto

# it: Età
c-ijcms = Mosha
# it: Scuola
c-d7j8r = Shkolla
# it: da 3 a 5 anni
c-snh3b = nga 3 deri në 5 vjeç
# it: [scuola dell'infanzia][1] (non obbligatoria)
# note: [1] = servizi/asilo-nido-e-infanzia
c-g4e73 = [kopsht (scuola dell'infanzia)][1] (jo i detyrueshëm)
# it: da 6 a 10 anni
c-snk6x = nga 6 deri në 10 vjeç
# it: scuola primaria
c-mp4k3 = shkollë fillore (scuola primaria)
# it: da 11 a 13 anni
c-ujkuw = nga 11 deri në 13 vjeç
# it: scuola secondaria di primo grado (le medie)
c-zcxgd = shkollë e mesme e ulët (scuola secondaria di primo grado, le medie)
# it: da 14 anni
c-rkdiu = nga 14 vjeç
# it: scuola superiore o formazione professionale
c-zsr95 = shkollë e mesme e lartë ose formim profesional

## Come fare

# it: **All'inizio di un ciclo:**
p-3cedw = **Në fillim të një cikli:**
# it: Fai la domanda di solito in inverno, per l'anno dopo.
# note: voce 1 di 4
l-rjz3u = Kërkesën e bëni zakonisht në dimër, për vitin tjetër.
# it: Entra nel sito { $web } con [SPID o CIE][1].
# note: voce 2 di 4
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = identitet digjital
l-mjcag = Hyni në faqen { $web } me [SPID ose CIE][1].
# it: Scegli la scuola e manda la domanda.
# note: voce 3 di 4
l-g5tce = Zgjidhni shkollën dhe dërgoni kërkesën.
# it: Se non riesci, vai alla segreteria della scuola. Ti aiutano.
# note: voce 4 di 4
l-g53vv = Nëse nuk ia dilni, shkoni te sekretaria e shkollës. Ju ndihmojnë.
# it: **Se arrivi durante l'anno:**
p-5vu56 = **Nëse vini gjatë vitit:**
# it: Vai alla segreteria della scuola più vicina.
# note: voce 1 di 4
l-cety3 = Shkoni te sekretaria e shkollës më të afërt.
# it: Chiedi l'iscrizione. Puoi farla in **ogni momento** dell'anno.
# note: voce 2 di 4
l-9pujv = Kërkoni regjistrimin. Mund ta bëni në **çdo kohë** të vitit.
# it: La scuola decide la classe: di solito quella dell'età.
# note: voce 3 di 4
l-9kh3n = Shkolla vendos klasën: zakonisht atë të moshës.
# it: Chiedi l'aiuto per imparare l'italiano e un [mediatore][1].
# note: voce 4 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-gpymz = Kërkoni ndihmë për të mësuar italishten dhe një [ndërmjetës (mediatore)][1].

## Quanto costa

# it: L'iscrizione è gratis fino a 16 anni. Mensa, autobus e libri possono costare. Con un [ISEE][1] basso paghi meno: chiedi in Comune.
# note: [1] = termini/isee
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
p-a4siv = Regjistrimi është falas deri në 16 vjeç. Mensa, autobusi dhe librat mund të kushtojnë. Me një [ISEE][1] të ulët paguani më pak: pyesni në komunë (Comune).

## Casi particolari

# it: **Mancano documenti?** Il bambino entra lo stesso. Porti i documenti dopo.
# note: voce 1 di 3
l-2t72i = **Mungojnë dokumente?** Fëmija hyn në shkollë gjithsesi. Dokumentet i sillni më vonë.
# it: **Hai 16 anni o più e non hai la licenza media?** Leggi del [CPIA][1].
# note: voce 2 di 3
# note: [1] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = diplomë e arsimit të mesëm të ulët
# term: cpia → { -cpia } = shkolla publike për të rritur
l-dgucj = **Jeni 16 vjeç ose më shumë dhe nuk keni diplomën e arsimit të mesëm të ulët (licenza media)?** Lexoni për [CPIA-n][1].
# it: **Tuo figlio ha una disabilità?** Dillo all'iscrizione.
# note: voce 3 di 3
l-4nz8c = **Fëmija juaj ka një aftësi të kufizuar?** Thojeni në regjistrim.

## Se qualcosa va male

# it: Se qualcosa va male
t-mh96r = Nëse diçka shkon keq
# it: Una scuola piena deve indicarti un'altra strada. Se tutti dicono di no, chiedi in Comune e ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-gzfm6 = Një shkollë plot duhet t’ju tregojë një rrugë tjetër. Nëse të gjithë thonë jo, pyesni në komunë dhe te [shërbimet sociale][1].
