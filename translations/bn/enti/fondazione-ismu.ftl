### Fondazione ISMU — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione ISMU
title = ===
# it: Una fondazione che ha accompagnato il progetto LAB'IMPACT.
summary = একটি ফাউন্ডেশন, যা LAB'IMPACT প্রকল্পকে সহায়তা করেছে।
# it: ISMU; ricerca; migrazioni
keywords = ISMU; গবেষণা; অভিবাসন

## Che cosa fa

# it: Ha accompagnato gli enti del progetto [LAB'IMPACT][1], insieme ad [ANCI Lombardia][2].
# note: [1] = progetti/lab-impact
# note: [2] = enti/anci-lombardia
p-tv7jf = এটি [ANCI Lombardia][2]-র সঙ্গে মিলে [LAB'IMPACT][1] প্রকল্পের সংস্থাগুলোকে সহায়তা করেছে।
# it: Non è uno sportello per i cittadini.
p-rpdhn = এটি সাধারণ মানুষের জন্য কাউন্টার নয়।
