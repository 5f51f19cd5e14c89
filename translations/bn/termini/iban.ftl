### IBAN — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: IBAN
title = ব্যাংক অ্যাকাউন্টের নম্বর
# it: Il codice del tuo conto in banca o in posta.
summary = ব্যাংক বা ডাকঘরে আপনার অ্যাকাউন্টের কোড।
# it: conto; banca; bonifico
keywords = অ্যাকাউন্ট; ব্যাংক; টাকা পাঠানো
# it: Comincia con due lettere. Serve per ricevere la paga e gli aiuti.
p-f8hat = এটি দুটি অক্ষর দিয়ে শুরু হয়। বেতন ও সাহায্য পেতে এটি লাগে।
# it: Il conto deve essere intestato a te. Non usare l'IBAN di un amico.
p-8u8sw = অ্যাকাউন্ট আপনার নামে হতে হবে। বন্ধুর IBAN ব্যবহার করবেন না।
