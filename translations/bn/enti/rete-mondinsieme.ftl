### Rete territoriale di Mondinsieme — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Rete territoriale di Mondinsieme
title = ===
# it: Gli enti che hanno lavorato insieme a Mondinsieme. L'accordo è finito.
summary = যে সংস্থাগুলো Mondinsieme-এর সঙ্গে মিলে কাজ করেছে। চুক্তি শেষ হয়েছে।
# it: protocollo d'intesa; accordo; rete; Mondinsieme
keywords = চুক্তি; সমঝোতা; জোট; Mondinsieme
# it: nel 2005
f-8xs2m = 2005 সালে

## Che cosa fa

# it: La rete ha lavorato per l'inclusione dei cittadini stranieri. Il centro [Mondinsieme][1] lavorava per la rete.
# note: [1] = luoghi/mondinsieme
p-45acx = জোটটি বিদেশি নাগরিকদের সমাজে যুক্ত করতে কাজ করেছে। [Mondinsieme][1] কেন্দ্র জোটের জন্য কাজ করত।
# it: Gli enti hanno firmato un accordo nel giugno del 2005. Lo hanno rinnovato nel 2012.
p-9uefp = সংস্থাগুলো 2005 সালের জুনে চুক্তি সই করেছে। 2012 সালে তা নবায়ন করেছে।
# it: Nell'accordo l'[Azienda Sociale Cremonese][1] si chiama «Azienda Sociale del Cremonese».
# note: [1] = enti/azienda-sociale-cremonese
p-mpikh = চুক্তিতে [Azienda Sociale Cremonese][1]-এর নাম “Azienda Sociale del Cremonese”।
# it: L'accordo è **scaduto**. Non sappiamo se ne esiste uno nuovo.
p-5a6ja = চুক্তির **মেয়াদ শেষ**। নতুন কোনোটি আছে কি না আমাদের জানা নেই।
