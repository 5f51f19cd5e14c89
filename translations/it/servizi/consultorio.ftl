### servizi/consultorio
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Consultorio familiare
summary = Ginecologa, ostetrica, psicologa e assistente sociale per donne, coppie e ragazzi.
keywords = consultorio; ginecologo; contraccezione; aborto; gravidanza; coppia; adolescenti; preservativi; preservativo; pillola; pillola del giorno dopo; spirale; anticoncezionale; abortire; interrompere la gravidanza; gravidanza non voluta; test di gravidanza; ritardo del ciclo; ginecologa
# required_documents.name
f-mzitm = la tessera sanitaria o il codice STP, se ce l'hai
# outputs.name
f-2jn2n = visite, ascolto e consigli
# note: [1] = termini/consultorio-familiare
p-niv4a = Il [consultorio][1] aiuta donne, coppie, genitori e ragazzi. **Non serve la ricetta** del medico.

## A chi è rivolto

p-frcwk = A tutti. Le donne possono andare anche senza permesso di soggiorno. I minorenni possono andare da soli.
# note: [1] = termini/asst
p-iiuzc = Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.

## Come fare

# note: voce 1 di 4
l-5sq28 = Telefona o vai di persona. Chiedi l'indirizzo al medico, in farmacia o in Comune.
# note: voce 2 di 4
l-7yhy5 = Di' in breve che cosa ti serve.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-bkg2n = Chiedi una medica donna o un [mediatore][1], se vuoi.
# note: voce 4 di 4
l-79xr2 = Vai all'appuntamento. Quello che dici resta segreto.

## Cosa si ottiene

# note: voce 1 di 5
l-qfrc3 = visite per la gravidanza e dopo il parto
# note: voce 2 di 5
l-s9pjz = consigli e mezzi per non restare incinta, controlli per le donne
# note: voce 3 di 5
l-mq9pc = aiuto per una gravidanza che non vuoi continuare
# note: voce 4 di 5
l-3h2zu = ascolto per problemi di coppia e con i figli
# note: voce 5 di 5
l-jfehm = corsi prima del parto

## Tempi e scadenze

# note: critico: qui uno sbaglio può fare danno
p-mfy6c = Puoi interrompere la gravidanza, di regola, nei primi **90 giorni**. Se ci pensi, vai subito al consultorio.

## Quanto costa

# note: [1] = termini/ticket
p-qdj2k = Molte cose sono gratis. Per alcune paghi un [ticket][1]: chiedi prima.

## Casi particolari

# note: voce 1 di 2
l-f8rhq = **Mutilazioni genitali.** Puoi parlarne senza vergogna. Ci sono cure.
# note: voce 2 di 2
l-4aibj = **Matrimonio forzato o violenza.** Dillo: qui sanno a chi mandarti.

## Se qualcosa va male

t-8teuq = Se qualcosa va male
p-ywaxk = Il primo appuntamento è fra molto tempo? Di' che è urgente. In Lombardia ci sono consultori pubblici e consultori privati che lavorano con il pubblico. Chiedi anche agli altri.
