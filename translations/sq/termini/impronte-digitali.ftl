### impronte digitali — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: impronte digitali
title = shenja të gishtave
# it: I segni delle tue dita. La Questura li prende per il permesso.
# term: questura → { -questura } = drejtoria e policisë
summary = Shenjat e gishtave tuaj. Drejtoria e policisë (Questura) i merr për lejen.
# it: foto; fotosegnalamento; dita
keywords = foto; fotosegnalamento; gishta; gjurmë
# it: Metti le dita su una macchina. Non fa male e dura poco.
p-qi3rt = I vendosni gishtat mbi një aparat. Nuk dhemb dhe zgjat pak.
# it: Sulla lettera puoi trovare parole difficili, come **rilievi fotodattiloscopici**. Vogliono dire foto e impronte.
p-9wy4c = Në letër mund të gjeni fjalë të vështira, si **rilievi fotodattiloscopici**. Do të thonë foto dhe shenja gishtash.
