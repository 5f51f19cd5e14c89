### Aprire un conto in banca o in posta — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Aprire un conto in banca o in posta
title = ব্যাংকে বা ডাকঘরে অ্যাকাউন্ট খোলা
# it: Hai diritto a un conto semplice per ricevere la paga e gli aiuti.
summary = বেতন ও সাহায্য পাওয়ার জন্য একটি সাধারণ অ্যাকাউন্টের অধিকার আপনার আছে।
# it: conto corrente; banca; posta; IBAN; conto di base; carta prepagata
# term: iban → { -iban } = ব্যাংক অ্যাকাউন্টের নম্বর
keywords = ব্যাংক একাউন্ট; ব্যাংক; পোস্ট অফিস; IBAN; ইবান; কার্ড
# it: un documento: passaporto, carta d'identità, permesso o documento di richiedente asilo
# term: passaporto → { -passaporto } = পাসপোর্ট
# term: carta d'identità → { -carta-di-identita } = পরিচয়পত্র
# term: richiedente asilo → { -richiedente-asilo } = আশ্রয়প্রার্থী
# term: asilo → { -protezione-internazionale } = আন্তর্জাতিক সুরক্ষা
f-3rway = ???
# it: un conto con IBAN
# term: iban → { -iban } = ব্যাংক অ্যাকাউন্টের নম্বর
f-vvs3e = ???
# it: Per lo stipendio e gli aiuti serve quasi sempre un conto con un [IBAN][1].
# note: [1] = termini/iban
# term: iban → { -iban } = ব্যাংক অ্যাকাউন্টের নম্বর
p-q4je7 = ???

## A chi è rivolto

# it: A chi vive legalmente nell'Unione europea. Vale anche per i richiedenti asilo.
# term: richiedenti asilo → { -richiedente-asilo } = আশ্রয়প্রার্থী
# term: asilo → { -protezione-internazionale } = আন্তর্জাতিক সুরক্ষা
p-y9bgt = ???

## Come fare

# it: Vai in una banca o alla posta.
# note: voce 1 di 5
l-9z2y8 = ???
# it: Chiedi il **conto di base**. È un conto semplice, con poche spese.
# note: voce 2 di 5
l-hbyc7 = ???
# it: Porta il documento e il codice fiscale.
# note: voce 3 di 5
# term: codice fiscale → { -codice-fiscale } = কর কোড
l-chxz2 = ???
# it: Leggi quanto costa ogni anno. Fatti spiegare le parole difficili.
# note: voce 4 di 5
l-ampnq = ???
# it: Tieni segreto il codice della carta.
# note: voce 5 di 5
l-9vb2a = ???

## Quanto costa

# it: Il conto di base ha un prezzo fisso all'anno. Con un [ISEE][1] molto basso è **gratis**. Chiedi in banca il limite.
# note: [1] = termini/isee
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
p-pmbap = ???

## Casi particolari

# it: Il conto di base non permette di andare sotto zero.
# note: voce 1 di 2
l-y9azq = ???
# it: Per mandare soldi al tuo Paese confronta i prezzi. Usa solo agenzie autorizzate.
# note: voce 2 di 2
l-ddda2 = ???
# it: Non prestare il tuo conto o la tua carta. Chi lo chiede spesso vuole nascondere soldi rubati. Il reato ricade anche su di te.
# note: critico: qui uno sbaglio può fare danno
p-rg8q7 = আপনার অ্যাকাউন্ট বা কার্ড কাউকে ব্যবহার করতে দেবেন না। যারা চায়, তারা প্রায়ই চুরির টাকা লুকাতে চায়। অপরাধের দায় আপনার ওপরও পড়ে।

## Se qualcosa va male

# it: Se qualcosa va male
t-p9by6 = কোনো সমস্যা হলে
# it: La banca dice di no? Deve scriverti il motivo. Puoi fare un reclamo alla banca. Se non basta, puoi rivolgerti alla Banca d'Italia: il sito è { $web }.
# note: $web = un dato; lo scrive il sito
p-w5x7v = ???
