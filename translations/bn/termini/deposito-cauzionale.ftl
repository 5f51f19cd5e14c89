### deposito cauzionale — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: deposito cauzionale
title = বাড়ি ভাড়ার জামানত
# it: I soldi che dai al proprietario come garanzia. Te li rende alla fine.
summary = জামানত হিসেবে বাড়িওয়ালাকে যে টাকা দেন। শেষে তিনি তা ফেরত দেন।
# it: caparra; garanzia; affitto
keywords = অ্যাডভান্স; জামানত; ভাড়া; কাপার্রা
# it: Molti la chiamano **caparra**. Non può essere più di tre mesi di affitto.
p-55wxz = অনেকে একে **caparra** বলেন। এটি তিন মাসের ভাড়ার বেশি হতে পারে না।
# it: Prima di entrare fai foto della casa. Servono per riavere i soldi.
p-ntx7d = ঢোকার আগে বাসার ছবি তুলুন। টাকা ফেরত পেতে ছবি কাজে লাগে।
