### Sei incinta: cure, esami e parto — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sei incinta: cure, esami e parto
title = ???
# it: Visite e ospedale per le donne in gravidanza, anche senza permesso.
summary = ???
# it: gravidanza; incinta; parto; ostetrica; ecografia; permesso per cure mediche; corso preparto
keywords = ???
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
# term: codice stp → { -stp } = অনুমতিপত্র ছাড়া চিকিৎসার কোড
f-zjcf4 = ???
# it: gli esami che hai già fatto
f-9t7be = ???
# it: visite, esami e assistenza al parto
f-6xchf = ???
# it: In gravidanza hai diritto alle visite, agli esami e al parto in ospedale.
p-rydyd = ???

## A chi è rivolto

# it: A tutte le donne, **anche senza permesso di soggiorno**.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
p-vip88 = ???

## Come fare

# it: Fai il test di gravidanza. Poi vai al [consultorio][1] o dal medico.
# note: voce 1 di 6
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = পরিবার স্বাস্থ্যকেন্দ্র
l-urvrm = ???
# it: Fai la prima visita presto, meglio nei primi tre mesi.
# note: voce 2 di 6
l-sarhb = ???
# it: Fai gli esami indicati. Tieni tutti i fogli in una cartellina.
# note: voce 3 di 6
l-mfg4q = ???
# it: Scegli l'ospedale. Chiedi del corso prima del parto.
# note: voce 4 di 6
l-ua2s3 = ???
# it: Negli ultimi mesi prepara la borsa e i documenti.
# note: voce 5 di 6
l-n9fw8 = ???
# it: Quando arrivano i dolori o si rompono le acque, vai in ospedale.
# note: voce 6 di 6
l-d9m6p = ???
# it: Perdi sangue, hai molta febbre o non senti più il bambino? Chiama il [numero di emergenza][1] o vai al pronto soccorso.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
# term: pronto soccorso → { -pronto-soccorso } = হাসপাতালের জরুরি বিভাগ
p-igu74 = ???

## Quanto costa

# it: Gli esami più importanti della gravidanza sono gratis, se sulla ricetta c'è scritta l'[esenzione][1].
# note: [1] = termini/esenzione
# term: ricetta → { -ricetta } = প্রেসক্রিপশন
# term: esenzione → { -esenzione } = ফি মাফ
p-fgnge = ???

## Casi particolari

# it: **Non hai il permesso?** Puoi chiedere in [Questura][1] un permesso per gravidanza. Dura fino a 6 mesi dopo il parto. Non possono mandarti via.
# note: voce 1 di 3
# note: [1] = termini/questura
# term: questura → { -questura } = পুলিশ সদর দপ্তর
l-93rk3 = ???
# it: **Lavori?** Leggi del [congedo di maternità][1]. Da incinta non possono licenziarti, salvo casi rari.
# note: voce 2 di 3
# note: [1] = servizi/congedo-di-maternita
l-q46ah = ???
# it: **Non vuoi tenere il bambino?** Puoi partorire in ospedale e non dire il tuo nome. Nessuno ti giudica.
# note: voce 3 di 3
l-jh2nc = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-isq4p = ???
# it: Dopo il parto sei molto triste o hai pensieri brutti? Succede a molte donne. Parla con l'ostetrica, il consultorio o il medico.
# term: consultorio → { -consultorio-familiare } = পরিবার স্বাস্থ্যকেন্দ্র
p-8xfvg = ???
