### comunicazione di ospitalità — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: comunicazione di ospitalità
title = অতিথি রাখার ঘোষণা
# it: Il foglio con cui chi ospita una persona straniera avvisa la polizia.
summary = যিনি বিদেশি কাউকে বাড়িতে রাখেন, তিনি যে কাগজ দিয়ে পুলিশকে জানান।
# it: cessione di fabbricato; ospite; 48 ore
keywords = অতিথি; 48 ঘণ্টা; বাসায় রাখা; চেসিওনে ফাব্রিকাতো
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Si fa entro due giorni. Leggi [come si fa][1].
# it: Si fa entro 48 ore. Leggi [come si fa][1].
# change: ~due~ +48+ ~giorni~ +ore+
# note: [1] = servizi/dichiarazione-di-ospitalita
p-b9k3d = দুই দিনের মধ্যে করতে হয়। পড়ুন [কীভাবে করবেন][1]।
