### servizi/titoli-di-studio-esteri
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Usare un titolo di studio di un altro Paese
summary = Come far valere in Italia il diploma o la laurea del tuo Paese.
keywords = diploma estero; laurea; equipollenza; riconoscimento titoli; dichiarazione di valore; infermiere; CIMEA
# required_documents.name
f-vvtdy = il titolo di studio originale
# required_documents.name
f-engfv = la traduzione ufficiale del titolo
# required_documents.name
f-6fug5 = la dichiarazione di valore o un attestato che la sostituisce
# outputs.name
f-6pbsu = il riconoscimento del titolo
p-gya37 = Il tuo titolo di studio non vale sempre da solo in Italia. Prima chiediti: **a che cosa ti serve?**

## A chi è rivolto

p-buwg2 = A chi ha studiato in un altro Paese.

## Come fare

c-3yb5g = A che cosa ti serve
c-7fv7w = A chi chiedi
c-9smmd = Continuare la scuola
# note: [1] = enti/cpia-cremona
c-kn8du = Alla scuola o al [CPIA][1]
c-xc945 = Andare all'università
c-htndd = All'università
c-ajn8c = Un lavoro regolato, come infermiere
c-uwnqa = Al ministero di quella professione
c-hb38m = Un concorso pubblico
c-gmxv4 = All'ufficio scritto nel bando
c-dpuap = Un lavoro qualsiasi
c-pjctb = Spesso basta il curriculum: chiedi al centro per l'impiego
# note: voce 1 di 5
l-ctru7 = Chiedi all'ufficio giusto l'elenco dei documenti.
# note: voce 2 di 5
l-e45sp = Fai tradurre il titolo da un traduttore ufficiale.
# note: voce 3 di 5
# note: [1] = termini/legalizzazione
l-taixh = Chiedi la [legalizzazione][1] nel tuo Paese.
# note: voce 4 di 5
l-26hcr = Chiedi la **dichiarazione di valore** al consolato italiano, se serve.
# note: voce 5 di 5
l-47qdk = Consegna la domanda e tieni la ricevuta.

## Quanto costa

p-r25je = Paghi traduzioni e bolli. Chiedi prima i prezzi, perché la spesa può essere alta.

## Casi particolari

# note: critico: qui uno sbaglio può fare danno
p-hc22g = Sei rifugiato? **Non andare mai** al consolato del tuo Paese: puoi perdere la protezione. Ci sono altre strade: chiedi all'università o a un'associazione che aiuta i rifugiati.

## Se qualcosa va male

t-mx8gy = Se qualcosa va male
# note: [1] = servizi/licenza-media-cpia
p-g8wm4 = Il riconoscimento è lungo? Intanto cerca corsi professionali o la [licenza media][1], che è spesso più veloce.
