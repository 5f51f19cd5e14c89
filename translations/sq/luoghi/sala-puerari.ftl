### Sala Puerari — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sala Puerari
title = Salla Puerari (Sala Puerari)
# it: Una sala per incontri nel Museo Civico di Cremona.
summary = Një sallë takimesh në Muzeun Civil të Cremonës.
# it: Museo Civico; sala; convegni
keywords = Museo Civico; muze; sallë; konferenca
# it: Museo Civico
f-rvhqf = Muzeu Civil (Museo Civico)
# it: La sala è nel Museo Civico di Cremona.
p-e48fk = Salla është në Muzeun Civil të Cremonës.
# it: Nel luglio del 2018 ha ospitato l'[ultima tappa di CO-AliZIONE][1]. Era un corso per i comuni che creano reti di accoglienza.
# note: [1] = eventi/co-alizione-a-cremona
p-hhe37 = Në korrik të vitit 2018 priti [etapën e fundit të CO-AliZIONE][1]. Ishte një kurs për komunat që krijojnë rrjete mikpritjeje.
# it: Per sapere se la sala è aperta chiedi al museo o al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-3zebz = Për të ditur nëse salla është e hapur, pyesni muzeun ose [Komunën e Cremonës][1].
