### Segretariato Diocesano Migrantes — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segretariato Diocesano Migrantes
title = ===
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: L'ufficio della Chiesa cattolica di Cremona per le persone migranti.
# it: Un ente della Diocesi di Cremona. Nel 2012 era nella rete di Mondinsieme.
# change: ~L'ufficio~ +Un ente+ ~Chiesa cattolica~ +Diocesi+ +.+ ~per~ +Nel+ ~le~ +2012 era+ ~persone~ +nella+ ~migranti~ +rete di Mondinsieme+
summary = অভিবাসীদের জন্য ক্রেমোনার ক্যাথলিক গির্জার অফিস।
# it: Migrantes; chiesa; comunità straniere
keywords = Migrantes; গির্জা; বিদেশি সম্প্রদায়

## Che cosa fa

# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: È l'ufficio della Diocesi di Cremona per chi viene da altri Paesi. Ha fatto parte della [rete di Mondinsieme][1].
# it: È un ente della Diocesi di Cremona. Ha fatto parte della [rete di Mondinsieme][1].
# change: ~l'ufficio~ +un ente+ ~per chi viene da altri Paesi~
# note: [1] = enti/rete-mondinsieme
p-7qqgh = অন্য দেশ থেকে আসা মানুষের জন্য এটি ক্রেমোনার ক্যাথলিক গির্জার (Diocesi) অফিস। এটি [Mondinsieme-এর জোটে][1] ছিল।
# it: Non conosciamo i suoi contatti. Chiedi in parrocchia.
p-tmqi7 = এর যোগাযোগের তথ্য আমাদের জানা নেই। গির্জায় (parrocchia) জিজ্ঞেস করুন।
