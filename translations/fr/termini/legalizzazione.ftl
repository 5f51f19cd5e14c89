### legalizzazione e apostille — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: legalizzazione e apostille
title = légalisation et apostille
# it: Un timbro che dice che un documento estero è vero.
summary = Un cachet qui dit qu’un document étranger est vrai.
# it: timbro; consolato; documenti esteri
# term: consolato → { -consolato } = consulat et ambassade
keywords = cachet; tampon; consulat; documents étrangers
# it: Per alcuni Paesi la fa il consolato italiano. Per altri basta un timbro del Paese, che si chiama **apostille**.
# term: consolato → { -consolato } = consulat et ambassade
p-n9t4k = Pour certains pays, c’est le consulat italien qui la fait. Pour d’autres, un cachet du pays suffit ; il s’appelle **apostille**.
# it: Chiedi all'ufficio italiano quale dei due serve.
p-kfkbu = Demandez au bureau italien lequel des deux il faut.
