### Iscrivere i figli a scuola — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Iscrivere i figli a scuola
title = Înscrieți copiii la școală
# it: La scuola è un diritto e un obbligo per tutti, anche senza documenti.
summary = Școala este un drept și o obligație pentru toți, și fără acte.
# it: iscrizione scuola; elementari; medie; superiori; Unica; primaria; obbligo scolastico
keywords = înscriere școală; școală primară; gimnaziu; liceu; Unica; clasa întâi; școală obligatorie
# it: un documento del bambino e dei genitori, se c'è
f-fchak = un act de identitate al copilului și al părinților, dacă există
# it: il codice fiscale del bambino, se c'è
# term: codice fiscale → { -codice-fiscale } = cod fiscal
f-f5y4k = { -codice-fiscale(case: "def") } al copilului, dacă există
# it: il libretto dei vaccini
# term: vaccini → { -vaccino } = vaccin
f-av8ya = carnetul de vaccinuri
# it: le pagelle del Paese di prima
# term: pagelle → { -pagella } = carnet de note
f-c2mjn = carnetele de note din țara dinainte
# it: l'iscrizione a scuola
f-9q69p = înscrierea la școală
# it: l'iscrizione fino a 16 anni
f-fwxdm = înscrierea până la 16 ani
# it: Entra con SPID o CIE.
# term: spid → { -spid } = SPID
f-qwnhs = Intrați cu SPID sau CIE.
# it: Unica
f-jh954 = Unica
# it: In Italia la scuola è **obbligatoria** da 6 a 16 anni. È un diritto di tutti i bambini.
p-8peap = În Italia școala este **obligatorie** de la 6 la 16 ani. Este un drept al tuturor copiilor.
# it: La scuola **non** chiede il permesso di soggiorno per iscrivere un bambino.
# note: critico: qui uno sbaglio può fare danno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
p-wk6ff = Școala **nu** cere { -permesso-di-soggiorno } pentru a înscrie un copil.

## A chi è rivolto

# it: Età
c-ijcms = Vârstă
# it: Scuola
c-d7j8r = Școală
# it: da 3 a 5 anni
c-snh3b = de la 3 la 5 ani
# it: [scuola dell'infanzia][1] (non obbligatoria)
# note: [1] = servizi/asilo-nido-e-infanzia
c-g4e73 = [grădiniță (scuola dell'infanzia)][1] (nu este obligatorie)
# it: da 6 a 10 anni
c-snk6x = de la 6 la 10 ani
# it: scuola primaria
c-mp4k3 = școală primară (scuola primaria)
# it: da 11 a 13 anni
c-ujkuw = de la 11 la 13 ani
# it: scuola secondaria di primo grado (le medie)
c-zcxgd = gimnaziu (scuola secondaria di primo grado, „le medie”)
# it: da 14 anni
c-rkdiu = de la 14 ani
# it: scuola superiore o formazione professionale
c-zsr95 = liceu (scuola superiore) sau formare profesională

## Come fare

# it: **All'inizio di un ciclo:**
p-3cedw = **La începutul unui ciclu:**
# it: Fai la domanda di solito in inverno, per l'anno dopo.
# note: voce 1 di 4
l-rjz3u = De obicei faceți cererea iarna, pentru anul următor.
# it: Entra nel sito { $web } con [SPID o CIE][1].
# note: voce 2 di 4
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = SPID
l-mjcag = Intrați pe site-ul { $web } cu [SPID sau CIE][1].
# it: Scegli la scuola e manda la domanda.
# note: voce 3 di 4
l-g5tce = Alegeți școala și trimiteți cererea.
# it: Se non riesci, vai alla segreteria della scuola. Ti aiutano.
# note: voce 4 di 4
l-g53vv = Dacă nu reușiți, mergeți la secretariatul școlii. Vă ajută.
# it: **Se arrivi durante l'anno:**
p-5vu56 = **Dacă veniți în timpul anului:**
# it: Vai alla segreteria della scuola più vicina.
# note: voce 1 di 4
l-cety3 = Mergeți la secretariatul celei mai apropiate școli.
# it: Chiedi l'iscrizione. Puoi farla in **ogni momento** dell'anno.
# note: voce 2 di 4
l-9pujv = Cereți înscrierea. O puteți face în **orice moment** al anului.
# it: La scuola decide la classe: di solito quella dell'età.
# note: voce 3 di 4
l-9kh3n = Școala hotărăște clasa: de obicei cea potrivită vârstei.
# it: Chiedi l'aiuto per imparare l'italiano e un [mediatore][1].
# note: voce 4 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-gpymz = Cereți ajutor pentru învățarea limbii italiene și un [mediator][1].

## Quanto costa

# it: L'iscrizione è gratis fino a 16 anni. Mensa, autobus e libri possono costare. Con un [ISEE][1] basso paghi meno: chiedi in Comune.
# note: [1] = termini/isee
# term: isee → { -isee } = ISEE
p-a4siv = Înscrierea este gratuită până la 16 ani. Masa, autobuzul și cărțile pot costa. Cu un [ISEE][1] mic plătiți mai puțin: întrebați la primărie (Comune).

## Casi particolari

# it: **Mancano documenti?** Il bambino entra lo stesso. Porti i documenti dopo.
# note: voce 1 di 3
l-2t72i = **Lipsesc acte?** Copilul intră oricum la școală. Aduceți actele mai târziu.
# it: **Hai 16 anni o più e non hai la licenza media?** Leggi del [CPIA][1].
# note: voce 2 di 3
# note: [1] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = diplomă de gimnaziu
# term: cpia → { -cpia } = CPIA
l-dgucj = **Aveți 16 ani sau mai mult și nu aveți { -licenza-media }?** Citiți despre [CPIA][1].
# it: **Tuo figlio ha una disabilità?** Dillo all'iscrizione.
# note: voce 3 di 3
l-4nz8c = **Copilul dumneavoastră are o dizabilitate?** Spuneți la înscriere.

## Se qualcosa va male

# it: Se qualcosa va male
t-mh96r = Dacă ceva nu merge bine
# it: Una scuola piena deve indicarti un'altra strada. Se tutti dicono di no, chiedi in Comune e ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-gzfm6 = O școală plină trebuie să vă indice altă cale. Dacă toate spun nu, întrebați la primărie și la [serviciile sociale][1].
