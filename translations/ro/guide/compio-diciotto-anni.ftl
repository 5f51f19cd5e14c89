### Compio 18 anni — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Compio 18 anni
title = Împlinesc 18 ani
# it: Che cosa cambia quando diventi adulto.
summary = Ce se schimbă când deveniți adult.
# it: diciotto anni; 18 anni; maggiorenne; giovane; adulto
keywords = optsprezece ani; 18 ani; major; majorat; tânăr; adult
# it: Sei nato in Italia? Hai un anno di tempo.
f-rwprg = V-ați născut în Italia? Aveți la dispoziție un an.
# it: Chiedi un permesso tuo: studio, lavoro o famiglia.
f-ueh3q = Cereți un permis al dumneavoastră: pentru studii, muncă sau familie.
# it: Controlla la carta d'identità.
# term: carta d'identità → { -carta-di-identita } = carte de identitate
f-rtyqk = Verificați { -carta-di-identita(case: "def") }.
# it: Attiva SPID o CIE.
# term: spid → { -spid } = SPID
f-p6fy9 = Activați SPID sau CIE.
# it: Scegli il medico, se hai ancora il pediatra.
# term: pediatra → { -pediatra-di-libera-scelta } = medic pediatru
f-7hy2k = Alegeți medicul, dacă mai aveți pediatru.
# it: Apri un conto.
f-e2m5d = Deschideți un cont.
# it: Se cerchi lavoro, vai al centro per l'impiego.
# term: centro per l'impiego → { -centro-per-l-impiego } = centru de ocupare a forței de muncă
f-kn2c6 = Dacă vă căutați de lucru, mergeți la { -centro-per-l-impiego(case: "def") }.
# it: Muoviti **prima** del compleanno. Se sei in comunità, parla con il tutore.
# term: tutore → { -tutore } = tutore
p-re9gd = Faceți demersurile **înainte** de ziua de naștere. Dacă locuiți într-un centru pentru minori, vorbiți cu tutorele.
# it: Adesso firmi tu. Non firmare nulla che non capisci.
p-qxyku = Acum semnați dumneavoastră. Nu semnați nimic din ce nu înțelegeți.
