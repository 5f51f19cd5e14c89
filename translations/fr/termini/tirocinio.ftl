### tirocinio — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tirocinio
title = stage
# it: Un periodo per imparare un lavoro in un'azienda.
summary = Une période pour apprendre un travail dans une entreprise.
# it: stage; prova; imparare un lavoro
keywords = stage; essai; apprendre un travail
# it: Non è un contratto di lavoro. Di solito ricevi una piccola somma. Deve esserci un progetto scritto.
# term: contratto di lavoro → { -contratto-di-lavoro } = contrat de travail
p-w3s49 = Ce n’est pas un { -contratto-di-lavoro }. D’habitude, vous recevez une petite somme. Il doit y avoir un projet écrit.
