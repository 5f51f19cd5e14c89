### Vaccini per bambini e adulti — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Vaccini per bambini e adulti
# term: vaccini → { -vaccino } = vaccine
title = Vaccines for children and adults
# it: Quali vaccini sono obbligatori e come prenotare.
# term: vaccini → { -vaccino } = vaccine
summary = Which vaccines are compulsory and how to book.
# it: vaccino; vaccinazione; libretto vaccinale; morbillo; asilo nido; vaccini per la scuola; influenza; puntura
# term: libretto vaccinale → { -vaccino } = vaccine
# term: asilo nido → { -asilo-nido } = day nursery
keywords = vaccine; vaccination; vaccination booklet; measles; nursery; vaccines for school; flu; injection; jab
# it: il libretto dei vaccini, anche del tuo Paese
# term: vaccini → { -vaccino } = vaccine
f-gjmkp = the vaccination booklet, also the one from your country
# it: la tessera sanitaria o il codice STP
# term: tessera sanitaria → { -tessera-sanitaria } = health card
# term: codice stp → { -stp } = health code for people without a permit
f-u875h = the { -tessera-sanitaria } or the STP code
# it: il certificato dei vaccini
# term: vaccini → { -vaccino } = vaccine
f-xjw2c = the vaccination certificate
# it: i vaccini obbligatori per i minori
# term: vaccini → { -vaccino } = vaccine
# term: minori → { -minore } = person under 18
f-tnfq3 = the compulsory vaccines for people under 18
# it: I [vaccini][1] proteggono da malattie gravi. Per i minori alcuni sono obbligatori e gratis.
# note: [1] = termini/vaccino
# term: vaccini → { -vaccino } = vaccine
# term: minori → { -minore } = person under 18
p-fewmy = [Vaccines][1] protect against serious diseases. For people under 18 some are compulsory and free.

## A chi è rivolto

# it: A chi ha da 0 a 16 anni (16 compresi), anche senza permesso. Se sei adulto, chiedi al medico quali vaccini ti servono.
# term: vaccini → { -vaccino } = vaccine
p-p4dnh = For everyone from 0 to 16 years old (16 included), even without a permit. If you are an adult, ask your doctor which vaccines you need.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = public health agency
p-2b6kn = Do you live in Crema or in the towns nearby? Your [public health agency (ASST)][1] is a different one: ask at the town hall (Comune).

## Come fare

# it: Per i neonati arriva di solito una lettera con il giorno. Se non arriva, chiedi al [pediatra][1].
# note: voce 1 di 5
# note: [1] = servizi/pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = children's doctor
l-8tnmg = For newborn babies a letter with the day usually comes. If it does not come, ask the [children's doctor (pediatra)][1].
# it: Se vieni da un altro Paese, porta il libretto dei vaccini. Il centro controlla quali mancano.
# note: voce 2 di 5
# term: vaccini → { -vaccino } = vaccine
l-vwe9n = If you come from another country, bring the vaccination booklet. The centre checks which ones are missing.
# it: Se non hai il libretto, vai lo stesso. Il medico decide che cosa fare.
# note: voce 3 di 5
l-pfygq = If you do not have the booklet, go all the same. The doctor decides what to do.
# it: Prenota al **centro vaccinale** dell'[ASST][1]. Il pediatra ti dice dov'è.
# note: voce 4 di 5
# note: [1] = termini/asst
# term: asst → { -asst } = public health agency
# term: pediatra → { -pediatra-di-libera-scelta } = children's doctor
l-izuaa = Book at the **vaccination centre (centro vaccinale)** of the [ASST (public health agency)][1]. The { -pediatra-di-libera-scelta } tells you where it is.
# it: Il giorno del vaccino di' se il bambino ha febbre o allergie.
# note: voce 5 di 5
# term: vaccino → { -vaccino } = vaccine
l-y7vvp = On the day of the { -vaccino } say if the child has a fever or allergies.

## Cosa si ottiene

# it: Un certificato. Lo chiedono il nido e la scuola.
# term: nido → { -asilo-nido } = day nursery
p-egkyw = A certificate. The day nursery and the school ask for it.

## Casi particolari

# it: **Nido e scuola dell'infanzia (prima dei 6 anni):** senza vaccini obbligatori il bambino non entra.
# note: voce 1 di 3
# term: nido → { -asilo-nido } = day nursery
# term: vaccini → { -vaccino } = vaccine
l-vcicb = **Day nursery and preschool (before the age of 6):** without the compulsory vaccines the child cannot enter.
# it: **Scuola dai 6 anni:** il bambino entra lo stesso, ma i genitori rischiano una multa.
# note: voce 2 di 3
l-2cw98 = **School from 6 years old:** the child enters all the same, but the parents risk a fine.
# it: **Gravidanza e viaggi:** ci sono vaccini consigliati. Chiedi prima.
# note: voce 3 di 3
# term: vaccini → { -vaccino } = vaccine
l-stc3b = **Pregnancy and travel:** there are recommended vaccines. Ask first.

## Se qualcosa va male

# it: Se qualcosa va male
t-q5es9 = If something goes wrong
# it: Hai paura di un vaccino? Parla con il pediatra. Puoi fare tutte le domande, anche con un [mediatore][1].
# note: [1] = servizi/chiedere-un-mediatore
# term: vaccino → { -vaccino } = vaccine
# term: pediatra → { -pediatra-di-libera-scelta } = children's doctor
p-tbbja = Are you afraid of a vaccine? Talk to the { -pediatra-di-libera-scelta }. You can ask all your questions, also with a [mediator][1].
