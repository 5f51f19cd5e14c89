### Usare un titolo di studio di un altro Paese — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Usare un titolo di studio di un altro Paese
title = Utiliser un diplôme d’un autre pays
# it: Come far valere in Italia il diploma o la laurea del tuo Paese.
summary = Comment faire valoir en Italie le diplôme d’école ou d’université de votre pays.
# it: diploma estero; laurea; equipollenza; riconoscimento titoli; dichiarazione di valore; infermiere; CIMEA
keywords = diplôme étranger; licence; équivalence; reconnaissance des diplômes; dichiarazione di valore; infirmier; CIMEA
# it: il titolo di studio originale
f-vvtdy = le diplôme original
# it: la traduzione ufficiale del titolo
f-engfv = la traduction officielle du diplôme
# it: la dichiarazione di valore o un attestato che la sostituisce
f-6fug5 = la dichiarazione di valore (déclaration de valeur) ou une attestation qui la remplace
# it: il riconoscimento del titolo
f-6pbsu = la reconnaissance du diplôme
# it: Il tuo titolo di studio non vale sempre da solo in Italia. Prima chiediti: **a che cosa ti serve?**
p-gya37 = Votre diplôme n’est pas toujours valable tel quel en Italie. D’abord, demandez-vous : **à quoi vous sert-il ?**

## A chi è rivolto

# it: A chi ha studiato in un altro Paese.
p-buwg2 = Pour les personnes qui ont étudié dans un autre pays.

## Come fare

# it: A che cosa ti serve
c-3yb5g = À quoi il vous sert
# it: A chi chiedi
c-7fv7w = À qui vous demandez
# it: Continuare la scuola
c-9smmd = Continuer l’école
# it: Alla scuola o al [CPIA][1]
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = école publique pour adultes
c-kn8du = À l’école ou à l’[école publique pour adultes (CPIA)][1]
# it: Andare all'università
c-xc945 = Aller à l’université
# it: All'università
c-htndd = À l’université
# it: Un lavoro regolato, come infermiere
c-ajn8c = Un métier réglementé, comme infirmier
# it: Al ministero di quella professione
c-uwnqa = Au ministère de ce métier
# it: Un concorso pubblico
c-hb38m = Un concours public
# it: All'ufficio scritto nel bando
# term: bando → { -avviso-pubblico } = appel public
c-gmxv4 = Au bureau indiqué dans l’avis de concours (bando)
# it: Un lavoro qualsiasi
c-dpuap = N’importe quel travail
# it: Spesso basta il curriculum: chiedi al centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = centre pour l’emploi
c-pjctb = Souvent, le CV suffit : demandez au centre pour l’emploi (centro per l’impiego)
# it: Chiedi all'ufficio giusto l'elenco dei documenti.
# note: voce 1 di 5
l-ctru7 = Demandez au bon bureau la liste des documents.
# it: Fai tradurre il titolo da un traduttore ufficiale.
# note: voce 2 di 5
l-e45sp = Faites traduire le diplôme par un traducteur officiel.
# it: Chiedi la [legalizzazione][1] nel tuo Paese.
# note: voce 3 di 5
# note: [1] = termini/legalizzazione
# term: legalizzazione → { -legalizzazione } = légalisation et apostille
l-taixh = Demandez la [légalisation (legalizzazione)][1] dans votre pays.
# it: Chiedi la **dichiarazione di valore** al consolato italiano, se serve.
# note: voce 4 di 5
# term: consolato → { -consolato } = consulat et ambassade
l-26hcr = Demandez la **dichiarazione di valore** (déclaration de valeur) au consulat italien, s’il la faut.
# it: Consegna la domanda e tieni la ricevuta.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
l-47qdk = Remettez la demande et gardez le reçu.

## Quanto costa

# it: Paghi traduzioni e bolli. Chiedi prima i prezzi, perché la spesa può essere alta.
p-r25je = Vous payez les traductions et les timbres. Demandez d’abord les prix, car la dépense peut être forte.

## Casi particolari

# it: Sei rifugiato? **Non andare mai** al consolato del tuo Paese: puoi perdere la protezione. Ci sono altre strade: chiedi all'università o a un'associazione che aiuta i rifugiati.
# note: critico: qui uno sbaglio può fare danno
# term: consolato → { -consolato } = consulat et ambassade
p-hc22g = Vous êtes une personne réfugiée ? **N’allez jamais** au consulat de votre pays : vous pouvez perdre la protection. Il y a d’autres chemins : demandez à l’université ou à une association qui aide les réfugiés.

## Se qualcosa va male

# it: Se qualcosa va male
t-mx8gy = Si quelque chose se passe mal
# it: Il riconoscimento è lungo? Intanto cerca corsi professionali o la [licenza media][1], che è spesso più veloce.
# note: [1] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = diplôme de fin de collège
p-g8wm4 = La reconnaissance est longue ? En attendant, cherchez des cours professionnels ou le [diplôme de fin de collège (licenza media)][1], qui est souvent plus rapide.
