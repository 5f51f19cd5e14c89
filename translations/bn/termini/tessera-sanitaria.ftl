### tessera sanitaria — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tessera sanitaria
title = স্বাস্থ্য কার্ড
# it: La tessera che usi dal medico, in ospedale e in farmacia.
summary = ডাক্তারের কাছে, হাসপাতালে ও ফার্মেসিতে যে কার্ড ব্যবহার করেন।
# it: tessera; carta sanitaria; medico
keywords = হেলথ কার্ড; কার্ড; ডাক্তার; তেসেরা
# it: È una tessera di plastica. La mostri dal medico, in ospedale e in farmacia.
p-3qwi4 = এটি একটি প্লাস্টিকের কার্ড। ডাক্তারের কাছে, হাসপাতালে ও ফার্মেসিতে দেখান।
# it: Sulla tessera c'è il tuo [codice fiscale][1]. **Non** è un documento di identità.
# note: [1] = termini/codice-fiscale
# term: codice fiscale → { -codice-fiscale } = কর কোড
p-7abev = কার্ডে আপনার [কর কোড (codice fiscale)][1] আছে। এটি পরিচয়পত্র **নয়**।
