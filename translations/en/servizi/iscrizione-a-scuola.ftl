### Iscrivere i figli a scuola — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Iscrivere i figli a scuola
title = Enrolling your children in school
# it: La scuola è un diritto e un obbligo per tutti, anche senza documenti.
summary = School is a right and a duty for everyone, even without documents.
# it: iscrizione scuola; elementari; medie; superiori; Unica; primaria; obbligo scolastico
keywords = school enrolment; primary school; middle school; high school; Unica; iscrizione; compulsory school
# it: un documento del bambino e dei genitori, se c'è
f-fchak = an identity document of the child and of the parents, if there is one
# it: il codice fiscale del bambino, se c'è
# term: codice fiscale → { -codice-fiscale } = tax code
f-f5y4k = the { -codice-fiscale } of the child, if there is one
# it: il libretto dei vaccini
# term: vaccini → { -vaccino } = vaccine
f-av8ya = the vaccination booklet
# it: le pagelle del Paese di prima
# term: pagelle → { -pagella } = school report
f-c2mjn = the school reports from the country where the child was before
# it: l'iscrizione a scuola
f-9q69p = enrolment in school
# it: l'iscrizione fino a 16 anni
f-fwxdm = enrolment up to the age of 16
# it: Entra con SPID o CIE.
# term: spid → { -spid } = digital identity
f-qwnhs = Log in with SPID or CIE.
# it: Unica
f-jh954 = Unica
# it: In Italia la scuola è **obbligatoria** da 6 a 16 anni. È un diritto di tutti i bambini.
p-8peap = In Italy school is **compulsory** from 6 to 16 years old. It is a right of all children.
# it: La scuola **non** chiede il permesso di soggiorno per iscrivere un bambino.
# note: critico: qui uno sbaglio può fare danno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
p-wk6ff = The school does **not** ask for the residence permit to enrol a child.

## A chi è rivolto

# it: Età
c-ijcms = Age
# it: Scuola
c-d7j8r = School
# it: da 3 a 5 anni
c-snh3b = from 3 to 5 years old
# it: [scuola dell'infanzia][1] (non obbligatoria)
# note: [1] = servizi/asilo-nido-e-infanzia
c-g4e73 = [preschool (scuola dell'infanzia)][1] (not compulsory)
# it: da 6 a 10 anni
c-snk6x = from 6 to 10 years old
# it: scuola primaria
c-mp4k3 = primary school (scuola primaria)
# it: da 11 a 13 anni
c-ujkuw = from 11 to 13 years old
# it: scuola secondaria di primo grado (le medie)
c-zcxgd = lower secondary school (scuola secondaria di primo grado, “le medie”)
# it: da 14 anni
c-rkdiu = from 14 years old
# it: scuola superiore o formazione professionale
c-zsr95 = upper secondary school (superiori) or vocational training

## Come fare

# it: **All'inizio di un ciclo:**
p-3cedw = **At the start of a new school stage:**
# it: Fai la domanda di solito in inverno, per l'anno dopo.
# note: voce 1 di 4
l-rjz3u = You usually apply in winter, for the following year.
# it: Entra nel sito { $web } con [SPID o CIE][1].
# note: voce 2 di 4
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = digital identity
l-mjcag = Enter the website { $web } with [SPID or CIE][1].
# it: Scegli la scuola e manda la domanda.
# note: voce 3 di 4
l-g5tce = Choose the school and send the application.
# it: Se non riesci, vai alla segreteria della scuola. Ti aiutano.
# note: voce 4 di 4
l-g53vv = If you cannot do it, go to the school office. They help you.
# it: **Se arrivi durante l'anno:**
p-5vu56 = **If you arrive during the year:**
# it: Vai alla segreteria della scuola più vicina.
# note: voce 1 di 4
l-cety3 = Go to the office of the nearest school.
# it: Chiedi l'iscrizione. Puoi farla in **ogni momento** dell'anno.
# note: voce 2 di 4
l-9pujv = Ask for enrolment. You can do it at **any time** of the year.
# it: La scuola decide la classe: di solito quella dell'età.
# note: voce 3 di 4
l-9kh3n = The school decides the class: usually the one for the child's age.
# it: Chiedi l'aiuto per imparare l'italiano e un [mediatore][1].
# note: voce 4 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-gpymz = Ask for help with learning Italian and for a [mediator][1].

## Quanto costa

# it: L'iscrizione è gratis fino a 16 anni. Mensa, autobus e libri possono costare. Con un [ISEE][1] basso paghi meno: chiedi in Comune.
# note: [1] = termini/isee
# term: isee → { -isee } = family wealth indicator
p-a4siv = Enrolment is free up to 16 years old. School meals, bus and books may cost money. With a low [ISEE][1] you pay less: ask at the town hall (Comune).

## Casi particolari

# it: **Mancano documenti?** Il bambino entra lo stesso. Porti i documenti dopo.
# note: voce 1 di 3
l-2t72i = **Are documents missing?** The child starts school all the same. You bring the documents later.
# it: **Hai 16 anni o più e non hai la licenza media?** Leggi del [CPIA][1].
# note: voce 2 di 3
# note: [1] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = lower secondary school certificate
# term: cpia → { -cpia } = public school for adults
l-dgucj = **Are you 16 or older and do not have the lower secondary school certificate (licenza media)?** Read about the [school for adults (CPIA)][1].
# it: **Tuo figlio ha una disabilità?** Dillo all'iscrizione.
# note: voce 3 di 3
l-4nz8c = **Does your child have a disability?** Say so when you enrol.

## Se qualcosa va male

# it: Se qualcosa va male
t-mh96r = If something goes wrong
# it: Una scuola piena deve indicarti un'altra strada. Se tutti dicono di no, chiedi in Comune e ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-gzfm6 = A school that is full must tell you another way. If they all say no, ask at the town hall and at the [social services][1].
