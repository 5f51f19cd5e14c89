### pagella — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pagella
title = स्कूल का रिपोर्ट कार्ड
# it: Il foglio con i voti dei figli.
summary = वह काग़ज़ जिस पर बच्चों के नंबर लिखे होते हैं।
# it: voti; scuola; scheda di valutazione
keywords = ???
# it: La scuola la dà a metà anno e alla fine. Spesso è nel [registro elettronico][1].
# note: [1] = termini/registro-elettronico
# term: registro elettronico → { -registro-elettronico } = स्कूल का ऑनलाइन रजिस्टर
p-eakqs = ???
# it: Conservala: serve se cambi scuola o Paese.
p-tq7ex = ???
