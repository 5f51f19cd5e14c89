### marca da bollo — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: marca da bollo
title = রাজস্ব স্ট্যাম্প
# it: Un adesivo che compri per pagare una tassa su un documento.
summary = কাগজপত্রের কর দিতে যে স্টিকার কেনেন।
# it: bollo; tassa; tabaccaio
keywords = স্ট্যাম্প; কর; বোলো; তামাকের দোকান
# it: È un adesivo. La compri dal tabaccaio e la metti sulla domanda.
p-xtb4x = এটি একটি স্টিকার। তামাকের দোকান (tabaccaio) থেকে কিনে আবেদনে লাগান।
# it: L'ufficio ti dice quanto deve valere. Prima di comprarla, chiedi.
p-s5dwm = কত টাকার হতে হবে, অফিস তা বলে। কেনার আগে জিজ্ঞেস করুন।
