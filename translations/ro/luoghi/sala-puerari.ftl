### Sala Puerari — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sala Puerari
title = ===
# it: Una sala per incontri nel Museo Civico di Cremona.
summary = O sală de întâlniri în Muzeul Civic din Cremona.
# it: Museo Civico; sala; convegni
keywords = Museo Civico; muzeu; sală; conferințe
# it: Museo Civico
f-rvhqf = Museo Civico (Muzeul Civic)
# it: La sala è nel Museo Civico di Cremona.
p-e48fk = Sala este în Muzeul Civic (Museo Civico) din Cremona.
# it: Nel luglio del 2018 ha ospitato l'[ultima tappa di CO-AliZIONE][1]. Era un corso per i comuni che creano reti di accoglienza.
# note: [1] = eventi/co-alizione-a-cremona
p-hhe37 = În iulie 2018 a găzduit [ultima etapă CO-AliZIONE][1]. Era un curs pentru primăriile care creează rețele de primire.
# it: Per sapere se la sala è aperta chiedi al museo o al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-3zebz = Ca să știți dacă sala este deschisă, întrebați la muzeu sau la [primăria din Cremona][1].
