### Usare un titolo di studio di un altro Paese — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Usare un titolo di studio di un altro Paese
title = Using a diploma or degree from another country
# it: Come far valere in Italia il diploma o la laurea del tuo Paese.
summary = How to make the diploma or degree of your country valid in Italy.
# it: diploma estero; laurea; equipollenza; riconoscimento titoli; dichiarazione di valore; infermiere; CIMEA
keywords = foreign diploma; degree; equivalence; recognition; dichiarazione di valore; nurse; CIMEA
# it: il titolo di studio originale
f-vvtdy = the original diploma or degree
# it: la traduzione ufficiale del titolo
f-engfv = the official translation of the diploma or degree
# it: la dichiarazione di valore o un attestato che la sostituisce
f-6fug5 = the declaration of value (dichiarazione di valore), or a certificate that replaces it
# it: il riconoscimento del titolo
f-6pbsu = the recognition of the diploma or degree
# it: Il tuo titolo di studio non vale sempre da solo in Italia. Prima chiediti: **a che cosa ti serve?**
p-gya37 = Your diploma or degree is not always valid by itself in Italy. First ask yourself: **what do you need it for?**

## A chi è rivolto

# it: A chi ha studiato in un altro Paese.
p-buwg2 = For people who have studied in another country.

## Come fare

# it: A che cosa ti serve
c-3yb5g = What you need it for
# it: A chi chiedi
c-7fv7w = Who to ask
# it: Continuare la scuola
c-9smmd = To continue school
# it: Alla scuola o al [CPIA][1]
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = public school for adults
c-kn8du = The school or the [school for adults (CPIA)][1]
# it: Andare all'università
c-xc945 = To go to university
# it: All'università
c-htndd = The university
# it: Un lavoro regolato, come infermiere
c-ajn8c = A regulated job, such as a nurse
# it: Al ministero di quella professione
c-uwnqa = The ministry for that profession
# it: Un concorso pubblico
c-hb38m = A public job competition (concorso)
# it: All'ufficio scritto nel bando
# term: bando → { -avviso-pubblico } = public notice
c-gmxv4 = The office named in the public notice (bando)
# it: Un lavoro qualsiasi
c-dpuap = Any other job
# it: Spesso basta il curriculum: chiedi al centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = job centre
c-pjctb = Often a CV is enough: ask the job centre
# it: Chiedi all'ufficio giusto l'elenco dei documenti.
# note: voce 1 di 5
l-ctru7 = Ask the right office for the list of documents.
# it: Fai tradurre il titolo da un traduttore ufficiale.
# note: voce 2 di 5
l-e45sp = Have the diploma or degree translated by an official translator.
# it: Chiedi la [legalizzazione][1] nel tuo Paese.
# note: voce 3 di 5
# note: [1] = termini/legalizzazione
# term: legalizzazione → { -legalizzazione } = legalisation or apostille
l-taixh = Ask for [legalisation (official stamp)][1] in your country.
# it: Chiedi la **dichiarazione di valore** al consolato italiano, se serve.
# note: voce 4 di 5
# term: consolato → { -consolato } = consulate or embassy
l-26hcr = Ask the Italian consulate for the **dichiarazione di valore** (declaration of value), if you need it.
# it: Consegna la domanda e tieni la ricevuta.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
l-47qdk = Hand in the application and keep the receipt.

## Quanto costa

# it: Paghi traduzioni e bolli. Chiedi prima i prezzi, perché la spesa può essere alta.
p-r25je = You pay for translations and revenue stamps. Ask the prices first, because the cost can be high.

## Casi particolari

# it: Sei rifugiato? **Non andare mai** al consolato del tuo Paese: puoi perdere la protezione. Ci sono altre strade: chiedi all'università o a un'associazione che aiuta i rifugiati.
# note: critico: qui uno sbaglio può fare danno
# term: consolato → { -consolato } = consulate or embassy
p-hc22g = Are you a refugee? **Never go** to the consulate of your country: you can lose your protection. There are other ways: ask the university or an association that helps refugees.

## Se qualcosa va male

# it: Se qualcosa va male
t-mx8gy = If something goes wrong
# it: Il riconoscimento è lungo? Intanto cerca corsi professionali o la [licenza media][1], che è spesso più veloce.
# note: [1] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = lower secondary school certificate
p-g8wm4 = Does recognition take long? In the meantime look for vocational courses or the [lower secondary school certificate (licenza media)][1], which is often quicker.
