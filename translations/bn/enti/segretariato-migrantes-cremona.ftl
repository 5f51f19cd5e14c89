### Segretariato Diocesano Migrantes — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segretariato Diocesano Migrantes
title = ===
# it: Un ente della Diocesi di Cremona. Nel 2012 era nella rete di Mondinsieme.
summary = ক্রেমোনার ক্যাথলিক গির্জার (Diocesi) একটি সংস্থা। 2012 সালে এটি Mondinsieme-এর জোটে ছিল।
# it: Migrantes; chiesa; comunità straniere
keywords = Migrantes; গির্জা; বিদেশি সম্প্রদায়

## Che cosa fa

# it: È un ente della Diocesi di Cremona. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-7qqgh = এটি ক্রেমোনার ক্যাথলিক গির্জার (Diocesi) একটি সংস্থা। এটি [Mondinsieme-এর জোটে][1] ছিল।
# it: Non conosciamo i suoi contatti. Chiedi in parrocchia.
p-tmqi7 = এর যোগাযোগের তথ্য আমাদের জানা নেই। গির্জায় (parrocchia) জিজ্ঞেস করুন।
