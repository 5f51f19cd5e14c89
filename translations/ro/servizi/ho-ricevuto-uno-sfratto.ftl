### Hai ricevuto uno sfratto — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Hai ricevuto uno sfratto
# term: sfratto → { -sfratto } = evacuare
title = Ați primit un ordin de evacuare din casă
# it: Che cosa fare quando arriva una lettera del tribunale sulla casa.
summary = Ce aveți de făcut când vine o scrisoare de la tribunal despre casă.
# it: sfratto; tribunale; ufficiale giudiziario; termine di grazia; lettera verde; lettera del tribunale; mandare via di casa; buttato fuori di casa; padrone di casa; mi hanno cacciato di casa; mi cacciano di casa; mi sfrattano; perdo la casa; devo lasciare la casa
# term: sfratto → { -sfratto } = evacuare
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = executor judecătoresc
keywords = evacuare; dat afară din casă; tribunal; executor judecătoresc; sfratto; scrisoare verde; scrisoare de la tribunal; proprietar; mă evacuează; mă dau afară din casă; m-au dat afară din casă; pierd casa; notificare de evacuare
# it: la lettera del tribunale
f-9c37p = scrisoarea de la tribunal
# it: il contratto di affitto
f-p4a2n = contractul de închiriere
# it: le ricevute dei pagamenti
# term: ricevute → { -ricevuta-del-permesso } = recipisă
f-h7qcc = chitanțele plăților
# it: l'ISEE, se ce l'hai
# term: isee → { -isee } = ISEE
f-yyanw = ISEE, dacă îl aveți
# it: un avvocato e più tempo, se il giudice lo dà
f-xyrgw = un avocat și mai mult timp, dacă îl dă judecătorul
# it: Può mandarti via **soltanto un giudice**. Il proprietario non può cambiare la serratura o toglierti la luce e l'acqua.
# note: critico: qui uno sbaglio può fare danno
p-psseu = Vă poate scoate din casă **doar un judecător**. Proprietarul nu poate schimba yala și nu vă poate tăia curentul și apa.
# it: Lo [sfratto][1] è l'ordine del giudice di lasciare la casa. Non succede in un giorno.
# note: [1] = termini/sfratto
# term: sfratto → { -sfratto } = evacuare
p-d3jgf = [Evacuarea (sfratto)][1] este ordinul judecătorului de a părăsi casa. Nu se întâmplă într-o zi.

## A chi è rivolto

# it: A chi ha ricevuto una lettera del tribunale o dell'[ufficiale giudiziario][1].
# note: [1] = termini/ufficiale-giudiziario
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = executor judecătoresc
p-j7whs = Celor care au primit o scrisoare de la tribunal sau de la un [executor judecătoresc (ufficiale giudiziario)][1].

## Come fare

# it: Apri **sempre** le lettere e le [raccomandate][1]. Se non vai dal giudice, decide senza ascoltarti.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/raccomandata
# term: raccomandate → { -raccomandata } = scrisoare recomandată
p-wx4h4 = Deschideți **întotdeauna** scrisorile și orice [scrisoare recomandată (raccomandata)][1]. Dacă nu mergeți la judecător, el hotărăște fără să vă asculte.
# it: Guarda sulla lettera il giorno dell'[udienza][1].
# note: voce 1 di 6
# note: «termine di grazia» è il nome ufficiale: lascialo accanto alla traduzione.
# note: [1] = termini/udienza
# term: udienza → { -udienza } = ședință de judecată
l-utaxn = Vedeți pe scrisoare ziua [ședinței de judecată (udienza)][1].
# it: Cerca subito un avvocato. Può essere [pagato dallo Stato][1].
# note: voce 2 di 6
# note: [1] = servizi/patrocinio-gratuito
l-4r6ku = Căutați imediat un avocat. Poate fi [plătit de stat][1].
# it: Vai dai [servizi sociali][1] con la lettera.
# note: voce 3 di 6
# note: [1] = servizi/servizio-sociale
l-as5d7 = Mergeți la [serviciile sociale][1] cu scrisoarea.
# it: Il giorno dell'udienza vai in tribunale, anche se hai paura.
# note: voce 4 di 6
# term: udienza → { -udienza } = ședință de judecată
l-tm5hh = În ziua ședinței de judecată mergeți la tribunal, chiar dacă vă este frică.
# it: Se puoi pagare, chiedi al giudice il **termine di grazia**. Sono di solito 90 giorni per pagare tutto.
# note: voce 5 di 6
l-kp9ba = Dacă puteți plăti, cereți judecătorului **termine di grazia** (un termen ca să plătiți). Sunt de obicei 90 de zile ca să plătiți tot.
# it: Se il giudice dice che devi andare via, fissa una data. Chiedi altro tempo se hai bambini, malati o anziani.
# note: voce 6 di 6
l-i5pm8 = Dacă judecătorul spune că trebuie să plecați, stabilește o dată. Cereți mai mult timp dacă aveți copii, bolnavi sau bătrâni.

## Cosa si ottiene

# it: Più tempo, un accordo con il proprietario o un aiuto del Comune.
p-p9da2 = Mai mult timp, un acord cu proprietarul sau un ajutor de la primărie (Comune).

## Casi particolari

# it: **Disdetta.** È la lettera del proprietario che non vuole rinnovare il contratto. Non è ancora uno sfratto. Portala a un sindacato degli inquilini o a un avvocato.
# note: voce 1 di 3
# term: sfratto → { -sfratto } = evacuare
# term: sindacato → { -sindacato } = sindicat
l-36hs5 = **Anunț de încetare a contractului (disdetta).** Este scrisoarea proprietarului care nu vrea să reînnoiască contractul. Nu este încă o evacuare. Duceți-o la un { -sindacato } al chiriașilor sau la un avocat.
# it: **Sfratto per fine contratto.** Succede anche a chi ha sempre pagato. Chiedi all'avvocato.
# note: voce 2 di 3
# term: sfratto → { -sfratto } = evacuare
l-vjt8i = **Evacuare la sfârșitul contractului.** Se întâmplă și celor care au plătit întotdeauna. Întrebați avocatul.
# it: **Hai minori o persone malate in casa?** Dillo a tutti: giudice, avvocato, Comune.
# note: voce 3 di 3
# term: minori → { -minore } = minor
l-bma9u = **Aveți minori sau persoane bolnave în casă?** Spuneți tuturor: judecătorului, avocatului, primăriei.

## Se qualcosa va male

# it: Se qualcosa va male
t-ydesb = Dacă ceva nu merge bine
# it: Il giorno dell'ufficiale giudiziario si avvicina e non hai un posto? Torna dai servizi sociali prima di quel giorno. Metti al sicuro documenti e medicine.
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = executor judecătoresc
p-dgwye = Se apropie ziua când vine un { -ufficiale-giudiziario } și nu aveți unde să stați? Întoarceți-vă la serviciile sociale înainte de acea zi. Puneți la loc sigur actele și medicamentele.
