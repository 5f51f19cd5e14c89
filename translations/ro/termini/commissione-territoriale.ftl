### Commissione territoriale — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Commissione territoriale
title = Comisia teritorială
# it: Le persone che ascoltano la tua storia e decidono sull'asilo.
# term: asilo → { -protezione-internazionale } = protecție internațională
summary = Persoanele care vă ascultă povestea și hotărăsc despre azil.
# it: intervista; asilo; colloquio
# term: asilo → { -protezione-internazionale } = protecție internațională
keywords = interviu; azil; discuție
# it: Parli con una persona, con un interprete. Puoi portare le prove e un avvocato.
p-nupiw = Vorbiți cu o persoană, cu un interpret. Puteți aduce dovezile și un avocat.
# it: Di' la verità. Se non capisci una domanda, dillo.
p-yrn3w = Spuneți adevărul. Dacă nu înțelegeți o întrebare, spuneți.
