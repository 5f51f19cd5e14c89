### Usare un titolo di studio di un altro Paese — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Usare un titolo di studio di un altro Paese
title = Folosiți o diplomă din altă țară
# it: Come far valere in Italia il diploma o la laurea del tuo Paese.
summary = Cum faceți să fie recunoscută în Italia diploma de școală sau de facultate din țara dumneavoastră.
# it: diploma estero; laurea; equipollenza; riconoscimento titoli; dichiarazione di valore; infermiere; CIMEA
keywords = diplomă străină; facultate; echivalare diplomă; recunoaștere diplomă; dichiarazione di valore; asistent medical; CIMEA
# it: il titolo di studio originale
f-vvtdy = diploma originală
# it: la traduzione ufficiale del titolo
f-engfv = traducerea oficială a diplomei
# it: la dichiarazione di valore o un attestato che la sostituisce
f-6fug5 = declarația de valoare („dichiarazione di valore”) sau o adeverință care îi ține locul
# it: il riconoscimento del titolo
f-6pbsu = recunoașterea diplomei
# it: Il tuo titolo di studio non vale sempre da solo in Italia. Prima chiediti: **a che cosa ti serve?**
p-gya37 = Diploma dumneavoastră nu este întotdeauna valabilă de la sine în Italia. Întâi întrebați-vă: **la ce vă trebuie?**

## A chi è rivolto

# it: A chi ha studiato in un altro Paese.
p-buwg2 = Celor care au învățat în altă țară.

## Come fare

# it: A che cosa ti serve
c-3yb5g = La ce vă trebuie
# it: A chi chiedi
c-7fv7w = Pe cine întrebați
# it: Continuare la scuola
c-9smmd = Să continuați școala
# it: Alla scuola o al [CPIA][1]
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = CPIA
c-kn8du = La școală sau la [CPIA][1]
# it: Andare all'università
c-xc945 = Să mergeți la universitate
# it: All'università
c-htndd = La universitate
# it: Un lavoro regolato, come infermiere
c-ajn8c = O meserie reglementată, ca asistent medical
# it: Al ministero di quella professione
c-uwnqa = La ministerul acelei profesii
# it: Un concorso pubblico
c-hb38m = Un concurs public
# it: All'ufficio scritto nel bando
# term: bando → { -avviso-pubblico } = anunț public
c-gmxv4 = La instituția scrisă în anunțul concursului („bando”)
# it: Un lavoro qualsiasi
c-dpuap = Orice alt loc de muncă
# it: Spesso basta il curriculum: chiedi al centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = centru de ocupare a forței de muncă
c-pjctb = Adesea este suficient CV-ul: întrebați la { -centro-per-l-impiego(case: "def") }
# it: Chiedi all'ufficio giusto l'elenco dei documenti.
# note: voce 1 di 5
l-ctru7 = Cereți lista actelor la instituția potrivită.
# it: Fai tradurre il titolo da un traduttore ufficiale.
# note: voce 2 di 5
l-e45sp = Puneți un traducător oficial să traducă diploma.
# it: Chiedi la [legalizzazione][1] nel tuo Paese.
# note: voce 3 di 5
# note: [1] = termini/legalizzazione
# term: legalizzazione → { -legalizzazione } = legalizare și apostilă
l-taixh = Cereți [legalizarea și apostila (legalizzazione)][1] în țara dumneavoastră.
# it: Chiedi la **dichiarazione di valore** al consolato italiano, se serve.
# note: voce 4 di 5
# term: consolato → { -consolato } = consulat
l-26hcr = Cereți **dichiarazione di valore** (declarația de valoare) la consulatul italian, dacă trebuie.
# it: Consegna la domanda e tieni la ricevuta.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
l-47qdk = Depuneți cererea și păstrați dovada („ricevuta”).

## Quanto costa

# it: Paghi traduzioni e bolli. Chiedi prima i prezzi, perché la spesa può essere alta.
p-r25je = Plătiți traduceri și timbre fiscale. Întrebați înainte prețurile, pentru că suma poate fi mare.

## Casi particolari

# it: Sei rifugiato? **Non andare mai** al consolato del tuo Paese: puoi perdere la protezione. Ci sono altre strade: chiedi all'università o a un'associazione che aiuta i rifugiati.
# note: critico: qui uno sbaglio può fare danno
# term: consolato → { -consolato } = consulat
p-hc22g = Sunteți refugiat? **Nu mergeți niciodată** la consulatul țării dumneavoastră: puteți pierde protecția. Există alte căi: întrebați la universitate sau la o asociație care îi ajută pe refugiați.

## Se qualcosa va male

# it: Se qualcosa va male
t-mx8gy = Dacă ceva nu merge bine
# it: Il riconoscimento è lungo? Intanto cerca corsi professionali o la [licenza media][1], che è spesso più veloce.
# note: [1] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = diplomă de gimnaziu
p-g8wm4 = Recunoașterea durează mult? Între timp căutați cursuri de meserii sau [diploma de gimnaziu (licenza media)][1], care este adesea mai rapidă.
