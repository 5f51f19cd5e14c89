### tratta di persone — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tratta di persone
title = trafikim i njerëzve
# it: Quando una persona è portata e tenuta con forza o inganno per sfruttarla.
summary = Kur një person çohet dhe mbahet me forcë ose mashtrim për ta shfrytëzuar.
# it: sfruttamento; schiavitù; prostituzione forzata
keywords = shfrytëzim; skllavëri; prostitucion i detyruar
# it: È un reato grave. Chi la subisce ha diritto a protezione.
p-w9qk2 = Është vepër e rëndë penale. Viktimat kanë të drejtë për mbrojtje.
# it: Leggi [come chiedere aiuto][1].
# note: [1] = servizi/tratta-e-sfruttamento
p-a76yt = Lexoni [si të kërkoni ndihmë][1].
