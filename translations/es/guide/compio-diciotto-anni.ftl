### Compio 18 anni — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Compio 18 anni
title = Cumplo 18 años
# it: Che cosa cambia quando diventi adulto.
summary = Qué cambia cuando pasa a ser adulto.
# it: diciotto anni; 18 anni; maggiorenne; giovane; adulto
keywords = dieciocho años; 18 años; mayor de edad; joven; adulto
# it: Sei nato in Italia? Hai un anno di tempo.
f-rwprg = ¿Nació en Italia? Tiene un año de tiempo.
# it: Chiedi un permesso tuo: studio, lavoro o famiglia.
f-ueh3q = Pida un permiso propio: estudio, trabajo o familia.
# it: Controlla la carta d'identità.
# term: carta d'identità → { -carta-di-identita } = documento de identidad
f-rtyqk = Revise el { -carta-di-identita }.
# it: Attiva SPID o CIE.
# term: spid → { -spid } = identidad digital
f-p6fy9 = Active SPID o CIE.
# it: Scegli il medico, se hai ancora il pediatra.
# term: pediatra → { -pediatra-di-libera-scelta } = pediatra
f-7hy2k = Elija el médico, si todavía tiene el pediatra.
# it: Apri un conto.
f-e2m5d = Abra una cuenta.
# it: Se cerchi lavoro, vai al centro per l'impiego.
# term: centro per l'impiego → { -centro-per-l-impiego } = oficina de empleo
f-kn2c6 = Si busca trabajo, vaya a la { -centro-per-l-impiego }.
# it: Muoviti **prima** del compleanno. Se sei in comunità, parla con il tutore.
# term: tutore → { -tutore } = tutor legal
p-re9gd = Empiece **antes** del cumpleaños. Si vive en una casa de acogida para menores (comunità), hable con el { -tutore }.
# it: Adesso firmi tu. Non firmare nulla che non capisci.
p-qxyku = Ahora firma usted. No firme nada que no entienda.
