### luoghi/sala-puerari
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Sala Puerari
summary = Una sala per incontri nel Museo Civico di Cremona.
keywords = Museo Civico; sala; convegni
# at
f-rvhqf = Museo Civico
p-e48fk = La sala è nel Museo Civico di Cremona.
# note: [1] = eventi/co-alizione-a-cremona
p-hhe37 = Nel luglio del 2018 ha ospitato l'[ultima tappa di CO-AliZIONE][1]. Era un corso per i comuni che creano reti di accoglienza.
# note: [1] = enti/comune-di-cremona
p-3zebz = Per sapere se la sala è aperta chiedi al museo o al [Comune di Cremona][1].
