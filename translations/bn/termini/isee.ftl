### ISEE — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ISEE
title = পরিবারের আর্থিক অবস্থার সূচক
# it: Il numero che dice quanto è ricca la tua famiglia.
summary = যে সংখ্যা বলে আপনার পরিবারের আর্থিক অবস্থা কেমন।
# it: reddito; sconto; bonus
# term: reddito → { -reddito } = আয়
keywords = আয়; ছাড়; বোনাস; ইজে
# it: Con un ISEE basso paghi meno o ricevi più aiuti. Rifallo ogni anno.
p-axh2e = ISEE কম হলে কম টাকা দিতে হয় বা বেশি সাহায্য পাওয়া যায়। প্রতি বছর আবার করতে হয়।
# it: Leggi [come si chiede][1].
# note: [1] = servizi/chiedere-isee
p-dx5dy = পড়ুন [কীভাবে চাইবেন][1]।
