### Una mappa delle associazioni — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una mappa delle associazioni
title = A map of associations
# it: Trovare le associazioni, sostenerle e farle parlare con gli uffici.
summary = Finding associations, supporting them and having them talk with the offices.
# it: associazioni; mappa; volontariato; stranieri
keywords = associations; map; volunteering; foreigners
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-dibr2 = It is an action of the project [Terre di Inclusione][1], with funds of the period 2014-2020.

## Come funziona

# it: Si cercano le iniziative delle associazioni di volontari.
# note: voce 1 di 4
l-xsqgg = The activities of volunteer associations are looked for.
# it: Si sostengono e si fanno conoscere.
# note: voce 2 di 4
l-w4mcz = They are supported and made known.
# it: Si rafforzano le associazioni di cittadini stranieri.
# note: voce 3 di 4
l-iyuj3 = Associations of foreign citizens are strengthened.
# it: Si aprono contatti tra associazioni e uffici pubblici.
# note: voce 4 di 4
l-jctzp = Contacts are opened between associations and public offices.
