### deposito cauzionale — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: deposito cauzionale
title = dépôt de garantie
# it: I soldi che dai al proprietario come garanzia. Te li rende alla fine.
summary = L’argent que vous donnez au propriétaire comme garantie. Il vous le rend à la fin.
# it: caparra; garanzia; affitto
keywords = caution; garantie; loyer; caparra
# it: Molti la chiamano **caparra**. Non può essere più di tre mesi di affitto.
p-55wxz = Beaucoup l’appellent **caparra**. Il ne peut pas dépasser trois mois de loyer.
# it: Prima di entrare fai foto della casa. Servono per riavere i soldi.
p-ntx7d = Avant d’entrer, prenez des photos du logement. Elles servent pour récupérer l’argent.
