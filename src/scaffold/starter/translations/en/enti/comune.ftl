### Il tuo Comune — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il tuo Comune
title = Your municipality
# it: L'ente che gestisce l'anagrafe e lo sportello.
summary = The body that runs the registry office and the desk.

## Che cosa fa

# it: Cambia questa pagina: scrivi che cosa fa il tuo Comune e come si contatta.
p-5kmgs = Change this page: write what your municipality does and how to contact it.
