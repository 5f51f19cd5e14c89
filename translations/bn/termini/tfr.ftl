### TFR — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: TFR
title = চাকরি শেষের টাকা
# it: I soldi che ricevi quando finisce un lavoro.
summary = একটি কাজ শেষ হলে যে টাকা পান।
# it: liquidazione; fine lavoro; soldi
keywords = চাকরি শেষ; টাকা; গ্র্যাচুইটি; লিকুইদাৎসিওনে
# it: TFR vuol dire trattamento di fine rapporto. Molti dicono **liquidazione**.
p-f9a5w = TFR মানে trattamento di fine rapporto। অনেকে **liquidazione** বলেন।
# it: Spetta anche se ti dimetti e anche a colf e badanti.
# term: badanti → { -colf-e-badante } = গৃহকর্মী ও পরিচর্যাকারী
p-67s4b = আপনি নিজে চাকরি ছাড়লেও এটি প্রাপ্য, গৃহকর্মী ও পরিচর্যাকারীদেরও প্রাপ্য।
