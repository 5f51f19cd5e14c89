### Iscrivere i figli a scuola — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Iscrivere i figli a scuola
title = Inscrire les enfants à l’école
# it: La scuola è un diritto e un obbligo per tutti, anche senza documenti.
summary = L’école est un droit et une obligation pour tous, même sans papiers.
# it: iscrizione scuola; elementari; medie; superiori; Unica; primaria; obbligo scolastico
keywords = inscription école; primaire; collège; lycée; Unica; école obligatoire; rentrée
# it: un documento del bambino e dei genitori, se c'è
f-fchak = une pièce d’identité de l’enfant et des parents, s’il y en a une
# it: il codice fiscale del bambino, se c'è
# term: codice fiscale → { -codice-fiscale } = code fiscal
f-f5y4k = le code fiscal de l’enfant, s’il y en a un
# it: il libretto dei vaccini
# term: vaccini → { -vaccino } = vaccin
f-av8ya = le carnet de vaccination
# it: le pagelle del Paese di prima
# term: pagelle → { -pagella } = bulletin scolaire
f-c2mjn = les bulletins scolaires du pays d’avant
# it: l'iscrizione a scuola
f-9q69p = l’inscription à l’école
# it: l'iscrizione fino a 16 anni
f-fwxdm = l’inscription jusqu’à 16 ans
# it: Entra con SPID o CIE.
# term: spid → { -spid } = identité numérique
f-qwnhs = Entrez avec SPID ou CIE.
# it: Unica
f-jh954 = ===
# it: In Italia la scuola è **obbligatoria** da 6 a 16 anni. È un diritto di tutti i bambini.
p-8peap = En Italie, l’école est **obligatoire** de 6 à 16 ans. C’est un droit de tous les enfants.
# it: La scuola **non** chiede il permesso di soggiorno per iscrivere un bambino.
# note: critico: qui uno sbaglio può fare danno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
p-wk6ff = L’école **ne demande pas** le permis de séjour pour inscrire un enfant.

## A chi è rivolto

# it: Età
c-ijcms = Âge
# it: Scuola
c-d7j8r = École
# it: da 3 a 5 anni
c-snh3b = de 3 à 5 ans
# it: [scuola dell'infanzia][1] (non obbligatoria)
# note: [1] = servizi/asilo-nido-e-infanzia
c-g4e73 = [école maternelle (scuola dell’infanzia)][1] (non obligatoire)
# it: da 6 a 10 anni
c-snk6x = de 6 à 10 ans
# it: scuola primaria
c-mp4k3 = école primaire (scuola primaria)
# it: da 11 a 13 anni
c-ujkuw = de 11 à 13 ans
# it: scuola secondaria di primo grado (le medie)
c-zcxgd = collège (scuola secondaria di primo grado, « le medie »)
# it: da 14 anni
c-rkdiu = à partir de 14 ans
# it: scuola superiore o formazione professionale
c-zsr95 = lycée (scuola superiore) ou formation professionnelle

## Come fare

# it: **All'inizio di un ciclo:**
p-3cedw = **Au début d’un cycle :**
# it: Fai la domanda di solito in inverno, per l'anno dopo.
# note: voce 1 di 4
l-rjz3u = D’habitude, vous faites la demande en hiver, pour l’année suivante.
# it: Entra nel sito { $web } con [SPID o CIE][1].
# note: voce 2 di 4
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = identité numérique
l-mjcag = Entrez sur le site { $web } avec [SPID ou CIE][1].
# it: Scegli la scuola e manda la domanda.
# note: voce 3 di 4
l-g5tce = Choisissez l’école et envoyez la demande.
# it: Se non riesci, vai alla segreteria della scuola. Ti aiutano.
# note: voce 4 di 4
l-g53vv = Si vous n’y arrivez pas, allez au secrétariat de l’école. On vous aide.
# it: **Se arrivi durante l'anno:**
p-5vu56 = **Si vous arrivez pendant l’année :**
# it: Vai alla segreteria della scuola più vicina.
# note: voce 1 di 4
l-cety3 = Allez au secrétariat de l’école la plus proche.
# it: Chiedi l'iscrizione. Puoi farla in **ogni momento** dell'anno.
# note: voce 2 di 4
l-9pujv = Demandez l’inscription. Vous pouvez la faire à **tout moment** de l’année.
# it: La scuola decide la classe: di solito quella dell'età.
# note: voce 3 di 4
l-9kh3n = L’école décide de la classe : d’habitude celle de l’âge.
# it: Chiedi l'aiuto per imparare l'italiano e un [mediatore][1].
# note: voce 4 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-gpymz = Demandez de l’aide pour apprendre l’italien et un [médiateur][1].

## Quanto costa

# it: L'iscrizione è gratis fino a 16 anni. Mensa, autobus e libri possono costare. Con un [ISEE][1] basso paghi meno: chiedi in Comune.
# note: [1] = termini/isee
# term: isee → { -isee } = indicateur des ressources de la famille
p-a4siv = L’inscription est gratuite jusqu’à 16 ans. La cantine, le bus et les livres peuvent coûter de l’argent. Avec un [ISEE][1] bas, vous payez moins : demandez à la mairie (Comune).

## Casi particolari

# it: **Mancano documenti?** Il bambino entra lo stesso. Porti i documenti dopo.
# note: voce 1 di 3
l-2t72i = **Il manque des documents ?** L’enfant entre quand même. Vous apportez les documents après.
# it: **Hai 16 anni o più e non hai la licenza media?** Leggi del [CPIA][1].
# note: voce 2 di 3
# note: [1] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = diplôme de fin de collège
# term: cpia → { -cpia } = école publique pour adultes
l-dgucj = **Vous avez 16 ans ou plus et pas de { -licenza-media } ?** Lisez la page sur l’[école publique pour adultes (CPIA)][1].
# it: **Tuo figlio ha una disabilità?** Dillo all'iscrizione.
# note: voce 3 di 3
l-4nz8c = **Votre enfant a un handicap ?** Dites-le à l’inscription.

## Se qualcosa va male

# it: Se qualcosa va male
t-mh96r = Si quelque chose se passe mal
# it: Una scuola piena deve indicarti un'altra strada. Se tutti dicono di no, chiedi in Comune e ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-gzfm6 = Une école pleine doit vous indiquer une autre solution. Si toutes disent non, demandez à la mairie et aux [services sociaux][1].
