### Progettare insieme i servizi sociali — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Progettare insieme i servizi sociali
title = सामाजिक सेवाओं की योजना मिलकर बनाना
# it: Il Comune non affida e basta: progetta, gestisce e valuta con gli enti.
summary = Comune सिर्फ़ काम नहीं सौंपता: वह संस्थाओं के साथ योजना बनाता, सेवा चलाता और नतीजे देखता है।
# it: coprogettazione; terzo settore; Crema; avviso pubblico
# term: avviso pubblico → { -avviso-pubblico } = आवेदन की सरकारी सूचना
keywords = मिलकर योजना; ग़ैर-सरकारी संस्थाएँ; Crema; सरकारी सूचना

## Il problema

# it: Di solito gli enti si fanno concorrenza per avere un servizio. A Crema hanno provato un'altra strada.
p-teme5 = आम तौर पर कोई सेवा पाने के लिए संस्थाएँ एक-दूसरे से मुक़ाबला करती हैं। Crema में उन्होंने दूसरा रास्ता आज़माया।

## Come funziona

# it: Il Comune ha scritto un avviso pubblico **senza gara**. Per Crema era il primo.
# note: voce 1 di 4
# term: avviso pubblico → { -avviso-pubblico } = आवेदन की सरकारी सूचना
l-3p5jw = Comune ने **बिना मुक़ाबले (senza gara)** की सरकारी सूचना (avviso pubblico) निकाली। Crema में यह पहली थी।
# it: 28 enti hanno risposto, in due gruppi.
# note: voce 2 di 4
l-asg6w = 28 संस्थाओं ने जवाब दिया, दो समूहों में।
# it: I due gruppi hanno formato un'associazione temporanea.
# note: voce 3 di 4
l-cgcut = दोनों समूहों ने कुछ समय के लिए एक संघ बनाया।
# it: Comune ed enti progettano, pianificano, gestiscono e valutano insieme.
# note: voce 4 di 4
l-w3zxe = Comune और संस्थाएँ मिलकर परियोजना और योजना बनाते हैं, सेवा चलाते हैं और नतीजे देखते हैं।

## Chi lo organizza

# it: Guidano i due gruppi il [Consorzio sul Serio][1] e la [Fondazione Caritas][2]. Per copiare l'idea chiedi al [Comune di Crema][3].
# note: [1] = enti/consorzio-sul-serio
# note: [2] = enti/fondazione-caritas
# note: [3] = enti/comune-di-crema
p-339eh = दोनों समूहों की अगुआई [Consorzio sul Serio][1] और [Fondazione Caritas][2] करते हैं। यह विचार अपनाने के लिए [Comune di Crema][3] से पूछें।
