### patronato — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: patronato
title = বিনামূল্যের সহায়তা অফিস
# it: Un ufficio che aiuta gratis con INPS, permesso e altre domande.
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
summary = যে অফিস INPS, অনুমতিপত্র ও অন্য আবেদনে বিনামূল্যে সাহায্য করে।
# it: INPS; aiuto gratis; permesso; pensione
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
keywords = ইনপ্স; ফ্রি সাহায্য; সজর্নো; পেনশন; ফরম পূরণ
# it: Molti patronati sono di sindacati o associazioni. Non serve iscriversi.
# term: sindacati → { -sindacato } = শ্রমিক ইউনিয়ন
p-7g4eb = অনেক patronato শ্রমিক ইউনিয়ন (sindacati) বা সমিতির। আপনাকে সদস্য হতে হয় না।
# it: Leggi [come trovarlo][1].
# note: [1] = servizi/aiuto-patronato-caf
p-uxiyv = পড়ুন [কীভাবে খুঁজে পাবেন][1]।
