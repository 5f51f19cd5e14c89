### Mondinsieme: incontro e mediazione culturale — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mondinsieme: incontro e mediazione culturale
title = Mondinsieme: মেলামেশা ও সাংস্কৃতিক মধ্যস্থতা
# it: Un luogo di incontro, con iniziative e mediazione nei quartieri di Cremona.
summary = মেলামেশার একটি জায়গা, ক্রেমোনার পাড়ায় পাড়ায় অনুষ্ঠান ও মধ্যস্থতাসহ।
# it: mediatore; interprete; traduzione; centro interculturale; stranieri; integrazione
keywords = দোভাষী; অনুবাদ; মেদিয়াতোরে; বিদেশিদের কেন্দ্র; মোন্দিনসিয়েমে
# it: Mondinsieme è il centro interculturale del Comune di Cremona. È un luogo di incontro per chi arriva e per chi vive già qui.
p-wpfzk = Mondinsieme হলো ক্রেমোনা পৌরসভার (Comune di Cremona) আন্তঃসাংস্কৃতিক কেন্দ্র। যাঁরা নতুন আসেন এবং যাঁরা আগে থেকে এখানে থাকেন, তাঁদের মেলামেশার জায়গা।

## A chi è rivolto

# it: Il centro è per i cittadini stranieri e per tutti i residenti. Alcune iniziative sono per persone in difficoltà.
p-urdr5 = কেন্দ্রটি বিদেশি নাগরিক ও এখানকার সব বাসিন্দার জন্য। কিছু আয়োজন সমস্যায় থাকা মানুষের জন্য।

## Come fare

# it: Vai alla [sede di Mondinsieme][1], in { $street }.
# note: voce 1 di 3
# note: $street = un dato; lo scrive il sito
# note: [1] = luoghi/mondinsieme
l-8jy9w = [Mondinsieme-এর ঠিকানায়][1] যান: { $street }।
# it: Chiedi alla segreteria quali attività ci sono.
# note: voce 2 di 3
l-xh5aj = কী কী আয়োজন আছে, অফিসে (segreteria) জিজ্ঞেস করুন।
# it: Spiega che cosa ti serve. Se non parli italiano, chiedi se c'è un [mediatore][1].
# note: voce 3 di 3
# note: [1] = termini/mediatore-linguistico
l-c6f8p = আপনার কী দরকার বুঝিয়ে বলুন। ইতালীয় বলতে না পারলে [সাংস্কৃতিক মধ্যস্থতাকারী (mediatore)][1] আছেন কি না জিজ্ঞেস করুন।

## Cosa si ottiene

# it: Un luogo dove trovare altre persone.
# note: voce 1 di 4
l-mvwud = অন্য মানুষের সঙ্গে পরিচয়ের জায়গা।
# it: Iniziative per cittadini stranieri e residenti.
# note: voce 2 di 4
l-7zjhg = বিদেশি নাগরিক ও বাসিন্দাদের জন্য নানা আয়োজন।
# it: **Mediazione** linguistica e culturale nei quartieri.
# note: voce 3 di 4
l-bvfu5 = পাড়ায় পাড়ায় ভাষা ও সংস্কৃতির **মধ্যস্থতা (mediazione)**।
# it: Iniziative per persone in difficoltà.
# note: voce 4 di 4
l-kqxa5 = সমস্যায় থাকা মানুষের জন্য আয়োজন।

## Prima di andare

# it: Prima di andare
t-9jfb5 = যাওয়ার আগে
# it: Le notizie di questa pagina sono vecchie di molti anni. Qualcosa può essere cambiato.
p-fh638 = এই পাতার তথ্য অনেক বছরের পুরোনো। কিছু বদলে গিয়ে থাকতে পারে।
# it: Non conosciamo orari, telefono e posta elettronica. Vai di persona, oppure chiedi al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-wu9x9 = সময়, টেলিফোন ও ই-মেইল আমাদের জানা নেই। নিজে যান, অথবা [Comune di Cremona][1]-তে জিজ্ঞেস করুন।
