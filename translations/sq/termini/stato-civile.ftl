### stato civile — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: stato civile
title = zyra e gjendjes civile
# it: L'ufficio del Comune per nascite, matrimoni, cittadinanza e morti.
# term: cittadinanza → { -cittadinanza } = shtetësi
summary = Zyra e komunës për lindjet, martesat, shtetësinë dhe vdekjet.
# it: nascita; matrimonio; morte; atti
keywords = lindje; martesë; vdekje; akte
# it: Qui [registri una nascita][1].
# note: [1] = servizi/registrare-una-nascita
p-zqaxm = Këtu [regjistroni një lindje][1].
# it: Nei moduli «stato civile» vuol dire anche se sei sposato, divorziato o vedovo.
p-jbdyx = Në formularë «stato civile» do të thotë edhe nëse jeni të martuar, të divorcuar ose të ve.
