### Usare un titolo di studio di un altro Paese — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Usare un titolo di studio di un altro Paese
title = Përdorimi i një diplome nga një vend tjetër
# it: Come far valere in Italia il diploma o la laurea del tuo Paese.
summary = Si të vlejë në Itali diploma e shkollës ose e universitetit të vendit tuaj.
# it: diploma estero; laurea; equipollenza; riconoscimento titoli; dichiarazione di valore; infermiere; CIMEA
keywords = diplomë e huaj; universitet; njësim diplome; njohje diplome; dichiarazione di valore; infermier; CIMEA
# it: il titolo di studio originale
f-vvtdy = diploma origjinale
# it: la traduzione ufficiale del titolo
f-engfv = përkthimi zyrtar i diplomës
# it: la dichiarazione di valore o un attestato che la sostituisce
f-6fug5 = deklarata e vlerës (dichiarazione di valore) ose një vërtetim që e zëvendëson
# it: il riconoscimento del titolo
f-6pbsu = njohja e diplomës
# it: Il tuo titolo di studio non vale sempre da solo in Italia. Prima chiediti: **a che cosa ti serve?**
p-gya37 = Diploma juaj nuk vlen gjithmonë vetvetiu në Itali. Më parë pyesni veten: **për çfarë ju duhet?**

## A chi è rivolto

# it: A chi ha studiato in un altro Paese.
p-buwg2 = Për këdo që ka studiuar në një vend tjetër.

## Come fare

# it: A che cosa ti serve
c-3yb5g = Për çfarë ju duhet
# it: A chi chiedi
c-7fv7w = Kë të pyesni
# it: Continuare la scuola
c-9smmd = Të vazhdoni shkollën
# it: Alla scuola o al [CPIA][1]
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = shkolla publike për të rritur
c-kn8du = Te shkolla ose te [CPIA][1]
# it: Andare all'università
c-xc945 = Të shkoni në universitet
# it: All'università
c-htndd = Te universiteti
# it: Un lavoro regolato, come infermiere
c-ajn8c = Një punë e rregulluar me ligj, si infermier
# it: Al ministero di quella professione
c-uwnqa = Te ministria e atij profesioni
# it: Un concorso pubblico
c-hb38m = Një konkurs publik
# it: All'ufficio scritto nel bando
# term: bando → { -avviso-pubblico } = njoftim publik
c-gmxv4 = Te zyra e shkruar në njoftim (bando)
# it: Un lavoro qualsiasi
c-dpuap = Një punë çfarëdo
# it: Spesso basta il curriculum: chiedi al centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = zyra e punësimit
c-pjctb = Shpesh mjafton CV-ja: pyesni te { -centro-per-l-impiego }
# it: Chiedi all'ufficio giusto l'elenco dei documenti.
# note: voce 1 di 5
l-ctru7 = Kërkojini zyrës së duhur listën e dokumenteve.
# it: Fai tradurre il titolo da un traduttore ufficiale.
# note: voce 2 di 5
l-e45sp = Jepeni diplomën për përkthim te një përkthyes zyrtar.
# it: Chiedi la [legalizzazione][1] nel tuo Paese.
# note: voce 3 di 5
# note: [1] = termini/legalizzazione
# term: legalizzazione → { -legalizzazione } = legalizim dhe apostilë
l-taixh = Kërkoni [legalizimin (legalizzazione)][1] në vendin tuaj.
# it: Chiedi la **dichiarazione di valore** al consolato italiano, se serve.
# note: voce 4 di 5
# term: consolato → { -consolato } = konsullatë
l-26hcr = Kërkoni deklaratën e vlerës (**dichiarazione di valore**) te konsullata italiane, nëse duhet.
# it: Consegna la domanda e tieni la ricevuta.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
l-47qdk = Dorëzoni kërkesën dhe ruani vërtetimin.

## Quanto costa

# it: Paghi traduzioni e bolli. Chiedi prima i prezzi, perché la spesa può essere alta.
p-r25je = Paguani përkthimet dhe pullat e taksës. Pyesni më parë për çmimet, sepse shpenzimi mund të jetë i lartë.

## Casi particolari

# it: Sei rifugiato? **Non andare mai** al consolato del tuo Paese: puoi perdere la protezione. Ci sono altre strade: chiedi all'università o a un'associazione che aiuta i rifugiati.
# note: critico: qui uno sbaglio può fare danno
# term: consolato → { -consolato } = konsullatë
p-hc22g = Jeni refugjat? **Mos shkoni kurrë** te konsullata e vendit tuaj: mund ta humbni mbrojtjen. Ka rrugë të tjera: pyesni universitetin ose një shoqatë që ndihmon refugjatët.

## Se qualcosa va male

# it: Se qualcosa va male
t-mx8gy = Nëse diçka shkon keq
# it: Il riconoscimento è lungo? Intanto cerca corsi professionali o la [licenza media][1], che è spesso più veloce.
# note: [1] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = diplomë e arsimit të mesëm të ulët
p-g8wm4 = Njohja zgjat shumë? Ndërkohë kërkoni kurse profesionale ose [diplomën e arsimit të mesëm të ulët (licenza media)][1], që shpesh është më e shpejtë.
