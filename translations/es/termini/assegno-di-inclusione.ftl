### assegno di inclusione — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assegno di inclusione
title = ayuda de inclusión
# it: Un aiuto per famiglie molto povere con minori, anziani o disabili.
# term: minori → { -minore } = menor de edad
summary = Una ayuda para familias muy pobres con menores, personas mayores o con discapacidad.
# it: ADI; povertà; reddito di cittadinanza
# term: reddito → { -reddito } = ingresos
# term: cittadinanza → { -cittadinanza } = ciudadanía
keywords = ADI; pobreza; renta de ciudadanía; subsidio
# it: Lo ricevi su una carta. Devi seguire un percorso con i servizi sociali.
p-52k46 = La recibe en una tarjeta. Debe seguir un programa con los servicios sociales.
# it: Leggi [chi può averlo][1].
# note: [1] = servizi/assegno-di-inclusione-adi
p-2rwu9 = Lea [quién puede recibirla][1].
