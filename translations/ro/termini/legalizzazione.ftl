### legalizzazione e apostille — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: legalizzazione e apostille
title = legalizare și apostilă
# it: Un timbro che dice che un documento estero è vero.
summary = O ștampilă care spune că un act din străinătate este adevărat.
# it: timbro; consolato; documenti esteri
# term: consolato → { -consolato } = consulat
keywords = ștampilă; consulat; acte din străinătate; apostilă; supralegalizare
# it: Per alcuni Paesi la fa il consolato italiano. Per altri basta un timbro del Paese, che si chiama **apostille**.
# term: consolato → { -consolato } = consulat
p-n9t4k = Pentru unele țări o face { -consolato(case: "def") } italian. Pentru altele este suficientă o ștampilă a țării, care se numește **apostille** (apostilă).
# it: Chiedi all'ufficio italiano quale dei due serve.
p-kfkbu = Întrebați instituția italiană care dintre cele două trebuie.
