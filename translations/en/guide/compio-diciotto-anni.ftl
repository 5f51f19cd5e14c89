### Compio 18 anni — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Compio 18 anni
title = I am turning 18
# it: Che cosa cambia quando diventi adulto.
summary = What changes when you become an adult.
# it: diciotto anni; 18 anni; maggiorenne; giovane; adulto
keywords = eighteen; 18 years; adult; of age; young person
# it: Sei nato in Italia? Hai un anno di tempo.
f-rwprg = Were you born in Italy? You have one year.
# it: Chiedi un permesso tuo: studio, lavoro o famiglia.
f-ueh3q = Apply for a permit of your own: study, work or family.
# it: Controlla la carta d'identità.
# term: carta d'identità → { -carta-di-identita } = identity card
f-rtyqk = Check your { -carta-di-identita }.
# it: Attiva SPID o CIE.
# term: spid → { -spid } = digital identity
f-p6fy9 = Activate your { -spid } or the CIE.
# it: Scegli il medico, se hai ancora il pediatra.
# term: pediatra → { -pediatra-di-libera-scelta } = children's doctor
f-7hy2k = Choose your doctor, if you still have the { -pediatra-di-libera-scelta }.
# it: Apri un conto.
f-e2m5d = Open an account.
# it: Se cerchi lavoro, vai al centro per l'impiego.
# term: centro per l'impiego → { -centro-per-l-impiego } = job centre
f-kn2c6 = If you are looking for work, go to the { -centro-per-l-impiego }.
# it: Muoviti **prima** del compleanno. Se sei in comunità, parla con il tutore.
# term: tutore → { -tutore } = guardian
p-re9gd = Act **before** your birthday. If you live in a group home (comunità), talk to your { -tutore }.
# it: Adesso firmi tu. Non firmare nulla che non capisci.
p-qxyku = Now you are the one who signs. Do not sign anything that you do not understand.
