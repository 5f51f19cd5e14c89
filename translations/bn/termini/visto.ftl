### visto d'ingresso — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: visto d'ingresso
title = প্রবেশ ভিসা
# it: Il permesso di entrare in Italia. È nel passaporto.
# term: passaporto → { -passaporto } = পাসপোর্ট
summary = ইতালিতে ঢোকার অনুমতি। এটি পাসপোর্টে থাকে।
# it: consolato; ambasciata; entrare
# term: ambasciata → { -consolato } = কনস্যুলেট বা দূতাবাস
keywords = কনস্যুলেট; এম্বাসি; ঢোকা; ভিসা
# it: Lo dà il consolato italiano nel tuo Paese, prima del viaggio.
# term: consolato → { -consolato } = কনস্যুলেট বা দূতাবাস
p-u329e = ভ্রমণের আগে আপনার দেশে ইতালির কনস্যুলেট এটি দেয়।
# it: Il visto serve per **entrare**. Per restare serve il [permesso di soggiorno][1].
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
p-yzggk = ভিসা লাগে **ঢোকার** জন্য। থাকার জন্য [বসবাসের অনুমতিপত্র (permesso di soggiorno)][1] লাগে।
