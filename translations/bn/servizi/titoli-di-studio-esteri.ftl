### Usare un titolo di studio di un altro Paese — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Usare un titolo di studio di un altro Paese
title = অন্য দেশের শিক্ষাগত সনদ ব্যবহার করা
# it: Come far valere in Italia il diploma o la laurea del tuo Paese.
summary = আপনার দেশের স্কুল বা বিশ্ববিদ্যালয়ের সনদ ইতালিতে কীভাবে কাজে লাগাবেন।
# it: diploma estero; laurea; equipollenza; riconoscimento titoli; dichiarazione di valore; infermiere; CIMEA
keywords = বিদেশি সার্টিফিকেট; ডিগ্রি; সনদের স্বীকৃতি; নার্স; CIMEA; বিশ্ববিদ্যালয়
# it: il titolo di studio originale
f-vvtdy = ???
# it: la traduzione ufficiale del titolo
f-engfv = ???
# it: la dichiarazione di valore o un attestato che la sostituisce
f-6fug5 = ???
# it: il riconoscimento del titolo
f-6pbsu = ???
# it: Il tuo titolo di studio non vale sempre da solo in Italia. Prima chiediti: **a che cosa ti serve?**
p-gya37 = ???

## A chi è rivolto

# it: A chi ha studiato in un altro Paese.
p-buwg2 = ???

## Come fare

# it: A che cosa ti serve
c-3yb5g = ???
# it: A chi chiedi
c-7fv7w = ???
# it: Continuare la scuola
c-9smmd = ???
# it: Alla scuola o al [CPIA][1]
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = প্রাপ্তবয়স্কদের সরকারি স্কুল
c-kn8du = ???
# it: Andare all'università
c-xc945 = ???
# it: All'università
c-htndd = ???
# it: Un lavoro regolato, come infermiere
c-ajn8c = ???
# it: Al ministero di quella professione
c-uwnqa = ???
# it: Un concorso pubblico
c-hb38m = ???
# it: All'ufficio scritto nel bando
# term: bando → { -avviso-pubblico } = সরকারি বিজ্ঞপ্তি
c-gmxv4 = ???
# it: Un lavoro qualsiasi
c-dpuap = ???
# it: Spesso basta il curriculum: chiedi al centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = কর্মসংস্থান কেন্দ্র
c-pjctb = ???
# it: Chiedi all'ufficio giusto l'elenco dei documenti.
# note: voce 1 di 5
l-ctru7 = ???
# it: Fai tradurre il titolo da un traduttore ufficiale.
# note: voce 2 di 5
l-e45sp = ???
# it: Chiedi la [legalizzazione][1] nel tuo Paese.
# note: voce 3 di 5
# note: [1] = termini/legalizzazione
# term: legalizzazione → { -legalizzazione } = কাগজ সত্যায়ন বা অ্যাপোস্টিল
l-taixh = ???
# it: Chiedi la **dichiarazione di valore** al consolato italiano, se serve.
# note: voce 4 di 5
# term: consolato → { -consolato } = কনস্যুলেট বা দূতাবাস
l-26hcr = ???
# it: Consegna la domanda e tieni la ricevuta.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
l-47qdk = ???

## Quanto costa

# it: Paghi traduzioni e bolli. Chiedi prima i prezzi, perché la spesa può essere alta.
p-r25je = ???

## Casi particolari

# it: I rifugiati non devono andare al consolato del loro Paese. Ci sono altre strade: chiedi all'università o a un ente di tutela.
# term: consolato → { -consolato } = কনস্যুলেট বা দূতাবাস
p-hc22g = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-mx8gy = কোনো সমস্যা হলে
# it: Il riconoscimento è lungo? Intanto cerca corsi professionali o la [licenza media][1], che è spesso più veloce.
# note: [1] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = নিম্ন মাধ্যমিক সনদ
p-g8wm4 = ???
