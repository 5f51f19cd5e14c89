### Cercare lavoro con il centro per l'impiego — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cercare lavoro con il centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = job centre
title = Looking for work with the job centre
# it: Un ufficio pubblico e gratuito che ti aiuta a trovare un lavoro o un corso.
summary = A free public office that helps you to find a job or a course.
# it: lavoro; disoccupato; curriculum; centro per l'impiego; DID; ufficio di collocamento; collocamento
# term: did → { -did } = jobseeker's declaration
# term: ufficio di collocamento → { -centro-per-l-impiego } = job centre
keywords = work; job; unemployed; CV; job centre; DID; centro per l'impiego; collocamento
# it: il curriculum, se ce l'hai
f-nsabb = your CV, if you have one
# it: la dichiarazione di disponibilità al lavoro
f-5w58f = the declaration that you are available for work
# it: un colloquio e un patto con i passi da fare
f-gvxv4 = an interview and an agreement with the steps to take
# it: Il [centro per l'impiego][1] è un ufficio pubblico. In Lombardia lo gestisce la Provincia.
# note: [1] = termini/centro-per-l-impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = job centre
p-9hx4g = The [job centre (centro per l'impiego)][1] is a public office. In Lombardy the Province runs it.

## A chi è rivolto

# it: A chi non ha lavoro o vuole cambiarlo. Se non sei cittadino dell'Unione europea, serve un permesso che fa lavorare.
p-4nwmg = For people who have no work or want to change it. If you are not a citizen of the European Union, you need a permit that allows you to work.

## Come fare

# it: Chiedi al Comune o alla [Provincia][1] qual è il centro della tua zona.
# note: voce 1 di 6
# note: [1] = enti/provincia-di-cremona
l-9982h = Ask the town hall (Comune) or the [Province][1] which is the centre for your area.
# it: Prendi un appuntamento.
# note: voce 2 di 6
l-fhg5p = Make an appointment.
# it: Firma la [DID][1]: dici che sei senza lavoro e pronto a lavorare.
# note: voce 3 di 6
# note: [1] = termini/did
# term: did → { -did } = jobseeker's declaration
l-xxegq = Sign the [DID][1]: you state that you have no work and are ready to work.
# it: Fai il colloquio. Racconta che lavori hai fatto e che cosa sai fare.
# note: voce 4 di 6
l-ue7qr = Go to the interview. Tell them what jobs you have done and what you can do.
# it: Firma il **patto di servizio**. Dice che cosa fai tu e che cosa fa il centro.
# note: voce 5 di 6
l-equ8f = Sign the **service agreement (patto di servizio)**. It says what you do and what the centre does.
# it: Vai a tutti gli appuntamenti.
# note: voce 6 di 6
l-eqw4j = Go to all the appointments.

## Cosa si ottiene

# it: aiuto per scrivere il curriculum
# note: voce 1 di 3
l-92477 = help to write your CV
# it: offerte di lavoro
# note: voce 2 di 3
l-em8hw = job offers
# it: corsi e [tirocini][1]
# note: voce 3 di 3
# note: [1] = termini/tirocinio
# term: tirocini → { -tirocinio } = traineeship
l-iighg = courses and [traineeships][1]

## Casi particolari

# it: **Perdi il lavoro?** Non perdi subito il permesso. Con il permesso per [attesa occupazione][1] hai di solito almeno un anno per cercare.
# note: voce 1 di 3
# note: [1] = termini/attesa-occupazione
# term: attesa occupazione → { -attesa-occupazione } = job-seeking permit
l-w6d8v = **Are you losing your job?** You do not lose your permit at once. With the [job-seeking permit (attesa occupazione)][1] you usually have at least one year to look.
# it: **Richiedenti asilo.** Dopo un certo tempo dalla domanda puoi lavorare.
# note: voce 2 di 3
# term: richiedenti asilo → { -richiedente-asilo } = asylum seeker
l-t5gkf = **Asylum seekers.** After a certain time from your application you can work.
# it: Ci sono anche **agenzie per il lavoro** private. Per chi cerca lavoro sono gratis.
# note: voce 3 di 3
l-6hmsq = There are also private **job agencies (agenzie per il lavoro)**. For people who are looking for work they are free.
# it: Non pagare mai per avere un lavoro. È vietato chiedere soldi a chi cerca lavoro.
# note: critico: qui uno sbaglio può fare danno
p-n8ici = Never pay to get a job. It is forbidden to ask for money from people who are looking for work.

## Se qualcosa va male

# it: Se qualcosa va male
t-j8jcx = If something goes wrong
# it: Se salti un appuntamento senza motivo, puoi perdere aiuti. Se stai male, porta il certificato del medico.
p-aujwp = If you miss an appointment without a good reason, you can lose help. If you are ill, bring the doctor's certificate.
