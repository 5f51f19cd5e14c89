### Sei incinta: cure, esami e parto — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sei incinta: cure, esami e parto
title = Jeni shtatzënë: mjekim, analiza dhe lindje
# it: Visite e ospedale per le donne in gravidanza, anche senza permesso.
summary = Vizita dhe spital për gratë shtatzëna, edhe pa leje.
# it: gravidanza; incinta; parto; ostetrica; ecografia; permesso per cure mediche; corso preparto; aspetto un bambino; test di gravidanza
keywords = shtatzëni; shtatzënë; barrë; lindje; mami; ekografi; leje për mjekim; kurs para lindjes; pres fëmijë; test shtatzënie
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = kartë shëndetësore
# term: codice stp → { -stp } = kodi shëndetësor për personat pa leje
f-zjcf4 = { -tessera-sanitaria(case: "def") } ose kodi STP, nëse i keni
# it: gli esami che hai già fatto
f-9t7be = analizat që keni bërë tashmë
# it: visite, esami e assistenza al parto
f-6xchf = vizita, analiza dhe ndihmë në lindje
# it: In gravidanza hai diritto alle visite, agli esami e al parto in ospedale.
p-rydyd = Gjatë shtatzënisë keni të drejtë për vizita, analiza dhe lindje në spital.

## A chi è rivolto

# it: A tutte le donne, **anche senza permesso di soggiorno**.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
p-vip88 = Për të gjitha gratë, **edhe pa leje qëndrimi**.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
p-isdvd = Banoni në Crema ose në komunat afër? [ASST-ja][1] juaj është një tjetër: pyesni në komunë (Comune).

## Come fare

# it: Fai il test di gravidanza. Poi vai al [consultorio][1] o dal medico.
# note: voce 1 di 6
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = qendra e këshillimit familjar
l-urvrm = Bëni testin e shtatzënisë. Pastaj shkoni te [qendra e këshillimit familjar (consultorio)][1] ose te mjeku.
# it: Fai la prima visita presto, meglio nei primi tre mesi.
# note: voce 2 di 6
l-sarhb = Bëjeni herët vizitën e parë, më mirë në tre muajt e parë.
# it: Fai gli esami indicati. Tieni tutti i fogli in una cartellina.
# note: voce 3 di 6
l-mfg4q = Bëni analizat që ju tregojnë. Mbajini të gjitha letrat në një dosje.
# it: Scegli l'ospedale. Chiedi del corso prima del parto.
# note: voce 4 di 6
l-ua2s3 = Zgjidhni spitalin. Pyesni për kursin para lindjes.
# it: Negli ultimi mesi prepara la borsa e i documenti.
# note: voce 5 di 6
l-n9fw8 = Në muajt e fundit përgatitni çantën dhe dokumentet.
# it: Quando arrivano i dolori o si rompono le acque, vai in ospedale.
# note: voce 6 di 6
l-d9m6p = Kur vijnë dhimbjet ose kur ju plasin ujërat, shkoni në spital.
# it: Perdi sangue, hai molta febbre o non senti più il bambino? Chiama il [numero di emergenza][1] o vai al pronto soccorso.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
# term: pronto soccorso → { -pronto-soccorso } = urgjenca
p-igu74 = Humbni gjak, keni temperaturë të lartë ose nuk e ndieni më fëmijën? Telefononi [numrin e emergjencës][1] ose shkoni në { -pronto-soccorso(case: "ind") }.

## Quanto costa

# it: Gli esami più importanti della gravidanza sono gratis, se sulla ricetta c'è scritta l'[esenzione][1].
# note: [1] = termini/esenzione
# term: ricetta → { -ricetta } = recetë
# term: esenzione → { -esenzione } = përjashtim nga pagesa
p-fgnge = Analizat më të rëndësishme të shtatzënisë janë falas, nëse te { -ricetta(case: "def") } është shkruar [përjashtimi nga pagesa (esenzione)][1].

## Casi particolari

# it: **Non hai il permesso?** Puoi chiedere in [Questura][1] un permesso per gravidanza. Dura fino a 6 mesi dopo il parto. Non possono mandarti via.
# note: voce 1 di 3
# note: [1] = termini/questura
# term: questura → { -questura } = drejtoria e policisë
l-93rk3 = **Nuk keni leje?** Mund të kërkoni te [drejtoria e policisë (Questura)][1] një leje për shtatzëni. Zgjat deri në 6 muaj pas lindjes. Nuk mund t’ju dëbojnë.
# it: **Lavori?** Leggi del [congedo di maternità][1]. Da incinta non possono licenziarti, salvo casi rari.
# note: voce 2 di 3
# note: [1] = servizi/congedo-di-maternita
l-q46ah = **Punoni?** Lexoni për [lejen e lindjes (congedo di maternità)][1]. Kur jeni shtatzënë nuk mund t’ju heqin nga puna, përveç rasteve të rralla.
# it: **Non vuoi tenere il bambino?** Puoi partorire in ospedale e non dire il tuo nome. Nessuno ti giudica.
# note: voce 3 di 3
l-jh2nc = **Nuk doni ta mbani fëmijën?** Mund të lindni në spital dhe të mos e thoni emrin tuaj. Askush nuk ju gjykon.

## Se qualcosa va male

# it: Se qualcosa va male
t-isq4p = Nëse diçka shkon keq
# it: Dopo il parto sei molto triste o hai pensieri brutti? Succede a molte donne. Parla con l'ostetrica, il consultorio o il medico.
# term: consultorio → { -consultorio-familiare } = qendra e këshillimit familjar
p-8xfvg = Pas lindjes jeni shumë e trishtuar ose keni mendime të këqija? U ndodh shumë grave. Flisni me maminë, me { -consultorio-familiare(case: "acc") } ose me mjekun.
