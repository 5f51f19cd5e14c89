### colf e badante — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: colf e badante
title = গৃহকর্মী ও পরিচর্যাকারী
# it: La colf pulisce la casa. La badante cura una persona anziana o malata.
summary = গৃহকর্মী (colf) ঘর পরিষ্কার করেন। পরিচর্যাকারী (badante) বয়স্ক বা অসুস্থ মানুষের দেখাশোনা করেন।
# it: lavoro domestico; assistente familiare; baby sitter
keywords = বাসার কাজ; বাদান্তে; বেবি সিটার; কাজের লোক
# it: Hanno un contratto nazionale, ferie e riposo. Leggi [le regole][1].
# note: [1] = servizi/lavoro-domestico
p-tjeyr = তাঁদের জাতীয় চুক্তি, ছুটি ও বিশ্রাম আছে। পড়ুন [নিয়মগুলো][1]।
