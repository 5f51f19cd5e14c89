### registro elettronico — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: registro elettronico
title = स्कूल का ऑनलाइन रजिस्टर
# it: Il sito dove leggi voti, compiti, assenze e avvisi della scuola.
summary = वह वेबसाइट जहाँ आप नंबर, होमवर्क, ग़ैरहाज़िरी और स्कूल की सूचनाएँ पढ़ते हैं।
# it: compiti; voti; assenze; scuola; avvisi
keywords = होमवर्क; नंबर; ग़ैरहाज़िरी; स्कूल
# it: La segreteria ti dà una password. Guardalo spesso: molte scuole non danno più fogli.
p-ugg9i = स्कूल का दफ़्तर (segreteria) आपको पासवर्ड देता है। इसे बार-बार देखें: कई स्कूल अब काग़ज़ नहीं देते।
# it: Se non riesci a entrare, chiedi alla segreteria.
p-n63z7 = अगर वह नहीं खुलता, तो स्कूल के दफ़्तर से पूछें।
