### codice fiscale — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: codice fiscale
title = কর কোড
# it: Il codice personale che ti chiedono quasi tutti gli uffici.
summary = ব্যক্তিগত কোড, যা প্রায় সব অফিস আপনার কাছে চায়।
# it: codice; tasse
keywords = কোড; ট্যাক্স; কোদিচে ফিস্কালে
# it: È un codice di sedici lettere e numeri. Ogni persona ha il suo.
p-nmxes = এটি ষোলোটি অক্ষর ও সংখ্যার একটি কোড। প্রত্যেকের কোড আলাদা।
# it: Ti serve per lavorare, per la casa e per il medico. Lo dà l'Agenzia delle Entrate.
p-vbvyk = কাজ, বাসা ও ডাক্তারের জন্য এটি লাগে। Agenzia delle Entrate এটি দেয়।
