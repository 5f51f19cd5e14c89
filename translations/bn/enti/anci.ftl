### ANCI — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ANCI
title = ===
# it: L'associazione nazionale dei Comuni italiani.
summary = ইতালির পৌরসভাগুলোর জাতীয় সংগঠন।
# it: ANCI; comuni italiani
keywords = ANCI; ইতালির পৌরসভা; কমুনে

## Che cosa fa

# it: Riunisce i Comuni italiani. Con la [Fondazione Cittalia][1] ha preparato [CO-AliZIONE][2], un percorso di formazione per i Comuni.
# note: [1] = enti/fondazione-cittalia
# note: [2] = progetti/co-alizione
p-r2kut = এটি ইতালির পৌরসভাগুলোর (Comuni) সংগঠন। [Fondazione Cittalia][1]-র সঙ্গে মিলে পৌরসভাগুলোর প্রশিক্ষণ [CO-AliZIONE][2] তৈরি করেছে।
# it: Non dà servizi ai cittadini.
p-xsbkj = এটি সাধারণ মানুষকে সেবা দেয় না।
