### protezione internazionale — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione internazionale
title = अंतरराष्ट्रीय सुरक्षा (शरण)
# it: La difesa che uno Stato dà a chi è in pericolo nel suo Paese.
summary = वह सुरक्षा जो कोई देश उसे देता है जिसे अपने देश में ख़तरा है।
# it: asilo; rifugiato; protezione sussidiaria
keywords = शरण; शरणार्थी; असाइलम
# it: Ci sono due forme: lo **status di rifugiato** e la **protezione sussidiaria**. In Italia ci sono anche altre protezioni.
p-igzmg = इसके दो रूप हैं: **status di rifugiato** (शरणार्थी का दर्जा) और **protezione sussidiaria** (सहायक सुरक्षा)। इटली में दूसरी सुरक्षाएँ भी हैं।
# it: Leggi [come si chiede asilo][1].
# note: [1] = servizi/asilo
p-y9zng = पढ़ें: [शरण कैसे माँगें][1]।
