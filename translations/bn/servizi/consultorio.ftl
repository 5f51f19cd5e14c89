### Consultorio familiare — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consultorio familiare
# term: consultorio familiare → { -consultorio-familiare } = পরিবার স্বাস্থ্যকেন্দ্র
title = ???
# it: Ginecologa, ostetrica, psicologa e assistente sociale per donne, coppie e ragazzi.
# term: assistente sociale → { -assistente-sociale } = সমাজকর্মী
summary = ???
# it: consultorio; ginecologo; contraccezione; aborto; gravidanza; coppia; adolescenti
# term: consultorio → { -consultorio-familiare } = পরিবার স্বাস্থ্যকেন্দ্র
keywords = ???
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
# term: codice stp → { -stp } = অনুমতিপত্র ছাড়া চিকিৎসার কোড
f-mzitm = ???
# it: visite, ascolto e consigli
f-2jn2n = ???
# it: Il [consultorio][1] aiuta donne, coppie, genitori e ragazzi. **Non serve la ricetta** del medico.
# note: [1] = termini/consultorio-familiare
# term: consultorio → { -consultorio-familiare } = পরিবার স্বাস্থ্যকেন্দ্র
# term: ricetta → { -ricetta } = প্রেসক্রিপশন
p-niv4a = ???

## A chi è rivolto

# it: A tutti. Le donne possono andare anche senza permesso di soggiorno. I minorenni possono andare da soli.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
# term: minorenni → { -minore } = অপ্রাপ্তবয়স্ক
p-frcwk = ???

## Come fare

# it: Telefona o vai di persona. Chiedi l'indirizzo al medico, in farmacia o in Comune.
# note: voce 1 di 4
l-5sq28 = ???
# it: Di' in breve che cosa ti serve.
# note: voce 2 di 4
l-7yhy5 = ???
# it: Chiedi una medica donna o un [mediatore][1], se vuoi.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-bkg2n = ???
# it: Vai all'appuntamento. Quello che dici resta segreto.
# note: voce 4 di 4
l-79xr2 = ???

## Cosa si ottiene

# it: visite per la gravidanza e dopo il parto
# note: voce 1 di 5
l-qfrc3 = ???
# it: consigli e mezzi per non restare incinta, controlli per le donne
# note: voce 2 di 5
l-s9pjz = ???
# it: aiuto per una gravidanza che non vuoi continuare
# note: voce 3 di 5
l-mq9pc = ???
# it: ascolto per problemi di coppia e con i figli
# note: voce 4 di 5
l-3h2zu = ???
# it: corsi prima del parto
# note: voce 5 di 5
l-jfehm = ???

## Tempi e scadenze

# it: L'interruzione di gravidanza si può fare, di regola, nei primi **90 giorni**. Se ci pensi, vai subito al consultorio.
# note: critico: qui uno sbaglio può fare danno
# term: consultorio → { -consultorio-familiare } = পরিবার স্বাস্থ্যকেন্দ্র
p-mfy6c = ???

## Quanto costa

# it: Molte cose sono gratis. Per alcune si paga un [ticket][1]: chiedi prima.
# note: [1] = termini/ticket
# term: ticket → { -ticket } = স্বাস্থ্যসেবার ফি
p-qdj2k = ???

## Casi particolari

# it: **Mutilazioni genitali.** Puoi parlarne senza vergogna. Ci sono cure.
# note: voce 1 di 2
l-f8rhq = ???
# it: **Matrimonio forzato o violenza.** Dillo: qui sanno a chi mandarti.
# note: voce 2 di 2
l-4aibj = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-8teuq = ???
# it: Il primo posto è lontano? Di' che è urgente. In Lombardia ci sono consultori pubblici e consultori privati che lavorano con il pubblico. Chiedi anche agli altri.
p-ywaxk = ???
