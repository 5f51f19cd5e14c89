### servizi/gravidanza-e-parto
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Sei incinta: cure, esami e parto
summary = Visite e ospedale per le donne in gravidanza, anche senza permesso.
keywords = gravidanza; incinta; parto; ostetrica; ecografia; permesso per cure mediche; corso preparto; aspetto un bambino; test di gravidanza
# required_documents.name
f-zjcf4 = la tessera sanitaria o il codice STP, se ce l'hai
# required_documents.name
f-9t7be = gli esami che hai già fatto
# outputs.name
f-6xchf = visite, esami e assistenza al parto
p-rydyd = In gravidanza hai diritto alle visite, agli esami e al parto in ospedale.

## A chi è rivolto

p-vip88 = A tutte le donne, **anche senza permesso di soggiorno**.
# note: [1] = termini/asst
p-isdvd = Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.

## Come fare

# note: voce 1 di 6
# note: [1] = servizi/consultorio
l-urvrm = Fai il test di gravidanza. Poi vai al [consultorio][1] o dal medico.
# note: voce 2 di 6
l-sarhb = Fai la prima visita presto, meglio nei primi tre mesi.
# note: voce 3 di 6
l-mfg4q = Fai gli esami indicati. Tieni tutti i fogli in una cartellina.
# note: voce 4 di 6
l-ua2s3 = Scegli l'ospedale. Chiedi del corso prima del parto.
# note: voce 5 di 6
l-n9fw8 = Negli ultimi mesi prepara la borsa e i documenti.
# note: voce 6 di 6
l-d9m6p = Quando arrivano i dolori o si rompono le acque, vai in ospedale.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-igu74 = Perdi sangue, hai molta febbre o non senti più il bambino? Chiama il [numero di emergenza][1] o vai al pronto soccorso.

## Quanto costa

# note: [1] = termini/esenzione
p-fgnge = Gli esami più importanti della gravidanza sono gratis, se sulla ricetta c'è scritta l'[esenzione][1].

## Casi particolari

# note: voce 1 di 3
# note: [1] = termini/questura
l-93rk3 = **Non hai il permesso?** Puoi chiedere in [Questura][1] un permesso per gravidanza. Dura fino a 6 mesi dopo il parto. Non possono mandarti via.
# note: voce 2 di 3
# note: [1] = servizi/congedo-di-maternita
l-q46ah = **Lavori?** Leggi del [congedo di maternità][1]. Da incinta non possono licenziarti, salvo casi rari.
# note: voce 3 di 3
l-jh2nc = **Non vuoi tenere il bambino?** Puoi partorire in ospedale e non dire il tuo nome. Nessuno ti giudica.

## Se qualcosa va male

t-isq4p = Se qualcosa va male
p-8xfvg = Dopo il parto sei molto triste o hai pensieri brutti? Succede a molte donne. Parla con l'ostetrica, il consultorio o il medico.
