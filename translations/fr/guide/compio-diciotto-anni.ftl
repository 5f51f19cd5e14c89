### Compio 18 anni — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Compio 18 anni
title = Je vais avoir 18 ans
# it: Che cosa cambia quando diventi adulto.
summary = Ce qui change quand vous devenez adulte.
# it: diciotto anni; 18 anni; maggiorenne; giovane; adulto
keywords = dix-huit ans; 18 ans; majeur; majorité; jeune; adulte
# it: Sei nato in Italia? Hai un anno di tempo.
f-rwprg = Né ou née en Italie ? Vous avez un an.
# it: Chiedi un permesso tuo: studio, lavoro o famiglia.
f-ueh3q = Demandez un permis à votre nom : études, travail ou famille.
# it: Controlla la carta d'identità.
# term: carta d'identità → { -carta-di-identita } = carte d’identité
f-rtyqk = Vérifiez votre carte d’identité.
# it: Attiva SPID o CIE.
# term: spid → { -spid } = identité numérique
f-p6fy9 = Activez SPID ou CIE.
# it: Scegli il medico, se hai ancora il pediatra.
# term: pediatra → { -pediatra-di-libera-scelta } = pédiatre
f-7hy2k = Choisissez le médecin, si vous avez encore le pédiatre.
# it: Apri un conto.
f-e2m5d = Ouvrez un compte.
# it: Se cerchi lavoro, vai al centro per l'impiego.
# term: centro per l'impiego → { -centro-per-l-impiego } = centre pour l’emploi
f-kn2c6 = Si vous cherchez du travail, allez au centre pour l’emploi.
# it: Muoviti **prima** del compleanno. Se sei in comunità, parla con il tutore.
# term: tutore → { -tutore } = tuteur
p-re9gd = Agissez **avant** votre anniversaire. Si vous êtes dans un foyer, parlez avec le { -tutore }.
# it: Adesso firmi tu. Non firmare nulla che non capisci.
p-qxyku = Maintenant, c’est vous qui signez. Ne signez rien que vous ne comprenez pas.
