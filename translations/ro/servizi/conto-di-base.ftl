### Aprire un conto in banca o in posta — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Aprire un conto in banca o in posta
title = Deschideți un cont la bancă sau la poștă
# it: Hai diritto a un conto semplice per ricevere la paga e gli aiuti.
summary = Aveți dreptul la un cont simplu ca să primiți salariul și ajutoarele.
# it: conto corrente; banca; posta; IBAN; conto di base; carta prepagata
# term: iban → { -iban } = IBAN
keywords = cont; cont bancar; bancă; poștă; IBAN; cont de bază; card
# it: un documento: passaporto, carta d'identità, permesso o documento di richiedente asilo
# term: passaporto → { -passaporto } = pașaport
# term: carta d'identità → { -carta-di-identita } = carte de identitate
# term: richiedente asilo → { -richiedente-asilo } = solicitant de azil
f-3rway = un act de identitate: pașaport, carte de identitate, permis sau document de { -richiedente-asilo }
# it: un conto con IBAN
# term: iban → { -iban } = IBAN
f-vvs3e = un cont cu IBAN
# it: Per lo stipendio e gli aiuti serve quasi sempre un conto con un [IBAN][1].
# note: [1] = termini/iban
# term: iban → { -iban } = IBAN
p-q4je7 = Pentru salariu și ajutoare trebuie aproape întotdeauna un cont cu [IBAN][1].

## A chi è rivolto

# it: A chi vive legalmente nell'Unione europea. Vale anche per i richiedenti asilo.
# term: richiedenti asilo → { -richiedente-asilo } = solicitant de azil
p-y9bgt = Celor care trăiesc legal în Uniunea Europeană. Este valabil și pentru { -richiedente-asilo(case: "pl-def") }.

## Come fare

# it: Vai in una banca o alla posta.
# note: voce 1 di 5
l-9z2y8 = Mergeți la o bancă sau la poștă.
# it: Chiedi il **conto di base**. È un conto semplice, con poche spese.
# note: voce 2 di 5
l-hbyc7 = Cereți un **conto di base** (cont de bază). Este un cont simplu, cu costuri mici.
# it: Porta il documento e il codice fiscale.
# note: voce 3 di 5
# term: codice fiscale → { -codice-fiscale } = cod fiscal
l-chxz2 = Aduceți actul de identitate și { -codice-fiscale(case: "def") }.
# it: Leggi quanto costa ogni anno. Fatti spiegare le parole difficili.
# note: voce 4 di 5
l-ampnq = Citiți cât costă pe an. Cereți să vi se explice cuvintele grele.
# it: Tieni segreto il codice della carta.
# note: voce 5 di 5
l-9vb2a = Țineți secret codul cardului.

## Quanto costa

# it: Il conto di base ha un prezzo fisso all'anno. Con un [ISEE][1] molto basso è **gratis**. Chiedi in banca il limite.
# note: [1] = termini/isee
# term: isee → { -isee } = ISEE
p-pmbap = Contul de bază are un preț fix pe an. Cu un [ISEE][1] foarte mic este **gratuit**. Întrebați la bancă limita.

## Casi particolari

# it: Il conto di base non permette di andare sotto zero.
# note: voce 1 di 2
l-y9azq = Contul de bază nu vă permite să coborâți sub zero.
# it: Per mandare soldi al tuo Paese confronta i prezzi. Usa solo agenzie autorizzate.
# note: voce 2 di 2
l-ddda2 = Ca să trimiteți bani în țara dumneavoastră, comparați prețurile. Folosiți numai agenții autorizate.
# it: Non prestare il tuo conto o la tua carta. Chi lo chiede spesso vuole nascondere soldi rubati. Il reato ricade anche su di te.
# note: critico: qui uno sbaglio può fare danno
p-rg8q7 = Nu împrumutați contul sau cardul dumneavoastră. Cine vi le cere vrea adesea să ascundă bani furați. Răspundeți și dumneavoastră pentru infracțiune.

## Se qualcosa va male

# it: Se qualcosa va male
t-p9by6 = Dacă ceva nu merge bine
# it: La banca dice di no? Deve scriverti il motivo. Scrivi alla banca che non sei d'accordo (il **reclamo**). Se non basta, puoi rivolgerti alla Banca d'Italia: il sito è { $web }.
# note: $web = un dato; lo scrive il sito
p-w5x7v = Banca spune nu? Trebuie să vă scrie motivul. Scrieți băncii că nu sunteți de acord (o reclamație, în italiană **reclamo**). Dacă nu este de ajuns, vă puteți adresa la Banca d'Italia (banca centrală): site-ul este { $web }.
