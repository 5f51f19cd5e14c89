### Compio 18 anni — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Compio 18 anni
title = ???
# it: Che cosa cambia quando diventi adulto.
summary = ???
# it: diciotto anni; 18 anni; maggiorenne; giovane; adulto
keywords = ???
# it: Sei nato in Italia? Hai un anno di tempo.
f-rwprg = ???
# it: Chiedi un permesso tuo: studio, lavoro o famiglia.
f-ueh3q = ???
# it: Controlla la carta d'identità.
# term: carta d'identità → { -carta-di-identita } = documento de identidad
f-rtyqk = ???
# it: Attiva SPID o CIE.
# term: spid → { -spid } = identidad digital
f-p6fy9 = ???
# it: Scegli il medico, se hai ancora il pediatra.
# term: pediatra → { -pediatra-di-libera-scelta } = pediatra
f-7hy2k = ???
# it: Apri un conto.
f-e2m5d = ???
# it: Se cerchi lavoro, vai al centro per l'impiego.
# term: centro per l'impiego → { -centro-per-l-impiego } = oficina de empleo
f-kn2c6 = ???
# it: Muoviti **prima** del compleanno. Se sei in comunità, parla con il tutore.
# term: tutore → { -tutore } = tutor legal
p-re9gd = ???
# it: Adesso firmi tu. Non firmare nulla che non capisci.
p-qxyku = ???
