### comunicazione di ospitalità — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: comunicazione di ospitalità
title = অতিথি রাখার ঘোষণা
# it: Il foglio con cui chi ospita una persona straniera avvisa la polizia.
summary = যিনি বিদেশি কাউকে বাড়িতে রাখেন, তিনি যে কাগজ দিয়ে পুলিশকে জানান।
# it: cessione di fabbricato; ospite; 48 ore
keywords = অতিথি; 48 ঘণ্টা; বাসায় রাখা; চেসিওনে ফাব্রিকাতো
# it: Chi ospita la fa entro 48 ore. Leggi [come si fa][1].
# note: [1] = servizi/dichiarazione-di-ospitalita
p-b9k3d = যিনি বাড়িতে রাখেন, তাঁকে 48 ঘণ্টার মধ্যে এটি করতে হয়। পড়ুন [কীভাবে করবেন][1]।
