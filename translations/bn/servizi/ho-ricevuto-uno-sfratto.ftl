### Hai ricevuto uno sfratto — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Hai ricevuto uno sfratto
# term: sfratto → { -sfratto } = বাড়ি থেকে উচ্ছেদ
title = ???
# it: Che cosa fare quando arriva una lettera del tribunale sulla casa.
summary = ???
# it: sfratto; tribunale; ufficiale giudiziario; termine di grazia; lettera verde
# term: sfratto → { -sfratto } = বাড়ি থেকে উচ্ছেদ
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = আদালতের কর্মকর্তা
keywords = ???
# it: la lettera del tribunale
f-9c37p = ???
# it: il contratto di affitto
f-p4a2n = ???
# it: le ricevute dei pagamenti
# term: ricevute → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
f-h7qcc = ???
# it: l'ISEE, se ce l'hai
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
f-yyanw = ???
# it: un avvocato e più tempo, se il giudice lo dà
f-xyrgw = ???
# it: Lo [sfratto][1] è l'ordine del giudice di lasciare la casa. Non succede in un giorno.
# note: [1] = termini/sfratto
# term: sfratto → { -sfratto } = বাড়ি থেকে উচ্ছেদ
p-d3jgf = ???

## A chi è rivolto

# it: A chi ha ricevuto una lettera del tribunale o dell'[ufficiale giudiziario][1].
# note: [1] = termini/ufficiale-giudiziario
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = আদালতের কর্মকর্তা
p-j7whs = ???

## Come fare

# it: Apri **sempre** le lettere e le [raccomandate][1]. Se non vai dal giudice, decide senza ascoltarti.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/raccomandata
# term: raccomandate → { -raccomandata } = রেজিস্ট্রি চিঠি
p-wx4h4 = ???
# it: Guarda sulla lettera il giorno dell'[udienza][1].
# note: voce 1 di 6
# note: «termine di grazia» è il nome ufficiale: lascialo accanto alla traduzione.
# note: [1] = termini/udienza
# term: udienza → { -udienza } = আদালতের শুনানি
l-utaxn = ???
# it: Cerca subito un avvocato. Può essere [pagato dallo Stato][1].
# note: voce 2 di 6
# note: «termine di grazia» è il nome ufficiale: lascialo accanto alla traduzione.
# note: [1] = servizi/patrocinio-gratuito
l-4r6ku = ???
# it: Vai dai [servizi sociali][1] con la lettera.
# note: voce 3 di 6
# note: «termine di grazia» è il nome ufficiale: lascialo accanto alla traduzione.
# note: [1] = servizi/servizio-sociale
l-as5d7 = ???
# it: Il giorno dell'udienza vai in tribunale, anche se hai paura.
# note: voce 4 di 6
# note: «termine di grazia» è il nome ufficiale: lascialo accanto alla traduzione.
# term: udienza → { -udienza } = আদালতের শুনানি
l-tm5hh = ???
# it: Se puoi pagare, chiedi al giudice il **termine di grazia**. Sono di solito 90 giorni per pagare tutto.
# note: voce 5 di 6
# note: «termine di grazia» è il nome ufficiale: lascialo accanto alla traduzione.
l-kp9ba = ???
# it: Se il giudice dice che devi andare via, fissa una data. Chiedi altro tempo se hai bambini, malati o anziani.
# note: voce 6 di 6
# note: «termine di grazia» è il nome ufficiale: lascialo accanto alla traduzione.
l-i5pm8 = ???

## Cosa si ottiene

# it: Più tempo, un accordo con il proprietario o un aiuto del Comune.
p-p9da2 = ???

## Casi particolari

# it: **Sfratto per fine contratto.** Succede anche a chi ha sempre pagato. Chiedi all'avvocato.
# note: voce 1 di 2
# term: sfratto → { -sfratto } = বাড়ি থেকে উচ্ছেদ
l-vjt8i = ???
# it: **Hai minori o persone malate in casa?** Dillo a tutti: giudice, avvocato, Comune.
# note: voce 2 di 2
# term: minori → { -minore } = অপ্রাপ্তবয়স্ক
l-bma9u = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-ydesb = ???
# it: Il giorno dell'ufficiale giudiziario si avvicina e non hai un posto? Torna dai servizi sociali prima di quel giorno. Metti al sicuro documenti e medicine.
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = আদালতের কর্মকর্তা
p-dgwye = ???
