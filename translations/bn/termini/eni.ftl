### ENI — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ENI
title = বীমা ছাড়া ইউরোপীয় ইউনিয়নের নাগরিকদের স্বাস্থ্য কোড
# it: Il codice per curarsi se sei cittadino dell'Unione europea e non puoi iscriverti.
summary = আপনি ইউরোপীয় ইউনিয়নের নাগরিক হলে ও স্বাস্থ্যসেবায় নাম লেখাতে না পারলে চিকিৎসার কোড।
# it: europeo; cure; codice; Romania
keywords = ইউরোপীয়; চিকিৎসা; কোড; রোমানিয়া
# it: ENI vuol dire europeo non iscritto. È per cittadini dell'Unione europea senza lavoro e senza assicurazione.
p-nidyp = ENI মানে europeo non iscritto। এটি কাজ ও বীমা নেই এমন ইউরোপীয় ইউনিয়নের নাগরিকদের জন্য।
# it: Non tutte le regioni usano questo codice. In Lombardia chiedi all'[ASST][1]: le cure urgenti ed essenziali spettano comunque.
# note: [1] = termini/asst
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
p-6b2ky = সব অঞ্চল এই কোড ব্যবহার করে না। লোম্বার্দিয়ায় [ASST][1]-তে জিজ্ঞেস করুন: জরুরি ও অত্যাবশ্যক চিকিৎসা যেভাবেই হোক আপনার প্রাপ্য।
# it: Leggi [come si chiede][1].
# note: [1] = servizi/cure-senza-permesso
p-kk377 = পড়ুন [কীভাবে চাইবেন][1]।
