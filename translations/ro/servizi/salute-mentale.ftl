### Stai male dentro: aiuto per la mente — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Stai male dentro: aiuto per la mente
title = Suferiți sufletește: ajutor pentru sănătatea mintală
# it: A chi chiedere aiuto per ansia, tristezza, paura o pensieri brutti.
summary = La cine cereți ajutor pentru anxietate, tristețe, frică sau gânduri negre.
# it: psicologo; psichiatra; depressione; ansia; trauma; salute mentale; CPS; non dormo; tristezza; suicidio; voglio morire; uccidermi; voglio uccidermi; mi ammazzo; mi uccido; suicidarmi; farla finita; non voglio più vivere; non ce la faccio più; sono disperato; sono disperata; attacchi di panico; sento voci; mi faccio del male
keywords = psiholog; psihiatru; depresie; anxietate; traumă; sănătate mintală; CPS; nervi; nu dorm; tristețe; sinucidere; vreau să mor; mă omor; vreau să mă omor; mă sinucid; să-mi iau viața; nu mai vreau să trăiesc; nu mai pot; nu mai rezist; sunt disperat; sunt disperată; atac de panică; aud voci; îmi fac rău singur; mă tai
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = card de sănătate
# term: codice stp → { -stp } = STP
f-3tixa = { -tessera-sanitaria(case: "def") } sau codul STP, dacă îl aveți
# it: ascolto e cure
f-bnu89 = îngrijiri și o persoană care vă ascultă
# it: emergenza
f-yrx7n = urgență
# it: Anche la mente può ammalarsi. Chiedere aiuto **non** è una vergogna.
p-af7bm = Și mintea se poate îmbolnăvi. A cere ajutor **nu** este o rușine.

## A chi è rivolto

# it: A chi è molto triste, ha paura, non dorme, sente voci o ha vissuto cose terribili. Anche a chi vive con una persona così.
p-d52hm = Celor care sunt foarte triști, se tem, nu dorm, aud voci sau au trăit lucruri îngrozitoare. Și celor care trăiesc cu o astfel de persoană.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ASST
p-8gif6 = Locuiți în Crema sau în localitățile vecine? [ASST][1] pentru dumneavoastră este alta: întrebați la primărie (Comune).

## Come fare

# it: Pensi di morire o di fare male a qualcuno? Chiama subito il { $phone } o vai al pronto soccorso.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
# term: pronto soccorso → { -pronto-soccorso } = urgențe
p-viz8u = Vă gândiți să muriți sau să faceți rău cuiva? Sunați imediat la { $phone } sau mergeți la { -pronto-soccorso }.
# it: Parla con il [medico di famiglia][1]. Spiega come stai e da quando.
# note: voce 1 di 4
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = medic de familie
l-6mbg5 = Vorbiți cu [medicul de familie (medico di famiglia)][1]. Explicați cum vă simțiți și de când.
# it: Il medico può mandarti al [centro psico-sociale][1] o da uno psicologo.
# note: voce 2 di 4
# note: [1] = termini/centro-psicosociale
# term: centro psico-sociale → { -centro-psicosociale } = centru psihosocial
l-bg7vj = Medicul vă poate trimite la un [centru psihosocial (centro psico-sociale)][1] sau la un psiholog.
# it: Chiedi un [mediatore][1], se è difficile parlare in italiano.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-wf4bu = Cereți un [mediator][1], dacă vă este greu să vorbiți în italiană.
# it: Vai agli appuntamenti, anche se ti senti un po' meglio.
# note: voce 4 di 4
l-sju6z = Mergeți la programări, chiar dacă vă simțiți puțin mai bine.
# it: Per i bambini e i ragazzi c'è la **neuropsichiatria infantile**. Ti manda il pediatra o la scuola.
# term: pediatra → { -pediatra-di-libera-scelta } = medic pediatru
p-awigu = Pentru copii și adolescenți există **neuropsichiatria infantile** (neuropsihiatria pentru copii). Vă trimite pediatrul sau școala.

## Cosa si ottiene

# it: Ascolto, cure, medicine se servono. Le cure sono di solito volontarie: decidi tu.
p-e227u = O persoană care vă ascultă, tratament, medicamente dacă este nevoie. Tratamentul este de obicei de bunăvoie: dumneavoastră hotărâți.

## Casi particolari

# it: Una donna può andare anche al [consultorio][1].
# note: voce 1 di 3
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = centru de consultații pentru familie
l-pcvbc = O femeie poate merge și la un [centru de consultații pentru familie (consultorio)][1].
# it: Chi ha subito torture, o violenze durante il viaggio, ha diritto a cure speciali. Dillo al medico o all'avvocato.
# note: voce 2 di 3
l-8hu24 = Cine a fost victima torturii, sau a violenței în timpul călătoriei, are dreptul la îngrijiri speciale. Spuneți medicului sau avocatului.
# it: Per alcol o droghe leggi [la pagina sulle dipendenze][1].
# note: voce 3 di 3
# note: [1] = servizi/dipendenze
l-gid4r = Pentru alcool sau droguri citiți [pagina despre dependențe][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-xewiv = Dacă ceva nu merge bine
# it: Il centro non ha posto subito? Torna dal medico e chiedi di segnare la ricetta come urgente.
# term: ricetta → { -ricetta } = rețetă
p-zsw8p = Centrul nu are loc imediat? Întoarceți-vă la medic și cereți să noteze că { -ricetta(case: "def") } este urgentă.
