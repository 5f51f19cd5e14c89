### Sala Puerari — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sala Puerari
title = ===
# it: Una sala per incontri nel Museo Civico di Cremona.
summary = Une salle de réunion dans le Museo Civico de Cremona.
# it: Museo Civico; sala; convegni
keywords = Museo Civico; salle; conférences; musée
# it: Museo Civico
f-rvhqf = ===
# it: La sala è nel Museo Civico di Cremona.
p-e48fk = La salle est dans le Museo Civico (musée) de Cremona.
# it: Nel luglio del 2018 ha ospitato l'[ultima tappa di CO-AliZIONE][1]. Era un corso per i comuni che creano reti di accoglienza.
# note: [1] = eventi/co-alizione-a-cremona
p-hhe37 = En juillet 2018, elle a accueilli la [dernière étape de CO-AliZIONE][1]. C’était une formation pour les communes qui créent des réseaux d’accueil.
# it: Per sapere se la sala è aperta chiedi al museo o al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-3zebz = Pour savoir si la salle est ouverte, demandez au musée ou à la [mairie de Cremona (Comune di Cremona)][1].
