### ISEE — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ISEE
title = treguesi i gjendjes ekonomike të familjes
# it: Il numero che dice quanto è ricca la tua famiglia.
summary = Numri që thotë sa e pasur është familja juaj.
# it: reddito; sconto; bonus
# term: reddito → { -reddito } = të ardhura
keywords = të ardhura; zbritje; bonus
# it: Con un ISEE basso paghi meno o ricevi più aiuti. Rifallo ogni anno.
p-axh2e = Me një ISEE të ulët paguani më pak ose merrni më shumë ndihma. Bëjeni përsëri çdo vit.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/chiedere-isee
p-dx5dy = Lexoni [si kërkohet][1].
