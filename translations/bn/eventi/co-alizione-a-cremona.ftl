### CO-AliZIONE: l'ultima tappa a Cremona — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CO-AliZIONE: l'ultima tappa a Cremona
title = CO-AliZIONE: ক্রেমোনায় শেষ পর্ব
# it: Una giornata di formazione per i Comuni, nel 2018. È passata.
summary = 2018 সালে পৌরসভাগুলোর প্রশিক্ষণের একটি দিন। এটি হয়ে গেছে।
# it: CO-AliZIONE; formazione; Sala Puerari
keywords = CO-AliZIONE; প্রশিক্ষণ; Sala Puerari
# it: È stata l'ultima giornata del percorso [CO-AliZIONE][1]. Parlava di reti di accoglienza tra Comuni, enti e cittadini.
# note: [1] = progetti/co-alizione
p-efyfv = এটি ছিল [CO-AliZIONE][1] প্রশিক্ষণের শেষ দিন। পৌরসভা (Comune), সংস্থা ও নাগরিকদের মধ্যে স্বাগত জানানোর জোট নিয়ে কথা হয়েছে।
