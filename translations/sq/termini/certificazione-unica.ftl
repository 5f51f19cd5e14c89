### Certificazione Unica — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Certificazione Unica
title = vërtetim vjetor i të ardhurave
# it: Il foglio con quanto hai guadagnato in un anno e le tasse pagate.
summary = Fleta me sa keni fituar në një vit dhe taksat e paguara.
# it: CU; redditi; tasse; 730
# term: redditi → { -reddito } = të ardhura
# term: 730 → { -modello-730 } = deklaratë e të ardhurave
keywords = CU; të ardhura; taksa; 730
# it: Lo dà il datore di lavoro, in primavera. Anche l'INPS ne dà una, se ti ha pagato qualcosa.
# term: datore di lavoro → { -datore-di-lavoro } = punëdhënës
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
p-hu9g6 = E jep { -datore-di-lavoro(case: "def") }, në pranverë. Edhe INPS jep një të tillë, nëse ju ka paguar diçka.
# it: Serve per il [730][1].
# note: [1] = servizi/dichiarazione-dei-redditi
# term: 730 → { -modello-730 } = deklaratë e të ardhurave
p-6wsnx = Duhet për [deklaratën e të ardhurave (730)][1].
