### CO-AliZIONE — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CO-AliZIONE
title = ===
# it: Un percorso di formazione per i Comuni che creano reti di accoglienza.
summary = स्वागत के नेटवर्क बनाने वाली नगरपालिकाओं के लिए प्रशिक्षण।
# it: CO-AliZIONE; coalizione; formazione; comuni; accoglienza
keywords = CO-AliZIONE; प्रशिक्षण; नगरपालिकाएँ; स्वागत
# it: finanziamento
f-jaeiy = पैसा
# it: Era un percorso per i Comuni. L'ultima tappa è stata [a Cremona][1], nel 2018.
# note: [1] = eventi/co-alizione-a-cremona
p-nuqzp = यह नगरपालिकाओं के लिए प्रशिक्षण था। आख़िरी पड़ाव 2018 में [Cremona में][1] हुआ।

## Obiettivi

# it: scambiare idee ed esperienze tra Comuni
# note: voce 1 di 2
l-2bbd6 = नगरपालिकाओं के बीच विचार और अनुभव बाँटना
# it: parlare in modo chiaro di servizi e risorse
# note: voce 2 di 2
l-ibffj = सेवाओं और साधनों के बारे में साफ़ शब्दों में बात करना

## Attività

# it: Gli incontri parlavano di cinque temi:
p-xxgq3 = बैठकों में पाँच विषयों पर बात हुई:
# it: alleanze locali e servizi pubblici
# note: voce 1 di 5
l-bky7s = इलाक़े की साझेदारियाँ और सरकारी सेवाएँ
# it: dall'aiuto diviso in settori all'aiuto tutto insieme
# note: voce 2 di 5
l-hsc9n = अलग-अलग हिस्सों में बँटी मदद से एक साथ मिलने वाली मदद तक
# it: gestire insieme i progetti con fondi
# note: voce 3 di 5
l-x3mmn = पैसों वाली परियोजनाएँ मिलकर चलाना
# it: comunità capaci di accogliere
# note: voce 4 di 5
l-9eyct = ऐसे समुदाय जो नए लोगों का स्वागत कर सकें
# it: costruire una rete di sostegno, con casi ed esercizi
# note: voce 5 di 5
l-4nxqs = सहारे का नेटवर्क बनाना, उदाहरणों और अभ्यास के साथ
# it: Il percorso è finito. Non ci sono iscrizioni.
p-zi365 = प्रशिक्षण ख़त्म हो चुका है। इसमें नाम नहीं लिखवा सकते।
