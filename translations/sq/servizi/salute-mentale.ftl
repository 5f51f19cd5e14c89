### Stai male dentro: aiuto per la mente — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Stai male dentro: aiuto per la mente
title = Nuk ndiheni mirë shpirtërisht: ndihmë për mendjen
# it: A chi chiedere aiuto per ansia, tristezza, paura o pensieri brutti.
summary = Kujt t’i kërkoni ndihmë për ankth, trishtim, frikë ose mendime të këqija.
# it: psicologo; psichiatra; depressione; ansia; trauma; salute mentale; CPS; non dormo; tristezza; suicidio; voglio morire; uccidermi; voglio uccidermi; mi ammazzo; mi uccido; suicidarmi; farla finita; non voglio più vivere; non ce la faccio più; sono disperato; sono disperata; attacchi di panico; sento voci; mi faccio del male
keywords = psikolog; psikiatër; depresion; ankth; traumë; shëndet mendor; CPS; stres; nuk fle; trishtim; vetëvrasje; dua të vdes; dua të vras veten; vras veten; vetëvritem; t’i jap fund jetës; nuk dua të jetoj më; s’dua të jetoj; nuk duroj dot më; jam i dëshpëruar; jam e dëshpëruar; sulm paniku; dëgjoj zëra; dëmtoj veten; i bëj keq vetes
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = kartë shëndetësore
# term: codice stp → { -stp } = kodi shëndetësor për personat pa leje
f-3tixa = { -tessera-sanitaria(case: "def") } ose kodi STP, nëse i keni
# it: ascolto e cure
f-bnu89 = biseda dhe mjekim
# it: emergenza
f-yrx7n = emergjencë
# it: Anche la mente può ammalarsi. Chiedere aiuto **non** è una vergogna.
p-af7bm = Edhe mendja mund të sëmuret. Të kërkosh ndihmë **nuk** është turp.

## A chi è rivolto

# it: A chi è molto triste, ha paura, non dorme, sente voci o ha vissuto cose terribili. Anche a chi vive con una persona così.
p-d52hm = Për këdo që është shumë i trishtuar, ka frikë, nuk fle, dëgjon zëra ose ka përjetuar gjëra të tmerrshme. Edhe për këdo që jeton me një person të tillë.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
p-8gif6 = Banoni në Crema ose në komunat afër? [ASST-ja][1] juaj është një tjetër: pyesni në komunë (Comune).

## Come fare

# it: Pensi di morire o di fare male a qualcuno? Chiama subito il { $phone } o vai al pronto soccorso.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
# term: pronto soccorso → { -pronto-soccorso } = urgjenca
p-viz8u = Mendoni të vdisni ose t’i bëni keq dikujt? Telefononi menjëherë { $phone } ose shkoni në { -pronto-soccorso(case: "ind") }.
# it: Parla con il [medico di famiglia][1]. Spiega come stai e da quando.
# note: voce 1 di 4
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = mjek i familjes
l-6mbg5 = Flisni me [mjekun e familjes (medico di famiglia)][1]. Shpjegoni si jeni dhe që kur.
# it: Il medico può mandarti al [centro psico-sociale][1] o da uno psicologo.
# note: voce 2 di 4
# note: [1] = termini/centro-psicosociale
# term: centro psico-sociale → { -centro-psicosociale } = qendra e shëndetit mendor
l-bg7vj = Mjeku mund t’ju dërgojë te [qendra e shëndetit mendor (centro psico-sociale)][1] ose te një psikolog.
# it: Chiedi un [mediatore][1], se è difficile parlare in italiano.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-wf4bu = Kërkoni një [ndërmjetës (mediatore)][1], nëse e keni të vështirë të flisni italisht.
# it: Vai agli appuntamenti, anche se ti senti un po' meglio.
# note: voce 4 di 4
l-sju6z = Shkoni në takime, edhe nëse ndiheni pak më mirë.
# it: Per i bambini e i ragazzi c'è la **neuropsichiatria infantile**. Ti manda il pediatra o la scuola.
# term: pediatra → { -pediatra-di-libera-scelta } = pediatër
p-awigu = Për fëmijët dhe adoleshentët është shërbimi i neuropsikiatrisë për fëmijë (**neuropsichiatria infantile**). Ju dërgon { -pediatra-di-libera-scelta(case: "def") } ose shkolla.

## Cosa si ottiene

# it: Ascolto, cure, medicine se servono. Le cure sono di solito volontarie: decidi tu.
p-e227u = Biseda, mjekim, ilaçe nëse duhen. Mjekimi është zakonisht vullnetar: vendosni ju.

## Casi particolari

# it: Una donna può andare anche al [consultorio][1].
# note: voce 1 di 3
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = qendra e këshillimit familjar
l-pcvbc = Një grua mund të shkojë edhe te [qendra e këshillimit familjar (consultorio)][1].
# it: Chi ha subito torture, o violenze durante il viaggio, ha diritto a cure speciali. Dillo al medico o all'avvocato.
# note: voce 2 di 3
l-8hu24 = Kush ka pësuar torturë, ose dhunë gjatë udhëtimit, ka të drejtë për mjekim të veçantë. Thuajini mjekut ose avokatit.
# it: Per alcol o droghe leggi [la pagina sulle dipendenze][1].
# note: voce 3 di 3
# note: [1] = servizi/dipendenze
l-gid4r = Për alkool ose drogë lexoni [faqen për varësitë][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-xewiv = Nëse diçka shkon keq
# it: Il centro non ha posto subito? Torna dal medico e chiedi di segnare la ricetta come urgente.
# term: ricetta → { -ricetta } = recetë
p-zsw8p = Qendra nuk ka vend menjëherë? Kthehuni te mjeku dhe kërkoni ta shënojë { -ricetta(case: "acc") } si urgjente.
