### protezione speciale — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione speciale
title = विशेष सुरक्षा
# it: Un permesso per chi non può essere mandato nel suo Paese, ma non è rifugiato.
summary = परमिट उनके लिए जिन्हें उनके देश वापस नहीं भेजा जा सकता, पर जो शरणार्थी नहीं हैं।
# it: asilo; permesso; diniego
# term: asilo → { -protezione-internazionale } = अंतरराष्ट्रीय सुरक्षा (शरण)
keywords = शरण; परमिट; इनकार
# it: Le regole sono cambiate più volte. Chiedi a un avvocato: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-4nkwa = नियम कई बार बदले हैं। वकील से पूछें: उसके पैसे [सरकार दे सकती है][1]।
