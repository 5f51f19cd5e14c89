### Vaccini per bambini e adulti — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Vaccini per bambini e adulti
# term: vaccini → { -vaccino } = vaksinë
title = Vaksinat për fëmijë dhe të rritur
# it: Quali vaccini sono obbligatori e come prenotare.
# term: vaccini → { -vaccino } = vaksinë
summary = Cilat vaksina janë të detyrueshme dhe si rezervohen.
# it: vaccino; vaccinazione; libretto vaccinale; morbillo; asilo nido; vaccini per la scuola; influenza; puntura
# term: libretto vaccinale → { -vaccino } = vaksinë
# term: asilo nido → { -asilo-nido } = çerdhe
keywords = vaksinë; vaksinim; librezë vaksinash; fruth; çerdhe; vaksinat për shkollë; grip; gjilpërë
# it: il libretto dei vaccini, anche del tuo Paese
# term: vaccini → { -vaccino } = vaksinë
f-gjmkp = libreza e { -vaccino(case: "gen") }, edhe e vendit tuaj
# it: la tessera sanitaria o il codice STP
# term: tessera sanitaria → { -tessera-sanitaria } = kartë shëndetësore
# term: codice stp → { -stp } = kodi shëndetësor për personat pa leje
f-u875h = { -tessera-sanitaria(case: "def") } ose kodi STP
# it: il certificato dei vaccini
# term: vaccini → { -vaccino } = vaksinë
f-xjw2c = certifikata e { -vaccino(case: "gen") }
# it: i vaccini obbligatori per i minori
# term: vaccini → { -vaccino } = vaksinë
# term: minori → { -minore } = i mitur
f-tnfq3 = { -vaccino(case: "def") } e detyrueshme për të miturit
# it: I [vaccini][1] proteggono da malattie gravi. Per i minori alcuni sono obbligatori e gratis.
# note: [1] = termini/vaccino
# term: vaccini → { -vaccino } = vaksinë
# term: minori → { -minore } = i mitur
p-fewmy = [Vaksinat (vaccini)][1] mbrojnë nga sëmundje të rënda. Për të miturit disa janë të detyrueshme dhe falas.

## A chi è rivolto

# it: A chi ha da 0 a 16 anni (16 compresi), anche senza permesso. Se sei adulto, chiedi al medico quali vaccini ti servono.
# term: vaccini → { -vaccino } = vaksinë
p-p4dnh = Për këdo që është nga 0 deri në 16 vjeç (përfshirë 16 vjeç), edhe pa leje. Nëse jeni të rritur, pyesni mjekun cilat { -vaccino(case: "pl") } ju duhen.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
p-2b6kn = Banoni në Crema ose në komunat afër? [ASST-ja][1] juaj është një tjetër: pyesni në komunë (Comune).

## Come fare

# it: Per i neonati arriva di solito una lettera con il giorno. Se non arriva, chiedi al [pediatra][1].
# note: voce 1 di 5
# note: [1] = servizi/pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = pediatër
l-8tnmg = Për foshnjat zakonisht vjen një letër me ditën. Nëse nuk vjen, pyesni [pediatrin][1].
# it: Se vieni da un altro Paese, porta il libretto dei vaccini. Il centro controlla quali mancano.
# note: voce 2 di 5
# term: vaccini → { -vaccino } = vaksinë
l-vwe9n = Nëse vini nga një vend tjetër, sillni librezën e { -vaccino(case: "gen") }. Qendra kontrollon cilat mungojnë.
# it: Se non hai il libretto, vai lo stesso. Il medico decide che cosa fare.
# note: voce 3 di 5
l-pfygq = Nëse nuk keni librezë, shkoni gjithsesi. Mjeku vendos çfarë të bëhet.
# it: Prenota al **centro vaccinale** dell'[ASST][1]. Il pediatra ti dice dov'è.
# note: voce 4 di 5
# note: [1] = termini/asst
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
# term: pediatra → { -pediatra-di-libera-scelta } = pediatër
l-izuaa = Rezervoni te qendra e vaksinimit (**centro vaccinale**) e [ASST-së][1]. Pediatri ju thotë ku është.
# it: Il giorno del vaccino di' se il bambino ha febbre o allergie.
# note: voce 5 di 5
# term: vaccino → { -vaccino } = vaksinë
l-y7vvp = Ditën e vaksinës thoni nëse fëmija ka temperaturë ose alergji.

## Cosa si ottiene

# it: Un certificato. Lo chiedono il nido e la scuola.
# term: nido → { -asilo-nido } = çerdhe
p-egkyw = Një certifikatë. E kërkojnë { -asilo-nido(case: "def") } dhe shkolla.

## Casi particolari

# it: **Nido e scuola dell'infanzia (prima dei 6 anni):** senza vaccini obbligatori il bambino non entra.
# note: voce 1 di 3
# term: nido → { -asilo-nido } = çerdhe
# term: vaccini → { -vaccino } = vaksinë
l-vcicb = **Çerdhja dhe kopshti (para moshës 6 vjeç):** pa { -vaccino(case: "def") } e detyrueshme fëmija nuk hyn.
# it: **Scuola dai 6 anni:** il bambino entra lo stesso, ma i genitori rischiano una multa.
# note: voce 2 di 3
l-2cw98 = **Shkolla nga 6 vjeç:** fëmija hyn gjithsesi, por prindërit rrezikojnë një gjobë.
# it: **Gravidanza e viaggi:** ci sono vaccini consigliati. Chiedi prima.
# note: voce 3 di 3
# term: vaccini → { -vaccino } = vaksinë
l-stc3b = **Shtatzëni dhe udhëtime:** ka { -vaccino(case: "pl") } të këshilluara. Pyesni më parë.

## Se qualcosa va male

# it: Se qualcosa va male
t-q5es9 = Nëse diçka shkon keq
# it: Hai paura di un vaccino? Parla con il pediatra. Puoi fare tutte le domande, anche con un [mediatore][1].
# note: [1] = servizi/chiedere-un-mediatore
# term: vaccino → { -vaccino } = vaksinë
# term: pediatra → { -pediatra-di-libera-scelta } = pediatër
p-tbbja = Keni frikë nga një { -vaccino }? Flisni me { -pediatra-di-libera-scelta(case: "acc") }. Mund të bëni të gjitha pyetjet, edhe me një [ndërmjetës (mediatore)][1].
