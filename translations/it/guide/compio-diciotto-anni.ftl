### guide/compio-diciotto-anni
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Compio 18 anni
summary = Che cosa cambia quando diventi adulto.
keywords = diciotto anni; 18 anni; maggiorenne; giovane; adulto
# steps.text
f-rwprg = Sei nato in Italia? Hai un anno di tempo.
# steps.text
f-ueh3q = Chiedi un permesso tuo: studio, lavoro o famiglia.
# steps.text
f-rtyqk = Controlla la carta d'identità.
# steps.text
f-p6fy9 = Attiva SPID o CIE.
# steps.text
f-7hy2k = Scegli il medico, se hai ancora il pediatra.
# steps.text
f-e2m5d = Apri un conto.
# steps.text
f-kn2c6 = Se cerchi lavoro, vai al centro per l'impiego.
p-re9gd = Muoviti **prima** del compleanno. Se sei in comunità, parla con il tutore.
p-qxyku = Adesso firmi tu. Non firmare nulla che non capisci.
