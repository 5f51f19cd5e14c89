### pagella — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pagella
title = स्कूल का रिपोर्ट कार्ड
# it: Il foglio con i voti dei figli.
summary = वह काग़ज़ जिस पर बच्चों के नंबर लिखे होते हैं।
# it: voti; scuola; scheda di valutazione
keywords = नंबर; स्कूल; मार्कशीट
# it: La scuola la dà a metà e alla fine dell'anno di scuola. Spesso è nel [registro elettronico][1].
# note: [1] = termini/registro-elettronico
# term: registro elettronico → { -registro-elettronico } = स्कूल का ऑनलाइन रजिस्टर
p-eakqs = स्कूल इसे पढ़ाई के साल के बीच में और आख़िर में देता है। अक्सर यह [स्कूल के ऑनलाइन रजिस्टर (registro elettronico)][1] में होता है।
# it: Conservala: serve se cambi scuola o Paese.
p-tq7ex = इसे सँभालकर रखें: स्कूल या देश बदलने पर चाहिए।
