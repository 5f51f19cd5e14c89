### Patronato, CAF o sindacato vicino a te — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Patronato, CAF o sindacato vicino a te
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
# term: sindacato → { -sindacato } = শ্রমিক ইউনিয়ন
title = আপনার কাছের সহায়তা অফিস (patronato), CAF বা শ্রমিক ইউনিয়ন (sindacato)
# it: Gli uffici che aiutano con le domande, il lavoro e le tasse. Ce ne sono in molti comuni.
summary = যে অফিসগুলো আবেদন, কাজ ও করের বিষয়ে সাহায্য করে। অনেক পৌরসভায় এগুলো আছে।
# it: patronato; CAF; sindacato; vicino; dove
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
# term: sindacato → { -sindacato } = শ্রমিক ইউনিয়ন
keywords = পাত্রোনাতো; patronato; CAF; কাফ; শ্রমিক ইউনিয়ন; সিন্দাকাতো; কাছে; কোথায়

## Che cosa fa

# it: Un [patronato][1] fa le domande per te. Un [CAF][2] fa le tasse e l'ISEE. Un [sindacato][3] difende chi lavora.
# note: [1] = termini/patronato
# note: [2] = termini/caf
# note: [3] = termini/sindacato
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
# term: sindacato → { -sindacato } = শ্রমিক ইউনিয়ন
p-xmrq4 = [বিনামূল্যের সহায়তা অফিস (patronato)][1] আপনার হয়ে আবেদন করে। [কর সহায়তা কেন্দ্র (CAF)][2] কর ও ISEE-র কাজ করে। [শ্রমিক ইউনিয়ন (sindacato)][3] যাঁরা কাজ করেন তাঁদের পক্ষে দাঁড়ায়।

## Come trovarlo

# it: Come trovarlo
t-r55wy = কীভাবে খুঁজে পাবেন
# it: Cerca su internet **patronato** e il nome del comune dove abiti.
# note: voce 1 di 3
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
l-9gswm = ইন্টারনেটে **patronato** এবং আপনি যে পৌরসভায় থাকেন তার নাম লিখে খুঁজুন।
# it: Oppure chiedi in [Comune][1] dov'è quello più vicino.
# note: voce 2 di 3
# note: [1] = enti/comune-di-residenza
l-gbnzy = অথবা সবচেয়ে কাছেরটি কোথায়, [পৌরসভায় (Comune)][1] জিজ্ঞেস করুন।
# it: Telefona. Chiedi i giorni, i documenti e il prezzo.
# note: voce 3 di 3
l-7wzgf = ফোন করুন। কোন কোন দিন খোলা, কী কাগজ লাগে ও দাম কত জিজ্ঞেস করুন।
# it: Per una domanda all'INPS puoi chiamare anche l'[INPS][1].
# note: [1] = enti/istituto-inps
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
p-rwxwn = INPS-এ আবেদনের জন্য [INPS][1]-কেও ফোন করতে পারেন।
