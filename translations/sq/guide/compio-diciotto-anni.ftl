### Compio 18 anni — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Compio 18 anni
title = Mbush 18 vjeç
# it: Che cosa cambia quando diventi adulto.
summary = Çfarë ndryshon kur bëheni i rritur.
# it: diciotto anni; 18 anni; maggiorenne; giovane; adulto
keywords = tetëmbëdhjetë vjeç; 18 vjeç; madhor; i ri; i rritur
# it: Sei nato in Italia? Hai un anno di tempo.
f-rwprg = Keni lindur në Itali? Keni një vit kohë.
# it: Chiedi un permesso tuo: studio, lavoro o famiglia.
f-ueh3q = Kërkoni një leje në emrin tuaj: për studim, punë ose familje.
# it: Controlla la carta d'identità.
# term: carta d'identità → { -carta-di-identita } = kartë identiteti
f-rtyqk = Kontrolloni { -carta-di-identita(case: "acc") }.
# it: Attiva SPID o CIE.
# term: spid → { -spid } = identitet digjital
f-p6fy9 = Aktivizoni SPID ose CIE.
# it: Scegli il medico, se hai ancora il pediatra.
# term: pediatra → { -pediatra-di-libera-scelta } = pediatër
f-7hy2k = Zgjidhni mjekun, nëse keni ende { -pediatra-di-libera-scelta(case: "acc") }.
# it: Apri un conto.
f-e2m5d = Hapni një llogari.
# it: Se cerchi lavoro, vai al centro per l'impiego.
# term: centro per l'impiego → { -centro-per-l-impiego } = zyra e punësimit
f-kn2c6 = Nëse kërkoni punë, shkoni te { -centro-per-l-impiego }.
# it: Muoviti **prima** del compleanno. Se sei in comunità, parla con il tutore.
# term: tutore → { -tutore } = kujdestar ligjor
p-re9gd = Veproni **para** ditëlindjes. Nëse jetoni në një qendër për të mitur, flisni me { -tutore(case: "acc") }.
# it: Adesso firmi tu. Non firmare nulla che non capisci.
p-qxyku = Tani firmosni ju. Mos firmosni asgjë që nuk e kuptoni.
