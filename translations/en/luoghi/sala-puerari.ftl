### Sala Puerari — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sala Puerari
title = Sala Puerari (meeting room)
# it: Una sala per incontri nel Museo Civico di Cremona.
summary = A room for meetings in the Museo Civico of Cremona.
# it: Museo Civico; sala; convegni
keywords = Museo Civico; room; conferences
# it: Museo Civico
f-rvhqf = Museo Civico (city museum)
# it: La sala è nel Museo Civico di Cremona.
p-e48fk = The room is in the Museo Civico, the city museum of Cremona.
# it: Nel luglio del 2018 ha ospitato l'[ultima tappa di CO-AliZIONE][1]. Era un corso per i comuni che creano reti di accoglienza.
# note: [1] = eventi/co-alizione-a-cremona
p-hhe37 = In July 2018 it hosted the [final stage of CO-AliZIONE][1]. It was a course for municipalities that build reception networks.
# it: Per sapere se la sala è aperta chiedi al museo o al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-3zebz = To find out if the room is open, ask the museum or the [Municipality of Cremona][1].
