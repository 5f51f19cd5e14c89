### Consultorio familiare — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consultorio familiare
# term: consultorio familiare → { -consultorio-familiare } = centru de consultații pentru familie
title = Centru de consultații pentru familie
# it: Ginecologa, ostetrica, psicologa e assistente sociale per donne, coppie e ragazzi.
# term: assistente sociale → { -assistente-sociale } = asistent social
summary = Ginecolog, moașă, psiholog și asistent social pentru femei, cupluri și adolescenți.
# it: consultorio; ginecologo; contraccezione; aborto; gravidanza; coppia; adolescenti; preservativi; preservativo; pillola; pillola del giorno dopo; spirale; anticoncezionale; abortire; interrompere la gravidanza; gravidanza non voluta; test di gravidanza; ritardo del ciclo; ginecologa
# term: consultorio → { -consultorio-familiare } = centru de consultații pentru familie
keywords = consultoriu; ginecolog; contracepție; avort; sarcină; cuplu; planificare familială; prezervative; prezervativ; pastila de a doua zi; pilula de a doua zi; anticoncepționale; sterilet; întrerupere de sarcină; vreau să avortez; sarcină nedorită; test de sarcină; întârziere menstruație; pilulă; mi-a întârziat ciclul
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = card de sănătate
# term: codice stp → { -stp } = STP
f-mzitm = { -tessera-sanitaria(case: "def") } sau codul STP, dacă îl aveți
# it: visite, ascolto e consigli
f-2jn2n = consultații, sfaturi și o persoană care vă ascultă
# it: Il [consultorio][1] aiuta donne, coppie, genitori e ragazzi. **Non serve la ricetta** del medico.
# note: [1] = termini/consultorio-familiare
# term: consultorio → { -consultorio-familiare } = centru de consultații pentru familie
# term: ricetta → { -ricetta } = rețetă
p-niv4a = [Centrul de consultații pentru familie (consultorio)][1] ajută femei, cupluri, părinți și adolescenți. **Nu este nevoie de rețetă** (bilet de trimitere) de la medic.

## A chi è rivolto

# it: A tutti. Le donne possono andare anche senza permesso di soggiorno. I minorenni possono andare da soli.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
# term: minorenni → { -minore } = minor
p-frcwk = Tuturor. Femeile pot merge și fără { -permesso-di-soggiorno }. Minorii pot merge singuri.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ASST
p-iiuzc = Locuiți în Crema sau în localitățile vecine? [ASST][1] pentru dumneavoastră este alta: întrebați la primărie (Comune).

## Come fare

# it: Telefona o vai di persona. Chiedi l'indirizzo al medico, in farmacia o in Comune.
# note: voce 1 di 4
l-5sq28 = Telefonați sau mergeți personal. Întrebați adresa la medic, la farmacie sau la primărie.
# it: Di' in breve che cosa ti serve.
# note: voce 2 di 4
l-7yhy5 = Spuneți pe scurt de ce aveți nevoie.
# it: Chiedi una medica donna o un [mediatore][1], se vuoi.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-bkg2n = Cereți un medic femeie sau un [mediator][1], dacă doriți.
# it: Vai all'appuntamento. Quello che dici resta segreto.
# note: voce 4 di 4
l-79xr2 = Mergeți la programare. Ce spuneți rămâne secret.

## Cosa si ottiene

# it: visite per la gravidanza e dopo il parto
# note: voce 1 di 5
l-qfrc3 = consultații în timpul sarcinii și după naștere
# it: consigli e mezzi per non restare incinta, controlli per le donne
# note: voce 2 di 5
l-s9pjz = sfaturi și mijloace ca să nu rămâneți însărcinată, controale pentru femei
# it: aiuto per una gravidanza che non vuoi continuare
# note: voce 3 di 5
l-mq9pc = ajutor pentru o sarcină pe care nu vreți să o continuați
# it: ascolto per problemi di coppia e con i figli
# note: voce 4 di 5
l-3h2zu = o persoană care vă ascultă dacă aveți probleme de cuplu sau cu copiii
# it: corsi prima del parto
# note: voce 5 di 5
l-jfehm = cursuri înainte de naștere

## Tempi e scadenze

# it: Puoi interrompere la gravidanza, di regola, nei primi **90 giorni**. Se ci pensi, vai subito al consultorio.
# note: critico: qui uno sbaglio può fare danno
# term: consultorio → { -consultorio-familiare } = centru de consultații pentru familie
p-mfy6c = Puteți întrerupe sarcina, de regulă, în primele **90 de zile**. Dacă vă gândiți la asta, mergeți imediat la { -consultorio-familiare(case: "def") }.

## Quanto costa

# it: Molte cose sono gratis. Per alcune paghi un [ticket][1]: chiedi prima.
# note: [1] = termini/ticket
# term: ticket → { -ticket } = coplată
p-qdj2k = Multe lucruri sunt gratuite. Pentru unele plătiți o [coplată (ticket)][1]: întrebați înainte.

## Casi particolari

# it: **Mutilazioni genitali.** Puoi parlarne senza vergogna. Ci sono cure.
# note: voce 1 di 2
l-f8rhq = **Mutilare genitală.** Puteți vorbi despre ea fără rușine. Există tratamente.
# it: **Matrimonio forzato o violenza.** Dillo: qui sanno a chi mandarti.
# note: voce 2 di 2
l-4aibj = **Căsătorie forțată sau violență.** Spuneți: aici se știe unde să vă trimită.

## Se qualcosa va male

# it: Se qualcosa va male
t-8teuq = Dacă ceva nu merge bine
# it: Il primo appuntamento è fra molto tempo? Di' che è urgente. In Lombardia ci sono consultori pubblici e consultori privati che lavorano con il pubblico. Chiedi anche agli altri.
p-ywaxk = Mai este mult timp până la prima programare? Spuneți că este urgent. În Lombardia există centre publice și centre private care lucrează cu statul. Întrebați și la celelalte.
