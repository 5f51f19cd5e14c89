### SPID — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SPID
title = identité numérique
# it: Una password sicura per entrare nei siti degli uffici.
summary = Un mot de passe sûr pour entrer sur les sites des bureaux.
# it: identità digitale; password; entrare nei siti
keywords = identité numérique; mot de passe; entrer sur les sites
# it: SPID vuol dire Sistema pubblico di identità digitale.
p-4mtzn = SPID veut dire « Sistema pubblico di identità digitale ».
# it: Leggi [come averlo][1]. Non darlo a nessuno.
# note: [1] = servizi/identita-digitale
p-b9gbe = Lisez [comment l’avoir][1]. Ne le donnez à personne.
