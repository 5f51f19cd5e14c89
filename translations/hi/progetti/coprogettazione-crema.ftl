### Crema: servizi sociali progettati insieme — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Crema: servizi sociali progettati insieme
title = Crema: मिलकर बनाई गई सामाजिक सेवाएँ
# it: Cinque anni di servizi sociali progettati dal Comune con 28 enti.
summary = पाँच साल की सामाजिक सेवाएँ, जिनकी योजना Comune ने 28 संस्थाओं के साथ बनाई।
# it: Crema; coprogettazione; terzo settore; welfare
keywords = Crema; मिलकर योजना; ग़ैर-सरकारी संस्थाएँ; सामाजिक सेवाएँ
# it: guida del primo gruppo
f-5heak = पहले समूह की अगुआ
# it: guida del secondo gruppo
f-wc7yy = दूसरे समूह की अगुआ
# it: Il Comune di Crema progetta i servizi sociali con associazioni, cooperative e altri enti. Il piano dura 5 anni.
p-kvusg = Comune di Crema संगठनों, सहकारी संस्थाओं और दूसरी संस्थाओं के साथ सामाजिक सेवाओं की योजना बनाता है। योजना 5 साल की है।

## Obiettivi

# it: lottare contro la povertà
# note: voce 1 di 4
l-ha7d9 = ग़रीबी से लड़ना
# it: dare tutela legale
# note: voce 2 di 4
l-gia5v = क़ानूनी मदद देना
# it: aiutare a cercare lavoro
# note: voce 3 di 4
l-ugwm6 = काम ढूँढने में मदद करना
# it: rispondere alle emergenze della casa
# note: voce 4 di 4
l-g2wnv = घर की आपात समस्याओं को हल करना
# it: Le famiglie con bambini hanno più attenzione.
p-c9q5s = बच्चों वाले परिवारों पर ज़्यादा ध्यान दिया जाता है।

## Finanziamento

# it: In tutto sono { $total_cost }. Di questi, 1.418.784 euro vengono dal Comune.
# note: $total_cost = un dato; lo scrive il sito
p-2r9jx = कुल { $total_cost } हैं। इनमें से €14,18,784 Comune देता है।

## Attività

# it: Due gruppi riuniscono 28 enti. I gruppi formano insieme un'associazione temporanea. Come lavorano è spiegato [in questa pagina][1].
# note: [1] = pratiche/progettare-insieme-a-crema
p-tpwds = 28 संस्थाएँ दो समूहों में हैं। दोनों समूह मिलकर कुछ समय के लिए एक संघ बनाते हैं। वे कैसे काम करते हैं, यह [इस पन्ने पर][1] समझाया गया है।
# it: Se ti serve aiuto, leggi [a chi rivolgerti][1].
# note: [1] = servizi/crema-aiuti-sociali
p-fnhz9 = अगर आपको मदद चाहिए, तो पढ़ें [किससे मदद माँगें][1]।
