### Andare dal dentista — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Andare dal dentista
title = Shkuarja te dentisti
# it: Mal di denti e cure dei denti: che cosa paga il Servizio sanitario e a chi chiedere.
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Shërbimi shëndetësor kombëtar
summary = Dhimbje dhëmbi dhe mjekim i dhëmbëve: çfarë paguan Shërbimi shëndetësor kombëtar dhe ku të pyesni.
# it: dentista; mal di denti; male ai denti; dolore ai denti; mi fa male un dente; denti; dente rotto; togliere un dente; carie; dente cariato; gengive; ascesso; apparecchio per i denti; dentiera; odontoiatra
keywords = dentist; dentisti; dhimbje dhëmbi; më dhemb dhëmbi; më dhemb dhëmballa; dhëmbë; dhëmb; dhëmb i thyer; heqje dhëmbi; karies; mbushje dhëmbi; mishrat e dhëmbëve; absces; aparat dhëmbësh; proteza; stomatolog; dentista; dhëmb i prishur; më dhembin dhëmbët; dhëmballë
# it: la tessera sanitaria o il codice STP
# term: tessera sanitaria → { -tessera-sanitaria } = kartë shëndetësore
# term: codice stp → { -stp } = kodi shëndetësor për personat pa leje
f-qapvt = { -tessera-sanitaria(case: "def") } ose kodi STP
# it: la ricetta del medico, se il CUP la chiede
# term: ricetta → { -ricetta } = recetë
# term: cup → { -cup } = qendra e rezervimit të vizitave
f-eb3k7 = { -ricetta(case: "def") } e mjekut, nëse e kërkon qendra e rezervimeve (CUP)
# it: il foglio dell'esenzione, se ce l'hai
# term: esenzione → { -esenzione } = përjashtim nga pagesa
f-3gim2 = fleta e { -esenzione(case: "gen") }, nëse e keni
# it: una visita dal dentista o una cura urgente
f-6s443 = një vizitë te dentisti ose një mjekim urgjent
# it: emergenza
f-4n43d = emergjencë
# it: Prenota Salute
f-smvn8 = ===
# it: Il [Servizio sanitario][1] paga solo una parte delle cure dei denti. Per le altre vai da un dentista privato e paghi tu.
# note: [1] = termini/servizio-sanitario-nazionale
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Shërbimi shëndetësor kombëtar
p-2d8bg = [Shërbimi shëndetësor kombëtar (Servizio sanitario)][1] paguan vetëm një pjesë të mjekimit të dhëmbëve. Për pjesën tjetër shkoni te një dentist privat dhe paguani ju.

## A chi è rivolto

# it: Il Servizio sanitario dà:
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Shërbimi shëndetësor kombëtar
p-ksq57 = { -servizio-sanitario-nazionale } jep:
# it: a tutti: una visita dal dentista e le **cure urgenti** per dolore forte, infezione o sangue
# note: voce 1 di 3
l-nt3gw = për të gjithë: një vizitë te dentisti dhe **mjekimin urgjent** për dhimbje të fortë, infeksion ose gjakderdhje
# it: a bambini e ragazzi da 0 a 14 anni: controlli e alcune cure
# note: voce 2 di 3
l-xt3sv = për fëmijët dhe të rinjtë nga 0 deri në 14 vjeç: kontrolle dhe disa mjekime
# it: alle persone in difficoltà, per salute o per soldi: altre cure. Ogni Regione ha regole diverse: chiedi
# note: voce 3 di 3
l-m2b58 = për njerëzit në vështirësi, për shkak të shëndetit ose të parave: mjekime të tjera. Çdo Rajon ka rregulla të ndryshme: pyesni
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
p-kmyg4 = Banoni në Crema ose në komunat afër? [ASST-ja][1] juaj është një tjetër: pyesni në komunë (Comune).

## Come fare

# it: Respiri male o non riesci a inghiottire? Chiama subito il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-mwzqv = Merrni frymë me vështirësi ose nuk gëlltisni dot? Telefononi menjëherë { $phone }.
# it: Faccia gonfia con febbre, o sangue che non si ferma: vai subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgjenca
p-zmxcw = Fytyrë e ënjtur me temperaturë, ose gjak që nuk ndalet: shkoni menjëherë në [urgjencë (pronto soccorso)][1].
# it: Un incidente ti ha fatto cadere un dente? Vai subito al pronto soccorso. Prendi con te il dente, in un po' di latte.
# note: critico: qui uno sbaglio può fare danno
# term: pronto soccorso → { -pronto-soccorso } = urgjenca
p-7mwta = Ju ra një dhëmb nga një aksident? Shkoni menjëherë në { -pronto-soccorso(case: "ind") }. Merreni dhëmbin me vete, në pak qumësht.
# it: Hai male ai denti? Chiedi al [medico di famiglia][1]. Per un bambino chiedi al [pediatra][2].
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: medico di famiglia → { -medico-di-base } = mjek i familjes
# term: pediatra → { -pediatra-di-libera-scelta } = pediatër
l-255vg = Ju dhembin dhëmbët? Pyesni [mjekun e familjes][1]. Për një fëmijë pyesni [pediatrin][2].
# it: Di' da quando hai male e quali medicine prendi. Di' se sei incinta o hai allergie.
# note: voce 2 di 6
l-ahstc = Thoni që kur keni dhimbje dhe cilat ilaçe merrni. Thoni nëse jeni shtatzënë ose keni alergji.
# it: Chiedi quali cure ti spettano e se serve la [ricetta][1].
# note: voce 3 di 6
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = recetë
l-6hgib = Pyesni për cilat mjekime keni të drejtë dhe nëse duhet [receta (ricetta)][1].
# it: Prenota al [CUP][1] o sul sito { $web }. Leggi [come si prenota][2]. Se hai molto male, dillo.
# note: voce 4 di 6
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/cup
# note: [2] = servizi/prenotare-una-visita
# term: cup → { -cup } = qendra e rezervimit të vizitave
l-2qcca = Rezervoni te [qendra e rezervimeve (CUP)][1] ose në faqen { $web }. Lexoni [si rezervohet][2]. Nëse keni shumë dhimbje, thojeni.
# it: Il Servizio sanitario non paga la tua cura? Cerca un dentista privato.
# note: voce 5 di 6
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Shërbimi shëndetësor kombëtar
l-yjkhi = { -servizio-sanitario-nazionale } nuk e paguan mjekimin tuaj? Kërkoni një dentist privat.
# it: Prima della cura chiedi al dentista privato il **preventivo** scritto. Il preventivo dice quali cure fai e quanto costano.
# note: voce 6 di 6
l-sbrr2 = Para mjekimit kërkojini dentistit privat **preventivo** (çmimin e parashikuar) me shkrim. Aty shkruhet cilat mjekime bëni dhe sa kushtojnë.

## Quanto costa

# it: Con il Servizio sanitario di solito paghi il [ticket][1]. Chiedi se hai diritto a una [esenzione][2]. Se non sei iscritto al Servizio sanitario, chiedi prima.
# note: [1] = termini/ticket
# note: [2] = termini/esenzione
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Shërbimi shëndetësor kombëtar
# term: ticket → { -ticket } = tarifë shëndetësore
# term: esenzione → { -esenzione } = përjashtim nga pagesa
p-bcrdh = Me { -servizio-sanitario-nazionale(case: "acc") } zakonisht paguani [tarifën shëndetësore (ticket)][1]. Pyesni nëse keni të drejtë për [përjashtim nga pagesa (esenzione)][2]. Nëse nuk jeni të regjistruar në { -servizio-sanitario-nazionale(case: "acc") }, pyesni më parë.
# it: Dal dentista privato paghi tutto tu. Puoi chiedere il preventivo a più dentisti. Chiedi se puoi pagare a rate.
p-ca23h = Te dentisti privat paguani gjithçka vetë. Mund të kërkoni çmimin te disa dentistë. Pyesni nëse mund të paguani me këste.
# it: Paga con carta o bonifico e conserva le ricevute. Così con la [dichiarazione dei redditi][1] puoi pagare meno tasse. Chiedi a un [CAF][2].
# note: [1] = servizi/dichiarazione-dei-redditi
# note: [2] = termini/caf
# term: ricevute → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
# term: dichiarazione dei redditi → { -modello-730 } = deklaratë e të ardhurave
# term: caf → { -caf } = zyrë ndihme për taksat
p-zd5n9 = Paguani me kartë ose me transfertë bankare dhe ruani dëftesat e pagesës (ricevute). Kështu me [deklaratën e të ardhurave (730)][1] mund të paguani më pak taksa. Pyesni te një [zyrë ndihme për taksat (CAF)][2].

## Casi particolari

# it: **Non hai il permesso?** Con il codice [STP][1] hai le cure urgenti ed essenziali, anche per i denti. Leggi [come si chiede][2].
# note: voce 1 di 4
# note: [1] = termini/stp
# note: [2] = servizi/cure-senza-permesso
# term: stp → { -stp } = kodi shëndetësor për personat pa leje
l-kccxa = **Nuk keni leje?** Me kodin [STP][1] keni mjekimin urgjent dhe atë të domosdoshëm, edhe për dhëmbët. Lexoni [si kërkohet][2].
# it: **È notte o domenica?** Leggi [che cosa fare][1].
# note: voce 2 di 4
# note: [1] = servizi/cure-non-urgenti
l-5a456 = **Është natë ose e diel?** Lexoni [çfarë të bëni][1].
# it: **Apparecchio o dentiera?** Il Servizio sanitario li paga solo in alcuni casi. Chiedi prima.
# note: voce 3 di 4
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Shërbimi shëndetësor kombëtar
l-ptpau = **Aparat dhëmbësh ose protezë?** { -servizio-sanitario-nazionale } i paguan vetëm në disa raste. Pyesni më parë.
# it: **Non parli bene italiano?** Quando prenoti, chiedi se c'è un [mediatore][1]. È meglio non far tradurre ai bambini.
# note: voce 4 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-9cgjb = **Nuk flisni mirë italisht?** Kur rezervoni, pyesni nëse ka një [ndërmjetës (mediatore)][1]. Më mirë mos i vini fëmijët të përkthejnë.

## Se qualcosa va male

# it: Se qualcosa va male
t-vz5zv = Nëse diçka shkon keq
# it: L'appuntamento è fra molto tempo e stai peggio? Torna dal medico.
p-yz362 = Takimi është pas shumë kohe dhe jeni më keq? Kthehuni te mjeku.
# it: Non hai soldi per le cure? Chiedi ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-qjb44 = Nuk keni para për mjekimin? Pyesni te [shërbimet sociale][1].
# it: Fatti curare solo da un dentista iscritto all'**albo**, l'elenco dei dentisti. Se hai un dubbio, chiedi al medico.
p-kby6c = Mjekohuni vetëm te një dentist i regjistruar në **albo**, lista zyrtare e dentistëve. Nëse keni dyshim, pyesni mjekun.
