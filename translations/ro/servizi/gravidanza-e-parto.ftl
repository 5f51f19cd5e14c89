### Sei incinta: cure, esami e parto — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sei incinta: cure, esami e parto
title = Sunteți însărcinată: îngrijiri, analize și naștere
# it: Visite e ospedale per le donne in gravidanza, anche senza permesso.
summary = Consultații și spital pentru femeile însărcinate, și fără permis.
# it: gravidanza; incinta; parto; ostetrica; ecografia; permesso per cure mediche; corso preparto; aspetto un bambino; test di gravidanza
keywords = sarcină; însărcinată; gravidă; naștere; moașă; ecografie; permis pentru îngrijiri medicale; curs prenatal; aștept un copil; test de sarcină
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = card de sănătate
# term: codice stp → { -stp } = STP
f-zjcf4 = { -tessera-sanitaria(case: "def") } sau codul STP, dacă îl aveți
# it: gli esami che hai già fatto
f-9t7be = analizele pe care le-ați făcut deja
# it: visite, esami e assistenza al parto
f-6xchf = consultații, analize și asistență la naștere
# it: In gravidanza hai diritto alle visite, agli esami e al parto in ospedale.
p-rydyd = În timpul sarcinii aveți dreptul la consultații, la analize și la naștere în spital.

## A chi è rivolto

# it: A tutte le donne, **anche senza permesso di soggiorno**.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
p-vip88 = Tuturor femeilor, **și fără permis de ședere**.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ASST
p-isdvd = Locuiți în Crema sau în localitățile vecine? [ASST][1] pentru dumneavoastră este alta: întrebați la primărie (Comune).

## Come fare

# it: Fai il test di gravidanza. Poi vai al [consultorio][1] o dal medico.
# note: voce 1 di 6
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = centru de consultații pentru familie
l-urvrm = Faceți testul de sarcină. Apoi mergeți la un [centru de consultații pentru familie (consultorio)][1] sau la medic.
# it: Fai la prima visita presto, meglio nei primi tre mesi.
# note: voce 2 di 6
l-sarhb = Faceți prima consultație din timp, cel mai bine în primele trei luni.
# it: Fai gli esami indicati. Tieni tutti i fogli in una cartellina.
# note: voce 3 di 6
l-mfg4q = Faceți analizele indicate. Păstrați toate hârtiile într-un dosar.
# it: Scegli l'ospedale. Chiedi del corso prima del parto.
# note: voce 4 di 6
l-ua2s3 = Alegeți spitalul. Întrebați de cursul dinainte de naștere.
# it: Negli ultimi mesi prepara la borsa e i documenti.
# note: voce 5 di 6
l-n9fw8 = În ultimele luni pregătiți bagajul și actele.
# it: Quando arrivano i dolori o si rompono le acque, vai in ospedale.
# note: voce 6 di 6
l-d9m6p = Când încep durerile sau se rupe apa, mergeți la spital.
# it: Perdi sangue, hai molta febbre o non senti più il bambino? Chiama il [numero di emergenza][1] o vai al pronto soccorso.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
# term: pronto soccorso → { -pronto-soccorso } = urgențe
p-igu74 = Pierdeți sânge, aveți febră mare sau nu mai simțiți copilul? Sunați la [numărul de urgență][1] sau mergeți la { -pronto-soccorso }.

## Quanto costa

# it: Gli esami più importanti della gravidanza sono gratis, se sulla ricetta c'è scritta l'[esenzione][1].
# note: [1] = termini/esenzione
# term: ricetta → { -ricetta } = rețetă
# term: esenzione → { -esenzione } = scutire
p-fgnge = Cele mai importante analize din timpul sarcinii sunt gratuite, dacă pe { -ricetta } este scrisă o [scutire (esenzione)][1].

## Casi particolari

# it: **Non hai il permesso?** Puoi chiedere in [Questura][1] un permesso per gravidanza. Dura fino a 6 mesi dopo il parto. Non possono mandarti via.
# note: voce 1 di 3
# note: [1] = termini/questura
# term: questura → { -questura } = chestură
l-93rk3 = **Nu aveți permis?** Puteți cere la [chestură (Questura)][1] un permis pentru sarcină. Durează până la 6 luni după naștere. Nu vă pot expulza.
# it: **Lavori?** Leggi del [congedo di maternità][1]. Da incinta non possono licenziarti, salvo casi rari.
# note: voce 2 di 3
# note: [1] = servizi/congedo-di-maternita
l-q46ah = **Lucrați?** Citiți despre [concediul de maternitate][1]. Când sunteți însărcinată nu vă pot concedia, în afară de cazuri rare.
# it: **Non vuoi tenere il bambino?** Puoi partorire in ospedale e non dire il tuo nome. Nessuno ti giudica.
# note: voce 3 di 3
l-jh2nc = **Nu vreți să păstrați copilul?** Puteți naște la spital și să nu vă spuneți numele. Nimeni nu vă judecă.

## Se qualcosa va male

# it: Se qualcosa va male
t-isq4p = Dacă ceva nu merge bine
# it: Dopo il parto sei molto triste o hai pensieri brutti? Succede a molte donne. Parla con l'ostetrica, il consultorio o il medico.
# term: consultorio → { -consultorio-familiare } = centru de consultații pentru familie
p-8xfvg = După naștere sunteți foarte tristă sau aveți gânduri negre? Se întâmplă multor femei. Vorbiți cu moașa, la { -consultorio-familiare(case: "def") } sau cu medicul.
