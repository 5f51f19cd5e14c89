### ufficiale giudiziario — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ufficiale giudiziario
title = huissier de justice
# it: La persona del tribunale che porta le lettere e fa rispettare gli ordini.
summary = La personne du tribunal qui apporte les lettres et fait respecter les ordres.
# it: tribunale; sfratto; pignoramento
# term: sfratto → { -sfratto } = expulsion du logement
keywords = tribunal; expulsion; saisie
# it: Se suona, apri e prendi la lettera. Porta subito il foglio a un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-sxku7 = S’il sonne, ouvrez et prenez la lettre. Apportez tout de suite le papier à un [avocat][1].
