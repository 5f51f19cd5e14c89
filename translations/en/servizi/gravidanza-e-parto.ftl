### Sei incinta: cure, esami e parto — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sei incinta: cure, esami e parto
title = You are pregnant: care, tests and birth
# it: Visite e ospedale per le donne in gravidanza, anche senza permesso.
summary = Check-ups and hospital for women in pregnancy, even without a permit.
# it: gravidanza; incinta; parto; ostetrica; ecografia; permesso per cure mediche; corso preparto; aspetto un bambino; test di gravidanza
keywords = pregnancy; pregnant; birth; midwife; ultrasound; scan; permit for medical treatment; antenatal course; I am having a baby; pregnancy test
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = health card
# term: codice stp → { -stp } = health code for people without a permit
f-zjcf4 = the health card or the STP code, if you have one
# it: gli esami che hai già fatto
f-9t7be = the tests you have already had
# it: visite, esami e assistenza al parto
f-6xchf = check-ups, tests and care at the birth
# it: In gravidanza hai diritto alle visite, agli esami e al parto in ospedale.
p-rydyd = In pregnancy you have a right to check-ups, to tests and to give birth in hospital.

## A chi è rivolto

# it: A tutte le donne, **anche senza permesso di soggiorno**.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
p-vip88 = For all women, **even without a residence permit**.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = public health agency
p-isdvd = Do you live in Crema or in the towns nearby? Your [public health agency (ASST)][1] is a different one: ask at the town hall (Comune).

## Come fare

# it: Fai il test di gravidanza. Poi vai al [consultorio][1] o dal medico.
# note: voce 1 di 6
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = family clinic
l-urvrm = Take a pregnancy test. Then go to the [family clinic (consultorio)][1] or to the doctor.
# it: Fai la prima visita presto, meglio nei primi tre mesi.
# note: voce 2 di 6
l-sarhb = Have the first check-up early, best in the first three months.
# it: Fai gli esami indicati. Tieni tutti i fogli in una cartellina.
# note: voce 3 di 6
l-mfg4q = Have the tests that they tell you. Keep all the papers in one folder.
# it: Scegli l'ospedale. Chiedi del corso prima del parto.
# note: voce 4 di 6
l-ua2s3 = Choose the hospital. Ask about the course before the birth.
# it: Negli ultimi mesi prepara la borsa e i documenti.
# note: voce 5 di 6
l-n9fw8 = In the last months prepare your bag and your documents.
# it: Quando arrivano i dolori o si rompono le acque, vai in ospedale.
# note: voce 6 di 6
l-d9m6p = When the pains start or your waters break, go to the hospital.
# it: Perdi sangue, hai molta febbre o non senti più il bambino? Chiama il [numero di emergenza][1] o vai al pronto soccorso.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
# term: pronto soccorso → { -pronto-soccorso } = emergency department
p-igu74 = Are you bleeding, do you have a very high fever, or can you no longer feel the baby move? Call the [emergency number][1] or go to the { -pronto-soccorso }.

## Quanto costa

# it: Gli esami più importanti della gravidanza sono gratis, se sulla ricetta c'è scritta l'[esenzione][1].
# note: [1] = termini/esenzione
# term: ricetta → { -ricetta } = prescription
# term: esenzione → { -esenzione } = exemption
p-fgnge = The most important tests in pregnancy are free, if the [exemption (esenzione)][1] is written on the { -ricetta }.

## Casi particolari

# it: **Non hai il permesso?** Puoi chiedere in [Questura][1] un permesso per gravidanza. Dura fino a 6 mesi dopo il parto. Non possono mandarti via.
# note: voce 1 di 3
# note: [1] = termini/questura
# term: questura → { -questura } = police headquarters
l-93rk3 = **No permit?** You can ask the [police headquarters (Questura)][1] for a permit for pregnancy. It lasts until 6 months after the birth. They cannot send you away from Italy.
# it: **Lavori?** Leggi del [congedo di maternità][1]. Da incinta non possono licenziarti, salvo casi rari.
# note: voce 2 di 3
# note: [1] = servizi/congedo-di-maternita
l-q46ah = **Do you work?** Read about [maternity leave][1]. While you are pregnant your employer cannot dismiss you (fire you), except in rare cases.
# it: **Non vuoi tenere il bambino?** Puoi partorire in ospedale e non dire il tuo nome. Nessuno ti giudica.
# note: voce 3 di 3
l-jh2nc = **Do you not want to keep the baby?** You can give birth in hospital without saying your name. Nobody judges you.

## Se qualcosa va male

# it: Se qualcosa va male
t-isq4p = If something goes wrong
# it: Dopo il parto sei molto triste o hai pensieri brutti? Succede a molte donne. Parla con l'ostetrica, il consultorio o il medico.
# term: consultorio → { -consultorio-familiare } = family clinic
p-8xfvg = After the birth are you very sad, or do you have bad thoughts? It happens to many women. Talk to the midwife, to the { -consultorio-familiare } or to the doctor.
