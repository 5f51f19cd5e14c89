### cittadinanza — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: cittadinanza
title = নাগরিকত্ব
# it: Il legame con uno Stato. Chi è cittadino vota e ha il passaporto.
# term: passaporto → { -passaporto } = পাসপোর্ট
summary = কোনো রাষ্ট্রের সঙ্গে সম্পর্ক। যিনি নাগরিক, তিনি ভোট দেন ও পাসপোর্ট পান।
# it: cittadino italiano; passaporto italiano
# term: passaporto → { -passaporto } = পাসপোর্ট
keywords = ইতালির নাগরিক; ইতালির পাসপোর্ট; সিটিজেনশিপ
# it: Leggi come si chiede per [residenza o matrimonio][1] e [a 18 anni][2].
# note: [1] = servizi/cittadinanza-adulti
# note: [2] = servizi/cittadinanza-a-diciotto-anni
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
p-mgc92 = [নিবন্ধিত বাসস্থান বা বিয়ের][1] মাধ্যমে এবং [18 বছর বয়সে][2] কীভাবে চাইতে হয় পড়ুন।
