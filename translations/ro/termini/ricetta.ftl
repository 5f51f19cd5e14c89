### ricetta — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricetta
title = rețetă
# it: Il foglio del medico per avere una medicina, una visita o un esame.
summary = Hârtia medicului pentru un medicament, o consultație sau o analiză.
# it: impegnativa; prescrizione; medicina; ricetta elettronica; NRE
keywords = rețetă; bilet de trimitere; trimitere; medicament; rețetă electronică; NRE
# it: Si chiama anche **impegnativa**. Spesso il medico ti dà solo un numero, o lo manda al telefono.
p-myd84 = Se numește și **impegnativa**. Adesea medicul vă dă numai un număr sau îl trimite pe telefon.
# it: In farmacia mostra il numero e la [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = card de sănătate
p-7um7y = La farmacie arătați numărul și [cardul de sănătate (tessera sanitaria)][1].
