### stato civile — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: stato civile
title = registro civil
# it: L'ufficio del Comune per nascite, matrimoni, cittadinanza e morti.
# term: cittadinanza → { -cittadinanza } = ciudadanía
summary = La oficina del municipio para nacimientos, matrimonios, { -cittadinanza } y muertes.
# it: nascita; matrimonio; morte; atti
keywords = nacimiento; matrimonio; muerte; actas
# it: Qui [registri una nascita][1].
# note: [1] = servizi/registrare-una-nascita
p-zqaxm = Aquí [registra un nacimiento][1].
# it: Nei moduli «stato civile» vuol dire anche se sei sposato, divorziato o vedovo.
p-jbdyx = En los formularios «stato civile» quiere decir también si está casado, divorciado o viudo.
