### consolato e ambasciata — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: consolato e ambasciata
title = কনস্যুলেট বা দূতাবাস
# it: L'ufficio di un Paese in un altro Paese.
summary = এক দেশের অফিস, যা অন্য দেশে থাকে।
# it: passaporto; visto; documenti del mio Paese
# term: passaporto → { -passaporto } = পাসপোর্ট
# term: visto → { -visto } = প্রবেশ ভিসা
keywords = পাসপোর্ট; ভিসা; এম্বাসি; দেশের কাগজ
# it: Il consolato **del tuo Paese** in Italia fa il tuo passaporto. Il consolato **italiano** nel tuo Paese dà il visto.
# term: passaporto → { -passaporto } = পাসপোর্ট
# term: visto → { -visto } = প্রবেশ ভিসা
p-zh6vf = ইতালিতে **আপনার দেশের** কনস্যুলেট আপনার পাসপোর্ট করে। আপনার দেশে **ইতালির** কনস্যুলেট ভিসা দেয়।
# it: Hai chiesto asilo o sei rifugiato? **Non andare mai** al consolato del tuo Paese: puoi perdere la protezione. Chiedi invece alla [Questura][1] o a un'associazione che aiuta i rifugiati.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/questura
# term: asilo → { -protezione-internazionale } = আন্তর্জাতিক সুরক্ষা
# term: questura → { -questura } = পুলিশ সদর দপ্তর
p-f44mh = আপনি কি আশ্রয় চেয়েছেন বা আপনি কি শরণার্থী? নিজের দেশের কনস্যুলেটে **কখনো যাবেন না**: সুরক্ষা হারাতে পারেন। তার বদলে [পুলিশ সদর দপ্তরে (Questura)][1] বা শরণার্থীদের সাহায্য করে এমন সংস্থায় জিজ্ঞেস করুন।
