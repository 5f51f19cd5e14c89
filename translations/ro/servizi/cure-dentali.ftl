### Andare dal dentista — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Andare dal dentista
title = Cum mergeți la dentist
# it: Mal di denti e cure dei denti: che cosa paga il Servizio sanitario e a chi chiedere.
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Serviciul Național de Sănătate
summary = Durere de dinți și tratament dentar: ce plătește Serviciul Național de Sănătate și unde întrebați.
# it: dentista; mal di denti; male ai denti; dolore ai denti; mi fa male un dente; denti; dente rotto; togliere un dente; carie; dente cariato; gengive; ascesso; apparecchio per i denti; dentiera; odontoiatra
keywords = dentist; stomatolog; durere de dinți; mă doare dintele; mă doare măseaua; dinți; dinte; măsea; dinte rupt; scos un dinte; carie; plombă; gingii; abces; aparat dentar; proteză dentară; dentista; dinte cariat; mă dor dinții; gingii umflate
# it: la tessera sanitaria o il codice STP
# term: tessera sanitaria → { -tessera-sanitaria } = card de sănătate
# term: codice stp → { -stp } = STP
f-qapvt = { -tessera-sanitaria(case: "def") } sau codul STP
# it: la ricetta del medico, se il CUP la chiede
# term: ricetta → { -ricetta } = rețetă
# term: cup → { -cup } = CUP
f-eb3k7 = { -ricetta(case: "def") } de la medic, dacă o cere biroul de programări (CUP)
# it: il foglio dell'esenzione, se ce l'hai
# term: esenzione → { -esenzione } = scutire
f-3gim2 = hârtia pentru { -esenzione }, dacă o aveți
# it: una visita dal dentista o una cura urgente
f-6s443 = o consultație la dentist sau un tratament urgent
# it: emergenza
f-4n43d = urgență
# it: Prenota Salute
f-smvn8 = Prenota Salute
# it: Il [Servizio sanitario][1] paga solo una parte delle cure dei denti. Per le altre vai da un dentista privato e paghi tu.
# note: [1] = termini/servizio-sanitario-nazionale
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Serviciul Național de Sănătate
p-2d8bg = [Serviciul Național de Sănătate (Servizio sanitario)][1] plătește doar o parte din tratamentele dentare. Pentru celelalte mergeți la un dentist privat și plătiți dumneavoastră.

## A chi è rivolto

# it: Il Servizio sanitario dà:
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Serviciul Național de Sănătate
p-ksq57 = { -servizio-sanitario-nazionale } oferă:
# it: a tutti: una visita dal dentista e le **cure urgenti** per dolore forte, infezione o sangue
# note: voce 1 di 3
l-nt3gw = tuturor: o consultație la dentist și **tratamentele urgente** pentru durere puternică, infecție sau sângerare
# it: a bambini e ragazzi da 0 a 14 anni: controlli e alcune cure
# note: voce 2 di 3
l-xt3sv = copiilor și tinerilor de la 0 la 14 ani: controale și unele tratamente
# it: alle persone in difficoltà, per salute o per soldi: altre cure. Ogni Regione ha regole diverse: chiedi
# note: voce 3 di 3
l-m2b58 = persoanelor aflate în dificultate din cauza sănătății sau a banilor: alte tratamente. Fiecare regiune are reguli diferite: întrebați
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ASST
p-kmyg4 = Locuiți în Crema sau în localitățile vecine? [ASST][1] pentru dumneavoastră este alta: întrebați la primărie (Comune).

## Come fare

# it: Respiri male o non riesci a inghiottire? Chiama subito il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-mwzqv = Respirați greu sau nu puteți înghiți? Sunați imediat la { $phone }.
# it: Faccia gonfia con febbre, o sangue che non si ferma: vai subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgențe
p-zmxcw = Față umflată cu febră, sau sânge care nu se oprește: mergeți imediat la [urgențe (pronto soccorso)][1].
# it: Un incidente ti ha fatto cadere un dente? Vai subito al pronto soccorso. Prendi con te il dente, in un po' di latte.
# note: critico: qui uno sbaglio può fare danno
# term: pronto soccorso → { -pronto-soccorso } = urgențe
p-7mwta = V-a căzut un dinte într-un accident? Mergeți imediat la { -pronto-soccorso }. Luați dintele cu dumneavoastră, în puțin lapte.
# it: Hai male ai denti? Chiedi al [medico di famiglia][1]. Per un bambino chiedi al [pediatra][2].
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: medico di famiglia → { -medico-di-base } = medic de familie
# term: pediatra → { -pediatra-di-libera-scelta } = medic pediatru
l-255vg = Vă dor dinții? Întrebați [medicul de familie (medico di famiglia)][1]. Pentru un copil întrebați [medicul pediatru (pediatra)][2].
# it: Di' da quando hai male e quali medicine prendi. Di' se sei incinta o hai allergie.
# note: voce 2 di 6
l-ahstc = Spuneți de când vă doare și ce medicamente luați. Spuneți dacă sunteți însărcinată sau aveți alergii.
# it: Chiedi quali cure ti spettano e se serve la [ricetta][1].
# note: voce 3 di 6
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = rețetă
l-6hgib = Întrebați la ce tratamente aveți dreptul și dacă trebuie o [rețetă (ricetta)][1].
# it: Prenota al [CUP][1] o sul sito { $web }. Leggi [come si prenota][2]. Se hai molto male, dillo.
# note: voce 4 di 6
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/cup
# note: [2] = servizi/prenotare-una-visita
# term: cup → { -cup } = CUP
l-2qcca = Faceți programarea la [biroul de programări (CUP)][1] sau pe site-ul { $web }. Citiți [cum faceți programarea][2]. Dacă vă doare tare, spuneți.
# it: Il Servizio sanitario non paga la tua cura? Cerca un dentista privato.
# note: voce 5 di 6
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Serviciul Național de Sănătate
l-yjkhi = { -servizio-sanitario-nazionale } nu plătește tratamentul dumneavoastră? Căutați un dentist privat.
# it: Prima della cura chiedi al dentista privato il **preventivo** scritto. Il preventivo dice quali cure fai e quanto costano.
# note: voce 6 di 6
l-sbrr2 = Înainte de tratament, cereți dentistului privat un deviz scris, numit **preventivo**. Devizul spune ce tratamente faceți și cât costă.

## Quanto costa

# it: Con il Servizio sanitario di solito paghi il [ticket][1]. Chiedi se hai diritto a una [esenzione][2]. Se non sei iscritto al Servizio sanitario, chiedi prima.
# note: [1] = termini/ticket
# note: [2] = termini/esenzione
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Serviciul Național de Sănătate
# term: ticket → { -ticket } = coplată
# term: esenzione → { -esenzione } = scutire
p-bcrdh = Cu { -servizio-sanitario-nazionale } de obicei plătiți o [coplată (ticket)][1]. Întrebați dacă aveți dreptul la o [scutire (esenzione)][2]. Dacă nu sunteți înscris la { -servizio-sanitario-nazionale }, întrebați înainte.
# it: Dal dentista privato paghi tutto tu. Puoi chiedere il preventivo a più dentisti. Chiedi se puoi pagare a rate.
p-ca23h = La dentistul privat plătiți tot dumneavoastră. Puteți cere devizul de la mai mulți dentiști. Întrebați dacă puteți plăti în rate.
# it: Paga con carta o bonifico e conserva le ricevute. Così con la [dichiarazione dei redditi][1] puoi pagare meno tasse. Chiedi a un [CAF][2].
# note: [1] = servizi/dichiarazione-dei-redditi
# note: [2] = termini/caf
# term: ricevute → { -ricevuta-del-permesso } = recipisă
# term: dichiarazione dei redditi → { -modello-730 } = formularul 730
# term: caf → { -caf } = CAF
p-zd5n9 = Plătiți cu cardul sau prin transfer bancar și păstrați chitanțele. Așa, cu [declarația de venit („dichiarazione dei redditi”)][1], puteți plăti mai puține taxe. Întrebați la un [CAF][2].

## Casi particolari

# it: **Non hai il permesso?** Con il codice [STP][1] hai le cure urgenti ed essenziali, anche per i denti. Leggi [come si chiede][2].
# note: voce 1 di 4
# note: [1] = termini/stp
# note: [2] = servizi/cure-senza-permesso
# term: stp → { -stp } = STP
l-kccxa = **Nu aveți permis?** Cu codul [STP][1] aveți îngrijirile urgente și esențiale, și pentru dinți. Citiți [cum se cere][2].
# it: **È notte o domenica?** Leggi [che cosa fare][1].
# note: voce 2 di 4
# note: [1] = servizi/cure-non-urgenti
l-5a456 = **Este noapte sau duminică?** Citiți [ce aveți de făcut][1].
# it: **Apparecchio o dentiera?** Il Servizio sanitario li paga solo in alcuni casi. Chiedi prima.
# note: voce 3 di 4
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Serviciul Național de Sănătate
l-ptpau = **Aparat dentar sau proteză?** { -servizio-sanitario-nazionale } le plătește doar în unele cazuri. Întrebați înainte.
# it: **Non parli bene italiano?** Quando prenoti, chiedi se c'è un [mediatore][1]. È meglio non far tradurre ai bambini.
# note: voce 4 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-9cgjb = **Nu vorbiți bine italiana?** Când faceți programarea, întrebați dacă există un [mediator][1]. Este mai bine să nu îi puneți pe copii să traducă.

## Se qualcosa va male

# it: Se qualcosa va male
t-vz5zv = Dacă ceva nu merge bine
# it: L'appuntamento è fra molto tempo e stai peggio? Torna dal medico.
p-yz362 = Mai este mult până la programare și vă simțiți mai rău? Mergeți din nou la medic.
# it: Non hai soldi per le cure? Chiedi ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-qjb44 = Nu aveți bani pentru tratament? Întrebați la [serviciile sociale][1].
# it: Fatti curare solo da un dentista iscritto all'**albo**, l'elenco dei dentisti. Se hai un dubbio, chiedi al medico.
p-kby6c = Mergeți doar la un dentist înscris în **albo**, lista oficială a dentiștilor. Dacă aveți o îndoială, întrebați medicul.
