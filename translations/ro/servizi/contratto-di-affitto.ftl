### Affittare una casa: il contratto — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Affittare una casa: il contratto
title = Închirierea unei case: contractul
# it: Che cosa controllare prima di firmare e perché il contratto va registrato.
summary = Ce verificați înainte de a semna și de ce contractul trebuie înregistrat.
# it: affitto; contratto di locazione; caparra; registrazione; canone; padrone di casa; proprietario
# term: caparra → { -deposito-cauzionale } = garanție
# term: canone → { -canone-di-affitto } = chirie
keywords = chirie; contract de închiriere; garanție; înregistrare; proprietar; gazdă; locazione
# it: il contratto registrato
f-tp5cn = contractul înregistrat
# it: Il contratto di affitto deve essere **scritto e registrato**. Così è valido e ti protegge.
p-m5qqc = Contractul de închiriere trebuie să fie **scris și înregistrat**. Așa este valabil și vă protejează.

## A chi è rivolto

# it: A chi cerca una casa o una stanza in affitto.
p-fdkq6 = Celor care caută o casă sau o cameră cu chirie.

## Come fare

# it: Guarda la casa di persona. Non pagare nulla prima di averla vista.
# note: voce 1 di 7
l-j7e2y = Vedeți casa personal. Nu plătiți nimic înainte de a o vedea.
# it: Chiedi il prezzo del [canone][1] e delle spese. Chiedi chi paga il riscaldamento.
# note: voce 2 di 7
# note: [1] = termini/canone-di-affitto
# term: canone → { -canone-di-affitto } = chirie
l-4wxtd = Întrebați cât costă [chiria (canone)][1] și cheltuielile. Întrebați cine plătește încălzirea.
# it: Leggi il contratto. Se non capisci, portalo a un sindacato degli inquilini.
# note: voce 3 di 7
# term: sindacato → { -sindacato } = sindicat
l-6emna = Citiți contractul. Dacă nu înțelegeți, duceți-l la un { -sindacato } al chiriașilor.
# it: Firma e prendi la tua copia.
# note: voce 4 di 7
l-3cms7 = Semnați și luați copia dumneavoastră.
# it: Paga la [caparra][1]. Non può essere più di tre mesi di affitto.
# note: voce 5 di 7
# note: [1] = termini/deposito-cauzionale
# term: caparra → { -deposito-cauzionale } = garanție
l-rcxyn = Plătiți [garanția (caparra)][1]. Nu poate fi mai mare de trei luni de chirie.
# it: Il proprietario registra il contratto all'[Agenzia delle Entrate][1] entro **30 giorni**. Fatti dare la ricevuta.
# note: voce 6 di 7
# note: [1] = enti/agenzia-entrate
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
l-xyr2s = Proprietarul înregistrează contractul la [Agenzia delle Entrate][1] (agenția de taxe) în **cel mult 30 de zile**. Cereți dovada înregistrării.
# it: Paga sempre in un modo che puoi provare. Tieni le ricevute.
# note: voce 7 di 7
# term: ricevute → { -ricevuta-del-permesso } = recipisă
l-wgpcp = Plătiți întotdeauna într-un fel pe care îl puteți dovedi. Păstrați chitanțele.

## Cosa si ottiene

# it: Un contratto registrato serve per la [residenza][1], il permesso e gli aiuti per l'affitto.
# note: [1] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = rezidență
p-fpffi = Un contract înregistrat vă trebuie pentru [rezidență (residenza)][1], pentru permis și pentru ajutoarele la chirie.

## Tempi e scadenze

# it: I contratti più comuni durano 4 anni più 4, oppure 3 anni più 2. Esistono anche contratti brevi. Per andare via prima devi scrivere una lettera, di solito 6 mesi prima.
p-xxfk5 = Contractele cele mai obișnuite durează 4 ani plus 4, sau 3 ani plus 2. Există și contracte scurte. Ca să plecați mai devreme trebuie să scrieți o scrisoare, de obicei cu 6 luni înainte.

## Quanto costa

# it: Paghi il primo mese, la caparra e a volte l'agenzia. Per molti contratti non paghi la tassa di registro. Se c'è, la dividi con il proprietario.
# term: caparra → { -deposito-cauzionale } = garanție
p-6wvn9 = Plătiți prima lună, garanția și uneori agenția. Pentru multe contracte nu plătiți taxa de înregistrare. Dacă există, o împărțiți cu proprietarul.

## Casi particolari

# it: Se non sei cittadino dell'Unione europea, il proprietario fa anche la [comunicazione][1] alla polizia.
# note: [1] = servizi/dichiarazione-di-ospitalita
p-2nez8 = Dacă nu sunteți cetățean al Uniunii Europene, proprietarul face și [declarația][1] la poliție.

## Se qualcosa va male

# it: Se qualcosa va male
t-txhi9 = Dacă ceva nu merge bine
# it: **Il contratto non è registrato?** Puoi registrarlo tu. Chiedi a un sindacato degli inquilini.
# note: voce 1 di 3
# term: sindacato → { -sindacato } = sindicat
l-a3sjj = **Contractul nu este înregistrat?** Îl puteți înregistra dumneavoastră. Întrebați la un { -sindacato } al chiriașilor.
# it: **Il proprietario non affitta agli stranieri?** È una [discriminazione][1].
# note: voce 2 di 3
# note: [1] = servizi/segnalare-discriminazione
l-becrd = **Proprietarul nu închiriază străinilor?** Este o [discriminare][1].
# it: **Ti ha chiesto soldi e poi è sparito?** Fai una [denuncia][1].
# note: voce 3 di 3
# note: [1] = servizi/fare-una-denuncia
# term: denuncia → { -denuncia } = plângere
l-ehcu5 = **V-a cerut bani și apoi a dispărut?** Faceți o [plângere (denuncia)][1].
