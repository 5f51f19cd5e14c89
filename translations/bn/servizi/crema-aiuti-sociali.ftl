### Crema: aiuti contro povertà e per la casa — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Crema: aiuti contro povertà e per la casa
title = ক্রেমা: অভাব ও বাসার জন্য সাহায্য
# it: I servizi sociali che il Comune di Crema progetta con 28 enti.
summary = ক্রেমার পৌরসভা 28টি সংস্থার সঙ্গে যে সামাজিক সেবার পরিকল্পনা করে।
# it: Crema; Cremasco; povertà; affitto; morosità incolpevole; emergenza casa; terzo settore
# term: morosità incolpevole → { -morosita-incolpevole } = নিজের দোষ ছাড়া ভাড়া বাকি
keywords = ক্রেমা; অভাব; ভাড়া; ভাড়া বাকি; বাসার সমস্যা; সাহায্য
# it: aiuto per povertà, casa, lavoro e tutela legale
f-wadv8 = ???
# it: Il Comune di Crema lavora con 28 enti per aiutare chi è in difficoltà.
p-yfnpx = ???

## A chi è rivolto

# it: A chi vive a Crema e ha problemi di soldi, casa o lavoro. Le famiglie con bambini hanno più attenzione.
p-3ip4p = ???

## Come fare

# it: Vai al [Comune di Crema][1].
# note: voce 1 di 4
# note: [1] = enti/comune-di-crema
l-puie7 = ???
# it: Chiedi dei servizi sociali e prendi un appuntamento.
# note: voce 2 di 4
l-8j6nq = ???
# it: Porta i documenti sul tuo problema: lettere, contratto, [ISEE][1].
# note: voce 3 di 4
# note: [1] = termini/isee
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
l-jxkhu = ???
# it: Chiedi quale ente segue il tuo caso.
# note: voce 4 di 4
l-gw63i = ???

## Cosa si ottiene

# it: aiuto contro la povertà
# note: voce 1 di 4
l-ugdvs = ???
# it: tutela legale
# note: voce 2 di 4
l-4zbfx = ???
# it: aiuto a cercare lavoro
# note: voce 3 di 4
l-dd8ye = ???
# it: aiuto nelle emergenze della casa, soprattutto se [non puoi pagare l'affitto senza colpa][1]
# note: voce 4 di 4
# note: [1] = servizi/affitto-non-pagato
l-xv3f9 = ???

## Prima di andare

# it: Prima di andare
t-nravt = ???
# it: La notizia da cui viene questa pagina non ha una data. Chiedi in Comune che cosa è attivo oggi.
p-nqka2 = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-w7v9q = কোনো সমস্যা হলে
# it: Se hai già una lettera di sfratto, dillo subito. Leggi anche [che cosa fare con uno sfratto][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
# term: sfratto → { -sfratto } = বাড়ি থেকে উচ্ছেদ
p-fmm64 = ???
