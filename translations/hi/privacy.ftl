### Privacy — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Privacy
title = निजता
# it: Questa guida non ti segue: niente cookie, niente richieste ad altri siti.
summary = यह गाइड आपका पीछा नहीं करती: न cookie, न दूसरी वेबसाइटों से कोई माँग।
# it: Puoi leggere questa guida senza dire chi sei. Non serve registrarsi.
p-vcci8 = आप बिना बताए कि आप कौन हैं, यह गाइड पढ़ सकते हैं। रजिस्टर करना ज़रूरी नहीं है।

## Che cosa non facciamo

# it: Che cosa non facciamo
t-eegwj = हम क्या नहीं करते
# it: Non usiamo **cookie**.
# note: voce 1 di 3
l-dc887 = हम **cookie** इस्तेमाल नहीं करते।
# it: Le pagine non chiedono nulla ad altri siti. Non ci sono pubblicità né statistiche di altre aziende.
# note: voce 2 di 3
l-j22t4 = पन्ने दूसरी वेबसाइटों से कुछ नहीं माँगते। न विज्ञापन हैं, न दूसरी कंपनियों के आँकड़े।
# it: Le parole che cerchi restano nel tuo browser. Nessuno le riceve.
# note: voce 3 di 3
l-7rhk6 = आप जो शब्द खोजते हैं, वे आपके ब्राउज़र में रहते हैं। वे किसी को नहीं मिलते।

## Che cosa resta sul tuo telefono

# it: Che cosa resta sul tuo telefono
t-xigne = आपके फ़ोन में क्या रहता है
# it: Le pagine che apri restano nel tuo browser. Così le leggi anche senza rete.
p-e8ead = आप जो पन्ने खोलते हैं, वे आपके ब्राउज़र में रहते हैं। इस तरह आप उन्हें इंटरनेट के बिना भी पढ़ सकते हैं।
# it: Le pagine più delicate, come l'aiuto contro la violenza, non restano. Restano solo se tu salvi tutta la guida. Però nella cronologia del browser si vede che le hai aperte.
p-sgnvi = सबसे नाज़ुक पन्ने, जैसे हिंसा के ख़िलाफ़ मदद, नहीं रहते। वे तभी रहते हैं जब आप पूरी गाइड अपने फ़ोन में सहेजते हैं। लेकिन ब्राउज़र की हिस्ट्री में दिखता है कि आपने वे खोले थे।
# it: Chi usa il tuo telefono può vedere le pagine che hai aperto. Per toglierle, cancella nel browser i dati di questo sito e la cronologia.
p-mnp3w = जो कोई आपका फ़ोन इस्तेमाल करता है, वह आपके खोले हुए पन्ने देख सकता है। उन्हें हटाने के लिए ब्राउज़र में इस वेबसाइट का डेटा और हिस्ट्री (इतिहास) मिटाएँ।

## Quando esci dalla guida

# it: Quando esci dalla guida
t-z4ucy = जब आप गाइड से बाहर जाते हैं
# it: Alcuni link portano a siti di altri enti. Su quei siti valgono le loro regole.
p-wzmee = कुछ लिंक दूसरी संस्थाओं की वेबसाइटों पर ले जाते हैं। उन वेबसाइटों पर उनके नियम लागू होते हैं।
# it: Se tocchi un numero, il tuo telefono prepara la chiamata. Decidi tu se chiamare.
p-wirmn = अगर आप किसी नंबर को छूते हैं, तो आपका फ़ोन कॉल तैयार करता है। कॉल करना है या नहीं, यह आप तय करते हैं।
