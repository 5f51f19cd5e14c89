### Consultorio familiare — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consultorio familiare
# term: consultorio familiare → { -consultorio-familiare } = family clinic
title = Family clinic
# it: Ginecologa, ostetrica, psicologa e assistente sociale per donne, coppie e ragazzi.
# term: assistente sociale → { -assistente-sociale } = social worker
summary = Gynaecologist, midwife, psychologist and social worker for women, couples and young people.
# it: consultorio; ginecologo; contraccezione; aborto; gravidanza; coppia; adolescenti; preservativi; preservativo; pillola; pillola del giorno dopo; spirale; anticoncezionale; abortire; interrompere la gravidanza; gravidanza non voluta; test di gravidanza; ritardo del ciclo; ginecologa
# term: consultorio → { -consultorio-familiare } = family clinic
keywords = consultorio; gynaecologist; contraception; abortion; pregnancy; couple; teenagers; family planning; condoms; condom; the pill; birth control; contraceptive; morning-after pill; emergency contraception; coil; terminate pregnancy; I want an abortion; unwanted pregnancy; pregnancy test; late period
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = health card
# term: codice stp → { -stp } = health code for people without a permit
f-mzitm = the health card or the STP code, if you have one
# it: visite, ascolto e consigli
f-2jn2n = check-ups, advice and someone to talk to
# it: Il [consultorio][1] aiuta donne, coppie, genitori e ragazzi. **Non serve la ricetta** del medico.
# note: [1] = termini/consultorio-familiare
# term: consultorio → { -consultorio-familiare } = family clinic
# term: ricetta → { -ricetta } = prescription
p-niv4a = The [family clinic (consultorio)][1] helps women, couples, parents and young people. **You do not need a prescription** from the doctor.

## A chi è rivolto

# it: A tutti. Le donne possono andare anche senza permesso di soggiorno. I minorenni possono andare da soli.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
# term: minorenni → { -minore } = person under 18
p-frcwk = For everyone. Women can go even without a residence permit. People under 18 can go alone.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = public health agency
p-iiuzc = Do you live in Crema or in the towns nearby? Your [public health agency (ASST)][1] is a different one: ask at the town hall (Comune).

## Come fare

# it: Telefona o vai di persona. Chiedi l'indirizzo al medico, in farmacia o in Comune.
# note: voce 1 di 4
l-5sq28 = Telephone or go in person. Ask your doctor, the pharmacy or the town hall for the address.
# it: Di' in breve che cosa ti serve.
# note: voce 2 di 4
l-7yhy5 = Say briefly what you need.
# it: Chiedi una medica donna o un [mediatore][1], se vuoi.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-bkg2n = Ask for a woman doctor or a [mediator][1], if you want.
# it: Vai all'appuntamento. Quello che dici resta segreto.
# note: voce 4 di 4
l-79xr2 = Go to the appointment. What you say stays secret.

## Cosa si ottiene

# it: visite per la gravidanza e dopo il parto
# note: voce 1 di 5
l-qfrc3 = check-ups for pregnancy and after the birth
# it: consigli e mezzi per non restare incinta, controlli per le donne
# note: voce 2 di 5
l-s9pjz = advice and ways to avoid pregnancy, health checks for women
# it: aiuto per una gravidanza che non vuoi continuare
# note: voce 3 di 5
l-mq9pc = help with a pregnancy that you do not want to continue
# it: ascolto per problemi di coppia e con i figli
# note: voce 4 di 5
l-3h2zu = someone to talk to about problems in the couple or with your children
# it: corsi prima del parto
# note: voce 5 di 5
l-jfehm = courses before the birth

## Tempi e scadenze

# it: Puoi interrompere la gravidanza, di regola, nei primi **90 giorni**. Se ci pensi, vai subito al consultorio.
# note: critico: qui uno sbaglio può fare danno
# term: consultorio → { -consultorio-familiare } = family clinic
p-mfy6c = As a rule, you can end a pregnancy (abortion) in the first **90 days**. If you are thinking about it, go to the { -consultorio-familiare } at once.

## Quanto costa

# it: Molte cose sono gratis. Per alcune paghi un [ticket][1]: chiedi prima.
# note: [1] = termini/ticket
# term: ticket → { -ticket } = health fee
p-qdj2k = Many things are free. For some you pay a [health fee (ticket)][1]: ask first.

## Casi particolari

# it: **Mutilazioni genitali.** Puoi parlarne senza vergogna. Ci sono cure.
# note: voce 1 di 2
l-f8rhq = **Genital mutilation.** You can talk about it without shame. There is treatment.
# it: **Matrimonio forzato o violenza.** Dillo: qui sanno a chi mandarti.
# note: voce 2 di 2
l-4aibj = **Forced marriage or violence.** Tell them: here they know who can help you.

## Se qualcosa va male

# it: Se qualcosa va male
t-8teuq = If something goes wrong
# it: Il primo appuntamento è fra molto tempo? Di' che è urgente. In Lombardia ci sono consultori pubblici e consultori privati che lavorano con il pubblico. Chiedi anche agli altri.
p-ywaxk = Is the first appointment a long time away? Say that it is urgent. In Lombardy there are public clinics and private clinics that work with the public service. Ask the others too.
