### Fare una denuncia — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fare una denuncia
# term: denuncia → { -denuncia } = plângere
title = Faceți o plângere la poliție
# it: Come dire alla polizia che hai subito un reato.
summary = Cum spuneți poliției că ați fost victima unei infracțiuni.
# it: denuncia; querela; furto; truffa; polizia; carabinieri; aggressione; mi hanno rubato; minacce; violenza sessuale; mi hanno picchiato; mi hanno aggredito; mi hanno minacciato; mi hanno truffato
# term: denuncia → { -denuncia } = plângere
keywords = plângere; denunț; reclamație; querela; furt; înșelătorie; poliție; carabinieri; agresiune; m-au furat; mi-au furat; amenințări; agresiune sexuală; m-au bătut; am fost atacat; am fost înșelat; mă amenință
# it: un documento, se ce l'hai
f-js2sa = un act de identitate, dacă îl aveți
# it: le prove: messaggi, foto, certificati medici
f-889qc = dovezile: mesaje, fotografii, certificate medicale
# it: la copia della denuncia
# term: denuncia → { -denuncia } = plângere
f-tsvsq = copia { -denuncia(case: "gen") }
# it: emergenza
f-ncphn = urgență
# it: Se qualcuno ti ha rubato, truffato o picchiato, puoi fare una [denuncia][1].
# note: [1] = termini/denuncia
# term: denuncia → { -denuncia } = plângere
p-hbu8r = Dacă cineva v-a furat, v-a înșelat sau v-a bătut, puteți face o [plângere (denuncia)][1].

## A chi è rivolto

# it: A tutti. Se non hai il permesso, parla prima con un avvocato o un'associazione. Ti spiegano che cosa può succedere.
p-372v6 = Tuturor. Dacă nu aveți permis, vorbiți întâi cu un avocat sau cu o asociație. Ei vă explică ce se poate întâmpla.

## Come fare

# it: Se sta succedendo adesso, chiama il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-irjkc = Dacă se întâmplă acum, sunați la { $phone }.
# it: Vai in [Questura][1] o dai Carabinieri.
# note: voce 1 di 6
# note: [1] = termini/questura
# term: questura → { -questura } = chestură
l-ps2h3 = Mergeți la [chestură (Questura)][1] sau la Carabinieri.
# it: Chiedi un interprete, se non parli italiano. È un tuo diritto.
# note: voce 2 di 6
l-nrwwz = Cereți un interpret, dacă nu vorbiți italiana. Este dreptul dumneavoastră.
# it: Racconta i fatti in ordine: quando, dove, chi.
# note: voce 3 di 6
l-jh6ed = Povestiți faptele în ordine: când, unde, cine.
# it: Fai leggere di nuovo tutto. Firma solo se è giusto.
# note: voce 4 di 6
l-xngur = Cereți să vi se citească din nou totul. Semnați numai dacă este corect.
# it: Chiedi una **copia**.
# note: voce 5 di 6
l-j76uc = Cereți o **copie**.
# it: Se sei ferito, vai prima al pronto soccorso. Tieni il certificato.
# note: voce 6 di 6
# term: pronto soccorso → { -pronto-soccorso } = urgențe
l-dqcgp = Dacă sunteți rănit, mergeți întâi la { -pronto-soccorso }. Păstrați certificatul.

## Tempi e scadenze

# it: Per molti reati serve la [querela][1]: chiedi di punire chi ti ha fatto del male. Di solito hai tre mesi. Per alcuni reati, come lo stalking, hai più tempo. Non aspettare.
# note: [1] = termini/denuncia
# term: querela → { -denuncia } = plângere
p-2zx5e = Pentru multe infracțiuni trebuie [plângerea prealabilă (querela)][1]: cereți să fie pedepsit cel care v-a făcut rău. De obicei aveți trei luni. Pentru unele infracțiuni, cum este hărțuirea (stalking), aveți mai mult timp. Nu așteptați.

## Casi particolari

# it: **Violenza in casa o stalking.** Prima puoi chiamare il [numero antiviolenza][1].
# note: voce 1 di 3
# note: [1] = servizi/antiviolenza-1522
l-gdtq7 = **Violență în casă sau hărțuire (stalking).** Înainte puteți suna la [numărul împotriva violenței][1].
# it: **Truffa su internet.** Salva i messaggi e i numeri.
# note: voce 2 di 3
l-zq2nf = **Înșelătorie pe internet.** Salvați mesajele și numerele.
# it: **Discriminazione.** Leggi [come segnalarla][1].
# note: voce 3 di 3
# note: [1] = servizi/segnalare-discriminazione
l-q4pry = **Discriminare.** Citiți [cum o semnalați][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-5sxvh = Dacă ceva nu merge bine
# it: Non vogliono scrivere la denuncia? Hanno il dovere di riceverla. Torna con un avvocato o vai in un altro ufficio.
# term: denuncia → { -denuncia } = plângere
p-kj6yn = Nu vor să scrie plângerea? Au obligația să o primească. Întoarceți-vă cu un avocat sau mergeți la alt birou.
